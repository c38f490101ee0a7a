import Regeling

/// A word, a number or a mark of a text.
struct Token: Hashable {
  /// Its number in the vocabulary; -1 for a number in digits.
  var word: Int32
  /// Its first byte.
  var start: Int32
  /// The byte after its last.
  var end: Int32
  /// The value of a number in digits, in thousandths, else -1.
  var value: Int

  /// Its bytes.
  var range: Range<Int> { Int(start)..<Int(end) }
}

/// Cuts a text into words, numbers and marks.
///
/// A word is folded: lower case, no accents, hyphens within it gone, so that `re-integratie` and `reïntegratie` are one.
enum Lexer {
  /// The tokens of `bytes`; linear.
  static func tokens(_ bytes: [UInt8], _ vocabulary: inout Vocabulary) -> [Token] {
    var result: [Token] = []
    result.reserveCapacity(bytes.count / 6 + 1)
    var index = 0
    var folded: [UInt8] = []
    while index < bytes.count {
      let start = index
      if bytes[index].isDigit {
        index = endOfNumber(bytes, index)
        if index < bytes.count, isLetter(bytes[index]), bytes[index] | 0x20 != UInt8(ascii: "x") {
          // A number that letters follow is a name: 10d, 3A, 2e.
          folded = Array(bytes[start..<index])
          index = readWord(bytes, index, &folded)
          result.append(word(folded, start, index, &vocabulary))
        } else {
          let value = Numerals.value(ofDigits: bytes[start..<index]) ?? -1
          result.append(
            Token(word: -1, start: Int32(clamping: start), end: Int32(clamping: index), value: value))
        }
      } else if isLetter(bytes[index]) {
        folded.removeAll(keepingCapacity: true)
        index = readWord(bytes, index, &folded)
        result.append(word(folded, start, index, &vocabulary))
      } else if let length = spaceLength(bytes, index) {
        index += length
      } else {
        index += scalarLength(bytes[index])
        index = min(index, bytes.count)
        result.append(word(Array(bytes[start..<index]), start, index, &vocabulary, isWord: false))
      }
    }
    return result
  }

  private static func word(
    _ folded: [UInt8], _ start: Int, _ end: Int, _ vocabulary: inout Vocabulary, isWord: Bool = true
  ) -> Token {
    let id = vocabulary.id(of: String(decoding: folded, as: UTF8.self), isWord: isWord)
    return Token(word: id, start: Int32(clamping: start), end: Int32(clamping: end), value: -1)
  }

  /// Digits, and points and commas that digits follow.
  private static func endOfNumber(_ bytes: [UInt8], _ start: Int) -> Int {
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      let joins = byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",")
      guard byte.isDigit || joins && index + 1 < bytes.count && bytes[index + 1].isDigit else { break }
      index += 1
    }
    return index
  }

  private static func readWord(_ bytes: [UInt8], _ start: Int, _ folded: inout [UInt8]) -> Int {
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      if isLetter(byte) || byte.isDigit {
        let length = min(scalarLength(byte), bytes.count - index)
        fold(bytes[index..<index + length], into: &folded)
        index += length
      } else if byte == UInt8(ascii: "-"), index + 1 < bytes.count, isLetter(bytes[index + 1]) {
        index += 1
      } else {
        break
      }
    }
    return index
  }

  private static func fold(_ scalar: ArraySlice<UInt8>, into folded: inout [UInt8]) {
    guard let first = scalar.first else { return }
    if first < 0x80 {
      folded.append(first.lowered)
    } else if first == 0xC3, let second = scalar.last, let letter = LatinLetter.base(second) {
      folded.append(letter)
    } else {
      folded.append(contentsOf: scalar)
    }
  }

  /// ASCII letters, and whatever stands beyond Latin marks and below general punctuation.
  private static func isLetter(_ byte: UInt8) -> Bool {
    byte.isLetter || byte >= 0xC3 && byte < 0xE2
  }

  private static func spaceLength(_ bytes: [UInt8], _ index: Int) -> Int? {
    switch bytes[index] {
    case 0x20, 0x0A, 0x09, 0x0D: 1
    case 0xC2 where index + 1 < bytes.count && bytes[index + 1] == 0xA0: 2
    default: nil
    }
  }

  private static func scalarLength(_ first: UInt8) -> Int {
    first < 0xC0 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
  }
}
