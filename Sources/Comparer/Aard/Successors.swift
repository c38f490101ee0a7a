/// What became of each provision, split and merged articles too.
struct Successors {
  private let nodes: NodeMap
  private var split: [Int: [Int]] = [:]
  private var merged: [Int: Int] = [:]

  init(_ pair: OutlinePair, nodes: NodeMap, flow: UnitFlow) {
    self.nodes = nodes
    for (old, news) in flow.splits { split[pair.old.units[old].node] = news.map { pair.new.units[$0].node } }
    for (new, olds) in flow.merges {
      for old in olds { merged[pair.old.units[old].node] = pair.new.units[new].node }
    }
  }

  /// What became of `olds`, each once, in order; what lapsed has no place in it.
  func successors(of olds: [Int]) -> [Int] {
    var result: [Int] = []
    for old in olds {
      let new = nodes.newOf[old] >= 0 ? nodes.newOf[old] : merged[old] ?? -1
      if new >= 0, !result.contains(new) { result.append(new) }
    }
    return result
  }

  /// Whether `news` is all that `olds` became, with nothing between but what is new.
  ///
  /// "De artikelen 3 tot en met 6" go on covering what they covered where an article is put in among them.
  func covers(_ olds: [Int], _ news: [Int]) -> Bool {
    let (needed, named) = (Set(successors(of: olds)), Set(news))
    return !needed.isEmpty && needed.isSubset(of: named) && named.subtracting(needed).allSatisfy(nodes.isNew)
  }

  /// Whether a reference to `olds` says the same as one to `news`.
  ///
  /// A provision that lapsed may be left out where others remain, and a part that was split off may be named or not.
  func became(_ olds: [Int], _ news: [Int]) -> Bool {
    var needed: Set<Int> = []
    var allowed: Set<Int> = []
    for old in olds {
      let new = nodes.newOf[old]
      if new >= 0 { needed.insert(new) } else if let into = merged[old] { needed.insert(into) }
      allowed.formUnion(split[old] ?? [])
    }
    let named = Set(news)
    return !needed.isEmpty && needed.isSubset(of: named) && named.isSubset(of: needed.union(allowed))
  }
}
