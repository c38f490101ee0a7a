/// A unit by its ordinance and its place there.
struct UnitRef: Hashable {
  var ordinance: Int
  var unit: Int
}

/// Units of several ordinances that say the same.
struct Cluster: Sendable {
  private(set) var members: [UnitRef] = []
  private(set) var sum: [Int32: Float] = [:]
  /// Some of its titles, and the terms of each, once and in rising order.
  private(set) var titles: [(written: [Int32], terms: [Int32])] = []
  private(set) var ordinances: Set<Int> = []

  private static let shownTitles = 8

  mutating func add(_ ref: UnitRef, _ vector: Vector, title: (written: [Int32], terms: [Int32])) {
    members.append(ref)
    ordinances.insert(ref.ordinance)
    for (term, weight) in zip(vector.terms, vector.weights) { sum[term, default: 0] += weight }
    if !title.written.isEmpty { add(title) }
  }

  mutating func remove(_ ref: UnitRef, _ vector: Vector) {
    members.removeAll { $0 == ref }
    ordinances = Set(members.map(\.ordinance))
    for (term, weight) in zip(vector.terms, vector.weights) { sum[term, default: 0] -= weight }
  }

  mutating func add(_ other: Cluster) {
    members += other.members
    ordinances.formUnion(other.ordinances)
    for (term, weight) in other.sum { sum[term, default: 0] += weight }
    for title in other.titles { add(title) }
  }

  private mutating func add(_ title: (written: [Int32], terms: [Int32])) {
    guard titles.count < Self.shownTitles, !titles.contains(where: { $0.written == title.written }) else {
      return
    }
    titles.append(title)
  }

  /// How alike `vector` and the members are; `own` when the vector is itself a member.
  func likeness(_ vector: Vector, isMember: Bool) -> Float {
    var dot: Float = 0
    for (term, weight) in zip(vector.terms, vector.weights) { dot += weight * (sum[term] ?? 0) }
    var count = Float(members.count)
    if isMember {
      dot -= 1
      count -= 1
    }
    // The mean over the members, which a big cluster does not win by its size alone.
    return count > 0 ? dot / count : 0
  }

  /// How alike a title is to the nearest title in the cluster; its terms once and in rising order.
  func titleLikeness(_ title: [Int32]) -> Float {
    titles.reduce(0) { max($0, Self.dice($1.terms, title)) }
  }

  private static func dice(_ a: [Int32], _ b: [Int32]) -> Float {
    guard !a.isEmpty, !b.isEmpty else { return 0 }
    var common = 0
    var (i, j) = (0, 0)
    while i < a.count, j < b.count {
      if a[i] == b[j] { common += 1 }
      let (first, second) = (a[i], b[j])
      if first <= second { i += 1 }
      if second <= first { j += 1 }
    }
    return Float(2 * common) / Float(a.count + b.count)
  }
}
