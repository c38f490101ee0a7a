import Dispatch
import Synchronization

/// Work on the parts of a text, or on files, that do not ask for one another.
package enum Parallel {
  /// Enough for the cores of a desktop machine, and few enough that joining the results costs nothing.
  private static let mostRuns = 8

  /// What `transform` makes of each number below `count`, in their order, on as many cores as there are.
  package static func map<T: Sendable>(_ count: Int, _ transform: @Sendable (Int) -> T) -> [T] {
    guard count > 1 else { return (0..<count).map(transform) }
    let results = Mutex([T?](repeating: nil, count: count))
    DispatchQueue.concurrentPerform(iterations: count) { index in
      let result = transform(index)
      results.withLock { $0[index] = result }
    }
    return results.withLock { $0.compactMap(\.self) }
  }

  /// Changes runs of `items` beside one another, and returns what each change gives, in order.
  ///
  /// An item has one owner all the time, so that changing it copies nothing.
  package static func update<T: Sendable, R: Sendable>(
    _ items: inout [T], atLeast least: Int, _ change: @Sendable (inout [T]) -> R
  ) -> [R] {
    let runs = parts(items.count, atLeast: least)
    guard runs.count > 1 else { return items.isEmpty ? [] : [change(&items)] }
    let room = Mutex(runs.map { Array(items[$0]) })
    items = []
    let results = map(runs.count) { index in
      var own: [T] = []
      room.withLock { swap(&own, &$0[index]) }
      let result = change(&own)
      room.withLock { swap(&own, &$0[index]) }
      return result
    }
    items = room.withLock { parts in
      var taken: [[T]] = []
      swap(&taken, &parts)
      return joined(taken)
    }
    return results
  }

  /// Gives `value` up and has another core free what it held, so that nobody waits for that: not at all where the
  /// process ends first.
  package static func discard(_ value: consuming some Sendable) {
    DispatchQueue.global().async { [value] in _ = value }
  }

  /// All of `parts` one after another; each is given up as soon as it is taken over.
  package static func joined<T>(_ parts: consuming [[T]]) -> [T] {
    guard parts.count > 1 else { return parts.first ?? [] }
    var result: [T] = []
    result.reserveCapacity(parts.reduce(0) { $0 + $1.count })
    parts.reverse()
    while let part = parts.popLast() { result += part }
    return result
  }

  /// `count` things in runs of equal length, as many as keep the cores busy, but none with fewer than `least`.
  package static func parts(_ count: Int, atLeast least: Int) -> [Range<Int>] {
    let runs = min(mostRuns, count / max(least, 1))
    guard runs > 1 else { return count > 0 ? [0..<count] : [] }
    return (0..<runs).map { count * $0 / runs..<count * ($0 + 1) / runs }
  }
}
