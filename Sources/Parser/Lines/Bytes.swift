import Regeling

/// UTF-8 that code walks by index: an array of its own, or the bytes of a string where they stand.
protocol ByteRun: ~Escapable {
  var count: Int { get }
  subscript(_ index: Int) -> UInt8 { get }
}

extension Array: ByteRun where Element == UInt8 {}
extension Span: ByteRun where Element == UInt8 {}

extension ByteRun where Self: ~Escapable {
  /// The byte at `index`, or 0 past the end.
  func at(_ index: Int) -> UInt8 { index >= 0 && index < count ? self[index] : 0 }

  /// The position after white space, no-break spaces included, from `index` on.
  func skippingSpace(_ index: Int) -> Int {
    var index = index
    while index < count {
      if self[index] == 0x20 || self[index] == 0x09 || self[index] == 0x0A {
        index += 1
      } else if self[index] == 0xC2, at(index + 1) == 0xA0 {
        index += 2
      } else {
        break
      }
    }
    return index
  }

  /// The position after `word` (lower-case ASCII) at `index`, whatever its capitals; nil where it does not stand.
  func matching(_ word: StaticString, at index: Int) -> Int? {
    let end = index + word.utf8CodeUnitCount
    guard end <= count else { return nil }
    return word.withUTF8Buffer { buffer in
      for offset in 0..<buffer.count where self[index + offset].lowered != buffer[offset] { return nil }
      return end
    }
  }

  /// Whether the first character is a quotation mark, straight or curly.
  var startsWithQuote: Bool {
    at(0) == 0x27 || at(0) == 0x22 || at(0) == 0xC2 && at(1) == 0xAB
      || at(0) == 0xE2 && at(1) == 0x80 && (0x98...0x9F).contains(at(2))
  }

  /// Whether the character that ends before `end` is a curly quotation mark.
  func isQuote(endingAt end: Int) -> Bool {
    at(end - 3) == 0xE2 && at(end - 2) == 0x80 && (0x98...0x9F).contains(at(end - 1))
  }

  /// Whether one of `words` (lower-case) stands at `index`, whatever its capitals.
  func opens(with words: [StaticString], at index: Int = 0) -> Bool {
    for word in words where matching(word, at: index) != nil { return true }
    return false
  }

  /// Whether the text ends with one of `words` (lower-case), whatever its capitals.
  func ends(with words: [StaticString]) -> Bool {
    for word in words where count >= word.utf8CodeUnitCount {
      if matching(word, at: count - word.utf8CodeUnitCount) != nil { return true }
    }
    return false
  }

  /// Whether one of `words` (lower-case) stands anywhere, whatever its capitals.
  func mentions(_ words: [StaticString]) -> Bool {
    for word in words {
      let first = word.withUTF8Buffer { $0.first ?? 0 }
      for index in 0..<count where self[index].lowered == first && matching(word, at: index) != nil {
        return true
      }
    }
    return false
  }

  /// Where the one to three hyphens end that begin at `index`, as those do that stand for a dash; nil where none begins.
  func dashes(from index: Int) -> Int? {
    var end = index
    while at(end) == 0x2D, end - index < 3 { end += 1 }
    return end > index ? end : nil
  }

  /// Whether a letter (ASCII or beyond) stands at `index`.
  func isLetter(at index: Int) -> Bool {
    let byte = at(index)
    // C3 80 and beyond are accented letters; C2 has signs only.
    return byte.isLetter || byte >= 0xC3 && byte < 0xE0
  }

  /// Whether a capital letter stands at `index`, accented Latin capitals included.
  func isCapital(at index: Int) -> Bool {
    let byte = at(index)
    if byte == 0xC3 { return at(index + 1) >= 0x80 && at(index + 1) <= 0x9E }
    return byte.isUpper
  }

  /// Whether a quotation mark, an opening bracket, a dash, a digit or a sign of money or section stands at `index`.
  func isOpening(at index: Int) -> Bool {
    switch at(index) {
    case 0x22, 0x27, 0x28, 0x5B, 0x30...0x39: true
    case 0x2D: at(index + 1) == 0x20
    // « and §
    case 0xC2: at(index + 1) == 0xAB || at(index + 1) == 0xA7
    // ‘ “ „, – — and €
    case 0xE2:
      at(index + 1) == 0x80 && [0x93, 0x94, 0x98, 0x9C, 0x9E].contains(at(index + 2))
        || at(index + 1) == 0x82 && at(index + 2) == 0xAC
    default: false
    }
  }

  /// Whether a small letter stands at `index`, accented Latin ones included.
  func isSmall(at index: Int) -> Bool {
    let byte = at(index)
    if byte == 0xC3 { return at(index + 1) >= 0x9F }
    return byte.isLower
  }
}

extension Span<UInt8> {
  /// The text of the bytes in `range`.
  func string(_ range: Range<Int>) -> String {
    extracting(range).withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
  }
}

extension String {
  /// The number of characters, as near as a page's width needs it.
  var columns: Int {
    if utf8Span.isKnownASCII { return utf8.count }
    // A buffer, because a loop over it looks at many bytes at once.
    return utf8.span.withUnsafeBufferPointer { $0.reduce(0) { $0 &+ ($1 & 0xC0 == 0x80 ? 0 : 1) } }
  }

  /// Whether one of `words` (lower-case) stands anywhere in the text, whatever its capitals.
  func mentions(_ words: StaticString...) -> Bool { utf8.span.mentions(words) }
}
