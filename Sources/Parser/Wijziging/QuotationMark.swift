/// A quotation mark that opens a quotation: `"`, `“`, `„`, `‘`, `'`, `«`, `»`, `,,`, `<<`.
public struct QuotationMark {
  /// Where the quoted words begin.
  public let textStart: Int
  /// The signs that may close it.
  private let closers: [[UInt8]]

  /// Recognises a mark at `index`; an apostrophe within or before a word ("foto's", "'s avonds") opens nothing.
  public init?(_ bytes: [UInt8], _ index: Int) {
    let previous = index > 0 ? bytes[index - 1] : 0x20
    let follows =
      previous == 0x20 || previous == 0x0A || previous == 0x28 || previous == 0x3A || previous == 0xA0
    let length: Int
    switch bytes.at(index) {
    case 0x22: (length, closers) = (1, [Self.straight, Self.high, Self.curly])
    case 0x27:
      guard follows, !(bytes.at(index + 1) == 0x73 && bytes.at(index + 2) == 0x20) else { return nil }
      (length, closers) = (1, [[0x27], Self.apostrophe])
    case 0x2C where bytes.at(index + 1) == 0x2C && follows && bytes.at(index + 2) != 0x20:
      (length, closers) = (2, [Self.high, Self.straight, [0x27, 0x27]])
    case 0x3C where bytes.at(index + 1) == 0x3C:
      (length, closers) = (bytes.at(index + 2) == 0x20 ? 3 : 2, [Self.doubled])
    case 0xC2 where bytes.at(index + 1) == 0xAB: (length, closers) = (2, [[0xC2, 0xBB]])
    case 0xC2 where bytes.at(index + 1) == 0xBB && follows:
      (length, closers) = (2, [[0xC2, 0xAB], [0xC2, 0xBB]])
    case 0xE2 where bytes.at(index + 1) == 0x80:
      switch bytes.at(index + 2) {
      case 0x9C, 0x9E, 0x9F: (length, closers) = (3, [Self.high, Self.straight, Self.curly])
      case 0x9D where follows: (length, closers) = (3, [Self.high, Self.straight])
      case 0x98, 0x9A, 0x9B: (length, closers) = (3, [Self.apostrophe, [0x27]])
      case 0x99 where follows && !(bytes.at(index + 3) == 0x73 && bytes.at(index + 4) == 0x20):
        (length, closers) = (3, [Self.apostrophe, [0x27]])
      default: return nil
      }
    default: return nil
    }
    textStart = index + length
  }

  /// The bytes between the marks, and where the closing one ends; nil where none closes.
  ///
  /// An apostrophe within a word closes nothing. Reads to the end of `bytes` where nothing does.
  public func close(_ bytes: [UInt8]) -> (text: Range<Int>, end: Int)? {
    var index = textStart
    while index < bytes.count {
      for closer in closers where bytes[index] == closer[0] && bytes[index...].starts(with: closer) {
        let end = index + closer.count
        let isApostrophe = closer == Self.apostrophe || closer == [0x27]
        if isApostrophe, bytes.isLetter(at: end) || bytes.at(end).isDigit { continue }
        let isSetOff = closer == Self.doubled && index > textStart && bytes[index - 1] == 0x20
        return (textStart..<(isSetOff ? index - 1 : index), end)
      }
      index += 1
    }
    return nil
  }

  /// `>>`, the guillemets of a typewriter.
  private static let doubled: [UInt8] = [0x3E, 0x3E]
  private static let straight: [UInt8] = [0x22]
  /// `”`, in which curly quotations end.
  private static let high: [UInt8] = [0xE2, 0x80, 0x9D]
  /// `“`, in which German ones end.
  private static let curly: [UInt8] = [0xE2, 0x80, 0x9C]
  private static let apostrophe: [UInt8] = [0xE2, 0x80, 0x99]
}
