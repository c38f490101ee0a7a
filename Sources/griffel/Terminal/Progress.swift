/// How far long work is, on the terminal; silent for short work and for pipes.
struct Progress {
  private let total: Int
  private let isShown: Bool
  private let start: ContinuousClock.Instant
  private var lastShown: ContinuousClock.Instant?

  /// Starts counting; `total` is the number of steps.
  init(total: Int, isQuiet: Bool) {
    self.total = total
    isShown = !isQuiet && System.isTerminal(.error)
    start = .now
  }

  /// Says which step begins.
  mutating func step(_ number: Int, _ name: String) {
    guard isShown else { return }
    let now = ContinuousClock.now
    guard start.duration(to: now) > .seconds(1) else { return }
    if let lastShown, lastShown.duration(to: now) < .milliseconds(100) { return }
    lastShown = now
    show("\(number) van \(total): " + Printable.line(name).prefix(50))
  }

  /// Clears the line, for a message or at the end; the next step shows itself again.
  mutating func clear() {
    guard lastShown != nil else { return }
    lastShown = nil
    show("")
  }

  private func show(_ text: String) {
    try? System.send(Content(Array("\r\u{1B}[K\(text)".utf8)), to: .error)
  }
}
