import Regeling

/// The ways in which a lid or an onderdeel can be numbered.
enum ItemStyle: Hashable {
  case digitDot, digitParen, digitBare, digitDegree
  /// `Lid 1`.
  case lidWord
  /// `§ 1.`, as the leden of Belgian articles are numbered.
  case section
  /// `9.6`, the sixth lid of article 9.
  case articleLid
  /// `1.2.3`; the number of parts tells lists apart.
  case decimal(parts: UInt8)
  case letterDot, letterParen, letterBare
  case capitalDot, capitalParen, capitalBare
  case romanDot, romanParen
  /// A dash or bullet; the sign tells lists apart.
  case sign(UInt32)

  /// Whether the label counts in digits and may number a lid.
  var isDigit: Bool {
    switch self {
    case .digitDot, .digitParen, .digitBare, .lidWord, .section, .articleLid, .decimal: true
    default: false
    }
  }

  /// Whether the label has no sign that sets it off, so that only the sequence makes it one.
  var isBare: Bool { self == .digitBare || isBareLetter }

  /// Whether it is a letter without such a sign.
  var isBareLetter: Bool { self == .letterBare || self == .capitalBare }

  /// Whether the label counts in letters.
  var isLetter: Bool { self == .letterDot || self == .letterParen || self == .letterBare }

  /// Whether the label counts in capitals.
  var isCapital: Bool { self == .capitalDot || self == .capitalParen || self == .capitalBare }

  var isSign: Bool { if case .sign = self { true } else { false } }

  /// Whether it is one of the signs that open an item in Markdown.
  var isMarkdownBullet: Bool { self == .sign(0x2A) || self == .sign(0x2B) || self == .sign(0x2D) }

  /// Whether it is a number of several parts, which numbers a heading where the mark-up makes one.
  var hasParts: Bool { if case .decimal = self { true } else { false } }
}

/// A label as it may stand at the start of a line: `1.`, `a)`, `2°`, `–`, `• 3.`.
struct ItemLabel {
  var style: ItemStyle
  /// Whether the mark-up counted the number, and the text has another.
  var isCounted = false
  /// The place in its sequence: 3 for `3`, `c` and `iii`; 0 for signs.
  @Compact var value: Int
  /// The place of the last of several that it stands for: 3 for `a t/m c.`; 0 where it stands for one.
  @Compact var last: Int
  /// Where the label ends and where the text after it starts, in bytes of the line.
  @Compact var end: Int
  @Compact var textStart: Int
  /// The number without closing punctuation.
  var nr: String

  /// The bullet before a number without a sign, at most one: an array, because few labels have any.
  private var bullet: [Bullet] = []

  private struct Bullet {
    var sign: UInt32
    var end: Int
    var textStart: Int
  }

  /// A letter behind the digits (`5a`) or behind the letter (`ba`), else empty.
  var suffix: String {
    let bytes = nr.utf8.span
    if addsLetter { return bytes.string(1..<2) }
    if addsNumber { return bytes.string(1..<bytes.count) }
    var start = 0
    while bytes.at(start).isDigit { start += 1 }
    var end = start
    while bytes.at(end).isLower { end += 1 }
    return start == 0 || start == end ? "" : bytes.string(start..<end)
  }

  /// Whether it adds a letter to that of the item before it: `ba.` between `b.` and `c.`, `Ba.` between `B.` and `C.`.
  var addsLetter: Bool {
    let bytes = nr.utf8.span
    guard bytes.count == 2 else { return false }
    return style.isLetter ? bytes.at(0) != bytes.at(1) : style.isCapital && bytes.at(1).isLower
  }

  /// Whether it adds a number to the letter of the item before it: `b1.` between `b.` and `c.`.
  var addsNumber: Bool {
    let bytes = nr.utf8.span
    return (style.isLetter || style.isCapital) && bytes.at(1).isDigit
  }

  /// Whether it comes behind the `last` of a list that went on behind `z.` with `aa.` and counts as columns do: `ab.`, `ac.`.
  func countsBehindZ(_ last: Int) -> Bool {
    let bytes = nr.utf8.span
    guard last > 26, style.isLetter, bytes.count == 2 else { return false }
    return 26 * (Int(bytes.at(0).lowered) - 0x60) + Int(bytes.at(1).lowered) - 0x60 == last + 1
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
    if style == .capitalBare { result.style = .capitalDot }
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
        if style.isBare { bullet = [Bullet(sign: sign, end: afterSign, textStart: next)] }
        return
      }
      let glued = next == afterSign && next < line.count
      if glued, sign == 0x2D || sign == 0x6F || sign == 0x2A, !line.isLetter(at: next) || sign == 0x6F {
        return nil
      }
      self.init(style: .sign(sign), value: 0, nr: "", end: afterSign, textStart: next)
      return
    }
    if line.at(0) == 0xC2, line.at(1) == 0xA7 {
      guard let section = Self.section(line) else { return nil }
      self = section
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

  /// The same label, if the mark-up, or a line that it has to itself, says that it ends at `labelEnd`; with a number that
  /// only this makes one, if a bullet stands before it.
  func ending(at labelEnd: Int, _ line: Span<UInt8>) -> ItemLabel {
    guard labelEnd > 0 else { return self }
    if end == labelEnd { return setOff }
    guard style.isSign, end < labelEnd, labelEnd <= line.count,
      var label = ItemLabel(line.extracting(..<labelEnd))?.setOff, label.end == labelEnd
    else { return self }
    label.textStart = line.skippingSpace(labelEnd)
    label.bullet = []
    return label
  }

  /// The label behind a bullet, which then is decoration: a number, one without its full stop before a capital or alone
  /// on its line, a letter, a dash.
  private static func decorated(_ line: Span<UInt8>, _ start: Int) -> ItemLabel? {
    if let numbered = numbered(line, start) {
      if numbered.style == .digitBare {
        return line.isCapital(at: numbered.textStart) || numbered.textStart >= line.count ? numbered : nil
      }
      return numbered.style == .capitalBare ? nil : numbered
    }
    guard let (sign, end) = sign(line, start), end == line.count || line[end] == 0x20 else { return nil }
    if let numbered = numbered(line, line.skippingSpace(end)), !numbered.style.isBare { return numbered }
    return ItemLabel(style: .sign(sign), value: 0, nr: "", end: end, textStart: line.skippingSpace(end))
  }

  /// The bullet alone, where a number behind it turns out to belong to the text: `• 3 Dorpen …`.
  var undecorated: ItemLabel? {
    guard let bullet = bullet.first, style.isBare else { return nil }
    return ItemLabel(
      style: .sign(bullet.sign), value: 0, nr: "", end: bullet.end, textStart: bullet.textStart)
  }

  /// The letter, where an "o" that otherwise is a bullet stands for it.
  var asLetterO: ItemLabel? {
    guard style == .sign(0x6F), end == 1 else { return nil }
    return ItemLabel(style: .letterBare, value: 15, nr: "o", end: end, textStart: textStart)
  }

  /// Whether all of a line of `count` bytes is a number or letter without any sign, which may as well be a cell.
  func isBareNumber(in count: Int) -> Bool { style.isBare && bullet.isEmpty && textStart >= count }

  /// Takes the first `end` bytes of `line`, which the mark-up says are a label, for a bullet, whatever its shape.
  init?(sign line: Span<UInt8>, end: Int) {
    guard (1...4).contains(end), end < line.count, line.at(end) == 0x20,
      let scalar = line.string(0..<end).unicodeScalars.first,
      !scalar.properties.isAlphabetic, scalar.properties.numericType == nil,
      !(0..<end).contains(where: { line[$0].isLetter || line[$0].isDigit })
    else { return nil }
    self.init(style: .sign(scalar.value), value: 0, nr: "", end: end, textStart: line.skippingSpace(end))
  }

  init(style: ItemStyle, value: Int, nr: String, end: Int, textStart: Int) {
    self.style = style
    self.nr = nr
    _value = Compact(wrappedValue: value)
    _last = Compact(wrappedValue: 0)
    _end = Compact(wrappedValue: end)
    _textStart = Compact(wrappedValue: textStart)
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
}
