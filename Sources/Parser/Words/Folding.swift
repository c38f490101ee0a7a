import Regeling

/// Text made comparable: lower case, no accents, a straight apostrophe.
enum Folding {
  /// `text` folded; everything outside Latin letters with accents stays as it is.
  static func folded(_ text: some StringProtocol) -> String {
    let bytes = Array(text.utf8)
    return folded(bytes[...])
  }

  /// The folded text of UTF-8 `bytes`.
  static func folded(_ bytes: ArraySlice<UInt8>) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    fold(bytes.span) { result.append($0) }
    return String(decoding: result, as: UTF8.self)
  }

  /// Calls `body` with each byte of the folded text.
  @inline(__always)
  static func fold(_ bytes: Span<UInt8>, _ body: (UInt8) -> Void) {
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte.isUpper {
        body(byte | 0x20)
      } else if byte == 0xC3, index + 1 < bytes.count, let letter = baseLetter(bytes[index + 1]) {
        body(letter)
        index += 1
      } else if byte == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80, bytes[index + 2] == 0x99 {
        body(0x27)
        index += 2
      } else {
        body(byte)
      }
      index += 1
    }
  }

  /// The plain letter under an accented one from U+00C0 to U+00FF, by the second byte of its UTF-8.
  private static func baseLetter(_ byte: UInt8) -> UInt8? {
    switch byte | 0x20 {
    case 0xA0...0xA5: 0x61
    case 0xA7: 0x63
    case 0xA8...0xAB: 0x65
    case 0xAC...0xAF: 0x69
    case 0xB1: 0x6E
    case 0xB2...0xB6: 0x6F
    case 0xB9...0xBC: 0x75
    default: nil
    }
  }
}
