import Regeling

/// Numbers of lists that the mark-up counts itself, so that all of them is known to be one: `1.a`, `onder b`, `3:`.
extension ItemLabel {
  /// Takes all of the first `end` bytes of `line` for a number; its last letters or digits tell its place in the list.
  ///
  /// A word before them, as in `Onderdeel a.`, is no part of the number; other numbers are: `1.a`. Nil where they are
  /// neither a number, a letter nor a Roman number.
  init?(listNumber line: Span<UInt8>, end: Int) {
    guard (1...24).contains(end), end <= line.count, end == line.count || line[end] == 0x20 else {
      return nil
    }
    var last = end
    while last > 0, !line[last - 1].isLetter, !line[last - 1].isDigit { last -= 1 }
    guard last > 0 else { return nil }
    let isNumber = line[last - 1].isDigit
    var first = last
    while first > 0, isNumber ? line[first - 1].isDigit : line[first - 1].isLetter { first -= 1 }
    guard last - first <= 4, let (style, value) = Self.place(line, first..<last, isNumber) else { return nil }
    var start = 0
    while start < first, !line[start].isLetter, !line[start].isDigit { start += 1 }
    var letters = start
    while letters < first, line[letters].isLetter { letters += 1 }
    let isCompound = start < first && letters - start < 3
    let nr = line.string((isCompound ? start : first)..<last)
    self.init(
      style: isNumber && isCompound ? .decimal(parts: 2) : style, value: value, nr: nr, end: end,
      textStart: line.skippingSpace(end))
  }

  private static func place(_ line: Span<UInt8>, _ range: Range<Int>, _ isNumber: Bool) -> (ItemStyle, Int)? {
    if isNumber { return (.digitDot, number(line, range)) }
    let text = line.string(range)
    let isSmall = line[range.lowerBound].isLower
    if range.allSatisfy({ line[$0] == line[range.lowerBound] }), range.count < 3 {
      let value = (range.count - 1) * 26 + Int(line[range.lowerBound].lowered) - 0x60
      return (isSmall ? .letterDot : .capitalDot, value)
    }
    return Nummer.romanValue(text).map { (isSmall ? .romanDot : .capitalDot, $0) }
  }
}
