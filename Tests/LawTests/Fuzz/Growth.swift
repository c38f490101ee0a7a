import Testing

/// A text of any length, by a name.
struct LongText: CustomTestStringConvertible, Sendable {
  var name: String
  /// The text in about so many bytes.
  var text: @Sendable (Int) -> String

  var testDescription: String { name }

  init(name: String, text: @escaping @Sendable (Int) -> String) {
    self.name = name
    self.text = text
  }

  /// One piece again and again.
  init(repeating piece: String) {
    self.init(name: piece.debugDescription) { String(repeating: piece, count: $0 / piece.utf8.count) }
  }
}

/// A guard against cost that grows with the square of the text.
///
/// Twice the text may cost eight times as much and ten seconds more: no measure of speed, which other work on the
/// machine decides too, but what no step keeps to that looks at the whole text for each part of it.
enum Growth {
  static func check(_ name: String, to size: Int, _ work: (Int) throws -> Void) rethrows {
    let clock = ContinuousClock()
    let half = try clock.measure { try work(size / 2) }
    let whole = try clock.measure { try work(size) }
    if FuzzSetting.isByHand, whole > .seconds(1) { print("  \(name): \(half), then \(whole)") }
    #expect(whole < half * 8 + .seconds(10), "\(name): \(half), then \(whole)")
  }
}
