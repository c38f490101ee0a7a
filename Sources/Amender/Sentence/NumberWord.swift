import Regeling

/// Numbers of provisions as an instruction writes them.
enum NumberWord {
  /// The number that an ordinal names: `tweede`, `2e`, `2de`; -1 for `laatste`, nil for any other word.
  static func ordinal(_ token: Token?) -> Int? {
    guard let token, token.kind == .word else { return nil }
    let word = token.folded
    if word == "laatste" { return -1 }
    if let value = Rangtelwoord.value(of: word) { return value }
    for ending in ["ste", "de", "e"] where word.hasSuffix(ending) {
      if let value = Int(word.dropLast(ending.utf8.count)), value > 0, value < 1_000 { return value }
    }
    return nil
  }

  /// Whether the token can be the number of an article, a chapter, an annex: it has a digit, or is short.
  static func isNumber(_ token: Token?) -> Bool {
    guard let token, token.kind == .word else { return false }
    let bytes = token.text.utf8
    guard bytes.count <= 20 else { return false }
    if bytes.contains(where: \.isDigit) {
      return bytes.allSatisfy { byte in
        byte.isDigit || byte.isLetter || [0x2E, 0x3A, 0x2D, 0xC2, 0xB0, 0xBA].contains(byte)
      } && ordinal(token) == nil
    }
    return Nummer.romanValue(token.text) != nil && token.text == token.text.uppercased()
      || bytes.count == 1 && token.text.utf8.allSatisfy(\.isUpper)
      || isInsertedRoman(token.text)
  }

  /// `IIa`, `IVB`: a chapter that was put in behind one with a Roman number.
  private static func isInsertedRoman(_ text: String) -> Bool {
    // Other signs than these three make words too: "Ma", "De".
    text.utf8.count > 1 && text.utf8.dropLast().allSatisfy { [0x49, 0x56, 0x58].contains($0) }
      && Nummer(insertedRoman: text) != nil
  }

  /// Whether the token can be the label of an onderdeel: `a`, `bb`, `3`, `2°`, `iv`.
  static func isItem(_ token: Token?) -> Bool {
    guard let token, token.kind == .word, token.text.utf8.count <= 8 else { return false }
    if isNumber(token) { return true }
    let bytes = Array(token.text.utf8)
    guard bytes.allSatisfy(\.isLower), let first = bytes.first else { return false }
    // `ba` stands between `b` and `c`; "na" and "ja" are words.
    if bytes.count == 2, bytes[1] < 0x64, !["na", "ja"].contains(token.text) { return true }
    return bytes.allSatisfy { $0 == first } || Nummer.romanValue(token.text) != nil
  }

  /// The number without a closing full stop; digits before `º` get the sign `°`.
  static func cleaned(_ token: Token) -> String {
    token.text.replacing("º", with: "°")
  }
}

extension String {
  /// The text with every `part` replaced.
  fileprivate func replacing(_ part: Character, with other: Character) -> String {
    String(map { $0 == part ? other : $0 })
  }
}
