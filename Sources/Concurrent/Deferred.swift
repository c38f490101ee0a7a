import Dispatch
import Synchronization

/// A value that is made once: by another core while who wants it goes on, or by who asks for it first.
package final class Deferred<Value: Sendable>: Sendable {
  private enum State: Sendable {
    case waiting(@Sendable () -> Value)
    case running
    case made(Value)
  }

  private let state: Mutex<State>
  private let isMade = DispatchSemaphore(value: 0)

  /// Has `make` run when the value is asked for, unless `start` came first.
  package init(_ make: @escaping @Sendable () -> Value) { state = Mutex(.waiting(make)) }

  /// A value that is made already.
  package init(made value: Value) { state = Mutex(.made(value)) }

  /// Has the value made as soon as a core is free.
  package func start() { DispatchQueue.global().async { [self] in run() } }

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
