import Regeling

/// Rejoins the lines of a source into paragraphs.
///
/// One pass: each line is a heading, opens a list item, continues the paragraph before it, or begins a new one. What
/// looks like a heading or a number but is the wrapped rest of a sentence is told by its neighbours.
struct LineJoiner {
  /// What differs between plain text and marked-up text.
  enum Style {
    /// Lines were wrapped by a page; an empty line need not end a paragraph.
    case wrapped
    /// An empty line ends a paragraph, except where a page cut it.
    case markup
  }

  /// What is kept of a line when the next one is read.
  struct LastLine {
    var width: Int
    var indent: Int
    var cutsWord: Bool
  }

  let style: Style
  let lines: [Line]
  private let vocabulary: SharedVocabulary
  let width: LineWidth
  var paragraphs: [Paragraph] = []
  var current: Paragraph?
  var currentLines = 0
  /// What the next line asks of the one before it; nil at the start and behind a table.
  private(set) var lastLine: LastLine?
  /// Whether no heading with a number has been read yet.
  var isBeforeText = true
  /// How many articles in a row have their title on the line below their number.
  var titlesBelow = 0
  /// Whether the article that is being read has announced definitions.
  var inDefinitions = false
  var sequence = ListSequence()
  /// The number of the last article whose heading was read.
  var lastArticle: String?

  init(_ lines: [Line], style: Style) {
    self.lines = lines
    self.style = style
    width = LineWidth(lines)
    vocabulary = SharedVocabulary(lines)
  }

  mutating func take(_ index: Int) {
    if isLabelAlone(above: index + 1) { return }
    let line = isLabelAlone(above: index) ? joinedWithLabel(index) : lines[index]
    if let rijen = line.rijen {
      flush()
      var paragraph = Paragraph(tekst: line.tekst, role: .table(rijen: rijen))
      paragraph.indent = style == .markup ? line.indent : 0
      paragraph.isQuoted = line.isQuoted
      paragraphs.append(paragraph)
      lastLine = nil
      return
    }
    let bytes = line.tekst.string.utf8.span
    var shape = line.isContents ? .plain : LineShape(bytes, labelEnd: line.labelEnd)
    if line.count > 0, case .item(let label) = shape { shape = .item(label.counted(as: line.count)) }
    if case .heading(let label) = shape, let lid = sectionLid(label, bytes, at: index) { shape = .item(lid) }
    if line.heading > 0 {
      takeMarkedHeading(line, shape)
    } else if case .heading(let label) = shape, isHeading(label, bytes, at: index) {
      start(line, .heading(label))
      sequence = ListSequence()
      enterFirstLid(on: label, bytes)
    } else if case .item(let first) = shape, let (label, placement) = placed(first, line, at: index) {
      sequence.enter(
        label, placement, capital: bytes.isCapital(at: label.textStart), indent: indent(of: label, line),
        margin: line.indent)
      if let inner = label.inner(bytes), let depth = sequence.levels.indices.last {
        sequence.enter(inner, .opens(depth: depth + 1), capital: false)
      }
      start(line, .item(label))
      if style == .wrapped {
        current?.indent = sequence.nesting(of: label.style) * 4
      }
    } else if continues(line, bytes) || continuesLargeTitle(bytes, at: index)
      || continuesName(at: index)
    {
      append(line, bytes)
    } else {
      let isBehindList = current.map { isBackBelowList($0, line, bytes) } == true
      start(line, .plain)
      if isBehindList {
        current?.isBehindList = true
        current?.afterLineBreak = false
      }
    }
    lastLine = LastLine(width: line.width, indent: line.indent, cutsWord: line.cutsWord)
  }

  mutating func takeMarkedHeading(_ line: Line, _ shape: LineShape) {
    if let label = shape.numberedHeading(line) {
      start(line, .heading(label))
    } else {
      start(line, .plain)
    }
    current?.heading = line.heading
    flush()
    sequence = ListSequence()
  }

  mutating func start(_ line: Line, _ role: Paragraph.Role) {
    if case .heading(let label) = role {
      isBeforeText = false
      if label.soort == .artikel { lastArticle = label.nr }
      inDefinitions = false
    }

    let adjacent = line.before == .adjacent && current != nil
    flush()
    current = Paragraph(
      tekst: line.tekst, emphasised: line.emphasised, afterLineBreak: adjacent, role: role,
      indent: style == .markup ? line.indent : 0, width: line.width, isContents: line.isContents,
      isQuoted: line.isQuoted)
    currentLines = 1
  }

  mutating func flush() {
    currentLines = 0
    guard let paragraph = current.take() else { return }
    let text = paragraph.tekst.string
    if paragraph.closing == .colon
      ? WordLists.announcesDefinitions(text) : WordLists.endsBeforeDefinitions(text)
    {
      inDefinitions = true
    }
    countTitleBelow(paragraph)
    paragraphs.append(paragraph)
  }

  mutating func append(_ line: Line, _ bytes: Span<UInt8>) {
    guard var paragraph = current else { return }
    current = nil
    if lastLine?.cutsWord == true {
      paragraph.tekst.append(line.tekst, separator: "")
    } else if let left = Self.wordBeforeHyphen(paragraph.tekst.string) {
      let right = Self.firstWord(bytes)
      switch vocabulary.words.join(left: left, right: right) {
      case .drop:
        paragraph.tekst.dropLastCharacter()
        paragraph.tekst.append(line.tekst, separator: "")
      case .keep: paragraph.tekst.append(line.tekst, separator: "")
      case .keepWithSpace: paragraph.tekst.append(line.tekst)
      }
    } else if Self.cutsAtHyphen(paragraph.tekst.string.utf8.span, before: bytes) {
      paragraph.tekst.append(line.tekst, separator: "")
    } else {
      paragraph.tekst.append(line.tekst)
    }
    paragraph.emphasised = paragraph.emphasised && line.emphasised
    paragraph.width = max(paragraph.width, line.width)
    current = paragraph
    currentLines += 1
  }

  /// Whether a line was cut behind a hyphen that joins a number to what follows, "T100-" and "bussen", or stands for the
  /// first part of a word, "of -" and "maatregelen".
  private static func cutsAtHyphen(_ text: Span<UInt8>, before bytes: Span<UInt8>) -> Bool {
    let hyphen = text.count - 1
    guard text.at(hyphen) == 0x2D, bytes.at(0).isDigit || bytes.isSmall(at: 0) else { return false }
    let word = firstWord(bytes)
    // Before a word such as "met" the hyphen is a dash.
    return text.at(hyphen - 1).isDigit && Vocabulary.mayFollowHyphen(word)
      || text.ends(with: [" en -", " of -"]) && !WordLists.endsInFunctionWord(word)
  }

  /// The letters with which `bytes` begin.
  private static func firstWord(_ bytes: Span<UInt8>) -> String {
    var end = 0
    while end < bytes.count, bytes[end].isLetter || bytes[end] >= 0x80 { end += 1 }
    return bytes.string(0..<end)
  }

  /// The letters before a hyphen that ends `text`, or nil where it ends in no such hyphen.
  static func wordBeforeHyphen(_ text: String) -> String? {
    let bytes = text.utf8.span
    let end = bytes.count - 1
    guard bytes.at(end) == 0x2D else { return nil }
    var start = end
    while start > max(end - 59, 0), bytes[start - 1].isLetter || bytes[start - 1] >= 0x80 { start -= 1 }
    return start < end ? bytes.string(start..<end) : nil
  }

  /// The paragraph that the next line would continue.
  var paragraphSoFar: Paragraph? { current }

  /// Whether the line before could not have taken the first word of the line with `bytes`.
  func lineBeforeIsFull(_ bytes: Span<UInt8>) -> Bool { isFull(before: bytes) }

  /// Whether the last line had no room for the first word of the line with `bytes`.
  func isFull(before bytes: Span<UInt8>, share: Int = 85) -> Bool {
    guard let lastLine else { return false }
    var word = 0
    for index in bytes.indices {
      if bytes[index] == 0x20 { break }
      if bytes[index] & 0xC0 != 0x80 { word += 1 }
    }
    return width.isFull(lastLine.width, nextWord: word, share: share)
  }
}
