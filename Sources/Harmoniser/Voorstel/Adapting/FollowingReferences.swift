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
      guard let moves = moves(of: verwijzing, places, verordening) else { continue }
      let isMoved = moves.contains { $0.doel.artikel != $0.artikel || $0.doel.lid != $0.lid }
      guard isMoved else { continue }
      guard let text = ReferenceText.renumbered(verwijzing.tekst, moves) else {
        add("Kijk de verwijzing “\(verwijzing.tekst)” na: nummers zijn verschoven.")
        continue
      }
      verordening.change(holder.eId) { element in
        guard let tekst = element.tekst(verwijzing.plek.deel) else { return }
        element.setTekst(verwijzing.plek.deel, tekst.replacing(verwijzing.plek.range, with: Tekst(text)))
      }
      places[verwijzing.plaats] = verordening.element(holder.eId)
    }
  }

  /// Where everything stands now that a reference names; nil where something is not there or went.
  private mutating func moves(
    of verwijzing: Verwijzing, _ places: [String: Element], _ verordening: Verordening
  ) -> [ReferenceText.Move]? {
    var result: [ReferenceText.Move] = []
    for doel in verwijzing.doelen {
      guard let old = doel.eId, before.element(old) != nil, let artikel = doel.artikel else { return nil }
      guard let target = places[old] else {
        add("De verwijzing “\(verwijzing.tekst)” wijst naar tekst die vervalt.")
        return nil
      }
      let lid = doel.lid == nil ? nil : Self.lid(of: target, verordening)
      result.append(
        ReferenceText.Move(doel: doel, artikel: verordening.unit(around: target.eId)?.nr ?? artikel, lid: lid)
      )
    }
    return result
  }

  private static func lid(of element: Element, _ verordening: Verordening) -> String? {
    if element.soort == .lid { return element.nr }
    return verordening.unit(around: element.eId)?.kinderen.first {
      $0.soort == .lid && element.eId.hasPrefix($0.eId + "__")
    }?.nr
  }

  private mutating func add(_ remark: String) { if !remarks.contains(remark) { remarks.append(remark) } }
}
