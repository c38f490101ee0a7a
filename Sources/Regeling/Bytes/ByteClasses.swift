/// Tests on single bytes of UTF-8, for code that walks text byte by byte.
extension UInt8 {
  /// Whether it is a digit of ASCII.
  @inlinable
  package var isDigit: Bool { self &- 0x30 < 10 }

  /// Whether it is a small letter of ASCII.
  @inlinable
  package var isLower: Bool { self &- 0x61 < 26 }

  /// Whether it is a capital of ASCII.
  @inlinable
  package var isUpper: Bool { self &- 0x41 < 26 }

  /// Whether it is a letter of ASCII.
  @inlinable
  package var isLetter: Bool { (self | 0x20).isLower }

  /// Whether it is a space, a tab, or what ends a line or a page; other control characters are text.
  @inlinable
  package var isSpace: Bool { self == 0x20 || self >= 0x09 && self <= 0x0D }

  /// The ASCII letter in lower case, any other byte as it is.
  @inlinable
  package var lowered: UInt8 { isUpper ? self | 0x20 : self }
}
