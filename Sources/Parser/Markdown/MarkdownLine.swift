import SourceText

/// A physical line of Markdown with what its first characters say.
struct MarkdownLine {
  enum Kind: Equatable {
    case blank
    case text
    case heading(level: Int)
    /// A row of cells between bars.
    case tableRow
    /// A row of dashes that draws a table's line.
    case tableRule
    /// `[^1]: text`.
    case footnote(number: Range<Int>)
    /// A fence, a rule: no text at all.
    case markup
  }

  var kind: Kind
  /// The bytes of the content, without the mark-up before it and white space at either end.
  var range: Range<Int>
  var indent = 0
  /// Whether a list bullet stood before the content and was kept or dropped.
  var bullet = false
  /// Whether the line ends in a hard break.
  var hardBreak = false
  /// Whether it stands in a quotation.
  var isQuoted = false

  /// Reads the line `line` of `bytes`, which are borrowed: cores that read beside one another would wait for their count
  /// of owners.
  init(_ bytes: borrowing [UInt8], _ line: Range<Int>) {
    var start = line.lowerBound
    var end = line.upperBound
    while start < end, bytes[start].isSpace {
      indent += bytes[start] == 0x09 ? 4 : 1
      start += 1
    }
    while start < end, bytes[start] == 0x3E {
      isQuoted = true
      start += 1
      // The first space belongs to the mark.
      if start < end, bytes[start] == 0x20 { start += 1 }
      while start < end, bytes[start].isSpace {
        indent += bytes[start] == 0x09 ? 4 : 1
        start += 1
      }
    }
    let untrimmed = end
    while end > start, bytes[end - 1].isSpace { end -= 1 }
    // Of a row of backslashes each second one is escaped: only an odd one breaks the line.
    var unescaped = end
    while unescaped > start, bytes[unescaped - 1] == 0x5C { unescaped -= 1 }
    let breaks = (end - unescaped) % 2 == 1
    hardBreak = untrimmed - end >= 2 || breaks
    if breaks { end -= 1 }
    range = start..<end
    kind = .text
    guard start < end else {
      kind = .blank
      return
    }
    // A rule ends in no backslash.
    if breaks, Self.isRule(bytes, range) { return }
    classify(bytes)
  }

  private mutating func classify(_ bytes: [UInt8]) {
    let start = range.lowerBound
    switch bytes[start] {
    case 0x23: heading(bytes)
    case 0x7C: kind = Self.isRule(bytes, range) ? .tableRule : .tableRow
    case 0x60 where bytes[range].starts(with: "```".utf8), 0x7E where bytes[range].starts(with: "~~~".utf8):
      fence(bytes)
    case 0x5B where range.count > 4 && bytes[start + 1] == 0x5E: footnote(bytes)
    case 0x2D, 0x2A, 0x5F, 0x3D:
      if Self.isRule(bytes, range) {
        kind = bytes[range].contains(0x7C) ? .tableRule : .markup
      } else if bytes[start] == 0x2D || bytes[start] == 0x2A {
        listItem(bytes)
      }
    case 0x2B: listItem(bytes)
    case 0x3A where Self.isRule(bytes, range): kind = .tableRule
    default: break
    }
  }

  /// A fence is mark-up; words behind it are words.
  private mutating func fence(_ bytes: [UInt8]) {
    let sign = bytes[range.lowerBound]
    var position = range.lowerBound
    while position < range.upperBound, bytes[position] == sign || bytes[position] <= 0x20 { position += 1 }
    range = position..<range.upperBound
    if range.isEmpty { kind = .markup }
  }

  private mutating func heading(_ bytes: [UInt8]) {
    var position = range.lowerBound
    while position < range.upperBound, bytes[position] == 0x23 { position += 1 }
    let level = position - range.lowerBound
    guard level <= 6, position < range.upperBound else {
      if level <= 6 { kind = .markup }
      return
    }
    let next = bytes[position]
    guard level > 1 || next.isSpace || next.isLetter || next == 0x2A else { return }
    while position < range.upperBound, bytes[position].isSpace { position += 1 }
    var end = closingHashes(bytes, position, level: next.isSpace ? 0 : level)
    while end > position, bytes[end - 1].isSpace { end -= 1 }
    range = position..<max(position, end)
    range = range.lowerBound..<SpanAttributes.start(bytes, range)
    kind = range.isEmpty ? .markup : .heading(level: level)
  }

  /// Where the hashes begin that close a heading: behind a space, or as many as opened it where no space is put at all.
  private func closingHashes(_ bytes: [UInt8], _ start: Int, level: Int) -> Int {
    var end = range.upperBound
    // What a backslash follows closes nothing.
    if end < bytes.count, bytes[end] == 0x5C { return end }
    while end > start, bytes[end - 1] == 0x23 { end -= 1 }
    guard end > start, end < range.upperBound, !bytes[end - 1].isSpace else { return end }
    return range.upperBound - end == level && bytes[end - 1] != 0x5C ? end : range.upperBound
  }

  private mutating func footnote(_ bytes: [UInt8]) {
    var close = range.lowerBound + 2
    while close < range.upperBound, bytes[close] != 0x5D, !bytes[close].isSpace { close += 1 }
    guard close + 1 < range.upperBound, bytes[close] == 0x5D,
      bytes[close + 1] == 0x3A, InlineMarkup.isNoteNumber(bytes[range.lowerBound + 2..<close])
    else { return }
    kind = .footnote(number: range.lowerBound + 2..<close)
    var start = close + 2
    while start < range.upperBound, bytes[start].isSpace { start += 1 }
    range = start..<range.upperBound
  }

  /// A bullet is mark-up where a label of the text's own follows it; else it is the label.
  private mutating func listItem(_ bytes: [UInt8]) {
    let next = range.lowerBound + 1
    guard next < range.upperBound, bytes[next] == 0x20 || bytes[next] == 0x09 else { return }
    var content = next
    while content < range.upperBound, bytes[content].isSpace { content += 1 }
    if bytes[range.lowerBound] == 0x2A, closesTerm(bytes, content) { return }
    bullet = true
    let isMarked = content < range.upperBound && bytes[content] == 0x2A
    var head: [UInt8] = []
    head.reserveCapacity(16)
    for byte in bytes[content..<min(content + 16, range.upperBound)]
    where byte != 0x5C && (byte != 0x2A || !isMarked) { head.append(byte) }
    let isDash = head.first == 0x2D
    // "u" is the one Dutch word of a single letter.
    let isWord = head.first == 0x75 && head.at(1) == 0x20
    if let label = ItemLabel(head), !isDash, !isWord, label.style != .digitBare {
      range = content..<range.upperBound
    } else if isDash, head.at(1) == 0x20 {
      // "-   -   tekst": the item is the inner list's, and stands where that begins.
      indent += content - range.lowerBound
    }
  }

  /// `* term:* description` is emphasis with a stray space, not a list item.
  private func closesTerm(_ bytes: [UInt8], _ content: Int) -> Bool {
    guard let close = bytes[content..<range.upperBound].firstIndex(of: 0x2A), close > content else {
      return false
    }
    return !bytes[close - 1].isSpace
      && bytes[content..<range.upperBound].count(where: { $0 == 0x2A }) % 2 == 1
  }

  /// Whether a line draws a rule, or the line between the head and the body of a table.
  ///
  /// Without bars it is of one sign; with them it has the dashes and colons of a table, or the signs of a drawn one.
  private static func isRule(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    let line = bytes.span.extracting(range)
    var sign: UInt8 = 0
    var count = 0
    var (isOfOneSign, isOfTable, hasBar) = (true, true, false)
    for index in line.indices {
      let byte = line[index]
      switch byte {
      case 0x20, 0x09: break
      case 0x7C: (isOfOneSign, hasBar) = (false, true)
      case 0x3A: isOfOneSign = false
      case 0x2D, 0x3D, 0x2A, 0x5F:
        if sign == 0 { sign = byte }
        if byte == sign { count += 1 } else { isOfOneSign = false }
        if byte == 0x2A || byte == 0x5F { isOfTable = false }
      default: return false
      }
    }
    return sign != 0 && (hasBar ? isOfTable : isOfOneSign && count >= 3)
  }

  /// Whether the line, which is a rule between bars, may be a row of cells that hold a dash or two.
  func mayBeRow(_ bytes: [UInt8]) -> Bool {
    bytes[range].split(separator: 0x7C).contains { cell in
      let count = cell.count { $0 == 0x2D || $0 == 0x3D }
      return count > 0 && count < 3
    }
  }
}
