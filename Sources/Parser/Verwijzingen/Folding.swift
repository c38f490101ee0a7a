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
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      if (0x41...0x5A).contains(byte) {
        result.append(byte | 0x20)
      } else if byte == 0xC3, index + 1 < bytes.endIndex, let letter = baseLetter(bytes[index + 1]) {
        result.append(letter)
        index += 1
      } else if byte == 0xE2, index + 2 < bytes.endIndex, bytes[index + 1] == 0x80, bytes[index + 2] == 0x99 {
        result.append(0x27)
        index += 2
      } else {
        result.append(byte)
      }
      index += 1
    }
    return String(decoding: result, as: UTF8.self)
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
