import Foundation

/// Names the input at work when the process crashes or does not come back.
///
/// A crash leaves no other trace of which input it was; a hang would leave none at all.
enum FuzzWatch {
  private static let mostCores = 64
  /// For each core the number of its input, the index of its kind and when it has to be ready, in nanoseconds.
  nonisolated(unsafe) private static let slots: UnsafeMutablePointer<Int> = {
    let slots = UnsafeMutablePointer<Int>.allocate(capacity: mostCores * 3)
    slots.initialize(repeating: -1, count: mostCores * 3)
    return slots
  }()

  /// A hang guard, not a measure: a thousand times what an input of that size takes.
  private static func bound(_ size: Int) -> Int {
    #if DEBUG
      (60 + size / 200) * 1_000_000_000
    #else
      (20 + size / 10_000) * 1_000_000_000
    #endif
  }

  private static let isWatching: Bool = {
    for signal in [SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGABRT] {
      Foundation.signal(signal) { number in
        FuzzWatch.writeNumbers()
        Foundation.signal(number, SIG_DFL)
        raise(number)
      }
    }
    Thread.detachNewThread {
      while true {
        Thread.sleep(forTimeInterval: 1)
        for core in 0..<mostCores where slots[core * 3] >= 0 && now() > slots[core * 3 + 2] {
          write(2, "a hang\n", 7)
          abort()
        }
      }
    }
    return true
  }()

  static func enter(_ core: Int, kind: FuzzKind, number: Int, size: Int) {
    guard isWatching, core < mostCores else { return }
    slots[core * 3 + 1] = kind.index
    slots[core * 3 + 2] = now() + bound(size)
    slots[core * 3] = number
  }

  static func leave(_ core: Int) { if core < mostCores { slots[core * 3] = -1 } }

  private static func now() -> Int { Int(clamping: DispatchTime.now().uptimeNanoseconds) }

  /// Writes the inputs at work; called from a signal, so without memory of its own.
  private static func writeNumbers() {
    for core in 0..<mostCores where slots[core * 3] >= 0 {
      writeNumber(slots[core * 3 + 1], "kind ")
      writeNumber(slots[core * 3], ", input ")
      write(2, "\n", 1)
    }
  }

  private static func writeNumber(_ number: Int, _ name: StaticString) {
    write(2, name.utf8Start, name.utf8CodeUnitCount)
    var power = 1
    while number / power >= 10 { power *= 10 }
    while power > 0 {
      var digit = UInt8(truncatingIfNeeded: 0x30 + number / power % 10)
      write(2, &digit, 1)
      power /= 10
    }
  }
}
