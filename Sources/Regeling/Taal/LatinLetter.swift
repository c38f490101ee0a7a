/// The plain letters under the accented ones of Latin, U+00C0 to U+00FF.
package enum LatinLetter {
  /// The small letter without accent of the character that `C3` and `second` write in UTF-8; nil where it has none.
  @inlinable
  package static func base(_ second: UInt8) -> UInt8? {
    switch second | 0x20 {
    case 0xA0...0xA5: UInt8(ascii: "a")
    case 0xA7: UInt8(ascii: "c")
    case 0xA8...0xAB: UInt8(ascii: "e")
    case 0xAC...0xAF: UInt8(ascii: "i")
    case 0xB1: UInt8(ascii: "n")
    case 0xB2...0xB6: UInt8(ascii: "o")
    case 0xB9...0xBC: UInt8(ascii: "u")
    case 0xBD: UInt8(ascii: "y")
    // The capital place of `ÿ` holds `ß`.
    case 0xBF where second == 0xBF: UInt8(ascii: "y")
    default: nil
    }
  }

  /// The small letter without accent of `scalar`, itself where it is no accented letter.
  package static func base(of scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard (0xC0...0xFF).contains(scalar.value),
      let letter = base(UInt8(truncatingIfNeeded: scalar.value &- 0x40))
    else { return scalar }
    return Unicode.Scalar(letter)
  }
}
