/// Which element of an old list became which of a new one; -1 for none.
struct Pairing {
  private(set) var newOf: [Int]
  private(set) var oldOf: [Int]

  init(oldCount: Int, newCount: Int) {
    newOf = Array(repeating: -1, count: oldCount)
    oldOf = Array(repeating: -1, count: newCount)
  }

  mutating func join(_ old: Int, _ new: Int) {
    newOf[old] = new
    oldOf[new] = old
  }

  /// Parts two elements that were joined.
  mutating func part(_ old: Int, _ new: Int) {
    newOf[old] = -1
    oldOf[new] = -1
  }

  /// Joins two elements that are both still alone.
  mutating func joinIfFree(_ old: Int, _ new: Int) {
    if isFree(old, new) { join(old, new) }
  }

  func isFree(_ old: Int, _ new: Int) -> Bool { newOf[old] < 0 && oldOf[new] < 0 }

  /// Joins candidates, the best first; equal ones in the order of the texts.
  mutating func joinBestFirst(_ candidates: [Candidate]) {
    for candidate in candidates.sorted(by: Candidate.isBefore) { joinIfFree(candidate.old, candidate.new) }
  }

  /// Joins the free elements of two lists that have the same key, in the order of the lists.
  mutating func joinEqual<Key: Hashable>(
    _ olds: [Int], _ news: [Int], oldKey: (Int) -> Key?, newKey: (Int) -> Key?
  ) {
    var waiting: [Key: [Int]] = [:]
    for new in news.reversed() where oldOf[new] < 0 {
      if let key = newKey(new) { waiting[key, default: []].append(new) }
    }
    for old in olds where newOf[old] < 0 {
      guard let key = oldKey(old), let new = waiting[key]?.popLast() else { continue }
      join(old, new)
    }
  }

  /// The stretches of still free elements between joined ones that kept their order.
  func gaps(_ olds: [Int], _ news: [Int]) -> [(olds: [Int], news: [Int])] {
    var place: [Int: Int] = [:]
    for (index, new) in news.enumerated() { place[new] = index }
    let joined = olds.indices.filter { newOf[olds[$0]] >= 0 && place[newOf[olds[$0]]] != nil }
    let targets = joined.compactMap { place[newOf[olds[$0]]] }
    let kept = LongestRun.indices(targets, weights: nil)
    var result: [(olds: [Int], news: [Int])] = []
    var (o, n) = (0, 0)
    for (oldEnd, newEnd) in kept.map({ (joined[$0], targets[$0]) }) + [(olds.count, news.count)] {
      let freeOld = olds[o..<oldEnd].filter { newOf[$0] < 0 }
      let freeNew = news[n..<newEnd].filter { oldOf[$0] < 0 }
      if !freeOld.isEmpty && !freeNew.isEmpty { result.append((freeOld, freeNew)) }
      (o, n) = (oldEnd + 1, newEnd + 1)
    }
    return result
  }
}

/// Two elements that may belong together, and how much speaks for it.
struct Candidate {
  var old: Int
  var new: Int
  var score: Double
  /// How far apart they stand; of equal scores the nearest come first.
  var distance: Double

  /// The same with a little more for each of the blocks beside the two that became each other already.
  func supported(_ pairing: Pairing) -> Candidate {
    var result = self
    if old > 0, new > 0, pairing.newOf[old - 1] == new - 1 { result.score += 0.05 }
    if old + 1 < pairing.newOf.count, pairing.newOf[old + 1] == new + 1 { result.score += 0.05 }
    return result
  }

  static func isBefore(_ a: Candidate, _ b: Candidate) -> Bool {
    if a.score != b.score { return a.score > b.score }
    if a.distance != b.distance { return a.distance < b.distance }
    return (a.old, a.new) < (b.old, b.new)
  }
}
