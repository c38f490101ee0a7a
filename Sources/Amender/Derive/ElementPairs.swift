import Regeling

/// Which of the elements under an old parent stayed under the new one, in order.
struct ElementPairs {
  /// By new place the old one, or nil for what is new or came from elsewhere.
  private(set) var oldOf: [Int?]
  /// By old place the new one, or nil for what lapsed or went elsewhere.
  private(set) var newOf: [Int?]

  init(_ olds: [Element], _ news: [Element], _ koppeling: Correspondence) {
    oldOf = Array(repeating: nil, count: news.count)
    newOf = Array(repeating: nil, count: olds.count)
    joinByComparison(olds, news, koppeling)
    keepOrder(olds, news)
    joinInPlace(olds, news)
  }

  private mutating func join(_ old: Int, _ new: Int) {
    newOf[old] = new
    oldOf[new] = old
  }

  private mutating func joinByComparison(_ olds: [Element], _ news: [Element], _ koppeling: Correspondence) {
    var places: [String: Int] = [:]
    for (index, element) in olds.enumerated() { places[element.eId] = index }
    var found: [(weight: Int, old: Int, new: Int)] = []
    for (new, element) in news.enumerated() {
      for eId in koppeling.olds(of: element.eId) {
        guard let old = places[eId], olds[old].soort == element.soort else { continue }
        found.append((koppeling.weight(eId, element.eId), old, new))
      }
    }
    found.sort { ($1.weight, $0.new, $0.old) < ($0.weight, $1.new, $1.old) }
    for pair in found where newOf[pair.old] == nil && oldOf[pair.new] == nil { join(pair.old, pair.new) }
  }

  /// Lets go of the fewest pairs, so that the others stand in the same order.
  private mutating func keepOrder(_ olds: [Element], _ news: [Element]) {
    let pairs = oldOf.enumerated().compactMap { new, old in old.map { (old: $0, new: new) } }
    var best: [(total: Int, previous: Int)] = []
    // The greatest total of a selection that ends at each rank, for prefixes (a Fenwick tree of maxima).
    var tree = [(total: Int, last: Int)](repeating: (0, -1), count: olds.count + 1)
    for (index, pair) in pairs.enumerated() {
      var before = (total: 0, last: -1)
      var slot = pair.old
      while slot > 0 {
        if tree[slot].total > before.total { before = tree[slot] }
        slot &= slot - 1
      }
      let weight = 1 + min(olds[pair.old].wordCount, 100_000)
      best.append((before.total + weight, before.last))
      slot = pair.old + 1
      while slot <= olds.count {
        if best[index].total > tree[slot].total { tree[slot] = (best[index].total, index) }
        slot += slot & -slot
      }
    }
    var kept: Set<Int> = []
    var index = best.indices.max { best[$0].total < best[$1].total } ?? -1
    while index >= 0 {
      kept.insert(index)
      index = best[index].previous
    }
    for (index, pair) in pairs.enumerated() where !kept.contains(index) {
      newOf[pair.old] = nil
      oldOf[pair.new] = nil
    }
  }

  /// Joins what stands between the same neighbours under the same number.
  private mutating func joinInPlace(_ olds: [Element], _ news: [Element]) {
    var (low, new) = (0, 0)
    while new < news.count {
      if let old = oldOf[new] {
        low = old + 1
        new += 1
        continue
      }
      var end = new
      while end < news.count, oldOf[end] == nil { end += 1 }
      let high = end < news.count ? oldOf[end] ?? olds.count : olds.count
      // By name, the old elements in the gap, the first last.
      var named: [String: [Int]] = [:]
      for old in (low..<max(low, high)).reversed() {
        if let name = Self.name(olds[old]) { named[name, default: []].append(old) }
      }
      for place in new..<end {
        guard let name = Self.name(news[place]) else { continue }
        while let old = named[name]?.popLast() {
          if old < low { continue }
          join(old, place)
          low = old + 1
          break
        }
      }
      new = end
    }
  }

  /// What tells an element from its neighbours; nil for an item without number and term.
  private static func name(_ element: Element) -> String? {
    if !element.nr.isEmpty { return "\(element.soort.rawValue) \(element.nr)" }
    if element.soort == .tekst || element.soort == .bijlage { return element.soort.rawValue }
    return Namer.term(element).map { "\(element.soort.rawValue): \($0)" }
  }
}
