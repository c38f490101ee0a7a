/// A text as weighted terms, of length one.
struct Vector {
  /// The terms in rising order.
  private(set) var terms: [Int32] = []
  /// Their weights.
  private(set) var weights: [Float] = []
  /// The places of the weightiest terms, the weightiest first; empty where all terms are asked for anyhow.
  private var ranked: [Int32] = []

  private static let leastRanked = 28
  private static let mostRanked = 36

  /// Makes a vector of `counts`, how often each term counts, with the weights of `idf`.
  init(_ counts: TermCounts, idf: [Float]) {
    var squares: Float = 0
    terms.reserveCapacity(counts.all.count)
    weights.reserveCapacity(counts.all.count)
    for (term, count) in counts.all {
      let weight = (count > 1 ? 1 + count.logarithm : count) * (Int(term) < idf.count ? idf[Int(term)] : 0)
      guard weight > 0 else { continue }
      terms.append(term)
      weights.append(weight)
      squares += weight * weight
    }
    let length = squares.squareRoot()
    if length > 0 { for index in weights.indices { weights[index] /= length } }
    guard terms.count > Self.leastRanked else { return }
    let order = weights.indices.sorted { weights[$0] != weights[$1] ? weights[$0] > weights[$1] : $0 < $1 }
    ranked = order.prefix(Self.mostRanked).map { Int32(clamping: $0) }
  }

  /// The places of the terms that say most, at most `count` of them, which must lie between 28 and 36.
  func strongest(_ count: Int) -> [Int] {
    terms.count > count ? ranked.prefix(count).map { Int($0) } : Array(terms.indices)
  }

  /// How much the two have in common: 0 to 1.
  func dot(_ other: Vector) -> Float {
    var result: Float = 0
    var (i, j) = (0, 0)
    while i < terms.count, j < other.terms.count {
      if terms[i] == other.terms[j] {
        result += weights[i] * other.weights[j]
        i += 1
        j += 1
      } else if terms[i] < other.terms[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return result
  }
}

extension Float {
  /// The natural logarithm of a number of at least 1, near enough for weights; nothing here may import Foundation.
  var logarithm: Float {
    guard self > 1 else { return 0 }
    let exponent = Float(self.exponent)
    let x = significand - 1
    // Padé approximant of ln(1 + x) on 0...1.
    return exponent * 0.693_147_2 + x * (6 + x) / (6 + 4 * x)
  }
}
