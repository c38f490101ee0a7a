import Markup

/// The characters of a Markdown source, with what `&nbsp;` and the like stand for at the place of their ampersand.
enum MarkdownCharacters {
  static func characters(_ bytes: [UInt8]) -> [(Unicode.Scalar, Int)] {
    var result: [(Unicode.Scalar, Int)] = []
    var index = 0
    while index < bytes.count {
      if let (text, end) = reference(bytes, index) {
        result += text.unicodeScalars.map { ($0, index) }
        index = end
        continue
      }
      var end = index + 1
      while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
      result += String(decoding: bytes[index..<end], as: UTF8.self).unicodeScalars.map { ($0, index) }
      index = end
    }
    return result
  }

  /// What `range` stands for, if all of it is one reference.
  static func whole(_ bytes: [UInt8], _ range: Range<Int>) -> String? {
    guard !range.isEmpty, let found = reference(bytes, range.lowerBound) else { return nil }
    return found.end == range.upperBound ? found.text : nil
  }

  /// What the reference at `index` stands for, and where it ends; a backslash before it makes it text.
  static func reference(_ bytes: [UInt8], _ index: Int) -> (text: String, end: Int)? {
    guard bytes[index] == UInt8(ascii: "&") else { return nil }
    let slashes = bytes[..<index].reversed().prefix { $0 == UInt8(ascii: "\\") }.count
    let line = bytes[index...].firstIndex(of: 0x0A) ?? bytes.count
    return slashes % 2 == 1 ? nil : CharacterReference.decode(bytes, index, end: line, .html)
  }
}
