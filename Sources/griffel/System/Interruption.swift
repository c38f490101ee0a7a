#if os(Windows)
  /// What the user breaks off while there is something to tidy up.
  ///
  /// Not held back here yet: the program ends at once.
  enum Interruption {
    static var hasCome: Bool { false }

    static func held<T>(_ work: () throws(Failure) -> T) throws(Failure) -> T { try work() }
  }
#else
  #if canImport(Glibc)
    import Glibc
  #elseif canImport(Musl)
    import Musl
  #elseif canImport(Darwin)
    import Darwin
  #endif
  import Synchronization

  /// What the user breaks off while there is something to tidy up.
  ///
  /// Ctrl-C, a closed window and `kill` end the program at once, except while work is held: then the work sees that one
  /// has come, stops and tidies up after itself, and the program ends as it would have.
  enum Interruption {
    private static let signals = [SIGINT, SIGTERM, SIGHUP]
    /// The signal that came, or 0.
    private static let signalThatCame = Atomic<Int32>(0)
    /// How much work is held: files are read beside one another.
    private static let holders = Mutex(0)

    /// Whether held work has to stop.
    static var hasCome: Bool { signalThatCame.load(ordering: .relaxed) != 0 }

    /// Does `work`, and only then what a signal asks that came meanwhile.
    static func held<T>(_ work: () throws(Failure) -> T) throws(Failure) -> T {
      holders.withLock { count in
        if count == 0 { catchSignals() }
        count += 1
      }
      defer {
        holders.withLock { count in
          count -= 1
          if count == 0 { releaseSignals() }
        }
      }
      return try work()
    }

    private static func catchSignals() {
      // Made here, because a handler must not be the first to ask for it.
      signalThatCame.store(0, ordering: .relaxed)
      for number in signals {
        let before = signal(number) { Interruption.signalThatCame.store($0, ordering: .relaxed) }
        // Who starts the program so that it goes on without a terminal has these ignored.
        if isIgnored(before) { signal(number, SIG_IGN) }
      }
    }

    private static func releaseSignals() {
      for number in signals {
        if isIgnored(signal(number, SIG_DFL)) { signal(number, SIG_IGN) }
      }
      let number = signalThatCame.load(ordering: .relaxed)
      if number != 0 { raise(number) }
    }

    /// Handlers are no values that Swift compares: their bytes, the address, are.
    private static func isIgnored(_ handler: (@convention(c) (Int32) -> Void)?) -> Bool {
      withUnsafeBytes(of: handler) { own in
        withUnsafeBytes(of: SIG_IGN) { own.elementsEqual($0) }
      }
    }
  }
#endif
