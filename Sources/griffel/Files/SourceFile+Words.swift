import SourceText

extension SourceFile {
  /// Whether it is a program, a font or the like: more than one in twenty of its bytes are signs that no text has.
  var isBinary: Bool {
    let text = bytes.span
    var strange = 0
    // Without branches, so that many bytes are looked at at once.
    for index in text.indices {
      let byte = text[index]
      let isControl = byte < 0x20 && byte &- 0x09 > 4
      strange &+= isControl || byte == 0x7F ? 1 : 0
    }
    return strange > bytes.count / 20
  }

  /// Whether there is a letter or a digit in it.
  var hasWord: Bool {
    var beyondASCII = false
    for byte in bytes {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: return true
      case 0x80...: beyondASCII = true
      default: break
      }
    }
    guard beyondASCII else { return false }
    return String(decoding: bytes, as: UTF8.self).unicodeScalars.contains {
      $0.properties.isAlphabetic || $0.properties.numericType != nil
    }
  }
}
