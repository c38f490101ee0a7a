import Concurrent
import Regeling

/// Makes the rows of a comparison from what was aligned.
struct RowBuilder {
  private let pair: OutlinePair
  private let units: UnitAlignment
  private let blocks: BlockAlignment
  private let flow: UnitFlow
  private let classifier: Classifier
  /// The divisions without a text of their own whose articles both texts have.
  private let onlyArranges: (old: Set<Int>, new: Set<Int>)

  /// Aligns two versions.
  init(_ was: Verordening, _ wordt: Verordening) {
    var texts = TextRoom([was, wordt])
    // What changed is judged by the references too, but only when all is aligned, which mostly takes one core.
    for text in [was, wordt] { text.startVerwijzingen() }
    let old = Outline(was, &texts)
    let new = Outline(wordt, &texts)
    pair = OutlinePair(old: old, new: new, vocabulary: texts.vocabulary)
    units = UnitAlignment(pair)
    blocks = BlockAlignment(pair, units: units)
    flow = UnitFlow(pair, units: units, blocks: blocks)
    classifier = Classifier(
      pair, Successors(pair, nodes: blocks.nodes, flow: flow), was, wordt)
    onlyArranges = (
      Self.divisions(pair.old, units.pairing.newOf), Self.divisions(pair.new, units.pairing.oldOf)
    )
  }

  /// The divisions without a text of their own that hold articles, all of which have a partner.
  private static func divisions(_ outline: Outline, _ partner: [Int]) -> Set<Int> {
    var (kept, changed) = (Set<Int>(), Set<Int>())
    for (index, unit) in outline.units.enumerated() where unit.soort == .artikel {
      var division = unit.parent
      while division >= 0,
        partner[index] < 0 ? changed.insert(division).inserted : kept.insert(division).inserted
      {
        division = outline.units[division].parent
      }
    }
    return kept.subtracting(changed).filter {
      outline.units[$0].soort == .indeling && outline.units[$0].blocks.isEmpty
    }
  }

  /// So many rows are worth a core's while.
  private static let worthwhile = 12

  /// All rows, in the order of the new text, lapsed ones where they stood.
  func rows() -> [Rij] {
    let places = RowOrder.places(pair, units)
    return Parallel.flatMap(places.count, atLeast: Self.worthwhile) { part in
      places[part].map { row(old: $0.old, new: $0.new) }
    }
  }

  private func row(old oldIndex: Int?, new newIndex: Int?) -> Rij {
    let old = oldIndex.map { pair.old.units[$0] }
    let new = newIndex.map { pair.new.units[$0] }
    let parts = PartBuilder(pair, units: units, blocks: blocks, classifier: classifier)
      .parts(old: oldIndex, new: newIndex)
    var row = Rij(
      soort: new?.soort ?? old?.soort ?? .tekst, status: .gewijzigd, vernummerd: false, verplaatst: false,
      aard: [], was: old?.plaats, wordt: new?.plaats, kop: [], delen: parts.delen, gesplitst: [],
      samengevoegd: [])
    let (takers, givers) = (
      oldIndex.flatMap { flow.splits[$0] } ?? [], newIndex.flatMap { flow.merges[$0] } ?? []
    )
    row.gesplitst = takers.map { pair.new.units[$0].plaats.eId }
    row.samengevoegd = givers.map { pair.old.units[$0].plaats.eId }
    row.isGesplitst = takers.contains { newIndex == nil || units.pairing.oldOf[$0] < 0 }
    row.isSamengevoegd = givers.contains { oldIndex == nil || units.pairing.newOf[$0] < 0 }
    row.vertrokken = parts.vertrokken
    if let old, let new, let newIndex {
      row.kop = Marking(old.kop, new.kop, isHeading: true, pair.vocabulary).segments(old.kop, new.kop)
      let changes = parts.kern.map(\.entry)
      // What the title says of an amount in the text needs no line of its own.
      row.kernwijzigingen =
        titleChanges(old, new).filter { title in
          !changes.contains { ($0.soort, $0.was, $0.wordt) == (title.soort, title.was, title.wordt) }
        } + changes
      row.achtergebleven = parts.achtergebleven
      row.vernummerd = old.nr != new.nr
      row.verplaatst = units.moved[newIndex]
      let kinds = parts.kinds.union(titleKinds(old, new))
      row.status = kinds.isEmpty ? .ongewijzigd : status(old, new)
      row.aard =
        row.status == .gewijzigd || kinds.isEmpty ? Rij.Aard.allCases.filter(kinds.contains) : [.inhoudelijk]
      if row.status != .gewijzigd { row.kernwijzigingen = cameFromElsewhere(parts) }
    } else {
      row.kernwijzigingen = cameFromElsewhere(parts)
      row.achtergebleven = parts.achtergebleven
      row.status = old == nil ? .nieuw : .vervallen
      row.aard =
        oldIndex.map(onlyArranges.old.contains) ?? newIndex.map(onlyArranges.new.contains) ?? false
        ? [.redactioneel] : [.inhoudelijk]
      let line = old?.kop ?? new?.kop
      if let line, !line.bytes.isEmpty {
        row.kop = [Segment(old == nil ? .nieuw : .weg, String(decoding: line.bytes, as: UTF8.self))]
      }
    }
    return row
  }

  /// The changes in text that a new article took from another one; what is new itself did not change.
  private func cameFromElsewhere(_ parts: PartBuilder.Parts) -> [Kernwijziging] {
    parts.kern.map(\.entry).filter { change in
      change.deel.map { parts.delen.indices.contains($0) && parts.delen[$0].verplaatst } ?? false
    }
  }

  /// An article of which only the word "vervallen" is left lapsed, and one that takes the place of such a one is new.
  private func status(_ old: Outline.Unit, _ new: Outline.Unit) -> Rij.Status {
    switch (old.isStub(pair.old, pair.vocabulary), new.isStub(pair.new, pair.vocabulary)) {
    case (false, true): .vervallen
    case (true, false): .nieuw
    default: .gewijzigd
    }
  }

  private func titleKinds(_ old: Outline.Unit, _ new: Outline.Unit) -> Set<Rij.Aard> {
    let (a, b) = (old.titelTekst, new.titelTekst)
    return classifier.kinds(
      Marking(a, b, pair.vocabulary), Classifier.Side(text: a), Classifier.Side(text: b))
  }

  /// The changed amounts of a title; what it says of powers and limits is the subject of the rule, and no rule.
  private func titleChanges(_ old: Outline.Unit, _ new: Outline.Unit) -> [Kernwijziging] {
    let (a, b) = (old.titelTekst, new.titelTekst)
    return KernFinder(Marking(a, b, pair.vocabulary), a, b, classifier.kern).changes(deel: nil).map(\.entry)
      .filter { !$0.soort.isWoord }
  }

  /// The rows that moved as a whole, with the row after which each stood; what moved with its division is not told apart.
  func departures() -> [VertrokkenRij] {
    let places = RowOrder.places(pair, units)
    var rowOfOld: [Int: Int] = [:]
    for (row, place) in places.enumerated() { if let old = place.old { rowOfOld[old] = row } }
    var result: [VertrokkenRij] = []
    var last = -1
    for old in pair.old.units.indices {
      guard let row = rowOfOld[old] else { continue }
      if let new = places[row].new, units.moved[new] {
        if !movesWithDivision(old, new) { result.append(VertrokkenRij(rij: row, na: last)) }
      } else {
        last = row
      }
    }
    return result
  }

  private func movesWithDivision(_ old: Int, _ new: Int) -> Bool {
    let (a, b) = (pair.old.units[old].parent, pair.new.units[new].parent)
    return a >= 0 && b >= 0 && units.pairing.newOf[a] == b && units.moved[b]
  }
}
