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
      } else if byte == 0xC3, index + 1 < bytes.count, let letter = LatinLetter.base(bytes[index + 1]) {
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
}
