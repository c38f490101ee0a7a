import Regeling

/// Lets the references of an ordinance follow the leden and articles that got another number or went.
struct FollowingReferences {
  private let before: Verordening
  /// The elements in their order with the address that they had; empty for new ones.
  private let addresses: [String]
  /// What must be looked at.
  private(set) var remarks: [String] = []

  /// - Parameter changed: the text after the changes, its addresses still those of before.
  init(_ before: Verordening, _ changed: Verordening) {
    self.before = before
    addresses = Self.elements(changed).map(\.eId)
  }

  private static func elements(_ verordening: Verordening) -> [Element] {
    var result: [Element] = []
    for element in verordening.lichaam + verordening.bijlagen { element.visit { result.append($0) } }
    return result
  }

  /// Changes the references in `verordening`, which has its new addresses.
  mutating func follow(in verordening: inout Verordening) {
    let elements = Self.elements(verordening)
    var places: [String: Element] = [:]
    for (address, element) in zip(addresses, elements) where !address.isEmpty { places[address] = element }
    for verwijzing in before.verwijzingen.reversed() where verwijzing.soort == .intern {
      guard let holder = places[verwijzing.plaats],
        holder.tekst(verwijzing.plek.deel)?.string
          == before.tekst(verwijzing.plaats, verwijzing.plek.deel)?.string
      else { continue }
      for doel in verwijzing.doelen {
        guard let old = doel.eId, before.element(old) != nil else { continue }
        guard let target = places[old] else {
          add("De verwijzing “\(verwijzing.tekst)” wijst naar tekst die vervalt.")
          continue
        }
        let lid = Self.lid(of: target, verordening)
        let artikel = verordening.unit(around: target.eId)?.nr
        let isSame = doel.lid.map { $0 == lid } ?? true
        if isSame, doel.artikel == nil || doel.artikel == artikel { continue }
        guard verwijzing.doelen.count == 1,
          let text = ReferenceText.renumbered(
            verwijzing.tekst, doel, artikel: artikel, lid: doel.lid == nil ? nil : lid)
        else {
          add("Kijk de verwijzing “\(verwijzing.tekst)” na: nummers zijn verschoven.")
          continue
        }
        verordening.change(holder.eId) { element in
          guard let tekst = element.tekst(verwijzing.plek.deel) else { return }
          element.setTekst(verwijzing.plek.deel, tekst.replacing(verwijzing.plek.range, with: text))
        }
        places[verwijzing.plaats] = verordening.element(holder.eId)
      }
    }
  }

  private static func lid(of element: Element, _ verordening: Verordening) -> String? {
    if element.soort == .lid { return element.nr }
    return verordening.unit(around: element.eId)?.kinderen.first {
      $0.soort == .lid && element.eId.hasPrefix($0.eId + "__")
    }?.nr
  }

  private mutating func add(_ remark: String) { if !remarks.contains(remark) { remarks.append(remark) } }
}
