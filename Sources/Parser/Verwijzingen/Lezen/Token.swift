import Regeling

/// A word, a number or a sign of a text in which references are sought.
struct Token {
  /// What a token is.
  enum Kind: Equatable {
    case keyword(Keyword)
    /// Starts with a digit: `10d`, `2:10a`, `3°`, `2019/20`.
    case number
    case word
    case comma, period, open, close, section, dash
    /// Any other sign, and the tab between two cells; no reference reaches over it.
    case sign
  }

  /// Its bytes in the text.
  var range: Range<Int>
  /// What it is.
  var kind: Kind
}

extension Token {
  /// The tokens of `bytes`, in one pass.
  static func tokens(of bytes: Span<UInt8>) -> [Token] {
    var tokens: [Token] = []
    tokens.reserveCapacity(bytes.count / 5 + 4)
    let keywords = Keyword.table
    var index = 0
    while index < bytes.count {
      if !bytes[index].isLetter {
        if let length = spaceLength(bytes, index) {
          index += length
          continue
        }
        if let (kind, length) = sign(bytes, index) {
          tokens.append(Token(range: index..<index + length, kind: kind))
          index += length
          continue
        }
      }
      let end = wordEnd(bytes, from: index)
      tokens.append(Token(range: index..<end, kind: wordKind(bytes.extracting(index..<end), keywords)))
      index = end
    }
    return tokens
  }

  private static func wordKind(_ word: Span<UInt8>, _ keywords: WordMap<Keyword>) -> Kind {
    if word.at(0).isDigit { return .number }
    guard let keyword = keywords[word] else { return .word }
    return .keyword(keyword)
  }

  private static func wordEnd(_ bytes: Span<UInt8>, from start: Int) -> Int {
    var index = start
    var onlyLetters = true
    while index < bytes.count {
      while index < bytes.count, bytes[index].isLetter { index += 1 }
      guard index < bytes.count else { break }
      let byte = bytes[index]
      if isJoint(byte) {
        guard index > start, index + 1 < bytes.count, isWordByte(bytes, index + 1) else { break }
        if byte == 0x2E, onlyLetters, index - start >= 2 { break }
        if byte == 0x3A, onlyLetters, !isECLI(bytes, start) { break }
        onlyLetters = false
        index += 1
      } else if isApostrophe(bytes, index) {
        guard index > start, isWordByte(bytes, index + 3) else { break }
        index += 3
      } else if isWordByte(bytes, index) {
        if byte.isDigit { onlyLetters = false }
        index += 1
      } else {
        break
      }
    }
    return max(index, start + 1)
  }

  /// Whether the word from `start` on is a case's European identifier.
  static func isECLI(_ bytes: Span<UInt8>, _ start: Int) -> Bool {
    bytes[start].lowered == 0x65 && bytes.matching("ecli:", at: start) != nil
  }

  /// `.`, `:`, `-`, `/` and `'` belong to a word when they stand inside it.
  private static func isJoint(_ byte: UInt8) -> Bool {
    byte == 0x2E || byte == 0x3A || byte == 0x2D || byte == 0x2F || byte == 0x27
  }

  private static func isWordByte(_ bytes: Span<UInt8>, _ index: Int) -> Bool {
    guard index < bytes.count else { return false }
    let byte = bytes[index]
    if byte < 0x80 { return byte.isDigit || byte.isLetter }
    return spaceLength(bytes, index) == nil && sign(bytes, index) == nil
      && !isApostrophe(bytes, index)
  }

  /// Whether a curly apostrophe stands at `index`, which is a closing quote too.
  private static func isApostrophe(_ bytes: Span<UInt8>, _ index: Int) -> Bool {
    bytes[index] == 0xE2 && bytes.at(index + 1) == 0x80 && bytes.at(index + 2) == 0x99
  }

  private static func spaceLength(_ bytes: Span<UInt8>, _ index: Int) -> Int? {
    switch bytes[index] {
    case 0x20, 0x0A, 0x0D: return 1
    case 0xC2: return index + 1 < bytes.count && bytes[index + 1] == 0xA0 ? 2 : nil
    case 0xE2:
      guard index + 2 < bytes.count, bytes[index + 1] == 0x80 else { return nil }
      let last = bytes[index + 2]
      return (0x80...0x8A).contains(last) || last == 0xAF ? 3 : nil
    default: return nil
    }
  }

  private static func sign(_ bytes: Span<UInt8>, _ index: Int) -> (Kind, Int)? {
    let byte = bytes[index]
    switch byte {
    case 0x2C: return (.comma, 1)
    case 0x2E: return (.period, 1)
    case 0x28: return (.open, 1)
    case 0x29: return (.close, 1)
    case 0x2D where !isWordByte(bytes, index + 1) || index == 0 || !isWordByte(bytes, index - 1):
      return (.dash, 1)
    case 0xC2:
      guard index + 1 < bytes.count else { return nil }
      switch bytes[index + 1] {
      case 0xA7: return (.section, 2)
      case 0xAB, 0xBB, 0xB7: return (.sign, 2)
      default: return nil
      }
    case 0xE2:
      guard index + 2 < bytes.count, bytes[index + 1] == 0x80 else { return nil }
      switch bytes[index + 2] {
      case 0x90...0x95: return (.dash, 3)
      // The closing single quote is an apostrophe inside a word; `wordEnd` decides.
      case 0x99:
        return index > 0 && isWordByteBefore(bytes, index) && isWordByte(bytes, index + 3) ? nil : (.sign, 3)
      case 0x98...0x9F, 0xA2, 0xA6: return (.sign, 3)
      default: return nil
      }
    case 0..<0x80 where !byte.isDigit && !byte.isLetter: return (.sign, 1)
    default: return nil
    }
  }

  private static func isWordByteBefore(_ bytes: Span<UInt8>, _ index: Int) -> Bool {
    let byte = bytes[index - 1]
    return byte >= 0x80 || byte.isDigit || byte.isLetter
  }
}
