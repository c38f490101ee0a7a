import Regeling

/// The ways in which a lid or an onderdeel can be numbered.
enum ItemStyle: Hashable {
  case digitDot, digitParen, digitBare, digitDegree
  /// `Lid 1`.
  case lidWord
  /// `9.6`, the sixth lid of article 9.
  case articleLid
  case letterDot, letterParen, letterBare
  case capitalDot, capitalParen
  case romanDot, romanParen
  /// A dash or bullet; the sign tells lists apart.
  case sign(UInt32)

  /// Whether the label counts in digits and may number a lid.
  var isDigit: Bool {
    switch self {
    case .digitDot, .digitParen, .digitBare, .lidWord, .articleLid: true
    default: false
    }
  }

  /// Whether the label has no sign that sets it off, so that only the sequence makes it one.
  var isBare: Bool { self == .digitBare || self == .letterBare }

  var isSign: Bool { if case .sign = self { true } else { false } }
}

/// A label as it may stand at the start of a line: `1.`, `a)`, `2°`, `–`, `• 3.`.
struct ItemLabel {
  var style: ItemStyle
  /// The place in its sequence: 3 for `3`, `c` and `iii`; 0 for signs.
  var value: Int
  /// The number without closing punctuation.
  var nr: String
  /// Where the label ends and where the text after it starts, in bytes of the line.
  var end: Int
  var textStart: Int

  /// Whether the mark-up counted the number, and the text has another.
  var isCounted = false

  /// The bullet before a number.
  private var bullet: (sign: UInt32, end: Int, textStart: Int)?

  /// A letter behind the digits (`5a`), else empty.
  var suffix: String {
    let bytes = nr.utf8.span
    var start = 0
    while bytes.at(start).isDigit { start += 1 }
    var end = start
    while bytes.at(end).isLower { end += 1 }
    return start == 0 || start == end ? "" : bytes.string(start..<end)
  }

  /// The value read as a Roman number, where a letter label may be one (`i`, `v`, `ii`).
  var romanValue: Int? { nr.utf8.first?.isLetter == true ? Nummer.romanValue(nr) : nil }

  /// Whether it may be an ordinal: `1e.`, `2e.`; after `5d.` the same sign is an inserted number.
  var isOrdinal: Bool { suffix == "e" }

  /// The same label as one that a sign sets off, because the mark-up does.
  var setOff: ItemLabel {
    var result = self
    if style == .digitBare { result.style = .digitDot }
    if style == .letterBare { result.style = .letterDot }
    return result
  }

  /// The same label with the number that a page shows for it.
  func counted(as value: Int) -> ItemLabel {
    var result = self
    result.value = value
    result.nr = String(value)
    result.isCounted = true
    return result
  }

  /// Recognises a label at the start of `line`; a fixed number of bytes is looked at.
  init?(_ line: [UInt8]) { self.init(line.span) }

  /// Recognises a label at the start of `line`; a fixed number of bytes is looked at.
  init?(_ line: Span<UInt8>) {
    var start = 0
    if let (sign, afterSign) = Self.sign(line, 0) {
      let next = line.skippingSpace(afterSign)
      if next > afterSign, let decorated = Self.decorated(line, next) {
        self = decorated
        bullet = (sign, afterSign, next)
        return
      }
      let glued = next == afterSign && next < line.count
      if glued, sign == 0x2D || sign == 0x6F || sign == 0x2A, !line.isLetter(at: next) || sign == 0x6F {
        return nil
      }
      self.init(style: .sign(sign), value: 0, nr: "", end: afterSign, textStart: next)
      return
    }
    if line.at(0) == 0x28 { start = 1 }  // (a) and (1)
    guard let numbered = Self.numbered(line, start) else { return nil }
    if start == 1 {
      switch numbered.style {
      case .digitParen, .letterParen, .capitalParen, .romanParen: break
      default: return nil
      }
    }
    self = numbered
  }

  /// The label behind a bullet, which then is decoration: a number, one without its full stop before a capital, a dash.
  private static func decorated(_ line: Span<UInt8>, _ start: Int) -> ItemLabel? {
    if let numbered = numbered(line, start) {
      if numbered.style == .digitBare { return line.isCapital(at: numbered.textStart) ? numbered : nil }
      return numbered.style.isBare ? nil : numbered
    }
    guard let (sign, end) = sign(line, start), end == line.count || line[end] == 0x20 else { return nil }
    return ItemLabel(style: .sign(sign), value: 0, nr: "", end: end, textStart: line.skippingSpace(end))
  }

  /// The bullet alone, where a number behind it turns out to belong to the text: `• 3 Dorpen …`.
  var undecorated: ItemLabel? {
    guard let bullet, style.isBare else { return nil }
    return ItemLabel(
      style: .sign(bullet.sign), value: 0, nr: "", end: bullet.end, textStart: bullet.textStart)
  }

  /// Takes the first `end` bytes of `line`, which the mark-up says are a label, for a bullet, whatever its shape.
  init?(sign line: Span<UInt8>, end: Int) {
    guard (1...4).contains(end), end < line.count, line.at(end) == 0x20,
      let scalar = line.string(0..<end).unicodeScalars.first,
      !scalar.properties.isAlphabetic, scalar.properties.numericType == nil
    else { return nil }
    self.init(style: .sign(scalar.value), value: 0, nr: "", end: end, textStart: line.skippingSpace(end))
  }

  private init(style: ItemStyle, value: Int, nr: String, end: Int, textStart: Int) {
    self.style = style
    self.value = value
    self.nr = nr
    self.end = end
    self.textStart = textStart
  }

  /// The label that stands right behind this one: `1. a. Tekst`; only a first letter or `1°` counts.
  func inner(_ line: Span<UInt8>) -> ItemLabel? {
    guard style.isDigit, textStart < line.count,
      let inner = ItemLabel(line.extracting(textStart..<min(textStart + 16, line.count))),
      inner.value == 1, inner.textStart > inner.end
    else { return nil }
    switch inner.style {
    case .letterDot, .letterParen, .digitDegree: return inner
    default: return nil
    }
  }

  /// A dash or bullet at `index`, and where it ends.
  private static func sign(_ line: Span<UInt8>, _ index: Int) -> (UInt32, Int)? {
    switch line.at(index) {
    case 0x2D, 0x2A, 0x2B: (UInt32(line[index]), index + 1)
    case 0x6F where line.at(index + 1) == 0x20 && line.isCapital(at: index + 2): (0x6F, index + 1)
    case 0xC2 where line.at(index + 1) == 0xB7: (0xB7, index + 2)
    case 0xE2, 0xEF: threeByteSign(line, index)
    default: nil
    }
  }

  private static func threeByteSign(_ line: Span<UInt8>, _ index: Int) -> (UInt32, Int)? {
    guard index + 2 < line.count else { return nil }
    let value =
      (UInt32(line[index]) & 0x0F) << 12 | (UInt32(line[index + 1]) & 0x3F) << 6 | UInt32(line[index + 2])
      & 0x3F
    switch value {
    case 0x2012...0x2014, 0x2022, 0x2023, 0x2043, 0x2212, 0x25A0, 0x25A1, 0x25AA, 0x25AB, 0x25BA, 0x25CB,
      0x25CF, 0x25E6, 0x2713, 0x2714, 0x2756, 0x27A2, 0xF02D, 0xF0A7, 0xF0B7:
      return (value, index + 3)
    default: return nil
    }
  }

  private static func numbered(_ line: Span<UInt8>, _ start: Int) -> ItemLabel? {
    if line.at(start).isDigit { return digits(line, start) }
    if let end = line.matching("lid", at: start) { return lidWord(line, start, end) }
    return letters(line, start)
  }

  private static func lidWord(_ line: Span<UInt8>, _ start: Int, _ wordEnd: Int) -> ItemLabel? {
    guard line.isCapital(at: start), line.at(wordEnd) == 0x20, line.at(wordEnd + 1).isDigit,
      var label = digits(line, wordEnd + 1), label.style != .digitDegree
    else { return nil }
    label.style = .lidWord
    return label
  }

  private static func digits(_ line: Span<UInt8>, _ start: Int) -> ItemLabel? {
    var end = start
    while end < line.count, line[end].isDigit, end - start < 5 { end += 1 }
    let value = number(line, start..<end)
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
      labelEnd = end
    default: return nil
    }
    let nr = line.string(start..<end)
    return ItemLabel(
      style: style, value: value, nr: style == .digitDegree ? nr + "°" : nr, end: labelEnd,
      textStart: line.skippingSpace(labelEnd))
  }

  /// The value of the digits in `range`, of which there are few.
  private static func number(_ line: Span<UInt8>, _ range: Range<Int>) -> Int {
    range.reduce(0) { $0 * 10 + Int(line[$1]) - 0x30 }
  }

  private static func letters(_ line: Span<UInt8>, _ start: Int) -> ItemLabel? {
    var end = start
    while line.at(end).isLetter, end - start < 6 { end += 1 }
    guard end > start else { return nil }
    let style: ItemStyle
    var labelEnd = end + 1
    let closing = line.at(end)
    guard closing == 0x2E || closing == 0x29 || closing == 0xC2 || closing == 0x20,
      let small = letterCase(line, start..<end)
    else { return nil }
    let letter = letterValue(line, start..<end)
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
      labelEnd = end
    default: return nil
    }
    let nr = line.string(start..<end)
    guard let value = letter ?? Nummer.romanValue(nr) else { return nil }
    return ItemLabel(
      style: style, value: value, nr: nr, end: labelEnd, textStart: line.skippingSpace(labelEnd))
  }

  /// Whether the letters in `range` are small; nil where small ones and capitals are mixed.
  private static func letterCase(_ line: Span<UInt8>, _ range: Range<Int>) -> Bool? {
    let small = line[range.lowerBound].isLower
    for index in range where line[index].isLower != small { return nil }
    return small
  }

  /// The place of a letter label: a is 1, z 26, aa 27, bb 28; nil for mixed letters.
  private static func letterValue(_ line: Span<UInt8>, _ range: Range<Int>) -> Int? {
    let first = line[range.lowerBound]
    for index in range where line[index] != first { return nil }
    return (range.count - 1) * 26 + Int(first.lowered) - 0x60
  }
}
