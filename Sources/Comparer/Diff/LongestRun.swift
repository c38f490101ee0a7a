/// The longest rising selection from a sequence: what keeps its order, so that the fewest elements count as moved.
enum LongestRun {
  /// The places in `values` of a rising selection with the greatest total weight (of 1 each without `weights`).
  ///
  /// `values` must be distinct and not negative. O(n log n).
  static func indices(_ values: [Int], weights: [Int]?) -> [Int] {
    let ranks = ranked(values)
    // Prefix maxima over ranks: the best total of a selection that ends with a smaller value, and where it ends.
    var best = [(total: Int, last: Int)](repeating: (0, -1), count: values.count + 1)
    var previous = [Int](repeating: -1, count: values.count)
    var end = (total: 0, last: -1)
    for (index, rank) in ranks.enumerated() {
      var before = (total: 0, last: -1)
      var slot = rank
      while slot > 0 {
        if best[slot].total > before.total { before = best[slot] }
        slot &= slot - 1
      }
      previous[index] = before.last
      let total = before.total + (weights?[index] ?? 1)
      if total > end.total { end = (total, index) }
      slot = rank + 1
      while slot <= values.count {
        if total > best[slot].total { best[slot] = (total, index) }
        slot += slot & -slot
      }
    }
    var result: [Int] = []
    var index = end.last
    while index >= 0 {
      result.append(index)
      index = previous[index]
    }
    return result.reversed()
  }

  private static func ranked(_ values: [Int]) -> [Int] {
    var ranks = [Int](repeating: 0, count: values.count)
    for (rank, index) in values.indices.sorted(by: { values[$0] < values[$1] }).enumerated() {
      ranks[index] = rank
    }
    return ranks
  }
}
