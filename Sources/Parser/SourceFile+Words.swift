import SourceText

extension SourceFile {
  /// Whether it is a program, a font or the like: more than one in twenty of its bytes are signs that no text has.
  ///
  /// Of a long file bytes at equal distances tell as much as all of them.
  var isBinary: Bool {
    let text = bytes.span
    let step = max(1, text.count / Self.asked)
    var (strange, count) = (0, 0)
    for index in stride(from: 0, to: text.count, by: step) {
      count += 1
      switch text[index] {
      case 0x09...0x0D: break
      case 0..<0x20, 0x7F: strange += 1
      default: break
      }
    }
    return strange > count / 20
  }

  /// So many bytes say whether a file is text.
  private static let asked = 1 << 13

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
