/// What a file or stream is to hold: bytes that are there, or that are made while they are written.
struct Content: Sendable {
  /// Takes the next run of bytes.
  typealias Sink = ([UInt8]) throws(SystemError) -> Void

  private let send: @Sendable (Sink) throws(SystemError) -> Void

  /// Content that `send` makes run after run, so that a long one never has to stand in memory as a whole.
  init(_ send: @escaping @Sendable (Sink) throws(SystemError) -> Void) { self.send = send }

  /// Content that is there.
  init(_ bytes: [UInt8]) { send = { sink throws(SystemError) in try sink(bytes) } }

  /// Hands all of it to `sink`, in order.
  func write(to sink: Sink) throws(SystemError) { try send(sink) }
}
