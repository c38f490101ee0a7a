import Foundation

/// How many inputs a run tries, and which: a few of each kind in every run of the tests, as many as asked for by hand.
///
///     GRIFFEL_FUZZ=1000000 swift test -c release -Xswiftc -enable-testing --filter FuzzTests
///
/// tries that many, shared over the kinds. `GRIFFEL_FUZZ_KIND=markdown` takes one kind, and with
/// `GRIFFEL_FUZZ_FROM=123 GRIFFEL_FUZZ=1` input 123 is made once more.
enum FuzzSetting {
  /// The number of inputs of each kind.
  static let count = number("GRIFFEL_FUZZ").map { max($0 / (only == nil ? FuzzKind.all.count : 1), 1) } ?? 300
  /// The number of the first input.
  static let first = number("GRIFFEL_FUZZ_FROM") ?? 0
  /// The one kind to try.
  static let only = environment["GRIFFEL_FUZZ_KIND"]
  /// Whether somebody waits for the run and wants to see it go on.
  static let isByHand = environment["GRIFFEL_FUZZ"] != nil

  private static let environment = ProcessInfo.processInfo.environment

  private static func number(_ name: String) -> Int? { environment[name].flatMap { Int($0) } }
}
