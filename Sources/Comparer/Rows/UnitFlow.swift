/// How much text went from which old article to which new one, and so which articles were split or merged.
struct UnitFlow {
  private struct Route: Hashable {
    var old: Int
    var new: Int
  }

  /// By old unit the further new ones that took text of it, in the order of the new text.
  private(set) var splits: [Int: [Int]] = [:]
  /// By new unit the further old ones whose text came into it.
  private(set) var merges: [Int: [Int]] = [:]

  init(_ pair: OutlinePair, units: UnitAlignment, blocks: BlockAlignment) {
    var words: [Route: Int] = [:]
    func add(_ oldBlock: Int, _ newBlock: Int, _ count: Int) {
      let route = Route(old: pair.old.blocks[oldBlock].unit, new: pair.new.blocks[newBlock].unit)
      if units.pairing.newOf[route.old] != route.new { words[route, default: 0] += count }
    }
    for (old, new) in blocks.pairing.newOf.enumerated() where new >= 0 {
      let both = min(pair.old.blocks[old].words.count, pair.new.blocks[new].words.count)
      add(old, new, both)
    }
    for (new, place) in blocks.splits.places where blocks.pairing.oldOf[new] < 0 {
      add(place.cut, new, pair.new.blocks[new].words.count)
    }
    for (old, place) in blocks.merges.places where blocks.pairing.newOf[old] < 0 {
      add(old, place.cut, pair.old.blocks[old].words.count)
    }
    let routes = words.filter { Self.counts($0.value, $0.key, pair, units) }.keys
      .sorted { ($0.old, $0.new) < ($1.old, $1.new) }
    let takers = Dictionary(grouping: routes, by: \.old)
    let givers = Dictionary(grouping: routes, by: \.new)
    for route in routes {
      // A lapsed article that went whole into one other was merged; it was split when it has another successor.
      let lives = units.pairing.newOf[route.old] >= 0
      let hadOwn = units.pairing.oldOf[route.new] >= 0
      if lives || (takers[route.old]?.count ?? 0) > 1 { splits[route.old, default: []].append(route.new) }
      if hadOwn || (givers[route.new]?.count ?? 0) > 1 { merges[route.new, default: []].append(route.old) }
      if !lives, !hadOwn, takers[route.old]?.count == 1, givers[route.new]?.count == 1 {
        splits[route.old, default: []].append(route.new)
      }
    }
  }

  /// Whether the text that went is a good part of one of the two articles, and not a stray lid.
  ///
  /// Of a short article that has no successor of its own, or no predecessor, most of it is enough, or a short lid that is
  /// a good part of it.
  private static func counts(
    _ words: Int, _ route: Route, _ pair: OutlinePair, _ units: UnitAlignment
  ) -> Bool {
    let (old, new) = (pair.old.units[route.old], pair.new.units[route.new])
    guard old.soort == new.soort, [.artikel, .bijlage].contains(old.soort) else { return false }
    func isMost(of unit: Outline.Unit) -> Bool {
      words >= 3 && 10 * words >= 6 * unit.words.count || words >= 5 && 10 * words >= 4 * unit.words.count
    }
    return words >= 8 && 10 * words >= 3 * min(old.words.count, new.words.count)
      || units.pairing.newOf[route.old] < 0 && isMost(of: old)
      || units.pairing.oldOf[route.new] < 0 && isMost(of: new)
  }
}
