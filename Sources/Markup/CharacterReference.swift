/// `&amp;`, `&#8217;`, `&#x20AC;`, and in HTML the named characters.
///
/// No other entity exists: what a document type declares is never read.
package enum CharacterReference {
  /// What the reference at `index` (an ampersand) stands for and where it ends; nil where none stands.
  package static func decode(_ bytes: [UInt8], _ index: Int, end limit: Int, _ dialect: MarkupDialect) -> (
    text: String, end: Int
  )? {
    let limit = min(limit, index + 12)
    guard let semicolon = bytes[min(index + 1, limit)..<limit].firstIndex(of: 0x3B), semicolon > index + 1
    else { return nil }
    let body = bytes[index + 1..<semicolon]
    let text = body.first == 0x23 ? numeric(body.dropFirst()) : named(body, dialect)
    return text.map { ($0, semicolon + 1) }
  }

  /// The text of `range` with its references resolved.
  static func decoded(_ bytes: [UInt8], _ range: Range<Int>, _ dialect: MarkupDialect) -> String {
    guard bytes[range].contains(0x26) else { return String(decoding: bytes[range], as: UTF8.self) }
    var result = ""
    var runStart = range.lowerBound
    var index = runStart
    while index < range.upperBound {
      if bytes[index] == 0x26, let (text, end) = decode(bytes, index, end: range.upperBound, dialect) {
        result += String(decoding: bytes[runStart..<index], as: UTF8.self) + text
        index = end
        runStart = end
      } else {
        index += 1
      }
    }
    return result + String(decoding: bytes[runStart..<range.upperBound], as: UTF8.self)
  }

  private static func named(_ name: ArraySlice<UInt8>, _ dialect: MarkupDialect) -> String? {
    let name = String(decoding: name, as: UTF8.self)
    switch name {
    case "amp": return "&"
    case "lt": return "<"
    case "gt": return ">"
    case "quot": return "\""
    case "apos": return "'"
    default: return dialect == .html ? NamedCharacters.table[name].map { String($0) } : nil
    }
  }

  private static func numeric(_ body: ArraySlice<UInt8>) -> String? {
    let isHex = body.first == 0x78 || body.first == 0x58
    let digits = String(decoding: isHex ? body.dropFirst() : body, as: UTF8.self)
    guard digits.utf8.first != 0x2B, digits.utf8.first != 0x2D,
      var value = UInt32(digits, radix: isHex ? 16 : 10)
    else {
      return nil
    }
    // Old programs number these as in Windows-1252; Unicode has control characters there.
    if (0x80...0x9F).contains(value) { value = NamedCharacters.windows1252[Int(value) - 0x80] }
    let isText = value >= 0x20 && value != 0x7F || value == 0x09 || value == 0x0A || value == 0x0D
    guard isText, let scalar = Unicode.Scalar(value) else { return nil }
    return String(scalar)
  }
}
