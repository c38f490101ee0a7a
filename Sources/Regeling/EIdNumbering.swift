import Concurrent
import SourceText

/// The state of one pass that gives out addresses.
///
/// An address begins with its parent's and a local name holds no `__`, so that names need only differ between siblings.
/// The notes, which carry the address of what they explain, must differ wherever they stand.
struct EIdNumbering {
  private(set) var doubles: [(eId: String, range: SourceRange?)] = []
  /// The names that have no parent's before them.
  private var top = NamesGiven()
  /// The address that is being made.
  private var address: [UInt8] = []

  /// Numbers the provisions of one part of a document: those at its top first, and then, beside one another, what
  /// stands below each of them, which asks for no other's names.
  mutating func number(provisions elements: inout [Element]) {
    let alreadyDouble = doubles.count
    number(&elements, parent: "", withKinds: false)
    let tops = doubles[alreadyDouble...]
    let below = Parallel.update(&elements, atLeast: Self.worthwhile) { part in
      part.indices.map { index in
        var numbering = EIdNumbering()
        numbering.number(&part[index].kinderen, parent: part[index].eId)
        return numbering.doubles
      }
    }
    guard !tops.isEmpty || below.contains(where: { $0.contains { !$0.isEmpty } }) else { return }
    // Each double where the text has it.
    doubles.removeSubrange(alreadyDouble...)
    var next = tops.startIndex
    for (element, found) in zip(elements, below.joined()) {
      while next < tops.endIndex, tops[next].eId == element.eId {
        doubles.append(tops[next])
        next += 1
      }
      doubles += found
    }
  }

  /// So many divisions are worth a core's while.
  private static let worthwhile = 20

  /// Numbers the notes, which must differ wherever they stand.
  mutating func number(notes elements: inout [Element]) { number(&elements, parent: "") }

  private mutating func number(_ elements: inout [Element], parent: String, withKinds: Bool = true) {
    guard !elements.isEmpty else { return }
    var siblings = NamesGiven(among: elements.count)
    var unnumbered: [Soort: Int] = [:]
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
          unnumbered[.onderdeel] = nil
        }
        inList = true
      } else {
        inList = false
      }
      previous = nr
      // A note carries the address of what it explains, wherever it stands.
      let isNote = soort == .toelichtingArtikel || soort == .toelichtingHoofdstuk
      let isTop = parent.isEmpty || isNote
      address.removeAll(keepingCapacity: true)
      if !isTop {
        address.append(parent)
        address.append("__")
      }
      let local = address.count
      appendLocalName(soort, nr, over: elements[index].over, list: list, &unnumbered)
      let wanted = String(decoding: address, as: UTF8.self)
      let (eId, isDouble) =
        isTop ? top.give(wanted, nameAt: local) : siblings.give(wanted, nameAt: local)
      if isDouble { doubles.append((eId, elements[index].range)) }
      elements[index].eId = eId
      if withKinds { number(&elements[index].kinderen, parent: eId) }
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

  private mutating func appendLocalName(
    _ soort: Soort, _ number: String, over: String?, list: Int, _ unnumbered: inout [Soort: Int]
  ) {
    var kind = soort
    if let prefix = EId.prefix(soort) {
      if soort == .onderdeel {
        address.append("list_")
        address.append(decimal: list)
        address.append("__")
      }
      // Paragrafen and subparagrafen share a name, and so they count together.
      if soort == .subparagraaf { kind = .paragraaf }
      address.append(prefix)
    } else {
      if let over {
        address.append("toelichting__")
        address.append(over)
        return
      }
      address.append(soort == .toelichtingArtikel ? "toelichting__art" : "toelichting__chp")
    }
    let nr = EId.cleaned(number)
    if nr.isEmpty {
      let count = (unnumbered[kind] ?? 0) + 1
      unnumbered[kind] = count
      address.append("_o_")
      address.append(decimal: count)
    } else {
      address.append(0x5F)
      address.append(nr)
    }
  }
}
