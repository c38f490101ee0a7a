import Concurrent
import Testing

@Suite struct ParallelTests {
  @Test(arguments: [0, 1, 2, 1000]) func mapKeepsTheOrder(count: Int) {
    #expect(Parallel.map(count) { $0 * $0 } == (0..<count).map { $0 * $0 })
  }

  @Test(arguments: [0, 1, 7, 1000]) func updateChangesEachItemOnce(count: Int) {
    var items = Array(0..<count)
    let sums = Parallel.update(&items, atLeast: 10) { run in
      for index in run.indices { run[index] += 1 }
      return run.reduce(0, +)
    }
    #expect(items == Array(1..<count + 1))
    #expect(sums.reduce(0, +) == items.reduce(0, +))
  }

  @Test(arguments: [(0, 1), (1, 1), (9, 10), (100, 1), (100, 30), (5, 0)])
  func partsHoldAllInOrder(count: Int, least: Int) {
    let parts = Parallel.parts(count, atLeast: least)
    #expect(parts.flatMap { Array($0) } == Array(0..<count))
    #expect(parts.count < 2 || parts.allSatisfy { $0.count >= least })
  }

  @Test(arguments: [0, 1, 9, 1000]) func runsAreMappedInOrder(count: Int) {
    #expect(Parallel.flatMap(count, atLeast: 10) { $0.map { $0 * 3 } } == (0..<count).map { $0 * 3 })
    #expect(Parallel.map(count, atLeast: 10) { $0.count }.reduce(0, +) == count)
  }

  @Test func joinedEmptiesWhatItJoins() {
    var parts = [["a", "b"], [], ["c"]]
    #expect(Parallel.joined(emptying: &parts) == ["a", "b", "c"])
    #expect(parts.isEmpty)
  }
}
