/// The number of a footnote as plain text has it: in digits, or in raised ones (`¹`).
struct NoteNumber {
  /// In digits.
  let digits: [UInt8]
  /// In raised digits, as UTF-8.
  let raised: [UInt8]

  init(_ number: Int) {
    digits = Array(String(number).utf8)
    raised = digits.flatMap { Self.raisedDigits[Int($0 - 0x30)] }
  }

  private static let raisedDigits: [[UInt8]] = "⁰¹²³⁴⁵⁶⁷⁸⁹".map { Array(String($0).utf8) }

  /// Where a note's text begins if the line at `line` begins with its number, and where that number ends.
  ///
  /// Digits are set off by a space; raised ones may touch the text.
  func opening(of line: Range<Int>, _ bytes: [UInt8]) -> (numberEnd: Int, textStart: Int)? {
    let isRaised = bytes[line].starts(with: raised)
    guard isRaised || bytes[line].starts(with: digits) else { return nil }
    let end = line.lowerBound + (isRaised ? raised.count : digits.count)
    let textStart = bytes.skippingSpace(end)
    guard textStart < line.upperBound, isRaised ? !Self.isRaised(bytes, end) : textStart > end else {
      return nil
    }
    return (end, textStart)
  }

  /// Whether the line at `line` is the number in digits and no more.
  func isAlone(in line: Range<Int>, _ bytes: [UInt8]) -> Bool { bytes[line].elementsEqual(digits) }

  /// Where the raised number stands within `range`, behind its first byte, and means no unit ("m²").
  func raisedCall(_ bytes: [UInt8], in range: Range<Int>) -> Range<Int>? {
    guard range.count > raised.count else { return nil }
    for start in range.lowerBound + 1...range.upperBound - raised.count where bytes[start] == raised[0] {
      let end = start + raised.count
      if bytes[start..<end].elementsEqual(raised), !Self.isRaised(bytes, end),
        !Self.isUnit(bytes, start)
      {
        return start..<end
      }
    }
    return nil
  }

  /// Whether a raised digit stands at `index`.
  private static func isRaised(_ bytes: [UInt8], _ index: Int) -> Bool {
    raisedDigits.contains { bytes[index...].starts(with: $0) }
  }

  /// Whether "m", "cm", "km", "dm" or a digit stands before `index`: the number is a power.
  private static func isUnit(_ bytes: [UInt8], _ index: Int) -> Bool {
    let before = bytes[index - 1]
    if before.isDigit { return true }
    guard before == 0x6D else { return false }
    let prefix = bytes.at(index - 2)
    return !prefix.isLetter || "cdkm".utf8.contains(prefix) && !bytes.at(index - 3).isLetter
  }
}
