/// Finds the clusters that a text may belong to by their strongest terms, so that no text is held against all others.
struct ClusterIndex {
  private var postings: [Int32: [Int32]] = [:]
  private var posted: [Set<Int32>] = []

  /// A term that more clusters have tells them apart too little to be worth following.
  private static let longestPosting = 600
  private static let postedTerms = 28
  private static let askedTerms = 36

  /// Makes the cluster `id` known by the strongest terms of a member.
  mutating func add(_ vector: Vector, to id: Int) {
    while posted.count <= id { posted.append([]) }
    for (term, _) in vector.strongest(Self.postedTerms) where posted[id].insert(term).inserted {
      postings[term, default: []].append(Int32(clamping: id))
    }
  }

  /// The clusters that share most with `vector`, at most `count`, the best first.
  func candidates(_ vector: Vector, count: Int) -> [Int] {
    var scores: [Int32: Float] = [:]
    for (term, weight) in vector.strongest(Self.askedTerms) {
      guard let ids = postings[term], ids.count <= Self.longestPosting else { continue }
      for id in ids { scores[id, default: 0] += weight * weight }
    }
    let ranked = scores.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    return ranked.prefix(count).map { Int($0.key) }
  }
}
