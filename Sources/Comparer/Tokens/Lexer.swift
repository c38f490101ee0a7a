import Regeling

/// A word, a run of white space or a single mark, as a range of bytes.
///
/// Its places take four bytes each: two versions of a long text have very many of them, and no text has so many bytes.
struct Lexeme {
  private let first: UInt32
  private let behind: UInt32
  /// Its number in the vocabulary.
  var id: Int32

  init(start: Int, end: Int, id: Int32) {
    first = UInt32(clamping: start)
    behind = UInt32(clamping: end)
    self.id = id
  }

  var start: Int { Int(first) }
  var end: Int { Int(behind) }
}

/// Cuts a text into words, runs of white space and single marks.
///
/// Hyphens, apostrophes and slashes between letters belong to the word, and so do points, commas and colons between
/// digits: `re-integratie`, `en/of`, `3A.1`, `2:10a`, `1.234,50`. A tab or newline stands alone; `[1]` is one word.
enum Lexer {
  static func lexemes(_ bytes: [UInt8], _ vocabulary: inout Vocabulary) -> [Lexeme] {
    let span = bytes.span
    var result: [Lexeme] = []
    result.reserveCapacity(bytes.count / 3)
    var index = 0
    while index < bytes.count {
      let start = index
      // Between two words stands one space, nearly always.
      if span[index] == 0x20, index + 1 < span.count, isPlain(span[index + 1]) {
        index += 1
        result.append(Lexeme(start: start, end: index, id: Vocabulary.space))
        continue
      }
      let (kind, length) = ScalarClass.at(index, of: span)
      index += length
      switch kind {
      case .word: index = endOfWord(from: index, span)
      case .space:
        while index < bytes.count, case (.space, let next) = ScalarClass.at(index, of: span) {
          index += next
        }
      case .mark where bytes[start] == UInt8(ascii: "["): index = endOfNoteCall(from: start, span) ?? index
      case .lineBreak, .joiner, .mark: break
      }
      result.append(Lexeme(start: start, end: index, id: vocabulary.id(of: span.extracting(start..<index))))
    }
    return result
  }

  private static func endOfWord(from start: Int, _ bytes: Span<UInt8>) -> Int {
    var index = start
    while index < bytes.count {
      if isPlain(bytes[index]) {
        index += 1
        continue
      }
      let (kind, length) = ScalarClass.at(index, of: bytes)
      guard kind != .word else {
        index += length
        continue
      }
      let next = index + length
      guard next < bytes.count, joins(bytes[index], kind, after: bytes[index - 1], before: bytes[next]),
        ScalarClass.at(next, of: bytes).class == .word
      else { break }
      index = next
    }
    return index
  }

  private static func joins(_ mark: UInt8, _ kind: ScalarClass, after: UInt8, before: UInt8) -> Bool {
    if kind == .joiner { return true }
    switch mark {
    case UInt8(ascii: "."), UInt8(ascii: ":"): return (after.isDigit || after.isUpper) && before.isDigit
    case UInt8(ascii: ","): return after.isDigit && before.isDigit
    default: return false
    }
  }

  private static func endOfNoteCall(from start: Int, _ bytes: Span<UInt8>) -> Int? {
    var index = start + 1
    while index < bytes.count, index < start + 6, bytes[index].isDigit { index += 1 }
    guard index > start + 1, index < bytes.count, bytes[index] == UInt8(ascii: "]") else { return nil }
    return index + 1
  }

  /// Whether the byte is a letter or digit of ASCII.
  private static func isPlain(_ byte: UInt8) -> Bool { byte.isLetter || byte.isDigit }
}
