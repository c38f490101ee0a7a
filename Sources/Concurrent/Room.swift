import Synchronization

/// A value that one core hands to another: who takes it is its only owner, so that changing it copies nothing.
package final class Room<Value: Sendable>: Sendable {
  private let value: Mutex<Value?>

  /// Takes over `value`.
  package init(_ value: consuming Value) { self.value = Mutex(value) }

  /// The value, which is here no longer; nil where somebody took it before.
  package func take() -> Value? { value.withLock { $0.take() } }
}
