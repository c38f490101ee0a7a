import SourceText

/// Addresses after STOP's naming convention, itself after Akoma Ntoso's: `chp_3A__art_15__para_3__list_1__item_a`.
public enum EId {
  /// The first part of the address of an element of kind `soort`; nil for kinds whose address is made otherwise.
  static func prefix(_ soort: Soort) -> String? {
    switch soort {
    case .boek: "book"
    case .deel: "part"
    case .titel: "title"
    case .hoofdstuk: "chp"
    case .afdeling: "subchp"
    case .paragraaf, .subparagraaf: "subsec"
    case .artikel: "art"
    case .lid: "para"
    case .onderdeel: "item"
    case .bijlage: "cmp"
    case .toelichting: "toelichting"
    case .tekst: "content"
    case .toelichtingArtikel, .toelichtingHoofdstuk: nil
    }
  }

  /// A number as it may stand in an address: what is no letter, digit, `-` or `.` becomes `.`, none at the end.
  public static func cleaned(_ nr: String) -> String {
    var result = ""
    for scalar in nr.unicodeScalars {
      let keep = scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || scalar == "-"
      result.unicodeScalars.append(keep ? scalar : ".")
    }
    while result.hasSuffix(".") { result.removeLast() }
    return result
  }
}

extension Verordening {
  /// Gives every element its eId, unique in the document, and returns the eIds that had to get an `_inst` number.
  ///
  /// The notes get theirs last, because a note on an article carries that article's address. Linear in the tree.
  @discardableResult
  public mutating func assignEIds() -> [(eId: String, range: SourceRange?)] {
    var numbering = Numbering()
    numbering.number(&lichaam, parent: "")
    numbering.number(&bijlagen, parent: "")
    // The two parts of the notes count their unnumbered headings together.
    var notes = toelichting.algemeen + toelichting.artikelsgewijs
    numbering.number(&notes, parent: "")
    toelichting.algemeen = Array(notes.prefix(toelichting.algemeen.count))
    toelichting.artikelsgewijs = Array(notes.dropFirst(toelichting.algemeen.count))
    return numbering.doubles
  }
}

/// The state of one pass that gives out addresses.
private struct Numbering {
  var used: [String: Int] = [:]
  var doubles: [(eId: String, range: SourceRange?)] = []

  mutating func number(_ elements: inout [Element], parent: String) {
    var unnumbered: [String: Int] = [:]
    var list = 0
    var inList = false
    for index in elements.indices {
      let soort = elements[index].soort
      // A list ends at anything else between its items, and where its numbering starts anew.
      if soort == .onderdeel {
        if !inList || (index > 0 && startsAnew(elements[index], after: elements[index - 1])) {
          list += 1
          unnumbered["item"] = 0
        }
        inList = true
      } else {
        inList = false
      }
      let local = localName(of: elements[index], list: list, unnumbered: &unnumbered)
      // A note carries the address of what it explains, wherever it stands.
      let isNote = soort == .toelichtingArtikel || soort == .toelichtingHoofdstuk
      let eId = unique(parent.isEmpty || isNote ? local : "\(parent)__\(local)", elements[index])
      elements[index].eId = eId
      number(&elements[index].kinderen, parent: eId)
    }
  }

  private func startsAnew(_ element: Element, after previous: Element) -> Bool {
    guard !element.nr.isEmpty, !previous.nr.isEmpty else { return element.nr.isEmpty != previous.nr.isEmpty }
    return ["a", "1", "1°", "i", "A", "I"].contains(element.nr) && element.nr != previous.nr
      && !(element.nr == "i" && previous.nr.hasPrefix("h"))
  }

  private func localName(of element: Element, list: Int, unnumbered: inout [String: Int]) -> String {
    guard let prefix = EId.prefix(element.soort) else {
      if let over = element.over { return "toelichting__\(over)" }
      let kind = element.soort == .toelichtingArtikel ? "art" : "chp"
      let nr = EId.cleaned(element.nr)
      return nr.isEmpty
        ? "toelichting__\(kind)_o_\(next("toelichting \(kind)", &unnumbered))" : "toelichting__\(kind)_\(nr)"
    }
    let nr = EId.cleaned(element.nr)
    let name = nr.isEmpty ? "\(prefix)_o_\(next(prefix, &unnumbered))" : "\(prefix)_\(nr)"
    return element.soort == .onderdeel ? "list_\(list)__\(name)" : name
  }

  private func next(_ kind: String, _ unnumbered: inout [String: Int]) -> Int {
    let count = (unnumbered[kind] ?? 0) + 1
    unnumbered[kind] = count
    return count
  }

  private mutating func unique(_ eId: String, _ element: Element) -> String {
    let count = (used[eId] ?? 0) + 1
    used[eId] = count
    guard count > 1 else { return eId }
    let result = "\(eId)_inst\(count)"
    used[result] = 1
    doubles.append((result, element.range))
    return result
  }
}
