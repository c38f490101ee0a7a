import Dispatch
import Synchronization

/// A value that another core makes while who asked for it goes on.
package final class Deferred<Value: Sendable>: Sendable {
  private enum State: Sendable {
    case waiting(@Sendable () -> Value)
    case running
    case made(Value)
  }

  private let state: Mutex<State>
  private let isMade = DispatchSemaphore(value: 0)

  /// Has `make` run as soon as a core is free.
  package init(_ make: @escaping @Sendable () -> Value) {
    state = Mutex(.waiting(make))
    DispatchQueue.global().async { [self] in run() }
  }

  /// The value; who asks makes it itself where nobody has begun to, so that no two can wait for one another.
  package var value: Value {
    run()
    while true {
      if case .made(let value) = state.withLock({ $0 }) { return value }
      isMade.wait()
      isMade.signal()
    }
  }

  private func run() {
    let make = state.withLock { state -> (@Sendable () -> Value)? in
      guard case .waiting(let make) = state else { return nil }
      state = .running
      return make
    }
    guard let make else { return }
    let value = make()
    state.withLock { $0 = .made(value) }
    isMade.signal()
  }
}
