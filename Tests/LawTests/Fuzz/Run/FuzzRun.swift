import Foundation

/// Tries the inputs of one kind on all cores, and makes what breaks a law as small as it gets.
final class FuzzRun: @unchecked Sendable {
  /// An input that breaks a law.
  struct Failure: CustomStringConvertible {
    var kind: String
    var number: Int
    var input: [UInt8]
    var broken: [String]

    var description: String {
      let words = String(decoding: input.prefix(2000), as: UTF8.self).debugDescription
      return "\(kind) \(number): \(words): \(broken.prefix(3).joined(separator: "; "))"
    }
  }

  private static let mostFailures = 5

  private let kind: FuzzKind
  private let numbers: Range<Int>
  private let lock = NSLock()
  private var failures: [Failure] = []
  private var done = 0
  private var bytes = 0
  private let start = ContinuousClock.now
  private var lastReport = ContinuousClock.now
  /// The input that took longest for its size, in nanoseconds a byte.
  private var slowest = (number: 0, cost: 0)

  init(_ kind: FuzzKind, _ numbers: Range<Int>) {
    self.kind = kind
    self.numbers = numbers
  }

  /// The failures, the first numbers first.
  func run() -> [Failure] {
    let cores = FuzzSetting.isByHand ? ProcessInfo.processInfo.activeProcessorCount : 1
    DispatchQueue.concurrentPerform(iterations: cores) { core in
      for number in stride(from: numbers.lowerBound + core, to: numbers.upperBound, by: cores) {
        guard attempt(number, core) else { break }
      }
      FuzzWatch.leave(core)
    }
    if FuzzSetting.isByHand {
      report()
      print("  slowest: \(kind.name) \(slowest.number), \(slowest.cost) ns a byte")
    }
    return failures.sorted { $0.number < $1.number }
  }

  /// Tries one input; false when there are failures enough.
  private func attempt(_ number: Int, _ core: Int) -> Bool {
    let input = kind.input(number)
    FuzzWatch.enter(core, kind: kind, number: number, size: input.count)
    let before = ContinuousClock.now
    let broken = kind.broken(input)
    note(number, input.count, ContinuousClock.now - before)
    guard !broken.isEmpty else { return true }
    let smallest = Self.shrunk(input) {
      FuzzWatch.enter(core, kind: kind, number: number, size: $0.count)
      return !kind.broken($0).isEmpty
    }
    let failure = Failure(kind: kind.name, number: number, input: smallest, broken: kind.broken(smallest))
    return lock.withLock {
      failures.append(failure)
      if FuzzSetting.isByHand { print("\(failure)") }
      return failures.count < Self.mostFailures
    }
  }

  private func note(_ number: Int, _ size: Int, _ duration: Duration) {
    lock.withLock {
      done += 1
      bytes += size
      let (seconds, attoseconds) = duration.components
      let cost = (Int(seconds) * 1_000_000_000 + Int(attoseconds / 1_000_000_000)) / (size + 1000)
      if cost > slowest.cost { slowest = (number, cost) }
      guard FuzzSetting.isByHand, ContinuousClock.now - lastReport > .seconds(10) else { return }
      lastReport = .now
      report()
    }
  }

  private func report() {
    let seconds = max(Double((ContinuousClock.now - start).components.seconds), 1)
    let rate = "\(Int(Double(done) / seconds)) a second, \(bytes / max(done, 1)) bytes each"
    print("  \(kind.name): \(done) of \(numbers.count), \(rate), \(failures.count) failures")
  }

  /// The smallest input found for which `isBroken` still holds.
  static func shrunk(_ input: [UInt8], while isBroken: ([UInt8]) -> Bool) -> [UInt8] {
    var input = input
    var size = max(input.count / 2, 1)
    var tries = 0
    while size > 0 {
      var start = 0
      while start < input.count, tries < 5000 {
        var shorter = input
        shorter.removeSubrange(start..<min(start + size, input.count))
        tries += 1
        if isBroken(shorter) { input = shorter } else { start += size }
      }
      size /= 2
    }
    return input
  }
}
