/// Finds tags and other mark-up in bytes, one at a time.
///
/// A search that fails is remembered, so that hostile input costs one pass and not one for each `<`.
struct TagScanner {
  /// What stands at a `<`.
  enum Found {
    case start(MarkupTag, selfClosed: Bool)
    case end(String, next: Int)
    /// A comment, processing instruction or document type, up to `next`.
    case skipped(next: Int)
    /// A section of plain text.
    case literal(Range<Int>, next: Int)
    /// No mark-up: the sign itself, or something that is never closed.
    case none(unclosed: Bool)
  }

  private let bytes: [UInt8]
  private let dialect: MarkupDialect
  /// Closing signs that stand nowhere in the rest of the text.
  private var missing: Set<String> = []
  /// Whether some quote was never closed; from there on quotes say nothing about where a tag ends.
  private var quotesBroken = false

  init(_ bytes: [UInt8], _ dialect: MarkupDialect) {
    self.bytes = bytes
    self.dialect = dialect
  }

  /// What the `<` at `index` opens.
  mutating func scan(_ index: Int) -> Found {
    switch at(index + 1) {
    case 0x21: declaration(index)
    case 0x3F: skip(index, to: dialect == .xml ? "?>" : ">", from: index + 2)
    case 0x2F where isNameStart(at(index + 2)): endTag(index)
    case let byte where isNameStart(byte): startTag(index)
    default: .none(unclosed: false)
    }
  }

  /// Where the end tag of the raw element `name` stands from `index` on; nil where there is none.
  mutating func rawEnd(of name: String, from index: Int) -> Int? { find("</\(name)", from: index) }

  // MARK: Declarations

  private mutating func declaration(_ index: Int) -> Found {
    if stands("<!--", at: index) {
      // `<!-->` is an empty comment.
      return skip(index, to: "-->", from: at(index + 4) == 0x3E ? index + 2 : index + 4)
    }
    if stands("<![cdata[", at: index) {
      guard let end = find("]]>", from: index + 9) else { return .none(unclosed: true) }
      return .literal(index + 9..<end, next: end + 3)
    }
    if stands("<!doctype", at: index) { return documentType(index) }
    return skip(index, to: ">", from: index + 2)
  }

  private mutating func skip(_ index: Int, to closing: String, from start: Int) -> Found {
    guard let end = find(closing, from: start) else { return .none(unclosed: true) }
    return .skipped(next: end + closing.utf8.count)
  }

  /// Passes over a document type with all that it declares.
  private mutating func documentType(_ index: Int) -> Found {
    guard !missing.contains("doctype") else { return .none(unclosed: true) }
    var position = index + 9
    var inSubset = false
    var quote: UInt8 = 0
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      if quote != 0 {
        if byte == quote { quote = 0 }
        continue
      }
      switch byte {
      case 0x3C where stands("<!--", at: position - 1): position = find("-->", from: position) ?? position
      case 0x22, 0x27: quote = byte
      case 0x5B: inSubset = true
      case 0x5D: inSubset = false
      case 0x3E where !inSubset: return .skipped(next: position)
      default: break
      }
    }
    missing.insert("doctype")
    return .none(unclosed: true)
  }

  // MARK: Tags

  private mutating func endTag(_ index: Int) -> Found {
    let nameEnd = nameEnd(index + 2)
    guard let close = tagEnd(nameEnd) else { return .none(unclosed: true) }
    return .end(name(index + 2..<nameEnd), next: close + 1)
  }

  private mutating func startTag(_ index: Int) -> Found {
    let nameEnd = nameEnd(index + 1)
    guard let close = tagEnd(nameEnd) else { return .none(unclosed: true) }
    let selfClosed = close > nameEnd && bytes[close - 1] == 0x2F
    let tag = MarkupTag(
      name: name(index + 1..<nameEnd), attributes: attributes(nameEnd..<(selfClosed ? close - 1 : close)),
      range: index..<close + 1)
    return .start(tag, selfClosed: selfClosed)
  }

  /// The `>` that closes a tag; nil where another tag begins first.
  private mutating func tagEnd(_ start: Int) -> Int? {
    var index = start
    var afterEquals = false
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case 0x3E: return index
      case 0x3C:
        // Far from its start, some quote went wrong; trusting the next ones would read the same bytes again.
        if index - start > 512 { quotesBroken = true }
        return nil
      case 0x22, 0x27:
        if afterEquals, !quotesBroken {
          guard let close = bytes[(index + 1)...].firstIndex(of: byte) else {
            quotesBroken = true
            break
          }
          index = close
        }
        afterEquals = false
      case 0x3D: afterEquals = true
      default: if byte > 0x20 { afterEquals = false }
      }
      index += 1
    }
    quotesBroken = true
    return nil
  }

  private func attributes(_ range: Range<Int>) -> [MarkupAttribute] {
    var result: [MarkupAttribute] = []
    var index = range.lowerBound
    while index < range.upperBound {
      if bytes[index] <= 0x20 || bytes[index] == 0x2F || bytes[index] == 0x3D {
        index += 1
        continue
      }
      let nameStart = index
      while index < range.upperBound, bytes[index] > 0x20, bytes[index] != 0x3D { index += 1 }
      let name = name(nameStart..<index)
      let value = value(after: index, range.upperBound)
      result.append(
        MarkupAttribute(
          name: name, value: CharacterReference.decoded(bytes, value.range, dialect), valueRange: value.range)
      )
      index = value.next
    }
    return result
  }

  /// The value that stands behind an attribute's name, if an equals sign leads to one.
  private func value(after index: Int, _ end: Int) -> (range: Range<Int>, next: Int) {
    var start = skipSpace(index, end)
    guard start < end, bytes[start] == 0x3D else { return (index..<index, index) }
    start = skipSpace(start + 1, end)
    guard start < end else { return (start..<start, start) }
    let quote = bytes[start]
    if quote == 0x22 || quote == 0x27, let close = bytes[start + 1..<end].firstIndex(of: quote) {
      return (start + 1..<close, close + 1)
    }
    var close = start
    while close < end, bytes[close] > 0x20 { close += 1 }
    return (start..<close, close)
  }

  // MARK: Bytes

  private func at(_ index: Int) -> UInt8 { index < bytes.count ? bytes[index] : 0 }

  private func isNameStart(_ byte: UInt8) -> Bool {
    byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte == 0x5F || byte == 0x3A || byte >= 0x80
  }

  private func nameEnd(_ start: Int) -> Int {
    var index = start
    while index < bytes.count, bytes[index] > 0x20, bytes[index] != 0x2F, bytes[index] != 0x3E,
      bytes[index] != 0x3C
    {
      index += 1
    }
    return index
  }

  private func skipSpace(_ index: Int, _ end: Int) -> Int {
    var index = index
    while index < end, bytes[index] <= 0x20 { index += 1 }
    return index
  }

  private func name(_ range: Range<Int>) -> String {
    guard dialect == .html else { return String(decoding: bytes[range], as: UTF8.self) }
    return String(decoding: bytes[range].map(Self.lowered), as: UTF8.self)
  }

  private static func lowered(_ byte: UInt8) -> UInt8 { byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte }

  /// Whether `sign` (in lower case) stands at `index`, whatever its capitals.
  private func stands(_ sign: String, at index: Int) -> Bool {
    var index = index
    for byte in sign.utf8 {
      guard index < bytes.count, Self.lowered(bytes[index]) == byte else { return false }
      index += 1
    }
    return true
  }

  /// Where `sign` stands first from `start` on.
  private mutating func find(_ sign: String, from start: Int) -> Int? {
    guard !missing.contains(sign), let first = sign.utf8.first else { return nil }
    var index = start
    while index < bytes.count {
      if bytes[index] == first, stands(sign, at: index) { return index }
      index += 1
    }
    missing.insert(sign)
    return nil
  }
}
