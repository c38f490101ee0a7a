extension [UInt8] {
  /// Appends the digits of `number`, which is not negative.
  mutating func append(decimal number: Int) {
    var place = 1
    while number / place >= 10 { place *= 10 }
    while place > 0 {
      append(0x30 + UInt8(truncatingIfNeeded: number / place % 10))
      place /= 10
    }
  }

  /// Appends `text` as it stands: over a buffer, because a string's view is appended byte by byte.
  mutating func append(_ text: String) {
    text.utf8.span.withUnsafeBufferPointer { append(contentsOf: $0) }
  }
}
