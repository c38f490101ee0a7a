import SourceText

/// The state of one pass that gives out addresses.
///
/// An address begins with its parent's and a local name holds no `__`, so that names need only differ between siblings.
/// The notes, which carry the address of what they explain, must differ wherever they stand.
struct EIdNumbering {
  private(set) var doubles: [(eId: String, range: SourceRange?)] = []
  /// How often each name was given out that has no parent's before it.
  private var top: [String: Int] = [:]

  /// Numbers the elements of one part of a document, and all below them.
  mutating func number(_ elements: inout [Element]) { number(&elements, parent: "") }

  private mutating func number(_ elements: inout [Element], parent: String) {
    guard !elements.isEmpty else { return }
    var siblings: [String: Int] = [:]
    siblings.reserveCapacity(elements.count)
    var unnumbered: [String: Int] = [:]
    var list = 0
    var inList = false
    var previous = ""
    for index in elements.indices {
      let soort = elements[index].soort
      let nr = elements[index].nr
      // A list ends at anything else between its items, and where its numbering starts anew.
      if soort == .onderdeel {
        if !inList || index > 0 && Self.startsAnew(nr, after: previous) {
          list += 1
          unnumbered["item"] = nil
        }
        inList = true
      } else {
        inList = false
      }
      previous = nr
      let local = Self.localName(soort, nr, over: elements[index].over, list: list, &unnumbered)
      // A note carries the address of what it explains, wherever it stands.
      let isNote = soort == .toelichtingArtikel || soort == .toelichtingHoofdstuk
      let isTop = parent.isEmpty || isNote
      let (name, isDouble) = isTop ? Self.unique(local, &top) : Self.unique(local, &siblings)
      let eId = isTop ? name : Self.joined(parent, name)
      if isDouble { doubles.append((eId, elements[index].range)) }
      elements[index].eId = eId
      number(&elements[index].kinderen, parent: eId)
    }
  }

  private static func startsAnew(_ nr: String, after previous: String) -> Bool {
    guard !nr.isEmpty, !previous.isEmpty else { return nr.isEmpty != previous.isEmpty }
    switch nr {
    case "a", "1", "1°", "A": return nr != previous
    case "I": return nr != previous && previous.utf8.first != 0x48
    case "i": return nr != previous && previous.utf8.first != 0x68
    default: return false
    }
  }

  private static func localName(
    _ soort: Soort, _ number: String, over: String?, list: Int, _ unnumbered: inout [String: Int]
  ) -> String {
    let nr = EId.cleaned(number)
    var name = ""
    if let prefix = EId.prefix(soort) {
      if soort == .onderdeel { name = "list_" + String(list) + "__" }
      name += prefix
    } else {
      if let over { return "toelichting__" + over }
      name = soort == .toelichtingArtikel ? "toelichting__art" : "toelichting__chp"
    }
    guard nr.isEmpty else { return name + "_" + nr }
    let kind = EId.prefix(soort) ?? name
    let count = (unnumbered[kind] ?? 0) + 1
    unnumbered[kind] = count
    return name + "_o_" + String(count)
  }

  private static func joined(_ parent: String, _ name: String) -> String {
    var result = ""
    result.reserveCapacity(parent.utf8.count + name.utf8.count + 2)
    result += parent
    result += "__"
    result += name
    return result
  }

  /// `name`, with the number of its instance where it was given out before.
  private static func unique(_ name: String, _ used: inout [String: Int]) -> (String, isDouble: Bool) {
    let count = (used[name] ?? 0) + 1
    used[name] = count
    guard count > 1 else { return (name, false) }
    let instance = name + "_inst" + String(count)
    used[instance] = 1
    return (instance, true)
  }
}
