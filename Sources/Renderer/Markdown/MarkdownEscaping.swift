/// What stands on a line of Markdown so far, as far as it decides what the next byte could mean.
struct MarkdownLine {
  enum State {
    /// Nothing, or white space.
    case start
    /// Digits only, which a full stop or a bracket would make the number of an item.
    case digits
    /// The call of a footnote only, which a colon would make its text.
    case noteCall
    /// Something after which no block can open.
    case within
  }

  var state = State.start
}

extension [UInt8] {
  /// Appends `text` with a backslash before every byte that Markdown could read as mark-up; control bytes become spaces.
  mutating func appendEscapedForMarkdown(_ text: String, _ line: inout MarkdownLine) {
    var text = text
    text.withUTF8 { bytes in
      var start = 0
      for index in bytes.indices {
        let byte = bytes[index]
        let replacement: StaticString
        if byte < 0x20 || (byte == 0x20 && line.state == .start) {
          replacement = line.state == .start ? "" : " "
        } else {
          let escaped = line.state == .within ? false : Self.opensBlock(byte, &line)
          guard escaped || Self.isMarkup(bytes, index) else { continue }
          replacement = "\\"
        }
        append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<index]))
        replacement.withUTF8Buffer { append(contentsOf: $0) }
        start = byte <= 0x20 ? index + 1 : index
      }
      append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start...]))
    }
  }

  /// Whether `byte` opens a heading, a quotation, an item or a rule where it stands; moves `line` past it.
  private static func opensBlock(_ byte: UInt8, _ line: inout MarkdownLine) -> Bool {
    let isDigit = (0x30...0x39).contains(byte)
    defer { line.state = isDigit ? .digits : .within }
    return switch (line.state, byte) {
    case (.start, 0x23), (.start, 0x2B), (.start, 0x2D), (.start, 0x3D), (.start, 0x3E): true
    case (.digits, 0x2E), (.digits, 0x29), (.noteCall, 0x3A): true
    default: false
    }
  }

  /// Whether the byte at `index` could be mark-up within a line.
  private static func isMarkup(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    switch bytes[index] {
    // \ ` * _ [ ] < | ~ $
    case 0x5C, 0x60, 0x2A, 0x5F, 0x5B, 0x5D, 0x3C, 0x7C, 0x7E, 0x24: return true
    // A # after a space may close a heading; an & before a name is a character by name; :// and www. make a link.
    case 0x23: return index == 0 || bytes[index - 1] <= 0x20
    case 0x26: return mayBeEntity(bytes[(index + 1)...])
    case 0x3A: return bytes[index...].starts(with: [0x3A, 0x2F, 0x2F])
    case 0x2E: return index >= 3 && bytes[(index - 3)..<index].allSatisfy { $0 | 0x20 == 0x77 }
    default: return false
    }
  }

  /// Whether `bytes`, which follow an ampersand, could be the name of a character up to a semicolon.
  private static func mayBeEntity(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let longestName = 32
    let end = bytes.prefix(longestName).firstIndex { !$0.isASCIILetterOrDigit && $0 != 0x23 }
    guard let end else { return true }
    return bytes[end] == 0x3B
  }
}

extension String {
  /// The number of a footnote as its name in Markdown: itself where every byte is sure to stay one, else a word of it.
  var noteName: String {
    let isPlain = utf8.allSatisfy { $0.isASCIILetterOrDigit || $0 >= 0x80 || "*._-".utf8.contains($0) }
    return isPlain && !isEmpty ? self : classWord
  }
}
