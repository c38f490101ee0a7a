/// What a scalar is for cutting a text into words.
enum ScalarClass {
  case word, space, lineBreak, joiner, mark

  /// Classifies the scalar at `index` of valid UTF-8 and gives its length in bytes; never reads past the end.
  static func at(_ index: Int, of bytes: Span<UInt8>) -> (class: ScalarClass, length: Int) {
    let first = bytes[index]
    switch first {
    case 0x20: return (.space, 1)
    case 0..<0x20, 0x7F: return (.lineBreak, 1)
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: return (.word, 1)
    case 0x27, 0x2D, 0x2F: return (.joiner, 1)
    case 0..<0x80: return (.mark, 1)
    default: break
    }
    let length = min(first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4, bytes.count - index)
    var value = UInt32(first) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
    for offset in 1..<max(length, 1) { value = value << 6 | UInt32(bytes[index + offset] & 0x3F) }
    return (wide(value), length)
  }

  private static func wide(_ value: UInt32) -> ScalarClass {
    switch value {
    case 0xA0, 0x2000...0x200A, 0x202F: .space
    case 0xAA, 0xB0, 0xB2, 0xB3, 0xB5, 0xB9, 0xBA: .word
    case 0x2010, 0x2011, 0x2019: .joiner
    case 0x80..<0xC0, 0xD7, 0xF7, 0x200B..<0x2070, 0x20A0..<0x20D0, 0x2190..<0x2C00, 0x3000..<0x3040: .mark
    default: .word
    }
  }
}
