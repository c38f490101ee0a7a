import Parser
import Regeling

/// One piece of an instruction sentence.
struct Token: Equatable {
  enum Kind: Equatable {
    /// Letters, digits and what joins them: `artikel`, `5a`, `2:10`, `1°`, `t/m`.
    case word
    /// What stands between quotation marks.
    case quotation
    /// One sign: `,`, `.`, `:`, `;`, `(`, `)`.
    case sign(UInt8)
  }

  var kind: Kind
  /// The text as written, without quotation marks.
  var text: String
  /// The text in small letters without accents, for matching.
  var folded: String
  /// Where it stands in the sentence, quotation marks included.
  var range: Range<Int>

  /// The pieces of `sentence`; linear.
  static func tokens(of sentence: String) -> [Token] {
    var scanner = TokenScanner(bytes: Array(sentence.utf8))
    return scanner.scan()
  }
}

/// Cuts a sentence into tokens.
private struct TokenScanner {
  let bytes: [UInt8]
  var index = 0
  var result: [Token] = []
  /// Quotation marks that close nothing further on.
  var unclosed: Set<UInt8> = []

  mutating func scan() -> [Token] {
    while index < bytes.count {
      if isSpace { index += bytes[index] == 0xC2 ? 2 : 1; continue }
      if quotation() { continue }
      if isSign(bytes[index]) {
        add(.sign(bytes[index]), index..<index + 1)
        index += 1
      } else {
        word()
      }
    }
    return result
  }

  private var isSpace: Bool {
    switch bytes[index] {
    case 0x20, 0x09, 0x0A: true
    case 0xC2: index + 1 < bytes.count && bytes[index + 1] == 0xA0
    default: false
    }
  }

  private func isSign(_ byte: UInt8) -> Bool { [0x2C, 0x2E, 0x3A, 0x3B, 0x28, 0x29].contains(byte) }

  private mutating func quotation() -> Bool {
    let sign = bytes[index] == 0xE2 && index + 2 < bytes.count ? bytes[index + 2] : bytes[index]
    guard let mark = QuotationMark(bytes, index), !unclosed.contains(sign) else { return false }
    guard let (text, end) = mark.close(bytes) else {
      unclosed.insert(sign)
      return false
    }
    result.append(
      Token(
        kind: .quotation, text: String(decoding: bytes[text], as: UTF8.self), folded: "", range: index..<end))
    index = end
    return true
  }

  private mutating func word() {
    let start = index
    index += 1
    while index < bytes.count, !isSpace, !endsWord() { index += 1 }
    add(.word, start..<index)
  }

  /// Whether the byte at `index` ends a word: a sign that no letter or digit follows.
  private func endsWord() -> Bool {
    let byte = bytes[index]
    switch byte {
    case 0x2C, 0x3B, 0x28, 0x29: return true
    case 0x2E, 0x3A:
      guard index + 1 < bytes.count else { return true }
      let next = bytes[index + 1]
      return !next.isDigit && !next.isLetter
    default: return false
    }
  }

  private mutating func add(_ kind: Token.Kind, _ range: Range<Int>) {
    let text = String(decoding: bytes[range], as: UTF8.self)
    result.append(Token(kind: kind, text: text, folded: Self.folded(text), range: range))
  }

  /// Small letters without accents.
  private static func folded(_ text: String) -> String {
    var bytes: [UInt8] = []
    var previous: UInt8 = 0
    for byte in text.utf8 {
      if previous == 0xC3, let letter = LatinLetter.base(byte) {
        bytes[bytes.count - 1] = letter
      } else {
        bytes.append(byte.lowered)
      }
      previous = byte
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
