/// Finds the clusters that a text may belong to by their strongest terms, so that no text is held against all others.
struct ClusterIndex: Sendable {
  private var postings: [[Int32]]
  private var posted: [Set<Int32>] = []

  /// A term that more clusters have tells them apart too little to be worth following.
  private static let longestPosting = 600
  private static let postedTerms = 28
  private static let askedTerms = 36

  init(termCount: Int) { postings = Array(repeating: [], count: termCount) }

  /// Makes the cluster `id` known by the strongest terms of a member.
  mutating func add(_ vector: Vector, to id: Int) {
    while posted.count <= id { posted.append([]) }
    for place in vector.strongest(Self.postedTerms) where posted[id].insert(vector.terms[place]).inserted {
      postings[Int(vector.terms[place])].append(Int32(clamping: id))
    }
  }

  /// What the search has found of each cluster; one serves many searches, so that searching asks for no memory.
  struct Scores {
    fileprivate var all: [Float] = []
    fileprivate var met: [Int32] = []

    /// Adds to the score of each of `ids`, all different.
    fileprivate mutating func add(_ weight: Float, to ids: [Int32]) {
      // Two loops, because the second is the hot one of a large region, and asks nothing but to add.
      for id in ids where all[Int(id)] == 0 { met.append(id) }
      var all = all.mutableSpan
      for id in ids { all[Int(id)] += weight }
    }
  }

  /// The clusters that share most with `vector`, at most `count`, the best first.
  func candidates(_ vector: Vector, count: Int, _ scores: inout Scores) -> [Int] {
    if scores.all.count < posted.count {
      scores.all += repeatElement(0, count: posted.count - scores.all.count)
    }
    for place in vector.strongest(Self.askedTerms) {
      let ids = postings[Int(vector.terms[place])]
      guard ids.count <= Self.longestPosting else { continue }
      scores.add(vector.weights[place] * vector.weights[place], to: ids)
    }
    let best = Self.best(count, scores)
    for id in scores.met { scores.all[Int(id)] = 0 }
    scores.met.removeAll(keepingCapacity: true)
    return best
  }

  /// The clusters with the highest scores, the first of equals before the others.
  private static func best(_ count: Int, _ scores: Scores) -> [Int] {
    func isBetter(_ a: Int, _ b: Int) -> Bool {
      scores.all[a] != scores.all[b] ? scores.all[a] > scores.all[b] : a < b
    }
    var best: [Int] = []
    best.reserveCapacity(count + 1)
    for id in scores.met.lazy.map({ Int($0) }) {
      if best.count == count, let last = best.last, !isBetter(id, last) { continue }
      best.insert(id, at: best.firstIndex { isBetter(id, $0) } ?? best.count)
      if best.count > count { best.removeLast() }
    }
    return best
  }
}
