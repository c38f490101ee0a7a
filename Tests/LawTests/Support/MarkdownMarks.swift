import SourceText

/// The bytes of a Markdown source that may be mark-up where they stand.
struct MarkdownMarks {
  /// Single signs that may be missing from the text.
  private(set) var optional: [Bool]
  /// Rules and fences, which are no text at all; in order.
  private(set) var removed: [Range<Int>] = []
  /// Tags and link targets, missing as a whole or not at all; in order.
  private(set) var groups: [Range<Int>] = []
  /// Places where a tag breaks the line.
  private(set) var breaks: Set<Int> = []
  /// Lines of a table that may be rows of dashes, without their first bar; in order.
  private var rows: [Range<Int>] = []
  private let bytes: [UInt8]

  init(_ source: SourceFile) {
    bytes = source.bytes
    optional = Array(repeating: false, count: bytes.count)
    var blockStart = 0
    for index in source.lineStarts.indices {
      let line = source.lineRange(index)
      markLine(line)
      if bytes[line].allSatisfy(isSpace) || index == source.lineStarts.count - 1 {
        markBlock(blockStart..<line.upperBound)
        blockStart = line.upperBound
      }
    }
    groups = (groups + rows).sorted { $0.lowerBound < $1.lowerBound }
  }

  // MARK: What a line begins and ends with

  private mutating func markLine(_ line: Range<Int>) {
    var start = line.lowerBound
    var end = line.upperBound
    while end > start, isSpace(bytes[end - 1]) { end -= 1 }
    while start < end, isSpace(bytes[start]) || bytes[start] == UInt8(ascii: ">") {
      optional[start] = true
      start += 1
    }
    guard start < end else { return }
    let text = bytes[start..<end]
    if isRule(text) {
      if text.contains(UInt8(ascii: "|")), mayHoldDashes(text) {
        for index in start..<end where bytes[index] == UInt8(ascii: "|") { optional[index] = true }
        if let first = text.firstIndex(where: { $0 > 0x20 && $0 != UInt8(ascii: "|") }) {
          rows.append(first..<end)
        }
      } else {
        removed.append(start..<end)
      }
      return
    }
    if text.starts(with: "```".utf8) || text.starts(with: "~~~".utf8) {
      // The fence itself is no text; words behind it are.
      let sign = bytes[start]
      let fence = start + text.prefix { $0 == sign || $0 <= 0x20 }.count
      removed.append(start..<fence)
      start = fence
    }
    guard start < end else { return }
    if bytes[end - 1] == UInt8(ascii: "\\") { optional[end - 1] = true }
    switch bytes[start] {
    case UInt8(ascii: "#"): markHashes(start..<end)
    case UInt8(ascii: "|"):
      for index in start..<end where bytes[index] == UInt8(ascii: "|") { optional[index] = true }
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"):
      if start + 1 < end, isSpace(bytes[start + 1]) { optional[start] = true }
    default: break
    }
  }

  private mutating func markHashes(_ line: Range<Int>) {
    let level = bytes[line].prefix { $0 == UInt8(ascii: "#") }.count
    guard level <= 6 else { return }
    for index in line.lowerBound..<line.lowerBound + level { optional[index] = true }
    if let open = bytes[line].lastIndex(of: UInt8(ascii: "{")), bytes[line].last == UInt8(ascii: "}") {
      markAttributes(from: open, at: open, line)
    }
    for index in line.reversed() {
      guard bytes[index] == UInt8(ascii: "#") else { break }
      optional[index] = true
    }
  }

  /// Whether a line is three or more of one sign, or the dashes and colons of a table's line only.
  private func isRule(_ line: ArraySlice<UInt8>) -> Bool {
    let signs = line.filter { "-=*_".utf8.contains($0) }
    if line.contains(UInt8(ascii: "|")) {
      return !signs.isEmpty && line.allSatisfy { "-=|: \t".utf8.contains($0) }
    }
    return signs.count >= 3 && Set(signs).count == 1
      && line.allSatisfy { signs.contains($0) || $0 == 0x20 || $0 == 0x09 }
  }

  /// Whether a cell of a table's line has a dash or two only, which may be what it holds.
  private func mayHoldDashes(_ line: ArraySlice<UInt8>) -> Bool {
    line.split(separator: UInt8(ascii: "|")).contains {
      (1...2).contains($0.count { "-=".utf8.contains($0) })
    }
  }

  // MARK: What stands inside a paragraph

  private mutating func markBlock(_ block: Range<Int>) {
    // One sign alone pairs with nothing and is text.
    for sign in "*_`".utf8 where bytes[block].count(where: { $0 == sign }) > 1 {
      for index in block where bytes[index] == sign && !isText(index, block) { optional[index] = true }
    }
    // However long the text of a link is, its bracket is mark-up where a target can follow.
    let lastTarget = block.dropLast().last {
      bytes[$0] == UInt8(ascii: "]") && "({".utf8.contains(bytes[$0 + 1])
    }
    var index = block.lowerBound
    while index < block.upperBound {
      switch bytes[index] {
      case UInt8(ascii: "\\"):
        // Of a row of them each second one is text; those come first here, because all look alike.
        let row = bytes[index..<block.upperBound].prefix { $0 == UInt8(ascii: "\\") }.count
        if row > 1 || isPunctuation(index + 1, block) {
          for place in index + row / 2..<index + row { optional[place] = true }
        }
        index += row - 1
      case UInt8(ascii: "<"): markTag(index, block)
      case UInt8(ascii: "["): markBracket(index, block, mayOpenLink: index < lastTarget ?? index)
      case UInt8(ascii: "]"): markTarget(index, block)
      default: break
      }
      index += 1
    }
  }

  /// Whether a sign stands between two letters or digits (`_`) or between two spaces (any).
  private func isText(_ index: Int, _ block: Range<Int>) -> Bool {
    let before = index > block.lowerBound ? bytes[index - 1] : 0x20
    let after = index + 1 < block.upperBound ? bytes[index + 1] : 0x20
    if before == 0x20, after == 0x20, index > block.lowerBound, !optional[index] { return false }
    return bytes[index] == UInt8(ascii: "_") && isWord(before) && isWord(after)
  }

  private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  private func isWord(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
      || byte >= 0x80
  }

  private func isPunctuation(_ index: Int, _ block: Range<Int>) -> Bool {
    index < block.upperBound && bytes[index] > 0x20 && bytes[index] < 0x7F && !isWord(bytes[index])
  }

  private mutating func markTag(_ index: Int, _ block: Range<Int>) {
    guard index + 1 < block.upperBound, isWord(bytes[index + 1]) || "/!".utf8.contains(bytes[index + 1])
    else { return }
    if bytes[index..<block.upperBound].starts(with: "<!--".utf8) { return markComment(index, block) }
    guard
      let end = bytes[index + 1..<min(index + 2000, block.upperBound)].firstIndex(where: {
        $0 == 0x3E || $0 == 0x3C
      }),
      bytes[end] == UInt8(ascii: ">")
    else { return }
    let name = bytes[index + 1..<end]
    if isOfWordProcessor(name) {
      groups.append(index..<end + 1)
    } else if name.contains(UInt8(ascii: ":")), !name.contains(0x20) || name.starts(with: "http".utf8) {
      optional[index] = true
      optional[end] = true
    } else if name.contains(UInt8(ascii: "@")), !name.contains(0x20) {
      optional[index] = true
      optional[end] = true
    } else {
      groups.append(index..<end + 1)
      if name.prefix(2).elementsEqual("br".utf8) || name.prefix(2).elementsEqual("BR".utf8) {
        breaks.insert(index)
      }
    }
  }

  /// A comment goes on to its own end, whatever stands in it.
  private mutating func markComment(_ index: Int, _ block: Range<Int>) {
    for end in index + 4..<max(index + 4, min(index + 2000, block.upperBound))
    where bytes[end] == UInt8(ascii: ">") && bytes[end - 2..<end].elementsEqual("--".utf8) {
      groups.append(index..<end + 1)
      return
    }
  }

  /// Whether a tag has the prefix of a word processor's own elements: `o:p`, `st1:place`.
  private func isOfWordProcessor(_ name: ArraySlice<UInt8>) -> Bool {
    let name = name.first == UInt8(ascii: "/") ? name.dropFirst() : name
    guard let colon = name.prefix(4).firstIndex(of: UInt8(ascii: ":")), let first = name.first,
      isLetter(first), colon + 1 < name.endIndex, isLetter(bytes[colon + 1])
    else { return false }
    return colon - name.startIndex == 1 || name.starts(with: "st1".utf8) || name.starts(with: "ST1".utf8)
  }

  private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  private mutating func markBracket(_ index: Int, _ block: Range<Int>, mayOpenLink: Bool) {
    let isImage = index > block.lowerBound && bytes[index - 1] == UInt8(ascii: "!")
    let rest = bytes[index + 1..<block.upperBound]
    if rest.first == UInt8(ascii: "^"), let end = rest.prefix(14).firstIndex(of: UInt8(ascii: "]")),
      bytes[index + 2..<end].contains(where: { isWord($0) || $0 == UInt8(ascii: "*") }),
      bytes[index + 2..<end].allSatisfy({ isWord($0) || "*._-".utf8.contains($0) })
    {
      for mark in [index, index + 1, end] { optional[mark] = true }
      if end + 1 < block.upperBound, bytes[end + 1] == UInt8(ascii: ":") { optional[end + 1] = true }
      return
    }
    guard mayOpenLink else { return }
    optional[index] = true
    if isImage { optional[index - 1] = true }
  }

  /// Pandoc's `{#id .class}`, with what stands before it from `start` on.
  private mutating func markAttributes(from start: Int, at index: Int, _ block: Range<Int>) {
    let rest = bytes[index + 1..<min(index + 402, block.upperBound)]
    guard let first = rest.first, "#.".utf8.contains(first), rest.count > 1, !isSpace(bytes[index + 2]),
      let end = rest.firstIndex(where: { "{}".utf8.contains($0) }), bytes[end] == UInt8(ascii: "}")
    else { return }
    groups.append(start..<end + 1)
  }

  private mutating func markTarget(_ index: Int, _ block: Range<Int>) {
    guard !optional[index], index + 1 < block.upperBound else { return }
    if bytes[index + 1] == UInt8(ascii: "{") { return markAttributes(from: index, at: index + 1, block) }
    guard bytes[index + 1] == UInt8(ascii: "(") else { return }
    var depth = 0
    for position in index + 2..<min(index + 2000, block.upperBound) {
      switch bytes[position] {
      case 0x0A: return
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"):
        if depth == 0 {
          groups.append(index..<position + 1)
          return
        }
        depth -= 1
      default: break
      }
    }
  }
}
