import Regeling

/// What labels look like: digits and letters, and what sets them off.
extension ItemLabel {
  static func numbered(_ line: Span<UInt8>, _ start: Int) -> ItemLabel? {
    if line.at(start).isDigit { return digits(line, start).map { range(of: $0, line) } }
    if let end = line.matching("lid", at: start) { return lidWord(line, start, end) }
    return letters(line, start).map { range(of: $0, line) }
  }

  /// The label with all that it stands for, as `a t/m c.` and `3. tot en met 5.` stand for several.
  ///
  /// Such a label goes by its first number, and the list goes on behind its last.
  private static func range(of label: ItemLabel, _ line: Span<UInt8>) -> ItemLabel {
    guard !label.style.isSign, label.suffix.isEmpty else { return label }
    var index = line.skippingSpace(label.end)
    guard let joined = joinerEnd(line, index) else { return label }
    index = line.skippingSpace(joined)
    var end = index
    if label.style.isDigit {
      while line.at(end).isDigit, end - index < 4 { end += 1 }
    } else if line.at(end).isLower == label.nr.utf8.first?.isLower, line.at(end).isLetter {
      end += 1
    }
    guard end > index, line.at(end) == 0x2E || line.at(end) == 0x29 else { return label }
    let last = label.style.isDigit ? number(line, index..<end) : Int(line[index].lowered) - 0x60
    guard last > label.value, last - label.value < 30 else { return label }
    var result = label.setOff
    result.last = last
    result.end = end + 1
    result.textStart = line.skippingSpace(end + 1)
    return result
  }

  /// Where the sign or the words end at `index` that join the first and the last number of a range.
  private static func joinerEnd(_ line: Span<UInt8>, _ index: Int) -> Int? {
    switch line.at(index) {
    case 0x2D: index + 1
    case 0xE2 where line.at(index + 1) == 0x80 && line.at(index + 2) == 0x93: index + 3
    case 0x54, 0x74: line.matching("t/m ", at: index) ?? line.matching("tot en met ", at: index)
    default: nil
    }
  }

  static func lidWord(_ line: Span<UInt8>, _ start: Int, _ wordEnd: Int) -> ItemLabel? {
    guard line.at(wordEnd) == 0x20, line.at(wordEnd + 1).isDigit,
      var label = digits(line, wordEnd + 1), label.style != .digitDegree,
      // "lid 2" begins a sentence nowhere, but may be all of a line.
      line.isCapital(at: start) || label.end == line.count && label.style == .digitBare
    else { return nil }
    label.style = .lidWord
    return label
  }

  /// `§1.`, `§ 2`: a sign before the number, behind which a sentence begins.
  static func section(_ line: Span<UInt8>) -> ItemLabel? {
    let start = line.skippingSpace(2)
    var end = start
    while line.at(end).isDigit, end - start < 3 { end += 1 }
    let closing = line.at(end) == 0x2E ? end + 1 : end
    guard end > start, line.at(closing) == 0x20, line.isCapital(at: line.skippingSpace(closing)) else {
      return nil
    }
    return ItemLabel(
      style: .section, value: number(line, start..<end), nr: line.string(start..<end), end: closing,
      textStart: line.skippingSpace(closing))
  }

  static func digits(_ line: Span<UInt8>, _ start: Int) -> ItemLabel? {
    var end = start
    while end < line.count, line[end].isDigit, end - start < 5 { end += 1 }
    let value = number(line, start..<end)
    if let decimal = decimal(line, start, end) { return decimal }
    // 9.6: an article number and a lid number.
    if line.at(end) == 0x2E, line.at(end + 1).isDigit {
      var second = end + 1
      while line.at(second).isDigit, second - end < 4 { second += 1 }
      let closing = line.at(second) == 0x2E ? second + 1 : second
      guard line.at(closing) == 0x20, line.isCapital(at: line.skippingSpace(closing)) else { return nil }
      return ItemLabel(
        style: .articleLid, value: number(line, end + 1..<second), nr: line.string(start..<second),
        end: closing,
        textStart: line.skippingSpace(closing))
    }
    let digitsEnd = end
    while line.at(end).isLower, end - digitsEnd < 2 { end += 1 }
    let style: ItemStyle
    var labelEnd = end + 1
    switch line.at(end) {
    case 0x2E:
      // 1.000 is an amount and 1.a a path; glued text begins with a letter or a quote.
      let next = line.at(end + 1)
      guard !next.isDigit, next != 0x2C, next != 0x29 else { return nil }
      style = .digitDot
    case 0x29:
      guard line.at(end + 1) != 0x2E else { return nil }
      style = .digitParen
    case 0xC2 where line.at(end + 1) == 0xB0 || line.at(end + 1) == 0xBA:
      style = .digitDegree
      labelEnd = line.at(end + 2) == 0x2E ? end + 3 : end + 2
    case 0x20 where end - digitsEnd < 2, 0xC2 where line.at(end + 1) == 0xA0, 0:
      style = .digitBare
      labelEnd = dashEnd(line, end) ?? end
    default: return nil
    }
    let nr = line.string(start..<end)
    return ItemLabel(
      style: style, value: value, nr: style == .digitDegree ? nr + "°" : nr, end: labelEnd,
      textStart: line.skippingSpace(labelEnd))
  }

  /// Where the dash ends that sets off a number as a full stop would: `1 - Tekst`, `a – tekst`.
  private static func dashEnd(_ line: Span<UInt8>, _ end: Int) -> Int? {
    guard let (_, dashEnd) = sign(line, line.skippingSpace(end)), line.at(dashEnd) == 0x20,
      line.at(dashEnd - 1) == 0x2D || line.at(dashEnd - 1) == 0x93 || line.at(dashEnd - 1) == 0x94,
      line.isLetter(at: line.skippingSpace(dashEnd))
    else { return nil }
    return dashEnd
  }

  /// `1.2.3`, as tables of fees number their items: three numbers or more, none as long as a year or the thousands of
  /// an amount.
  private static func decimal(_ line: Span<UInt8>, _ start: Int, _ firstEnd: Int) -> ItemLabel? {
    var end = firstEnd
    var last = start..<end
    var parts: UInt8 = 1
    while line.at(end) == 0x2E, line.at(end + 1).isDigit, parts < 7 {
      let partStart = end + 1
      end = partStart
      while line.at(end).isDigit { end += 1 }
      guard end - partStart < 3 else { return nil }
      last = partStart..<end
      parts += 1
    }
    let closing = line.at(end) == 0x2E ? end + 1 : end
    guard parts > 2, line.at(closing) == 0x20 || closing == line.count else { return nil }
    return ItemLabel(
      style: .decimal(parts: parts), value: number(line, last), nr: line.string(start..<end), end: closing,
      textStart: line.skippingSpace(closing))
  }

  /// The value of the digits in `range`, of which there are few.
  static func number(_ line: Span<UInt8>, _ range: Range<Int>) -> Int {
    range.reduce(0) { $0 * 10 + Int(line[$1]) - 0x30 }
  }

  private static func letters(_ line: Span<UInt8>, _ start: Int) -> ItemLabel? {
    var end = start
    while line.at(end).isLetter, end - start < 6 { end += 1 }
    guard end > start else { return nil }
    if end == start + 1, line.at(end).isDigit { return numberedLetter(line, start) }
    let style: ItemStyle
    var labelEnd = end + 1
    // Behind a bullet a letter may be all that is left of the line.
    let closing = end == line.count && start > 0 ? 0x20 : line.at(end)
    guard closing == 0x2E || closing == 0x29 || closing == 0xC2 || closing == 0x20,
      let small = letterCase(line, start..<end)
    else { return nil }
    let letter = letterValue(line, start..<end) ?? insertedValue(line, start..<end)
    switch closing {
    case 0x2E:
      // b.v., i.v.m.: an abbreviation, not a label.
      if line.isLetter(at: end + 1), line.at(end + 2) == 0x2E { return nil }
      if line.at(end + 1) == 0x2C || line.at(end + 1) == 0x29 { return nil }
      style = small ? (letter == nil ? .romanDot : .letterDot) : .capitalDot
    case 0x29: style = small ? (letter == nil ? .romanParen : .letterParen) : .capitalParen
    case 0xC2 where line.at(end + 1) == 0xB0:
      style = small ? .romanDot : .capitalDot
      labelEnd = line.at(end + 2) == 0x2E ? end + 3 : end + 2
    case 0x20 where small && end - start == 1:
      style = .letterBare
      labelEnd = dashEnd(line, end) ?? end
    case 0x20 where end - start == 1 && line.at(line.skippingSpace(end)).isLower:
      style = .capitalBare
      labelEnd = end
    default: return nil
    }
    let nr = line.string(start..<end)
    guard let value = letter ?? Nummer.romanValue(nr) else { return nil }
    return ItemLabel(
      style: style, value: value, nr: nr, end: labelEnd, textStart: line.skippingSpace(labelEnd))
  }

  /// A letter with a number behind it, as an item that was inserted has: `b1.`, `b2)`; "m2." is one by its looks.
  private static func numberedLetter(_ line: Span<UInt8>, _ start: Int) -> ItemLabel? {
    var end = start + 1
    while line.at(end).isDigit, end - start < 3 { end += 1 }
    guard line.at(start + 1) != 0x30, line.at(end + 1) == 0x20 else { return nil }
    let isSmall = line[start].isLower
    let style: ItemStyle
    switch line.at(end) {
    case 0x2E: style = isSmall ? .letterDot : .capitalDot
    case 0x29: style = isSmall ? .letterParen : .capitalParen
    default: return nil
    }
    return ItemLabel(
      style: style, value: Int(line[start].lowered) - 0x60, nr: line.string(start..<end), end: end + 1,
      textStart: line.skippingSpace(end + 1))
  }

  /// Whether the letters in `range` are small; nil where small ones and capitals are mixed, but for a small one that was
  /// inserted behind a capital.
  private static func letterCase(_ line: Span<UInt8>, _ range: Range<Int>) -> Bool? {
    let small = line[range.lowerBound].isLower
    if range.count == 2, !small, line[range.lowerBound + 1].isLower { return false }
    for index in range where line[index].isLower != small { return nil }
    return small
  }

  /// The place of the letter that an inserted item stands behind: `ba` and `Ba` are 2; nil for Roman numbers.
  private static func insertedValue(_ line: Span<UInt8>, _ range: Range<Int>) -> Int? {
    guard range.count == 2, line[range.lowerBound + 1].isLower,
      line[range.lowerBound].isUpper || Nummer.romanValue(line.string(range)) == nil
    else { return nil }
    return Int(line[range.lowerBound].lowered) - 0x60
  }

  /// The place of a letter label: a is 1, z 26, aa 27, bb 28; nil for mixed letters.
  private static func letterValue(_ line: Span<UInt8>, _ range: Range<Int>) -> Int? {
    let first = line[range.lowerBound]
    for index in range where line[index] != first { return nil }
    return (range.count - 1) * 26 + Int(first.lowered) - 0x60
  }
}
