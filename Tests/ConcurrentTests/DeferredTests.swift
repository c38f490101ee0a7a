import Concurrent
import Synchronization
import Testing

@Suite struct DeferredTests {
  private final class Count: Sendable {
    private let number = Mutex(0)
    var value: Int { number.withLock { $0 } }
    func raise() { number.withLock { $0 += 1 } }
  }

  @Test func isMadeOnceHoweverManyAsk() {
    let made = Count()
    let deferred = Deferred {
      made.raise()
      return 7
    }
    deferred.start()
    #expect(Parallel.map(100) { _ in deferred.value } == Array(repeating: 7, count: 100))
    #expect(deferred.value == 7)
    #expect(made.value == 1)
  }

  @Test func isNotMadeWhereNobodyAsks() {
    let made = Count()
    do {
      let deferred = Deferred {
        made.raise()
        return 7
      }
      _ = deferred
    }
    #expect(made.value == 0)
  }

  /// Values that ask for one another must not stand still, also where all cores are waiting.
  @Test func valuesMayAskForOneAnother() {
    var last = Deferred(made: 0)
    for _ in 0..<200 {
      last = Deferred { [last] in last.value + 1 }
      last.start()
    }
    #expect(last.value == 200)
  }
}
