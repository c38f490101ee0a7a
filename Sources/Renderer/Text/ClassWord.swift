extension String {
  /// The text as one word for a class or an id: ASCII letters in lower case, digits, and one hyphen for all between.
  var classWord: String {
    var word: [UInt8] = []
    for byte in utf8 {
      switch byte {
      case 0x30...0x39, 0x61...0x7A: word.append(byte)
      case 0x41...0x5A: word.append(byte + 0x20)
      default: if word.last != 0x2D { word.append(0x2D) }
      }
    }
    return String(decoding: word, as: UTF8.self)
  }

  /// The text with its first ASCII letter as a capital.
  var withCapital: String {
    guard let first = utf8.first, (0x61...0x7A).contains(first) else { return self }
    return String(decoding: [first - 0x20], as: UTF8.self) + dropFirst()
  }
}
