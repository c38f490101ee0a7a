import Regeling

/// The place of a number in its sequence, so that runs of numbers can be written as ranges.
struct SequenceNumber: Hashable {
  private enum Style: Hashable {
    case digits, degree, letters, roman
    /// A dotted number by what stands before its last part: `2.` of `2.10`.
    case dotted(String)
  }

  private let style: Style
  private let value: Int

  /// Takes `nr` apart; nil where it is no plain number, letter or number with a prefix.
  init?(_ nr: String) {
    let bytes = Array(nr.utf8)
    if let value = Int(nr), value >= 0 {
      (style, self.value) = (.digits, value)
    } else if nr.hasSuffix("°"), let value = Int(nr.dropLast()) {
      (style, self.value) = (.degree, value)
    } else if let first = bytes.first, first.isLower, bytes.allSatisfy({ $0 == first }) {
      (style, value) = (.letters, Int(first) - 0x60 + (bytes.count - 1) * 26)
    } else if let value = Nummer.romanValue(nr), bytes.allSatisfy(\.isUpper) {
      (style, self.value) = (.roman, value)
    } else if let separator = bytes.lastIndex(where: { $0 == 0x2E || $0 == 0x3A }),
      let value = Int(String(decoding: bytes[(separator + 1)...], as: UTF8.self))
    {
      style = .dotted(String(decoding: bytes[...separator], as: UTF8.self))
      self.value = value
    } else {
      return nil
    }
  }

  /// Whether `other` comes right behind this one.
  func isFollowed(by other: SequenceNumber) -> Bool { style == other.style && value &+ 1 == other.value }

  /// Whether a number with a letter is meant, of which one says that it is relettered.
  var isLetter: Bool { style == .letters }
}
