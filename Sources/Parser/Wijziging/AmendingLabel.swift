import Regeling

/// The label of a group or step of an amending article: `A`, `AA.`, `Onderdeel B`, `2.`, `b.`, `–`.
struct AmendingLabel: Equatable {
  /// The ways in which steps are numbered; each level of a text has its own.
  enum Style: Equatable {
    case capital, digit, letter, roman, degree, sign
  }

  var style: Style
  /// The place in its sequence; 0 for signs.
  var value: Int
  /// The value as a Roman number, where a letter may be one.
  var romanValue: Int?
  /// The number without its punctuation.
  var nr: String
  /// Where the label ends and where the sentence behind it starts.
  var end: Int
  var textStart: Int
  /// Whether nothing but white space sets it off.
  var isBare = false

  /// Whether nothing stands behind it in a text of `count` bytes.
  func isAlone(in count: Int) -> Bool { textStart >= count }

  /// Recognises a label at the start of `bytes`.
  init?(_ bytes: [UInt8]) { self.init(bytes.span) }

  /// Recognises a label at the start of `bytes`.
  init?(_ bytes: Span<UInt8>) {
    if let capital = Self.capital(bytes) {
      self = capital
      return
    }
    guard let item = ItemLabel(bytes) else { return nil }
    // A bullet before a letter is decoration, as that of a list without signs of its own.
    if item.style.isSign, let capital = Self.capital(bytes, from: item.textStart) {
      self = capital
      return
    }
    switch item.style {
    case .digitDot, .digitParen, .digitBare, .lidWord: style = .digit
    case .letterDot, .letterParen, .letterBare: style = .letter
    case .romanDot, .romanParen: style = .roman
    case .digitDegree: style = .degree
    case .capitalDot, .capitalParen, .capitalBare: style = .capital
    case .sign: style = .sign
    case .articleLid, .decimal, .section: return nil
    }
    // "I." and "II." number articles, not groups.
    value = item.value
    romanValue = item.romanValue
    nr = item.nr
    end = item.end
    textStart = item.textStart
    isBare = item.style.isBare
  }

  /// `A`, `BB`, `Ba`, `A.`, `A:` and `Onderdeel A`, alone on their line or before a sentence.
  private static func capital(_ bytes: Span<UInt8>, from first: Int = 0) -> AmendingLabel? {
    var start = first
    for word in ["onderdeel ", "wijziging "] as [StaticString] {
      if let end = bytes.matching(word, at: first) { start = end }
    }
    var end = start
    // After Z comes AA, so the letter stands once more for every twenty-six groups before it.
    while bytes.at(end) == bytes.at(start), bytes.at(end).isUpper { end += 1 }
    guard end > start else { return nil }
    let value = (end - start - 1) * 26 + Int(bytes[start]) - 0x40
    // "Ba", alone: a group that was inserted behind B.
    if end == start + 1, (0x61...0x64).contains(bytes.at(end)), bytes.count <= end + 2 { end += 1 }
    let nr = bytes.string(start..<end)
    var close = end
    if [0x2E, 0x29, 0x3A].contains(bytes.at(end)) { close = end + 1 }
    // "B .", alone on its line.
    if bytes.count == end + 2, bytes.at(end) == 0x20, bytes.at(end + 1) == 0x2E { close = end + 2 }
    guard close == bytes.count || bytes.at(close) == 0x20 || bytes.at(close) == 0xC2 else { return nil }
    return AmendingLabel(
      style: .capital, value: value, nr: nr, end: close, textStart: bytes.skippingSpace(close),
      isBare: close == end)
  }

  private init(
    style: Style, value: Int, nr: String, end: Int, textStart: Int, isBare: Bool
  ) {
    self.style = style
    self.value = value
    self.nr = nr
    self.end = end
    self.textStart = textStart
    self.isBare = isBare
  }

  /// Whether a group's letter begins the text and a sentence follows it: "K In artikel 9 …".
  static func opensGroup(_ bytes: Span<UInt8>) -> Bool {
    guard bytes.at(0).isUpper, let label = capital(bytes), label.isBare else { return false }
    return bytes.at(label.textStart).isUpper
  }

  /// Whether the text is the letter of the first group and nothing else.
  static func opensGroups(_ bytes: Span<UInt8>) -> Bool {
    guard let label = AmendingLabel(bytes) else { return false }
    return label.style == .capital && label.value == 1 && label.isAlone(in: bytes.count)
  }

  /// Whether the text is a group's letter and nothing else, which continues no line.
  static func standsAlone(_ bytes: Span<UInt8>) -> Bool {
    bytes.count <= 4 && bytes.at(0).isUpper && capital(bytes)?.isAlone(in: bytes.count) == true
  }
}
