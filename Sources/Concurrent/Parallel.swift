import Dispatch
import Synchronization

/// Work on the parts of a text, or on files, that do not ask for one another.
///
/// What is generic is inlined: code that moves values of an unknown type costs more than the moves.
public enum Parallel {
  /// Enough for the cores of a desktop machine, and few enough that joining the results costs nothing.
  private static let mostRuns = 8

  /// What `transform` makes of each number below `count`, in their order, on as many cores as there are.
  @inlinable
  public static func map<T: Sendable>(_ count: Int, _ transform: @Sendable (Int) -> T) -> [T] {
    guard count > 1 else { return (0..<count).map(transform) }
    let results = Mutex([T?](repeating: nil, count: count))
    DispatchQueue.concurrentPerform(iterations: count) { index in
      let result = transform(index)
      results.withLock { $0[index] = result }
    }
    return results.withLock { $0.compactMap(\.self) }
  }

  /// What `transform` makes of each run of the numbers below `count`, in their order; a run has `least` numbers or more.
  @inlinable
  public static func map<T: Sendable>(
    _ count: Int, atLeast least: Int, _ transform: @Sendable (Range<Int>) -> T
  ) -> [T] {
    let runs = parts(count, atLeast: least)
    return map(runs.count) { transform(runs[$0]) }
  }

  /// All that `transform` makes of the runs, one after another.
  @inlinable
  public static func flatMap<T: Sendable>(
    _ count: Int, atLeast least: Int, _ transform: @Sendable (Range<Int>) -> [T]
  ) -> [T] {
    var made = map(count, atLeast: least, transform)
    return joined(emptying: &made)
  }

  /// Changes runs of `items` beside one another, and returns what each change gives, in order.
  ///
  /// An item has one owner all the time, so that changing it copies nothing.
  @inlinable
  public static func update<T: Sendable, R: Sendable>(
    _ items: inout [T], atLeast least: Int, _ change: @Sendable (inout [T]) -> R
  ) -> [R] {
    let runs = parts(items.count, atLeast: least)
    guard runs.count > 1 else { return items.isEmpty ? [] : [change(&items)] }
    let room = Mutex(cut(&items, in: runs))
    let results = map(runs.count) { index in
      var own: [T] = []
      room.withLock { swap(&own, &$0[index]) }
      let result = change(&own)
      room.withLock { swap(&own, &$0[index]) }
      return result
    }
    items = room.withLock { joined(emptying: &$0) }
    return results
  }

  /// Gives `value` up and has another core free what it held, so that nobody waits for that: not at all where the
  /// process ends first.
  public static func discard(_ value: consuming some Sendable) {
    let room = Room(value)
    DispatchQueue.global().async { _ = room.take() }
  }

  /// All of `parts` one after another, moved: an element has one owner all the time, and copying it would cost more than
  /// the move.
  @inlinable
  public static func joined<T>(emptying parts: inout [[T]]) -> [T] {
    guard parts.count > 1 else { return parts.popLast() ?? [] }
    let count = parts.reduce(0) { $0 + $1.count }
    return Array(unsafeUninitializedCapacity: count) { room, initialized in
      // Backwards: only the last element can be taken out of an array.
      var place = count
      while var part = parts.popLast() {
        while let element = part.popLast() {
          place -= 1
          room.initializeElement(at: place, to: element)
        }
      }
      initialized = count
    }
  }

  /// `items`, moved, in the runs that they are to be cut in, which hold all of them.
  @inlinable
  static func cut<T>(_ items: inout [T], in runs: [Range<Int>]) -> [[T]] {
    var result = [[T]](repeating: [], count: runs.count)
    for index in runs.indices.reversed() {
      result[index] = Array(unsafeUninitializedCapacity: runs[index].count) { room, initialized in
        var place = runs[index].count
        while place > 0, let item = items.popLast() {
          place -= 1
          room.initializeElement(at: place, to: item)
        }
        initialized = runs[index].count
      }
    }
    return result
  }

  /// `count` things in runs of equal length, as many as keep the cores busy, but none with fewer than `least`.
  public static func parts(_ count: Int, atLeast least: Int) -> [Range<Int>] {
    let runs = min(mostRuns, count / max(least, 1))
    guard runs > 1 else { return count > 0 ? [0..<count] : [] }
    return (0..<runs).map { count * $0 / runs..<count * ($0 + 1) / runs }
  }
}
