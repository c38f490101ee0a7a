/// Parses the text of a template in one pass over its bytes.
struct MustacheParser {
  /// Sections may nest this deep; parsed templates are walked with the call stack.
  private static let deepestNesting = 100
  /// A longer delimiter would make the search for it costly and the template unreadable.
  private static let longestDelimiter = 16

  private let bytes: [UInt8]
  private let template: String
  /// The first byte that has not been read.
  private var position = 0
  /// The line of `position`, counted from 1.
  private var line = 1
  private var opening = Array("{{".utf8)
  private var closing = Array("}}".utf8)
  private var open: [OpenSection] = []
  /// The nodes of the innermost open section, or of the template.
  private var nodes: [MustacheNode] = []
  /// Whether the next node is the first of its line.
  private var startsLine = true

  private struct OpenSection {
    var name: String
    var isInverted: Bool
    var line: Int
    /// The nodes before the section; once it is closed, those within.
    var otherNodes: [MustacheNode]
  }

  private enum Tag {
    case comment, delimiters, section, inverted, close, partial, variable, unescaped, unescapedBraces

    init(sigil: UInt8) {
      switch sigil {
      case 0x21: self = .comment
      case 0x3D: self = .delimiters
      case 0x23: self = .section
      case 0x5E: self = .inverted
      case 0x2F: self = .close
      case 0x3E: self = .partial
      case 0x26: self = .unescaped
      case 0x7B: self = .unescapedBraces
      default: self = .variable
      }
    }

    /// Whether a line with this tag alone leaves no empty line behind.
    var canStandAlone: Bool {
      switch self {
      case .variable, .unescaped, .unescapedBraces: false
      default: true
      }
    }
  }

  init(_ text: String, template: String) {
    bytes = Array(text.utf8)
    self.template = template
  }

  mutating func parse() throws(MustacheError) -> [MustacheNode] {
    while let start = find(opening, from: position) { try parseTag(at: start) }
    addText(upTo: bytes.count)
    if let section = open.last { throw error(.unclosedSection(section.name), line: section.line) }
    return nodes
  }

  /// Reads the tag whose opening delimiter is at `start`, and with it its whole line where it stands there alone.
  private mutating func parseTag(at start: Int) throws(MustacheError) {
    let inside = start + opening.count
    let tag = Tag(sigil: inside < bytes.count ? bytes[inside] : 0)
    let terminator: [UInt8] =
      switch tag {
      case .unescapedBraces: Array("}".utf8) + closing
      case .delimiters: Array("=".utf8) + closing
      default: closing
      }
    let contentStart = tag == .variable ? inside : inside + 1
    let end = find(terminator, from: contentStart)
    let tagEnd = end.map { $0 + terminator.count } ?? bytes.count
    let ownLine = tag.canStandAlone ? lineOfItsOwn(start..<tagEnd) : nil

    addText(upTo: ownLine?.lowerBound ?? start)
    let tagLine = line
    guard let end else { throw error(.unclosedTag, line: tagLine) }
    if ownLine == nil { markLineStart() }
    let indent = ownLine.map { String(decoding: bytes[$0.lowerBound..<start], as: UTF8.self) }
    advance(to: ownLine?.upperBound ?? tagEnd)
    try add(tag, bytes[contentStart..<end].trimmed, indent: indent, line: tagLine)
  }

  private mutating func add(_ tag: Tag, _ content: ArraySlice<UInt8>, indent: String?, line: Int)
    throws(MustacheError)
  {
    let name = String(decoding: content, as: UTF8.self)
    if name.isEmpty && tag != .comment { throw error(.emptyTag, line: line) }
    switch tag {
    case .comment: break
    case .delimiters: try changeDelimiters(content, line: line)
    case .section, .inverted:
      guard open.count < Self.deepestNesting else { throw error(.tooDeep, line: line) }
      open.append(OpenSection(name: name, isInverted: tag == .inverted, line: line, otherNodes: nodes))
      nodes = []
    case .close:
      guard var section = open.popLast() else { throw error(.strayClose(name), line: line) }
      guard section.name == name else {
        throw error(.wrongClose(found: name, expected: section.name), line: line)
      }
      // A swap keeps each list held once, so that appending never copies it.
      swap(&nodes, &section.otherNodes)
      nodes.append(
        .section(MustacheName(name), isInverted: section.isInverted, section.otherNodes, line: section.line))
    case .partial: nodes.append(.partial(name, indent: indent, line: line))
    case .variable, .unescaped, .unescapedBraces:
      nodes.append(.variable(MustacheName(name), isEscaped: tag == .variable))
    }
  }

  private mutating func changeDelimiters(_ content: ArraySlice<UInt8>, line: Int) throws(MustacheError) {
    let parts = content.split { $0.isMustacheSpace }
    let areUsable = parts.allSatisfy { $0.count <= Self.longestDelimiter && !$0.contains(0x3D) }
    guard parts.count == 2, areUsable else { throw error(.badDelimiters, line: line) }
    opening = Array(parts[0])
    closing = Array(parts[1])
  }

  /// Adds the text up to `end`, one node a line.
  private mutating func addText(upTo end: Int) {
    var start = position
    while start < end {
      let lineEnd = bytes[start..<end].firstIndex(of: 0x0A).map { $0 + 1 } ?? end
      markLineStart()
      nodes.append(.text(String(decoding: bytes[start..<lineEnd], as: UTF8.self)))
      startsLine = bytes[lineEnd - 1] == 0x0A
      start = lineEnd
    }
    advance(to: max(end, position))
  }

  private mutating func markLineStart() {
    if startsLine { nodes.append(.lineStart) }
    startsLine = false
  }

  private mutating func advance(to end: Int) {
    for byte in bytes[position..<end] where byte == 0x0A { line += 1 }
    position = end
  }

  /// The whole line of `tag`, its end included, if nothing but white space stands beside it.
  private func lineOfItsOwn(_ tag: Range<Int>) -> Range<Int>? {
    guard startsLine || bytes[position..<tag.lowerBound].contains(0x0A) else { return nil }
    var start = tag.lowerBound
    while start > position, bytes[start - 1].isBlank { start -= 1 }
    guard start == position || bytes[start - 1] == 0x0A else { return nil }
    var end = tag.upperBound
    while end < bytes.count, bytes[end].isBlank { end += 1 }
    if end == bytes.count { return start..<end }
    if bytes[end] == 0x0D, end + 1 < bytes.count { end += 1 }
    return bytes[end] == 0x0A ? start..<end + 1 : nil
  }

  /// Where `pattern` first stands at or after `start`.
  private func find(_ pattern: [UInt8], from start: Int) -> Int? {
    var index = start
    while index + pattern.count <= bytes.count {
      guard let first = bytes[index...].firstIndex(of: pattern[0]) else { return nil }
      if bytes[first...].starts(with: pattern) { return first }
      index = first + 1
    }
    return nil
  }

  private func error(_ reason: MustacheError.Reason, line: Int) -> MustacheError {
    MustacheError(template: template, line: line, reason: reason)
  }
}

extension UInt8 {
  fileprivate var isBlank: Bool { self == 0x20 || self == 0x09 }

  fileprivate var isMustacheSpace: Bool { isBlank || self == 0x0A || self == 0x0D }
}

extension ArraySlice<UInt8> {
  fileprivate var trimmed: ArraySlice<UInt8> {
    guard let last = lastIndex(where: { !$0.isMustacheSpace }) else { return [] }
    return self[...last].drop { $0.isMustacheSpace }
  }
}
