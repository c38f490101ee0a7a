extension [UInt8] {
  /// Where a text stands in XML, which decides what must be written as a reference.
  enum XMLPlace {
    case text, attribute
  }

  /// Appends `text` so that it reads back as it was, and returns how many characters XML 1.0 cannot hold.
  ///
  /// These, control characters and U+FFFE and U+FFFF, become U+FFFD: as with bytes that fit no encoding, a reader
  /// sees that something stood there.
  @discardableResult
  mutating func appendEscapedForXML(_ text: String, in place: XMLPlace) -> Int {
    var text = text
    return text.withUTF8 { bytes in
      var start = 0
      var replaced = 0
      for index in bytes.indices {
        guard let substitute = Self.substitute(bytes, index, place) else { continue }
        append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<index]))
        substitute.text.withUTF8Buffer { append(contentsOf: $0) }
        start = index + substitute.length
        if substitute.isLoss { replaced += 1 }
      }
      append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start...]))
      return replaced
    }
  }

  private struct Substitute {
    let text: StaticString
    var length = 1
    var isLoss = false
  }

  /// What stands for the byte at `index`, or nil where it stands for itself.
  private static func substitute(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ place: XMLPlace)
    -> Substitute?
  {
    switch bytes[index] {
    case 0x26: Substitute(text: "&amp;")
    case 0x3C: Substitute(text: "&lt;")
    case 0x3E: Substitute(text: "&gt;")
    case 0x22 where place == .attribute: Substitute(text: "&quot;")
    case 0x09 where place == .attribute: Substitute(text: "&#9;")
    case 0x0A where place == .attribute: Substitute(text: "&#10;")
    case 0x0D: Substitute(text: "&#13;")
    case 0x00..<0x09, 0x0B, 0x0C, 0x0E..<0x20: Substitute(text: "\u{FFFD}", isLoss: true)
    case 0xEF where index + 2 < bytes.count && bytes[index + 1] == 0xBF && bytes[index + 2] >= 0xBE:
      Substitute(text: "\u{FFFD}", length: 3, isLoss: true)
    default: nil
    }
  }
}
