/// Myers' greedy search for the shortest edit script, given up when it takes too many steps.
///
/// Keeps the furthest points of every round to walk back, so its memory grows with the square of the number of edits;
/// the bound on rounds keeps that within a few megabytes.
struct Myers {
  private let old: ArraySlice<Int32>
  private let new: ArraySlice<Int32>
  private var rounds: [[Int32]] = []
  private var budget: Int

  init(_ old: ArraySlice<Int32>, _ new: ArraySlice<Int32>) {
    self.old = old
    self.new = new
    budget = 100 * (old.count + new.count) + 10_000
  }

  /// The runs that stay, in places of the whole sequences, or nil when the search costs too much.
  mutating func equalRuns() -> [Hunk]? {
    guard search() else { return nil }
    var runs: [Hunk] = []
    var (x, y) = (old.count, new.count)
    for d in stride(from: rounds.count - 1, through: 0, by: -1) {
      let (startX, startY) = d == 0 ? (0, 0) : origin(d, x - y)
      let (fromX, fromY) = d == 0 ? (0, 0) : afterEdit(startX, startY, d, x - y)
      if x > fromX {
        let (o, n) = (old.startIndex, new.startIndex)
        runs.append(Hunk(old: o + fromX..<o + x, new: n + fromY..<n + y))
      }
      (x, y) = (startX, startY)
    }
    return runs
  }

  private mutating func search() -> Bool {
    let (n, m) = (old.count, new.count)
    let limit = min(n + m, 1_500)
    var previous: [Int32] = []
    for d in 0...limit {
      var round = [Int32](repeating: -1, count: d + 1)
      // Diagonal k = -d, -d + 2 … d stands at (k + d) / 2; beyond -m and n lies nothing.
      for slot in max(0, (d - m + 1) / 2)...min(d, (d + n) / 2) {
        let below = slot > 0 ? previous[slot - 1] : -1
        let above = slot < d ? previous[slot] : -1
        // Putting in comes down from the diagonal above, taking out goes on from the one below.
        let isDown = above >= 0 && (slot == 0 || below < above)
        guard d == 0 || isDown || below >= 0 else { continue }
        var x = d == 0 ? 0 : Int(isDown ? above : below + 1)
        var y = x - (2 * slot - d)
        if x > n || y > m || y < 0 { continue }
        while x < n, y < m, old[old.startIndex + x] == new[new.startIndex + y] {
          x += 1
          y += 1
          budget -= 1
        }
        round[slot] = Int32(truncatingIfNeeded: x)
        if x == n, y == m {
          rounds.append(round)
          return true
        }
      }
      rounds.append(round)
      previous = round
      budget -= d + 1
      if budget < 0 { return false }
    }
    return false
  }

  /// The furthest place of round `d` on diagonal `k`; far below 0 where there is none.
  private func furthest(_ d: Int, _ k: Int) -> Int {
    guard k >= -d, k <= d else { return -2 }
    let x = Int(rounds[d][(k + d) / 2])
    return x < 0 ? -2 : x
  }

  /// Whether diagonal `k` of round `d` is reached by putting in (and not by taking out).
  private func down(_ d: Int, _ k: Int) -> Bool {
    let (below, above) = (furthest(d - 1, k - 1), furthest(d - 1, k + 1))
    return above >= 0 && (k == -d || below < above)
  }

  private func origin(_ d: Int, _ k: Int) -> (Int, Int) {
    if down(d, k) {
      let x = furthest(d - 1, k + 1)
      return (x, x - k - 1)
    }
    let x = furthest(d - 1, k - 1)
    return (x, x - k + 1)
  }

  private func afterEdit(_ x: Int, _ y: Int, _ d: Int, _ k: Int) -> (Int, Int) {
    down(d, k) ? (x, y + 1) : (x + 1, y)
  }
}
