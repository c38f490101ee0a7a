/// How much each term tells clauses of one provision apart: little where most clauses have it.
struct LocalWeights {
  private var weights: [Int32: Float] = [:]
  private let unknown: Float

  /// - Parameter clauses: the terms of each clause, over all ordinances.
  init(_ clauses: [[Int32]], ordinances: Int) {
    var frequency: [Int32: Int] = [:]
    for terms in clauses { for term in terms { frequency[term, default: 0] += 1 } }
    // How many clauses an ordinance has, and in how many of them a term stands, on average.
    let share = 1 / Float(max(ordinances, 1))
    let clausesEach = max(Float(clauses.count) * share, 1)
    for (term, count) in frequency {
      weights[term] = Self.floor + (clausesEach / max(Float(count) * share, 1)).logarithm
    }
    unknown = Self.floor + clausesEach.logarithm
  }

  private static let floor: Float = 0.15

  func weight(_ term: Int32) -> Float { weights[term] ?? unknown }

  func weight(of terms: [Int32]) -> Float { terms.reduce(0) { $0 + weight($1) } }

  /// The weight of the terms that both have; both in rising order.
  func common(_ a: [Int32], _ b: [Int32]) -> Float {
    var result: Float = 0
    var (i, j) = (0, 0)
    while i < a.count, j < b.count {
      if a[i] == b[j] {
        result += weight(a[i])
        i += 1
        j += 1
      } else if a[i] < b[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return result
  }

  /// How alike two texts are, 0 to 1.
  func likeness(_ a: [Int32], _ b: [Int32]) -> Float {
    let total = weight(of: a) + weight(of: b)
    return total > 0 ? 2 * common(a, b) / total : 0
  }

  /// What part of `a` stands in `b`.
  func coverage(of a: [Int32], in b: [Int32]) -> Float {
    let total = weight(of: a)
    return total > 0 ? common(a, b) / total : 0
  }
}
