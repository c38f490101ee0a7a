import Dispatch
import Synchronization

/// Work on the parts of a text, or on files, that do not ask for one another.
package enum Parallel {
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
}
