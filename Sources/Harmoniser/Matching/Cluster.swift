/// A unit by its ordinance and its place there.
struct UnitRef: Hashable {
  var ordinance: Int
  var unit: Int
}

/// Units of several ordinances that say the same.
struct Cluster {
  private(set) var members: [UnitRef] = []
  private(set) var sum: [Int32: Float] = [:]
  private(set) var titles: [[Int32]] = []
  private(set) var ordinances: Set<Int> = []

  private static let shownTitles = 8

  mutating func add(_ ref: UnitRef, _ vector: Vector, title: [Int32]) {
    members.append(ref)
    ordinances.insert(ref.ordinance)
    for (term, weight) in zip(vector.terms, vector.weights) { sum[term, default: 0] += weight }
    if !title.isEmpty, titles.count < Self.shownTitles, !titles.contains(title) { titles.append(title) }
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
    for title in other.titles where titles.count < Self.shownTitles && !titles.contains(title) {
      titles.append(title)
    }
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

  /// How alike a title is to the nearest title in the cluster.
  func titleLikeness(_ title: [Int32]) -> Float {
    titles.reduce(0) { max($0, Self.dice($1, title)) }
  }

  private static func dice(_ a: [Int32], _ b: [Int32]) -> Float {
    guard !a.isEmpty, !b.isEmpty else { return 0 }
    let common = Set(a).intersection(b).count
    return Float(2 * common) / Float(Set(a).count + Set(b).count)
  }
}
