import Comparer
import Renderer

/// The text of a row as columns show it: changed leden with their own text, unchanged ones named, moved ones told.
struct Rijtekst {
  /// What stands beside each other.
  struct Groep {
    var was: [Block]
    var wordt: [Block]
    /// The addresses of the lid in both texts; nil where a text has none, or for leden named together.
    var wasEId: String?
    var wordtEId: String?
  }

  let rij: Rij
  let options: WasWordtDocument.Options
  let moves: MoveLines
  private let groepen: [Rijgroepen.Groep]
  /// The address of the old lid that became the article's own text.
  let openedLid: String?
  /// What an earlier comparison says of each old block, and of the heading.
  let earlier: [Deel.Plaats: [Segment]]
  private let earlierKop: [Segment]
  /// The places of delen in which something changes or is to be said.
  let changed: Set<Int>
  /// The elements of both texts in which something changes, and those around them.
  let shownOld: Set<String>
  let shownNew: Set<String>
  let achtergebleven: [Int: [AchtergeblevenVerwijzing]]
  /// The place of the first deel that stands in a lid.
  let firstLid: Int?
  /// Whether elements are shown for the sake of another comparison.
  let showsForOthers: Bool
  /// For each element of the old row the one that it became, by its first block that stayed.
  let partners: [String: String]

  /// - Parameters:
  ///   - earlier: the row of an earlier comparison that ended with this row's old text.
  ///   - also: the elements of the old and of the new text that are shown for the sake of another comparison.
  init(
    _ rij: Rij, _ namen: Plaatsnamen, _ options: WasWordtDocument.Options, earlier: Rij? = nil,
    also: (old: Set<String>, new: Set<String>) = ([], [])
  ) {
    self.rij = rij
    var segments: [Deel.Plaats: [Segment]] = [:]
    for deel in earlier?.delen ?? [] where deel.was?.stuk ?? 1 == 1 {
      if let wordt = deel.wordt { segments[wordt] = deel.segmenten }
    }
    self.earlier = segments
    earlierKop = earlier?.kop ?? []
    moves = MoveLines(rij, namen)
    self.options = options
    let groups = Rijgroepen(rij)
    (groepen, openedLid) = (groups.groepen, groups.opened)
    achtergebleven = Dictionary(grouping: rij.achtergebleven, by: \.deel)
    var changed: Set<Int> = []
    var partners: [String: String] = [:]
    for (index, deel) in rij.delen.enumerated() {
      let isSame =
        deel.was != nil && deel.wordt != nil && !deel.verplaatst
        && deel.segmenten.allSatisfy { $0.soort == .gelijk || Deeltekst.isSpace($0.tekst) }
        && achtergebleven[index] == nil && Self.isNumbered(deel.was) == Self.isNumbered(deel.wordt)
      if !isSame { changed.insert(index) }
      if let was = deel.was, let wordt = deel.wordt, !deel.verplaatst, partners[was.eId] == nil {
        partners[was.eId] = wordt.eId
      }
    }
    self.changed = changed
    self.partners = partners
    showsForOthers = !also.old.isEmpty || !also.new.isEmpty
    firstLid = rij.delen.firstIndex { deel in
      guard let row = (deel.wordt == nil ? rij.was : rij.wordt)?.eId, let eId = (deel.wordt ?? deel.was)?.eId,
        let child = EIdPath.child(eId, of: row)
      else { return false }
      return EIdPath.last(child).soort == .lid
    }
    let shown = Self.shown(rij, changed)
    (shownOld, shownNew) = (shown.old.union(also.old), shown.new.union(also.new))
  }

  /// Whether an element has a number or letter, and not only a dash.
  private static func isNumbered(_ place: Deel.Plaats?) -> Bool {
    place?.label.contains { $0.isLetter || $0.isNumber } ?? false
  }

  private static func shown(_ rij: Rij, _ changed: Set<Int>) -> (old: Set<String>, new: Set<String>) {
    var (old, new) = (Set<String>(), Set<String>())
    func show(_ eId: String?, _ row: Rij.Plaats?, _ shown: inout Set<String>) {
      guard let eId, let row, eId != row.eId, EIdPath.path(eId, within: row.eId) != nil else {
        return
      }
      for element in EIdPath.ancestors(eId, within: row.eId)
      where !shown.insert(element).inserted {
        break
      }
    }
    for index in changed {
      let deel = rij.delen[index]
      if !deel.verplaatst { show(deel.was?.eId, rij.was, &old) }
      show(deel.wordt?.eId, rij.wordt, &new)
    }
    for vertrek in rij.vertrokken { show(vertrek.was.eId, rij.was, &old) }
    return (old, new)
  }

  /// Whether the element of a deel is shown in either text.
  func isShown(_ index: Int) -> Bool {
    let deel = rij.delen[index]
    if changed.contains(index) { return true }
    let isInOld = deel.was.map { shownOld.contains($0.eId) } ?? false
    return isInOld || deel.wordt.map { shownNew.contains($0.eId) } ?? false
  }

  /// The groups side by side; unchanged leden after one another are named together.
  ///
  /// - Parameter isApart: whether the article's own text stands in a group of its own, and not with its heading.
  func naastElkaar(isApart: Bool = false) -> [Groep] {
    var result: [Groep] = []
    if let heading = heading() { result.append(heading) }
    if saysNothingNew {
      let line = [OngewijzigdeReeks.whole]
      return result + [Groep(was: line, wordt: line)]
    }
    var same = (was: OngewijzigdeReeks(), wordt: OngewijzigdeReeks())
    func closeSame() {
      guard !same.wordt.isEmpty else { return }
      result.append(
        Groep(
          was: [.paragraph([.text(same.was.line(isOld: true))], style: .small)],
          wordt: [.paragraph([.text(same.wordt.line(isOld: false))], style: .small)]))
      same = (OngewijzigdeReeks(), OngewijzigdeReeks())
    }
    for groep in groepen {
      if !isShown(groep) {
        let (old, new) = (
          EIdPath.last(groep.wasEId ?? ""), EIdPath.last(groep.wordtEId ?? "")
        )
        same.was.add(.init(soort: old.soort, nr: old.nr, other: new.nr))
        same.wordt.add(.init(soort: new.soort, nr: new.nr, other: old.nr))
        continue
      }
      closeSame()
      let (was, wordt) = (column(groep.was, .was), column(groep.wordt, .wordt))
      // The article's own text stands with its heading.
      if !isApart, groep.wordtEId == "" || groep.wasEId == "", result.count == 1 {
        result[0].was += was
        result[0].wordt += wordt
      } else {
        let lid = groep.wasEId == "" ? openedLid ?? "" : groep.wasEId
        result.append(Groep(was: was, wordt: wordt, wasEId: lid, wordtEId: groep.wordtEId))
      }
    }
    closeSame()
    return result
  }

  /// Both texts as one.
  func doorlopend() -> [Block] {
    if saysNothingNew { return [OngewijzigdeReeks.whole] }
    var result: [Block] = []
    var same = OngewijzigdeReeks()
    func closeSame() {
      if !same.isEmpty {
        result.append(.paragraph([.text(same.line(isOld: false))], style: .small))
      }
      same = OngewijzigdeReeks()
    }
    for groep in groepen {
      if isShown(groep) {
        closeSame()
        result += column(groep.samen, .samen)
      } else {
        let (old, new) = (
          EIdPath.last(groep.wasEId ?? ""), EIdPath.last(groep.wordtEId ?? "")
        )
        same.add(.init(soort: new.soort, nr: new.nr, other: old.nr))
      }
    }
    closeSame()
    return result
  }

  /// Whether a provision that both texts have only got another number or place.
  var saysNothingNew: Bool {
    !options.showsAll && rij.was != nil && rij.wordt != nil && !rij.delen.isEmpty
      && shownOld.isEmpty
      && shownNew.isEmpty && changed.isEmpty && rij.vertrokken.isEmpty
  }

  /// The heading line of the row, marked.
  func heading(_ zijde: Zijde) -> [Inline] {
    let text = Deeltekst(
      zijde: zijde, marks: options.marks, earlier: zijde == .was ? earlierKop : [])
    return text.inlines(rij.kop)
  }

  private func heading() -> Groep? {
    let (was, wordt) = (heading(.was), heading(.wordt))
    guard !was.isEmpty || !wordt.isEmpty else { return nil }
    return Groep(
      was: rij.was == nil || was.isEmpty ? [] : [.paragraph([.strong(was)])],
      wordt: rij.wordt == nil || wordt.isEmpty ? [] : [.paragraph([.strong(wordt)])])
  }

  private func isShown(_ groep: Rijgroepen.Groep) -> Bool {
    guard !options.showsAll, let old = groep.wasEId, let new = groep.wordtEId else { return true }
    let stukken = groep.samen + groep.was
    return stukken.contains { isShown($0) } || (old.isEmpty || new.isEmpty) && !stukken.allSatisfy(isLoose)
  }

  private func isLoose(_ stuk: Rijgroepen.Stuk) -> Bool {
    switch stuk {
    case .vertrek: false
    case .deel(let index):
      (rij.delen[index].wordt ?? rij.delen[index].was).map { isLoose($0.eId, at: index) } ?? false
    }
  }

  private func isShown(_ stuk: Rijgroepen.Stuk) -> Bool {
    switch stuk {
    case .vertrek: true
    case .deel(let index): isShown(index)
    }
  }
}
