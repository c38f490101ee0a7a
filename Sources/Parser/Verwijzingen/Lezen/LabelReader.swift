import Regeling

/// Reads the number or letter of one provision.
extension TokenReader {
  /// An article's number: `10da`, `2:10a`, `10 bis`, `A 2`, `IV`; "3-5" is a range.
  mutating func readArticleNumber() -> WrittenNumber? {
    guard let kind = kind() else { return nil }
    if kind == .number {
      guard isPlausibleNumber() else { return nil }
      let text = text()
      position += 1
      if let range = Self.hyphenRange(text) { return range }
      return .number(Self.withoutHyphen(text) + readSuffix())
    }
    return readCapitalNumber()
  }

  /// A chapter's or annex's number: digits with letters, a Roman number, or one capital.
  mutating func readDivisionNumber() -> WrittenNumber? {
    guard let kind = kind() else { return nil }
    if kind == .number {
      guard isPlausibleNumber() else { return nil }
      let text = text()
      position += 1
      return .number(text)
    }
    return readCapitalNumber()
  }

  /// A lid's number in digits: `2`, `2a`.
  mutating func readLidNumber() -> WrittenNumber? {
    guard kind() == .number else { return nil }
    let text = text()
    guard text.utf8.count <= 4, text.utf8.allSatisfy(Self.isLabelByte) else {
      guard text.utf8.count <= 5, let range = Self.hyphenRange(text) else { return nil }
      position += 1
      return range
    }
    position += 1
    return .number(text)
  }

  /// An onderdeel's label: `a`, `aa`, `Oa`, `2°`, `iii`, and after a firm word also plain digits.
  mutating func readItemLabel(digits: Bool) -> WrittenNumber? {
    guard let label = itemLabel(digits: digits) else { return nil }
    position += 1
    // "a-c" and "1-3" name the labels between.
    let halves = label.split(separator: "-")
    if halves.count == 2 { return .range(String(halves[0]), String(halves[1])) }
    return .number(label)
  }

  /// The label at the reader's place, if it can be one.
  func itemLabel(digits: Bool) -> String? {
    guard let kind = kind() else { return nil }
    let text = text()
    let count = text.utf8.count
    switch kind {
    case .number:
      if text.hasSuffix("°") || text.hasSuffix("º") { return count <= 6 ? text.dropLast() + "°" : nil }
      guard digits, count <= 5, keyword(1) != .unit, isLabelEnd(1) else { return nil }
      return text
    case .word:
      guard count <= 5, Self.isItemLetters(text) else { return nil }
      return text
    default:
      return nil
    }
  }

  /// Whether a plain number before the token `offset` places on can be a label and not an amount.
  private func isLabelEnd(_ offset: Int) -> Bool {
    switch kind(offset) {
    case .sign: text(offset) != "%" && text(offset) != "€"
    default: true
    }
  }

  /// Letters as lists use them: one, one doubled or tripled, a Roman number, a capital with a small letter.
  private static func isItemLetters(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    if bytes.count == 3, bytes[1] == 0x2D { return bytes[0].isLetter && bytes[2].isLetter }
    guard let first = bytes.first, bytes.allSatisfy(isLabelByte) else { return false }
    if bytes.count == 1 || bytes.allSatisfy({ $0 == first }) { return true }
    if bytes.count == 2, bytes[0].isLetter, bytes[1].isDigit { return true }
    if bytes.count == 2, first.isUpper, bytes[1].isLower {
      return ![
        "De", "In", "Op", "Om", "Is", "Er", "Te", "En", "Of", "Ad", "Nr", "Zo", "Al", "Na", "Uw", "We",
      ]
      .contains(text)
    }
    return Nummer.romanValue(text) != nil && text != "mi" && text != "di"
  }

  private static func isLabelByte(_ byte: UInt8) -> Bool { byte.isLetter || byte.isDigit }

  /// Whether the number here can be a provision's and is no amount, date or publication.
  private func isPlausibleNumber() -> Bool {
    let text = text()
    guard text.utf8.count <= 14, !text.contains("/"), !text.contains("°") else { return false }
    if keyword(1) == .unit { return false }
    return kind(1) != .sign || isLabelEnd(1)
  }

  /// A Roman number, one capital, or a capital with a number after it (`A 2`).
  private mutating func readCapitalNumber() -> WrittenNumber? {
    let text = text()
    let bytes = Array(text.utf8)
    guard let first = bytes.first, bytes.count <= 8, kind() != .sign else { return nil }
    if bytes.contains(where: \.isDigit), bytes.count <= 6,
      bytes.allSatisfy({ Self.isLabelByte($0) || $0 == 0x2E || $0 == 0x2D })
    {
      position += 1
      return .number(text)
    }
    guard first.isUpper else { return nil }
    if bytes.count == 1, kind(1) == .number, Nummer.romanValue(text) == nil || text == "C" || text == "D" {
      let result = "\(text) \(self.text(1))"
      position += 2
      return .number(result)
    }
    let halves = text.split(separator: "-")
    if halves.count == 2, halves.allSatisfy({ Self.isCapitalNumber($0) }) {
      position += 1
      return .number(text)
    }
    guard Self.isCapitalNumber(text) else { return nil }
    position += 1
    return .number(text)
  }

  private static func isCapitalNumber(_ text: some StringProtocol) -> Bool {
    guard text.utf8.allSatisfy(\.isUpper) else { return false }
    return text.utf8.count == 1 || Nummer.romanValue(String(text)) != nil
  }

  /// "bis" after a number, glued to it; "ter" counts only where it cannot be the preposition.
  private mutating func readSuffix() -> String {
    var ahead = self
    _ = ahead.skip(.comma)
    guard ahead.keyword() == .suffix else { return "" }
    if ahead.folded() == "ter" || ahead.position > position {
      switch ahead.kind(1) {
      case .comma, .keyword(.van), .keyword(.ordinal), .period, nil: break
      default: return ""
      }
    }
    let suffix = ahead.folded()
    position = ahead.position + 1
    return suffix
  }

  /// "16-21" as a range; nil for other numbers with a hyphen ("2-1", "10-b").
  private static func hyphenRange(_ text: String) -> WrittenNumber? {
    let halves = text.split(separator: "-", omittingEmptySubsequences: false)
    guard halves.count == 2, let first = Int(halves[0]), let last = Int(halves[1]), first < last else {
      return nil
    }
    return .range(String(first), String(last))
  }

  /// "10-b" as the number that it means, `10b`.
  private static func withoutHyphen(_ text: String) -> String {
    let halves = text.split(separator: "-", omittingEmptySubsequences: false)
    guard halves.count == 2, halves[0].utf8.allSatisfy(\.isDigit), halves[1].utf8.allSatisfy(\.isLetter)
    else {
      return text
    }
    return String(halves[0] + halves[1])
  }
}
