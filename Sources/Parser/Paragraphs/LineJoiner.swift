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

  let style: Style
  let lines: [Line]
  /// The words of the text; only a hyphen at a line's end asks for them.
  private lazy var vocabulary = Vocabulary(lines)
  let width: LineWidth
  private(set) var paragraphs: [Paragraph] = []
  private var current: Paragraph?
  private var currentLines = 0
  private var lastLine: Line?
  /// Whether no heading with a number has been read yet.
  private var isBeforeText = true
  /// Whether the article that is being read has announced definitions.
  private var inDefinitions = false
  private var sequence = ListSequence()

  init(_ lines: [Line], style: Style) {
    self.lines = lines
    self.style = style
    width = LineWidth(lines)
  }

  /// The paragraphs of `lines`.
  static func join(_ lines: [Line], style: Style) -> [Paragraph] {
    var joiner = LineJoiner(lines, style: style)
    for index in lines.indices { joiner.take(index) }
    joiner.flush()
    return joiner.paragraphs
  }

  private mutating func take(_ index: Int) {
    let line = lines[index]
    if let table = line.table {
      flush()
      paragraphs.append(Paragraph(tekst: table.tekst, role: .table, table: table))
      lastLine = nil
      return
    }
    let bytes = Array(line.tekst.string.utf8)
    let shape = line.isContents ? .plain : LineShape(bytes)
    if line.heading > 0 {
      takeMarkedHeading(line, shape)
    } else if case .heading(let label) = shape, isHeading(label, bytes, at: index) {
      start(line, .heading(label))
      sequence = ListSequence()
    } else if case .item(let label) = shape, let placement = placement(of: label, bytes, index) {
      sequence.enter(
        label, placement, capital: bytes.isCapital(at: label.textStart),
        indent: style == .markup ? line.indent : 0)
      if let inner = label.inner(bytes), let depth = sequence.levels.indices.last {
        sequence.enter(inner, .opens(depth: depth + 1), capital: false)
      }
      start(line, .item(label))
    } else if continues(line, bytes) {
      append(line, bytes)
    } else {
      start(line, .plain)
    }
    lastLine = line
  }

  private mutating func takeMarkedHeading(_ line: Line, _ shape: LineShape) {
    // "Artikel 10, eerste lid" is a heading within a note, not that of an article.
    if case .heading(let label) = shape, Array(line.tekst.string.utf8).at(label.end) != 0x2C {
      start(line, .heading(label))
    } else {
      start(line, .plain)
    }
    current?.heading = line.heading
    flush()
    sequence = ListSequence()
  }

  private mutating func start(_ line: Line, _ role: Paragraph.Role) {
    if case .heading = role {
      isBeforeText = false
      inDefinitions = false
    }

    let adjacent = line.before == .adjacent && current != nil
    flush()
    current = Paragraph(
      tekst: line.tekst, role: role, emphasised: line.emphasised, afterLineBreak: adjacent,
      indent: style == .markup ? line.indent : 0, width: line.width, isContents: line.isContents)
    currentLines = 1
  }

  private mutating func flush() {
    if let current {
      paragraphs.append(current)
      if current.closing == .colon, current.tekst.string.mentions("verstaan") { inDefinitions = true }
    }
    current = nil
    currentLines = 0
  }

  private mutating func append(_ line: Line, _ bytes: [UInt8]) {
    guard var paragraph = current else { return }
    current = nil
    if lastLine?.cutsWord == true {
      paragraph.tekst.append(line.tekst, separator: "")
    } else if let left = Self.wordBeforeHyphen(paragraph.tekst.string) {
      let right = String(decoding: bytes.prefix { $0.isLetter || $0 >= 0x80 }, as: UTF8.self)
      switch vocabulary.join(left: left, right: right) {
      case .drop:
        paragraph.tekst.dropLastCharacter()
        paragraph.tekst.append(line.tekst, separator: "")
      case .keep: paragraph.tekst.append(line.tekst, separator: "")
      case .keepWithSpace: paragraph.tekst.append(line.tekst)
      }
    } else {
      paragraph.tekst.append(line.tekst)
    }
    paragraph.emphasised = paragraph.emphasised && line.emphasised
    paragraph.width = max(paragraph.width, line.width)
    current = paragraph
    currentLines += 1
  }

  /// The letters before a hyphen that ends `text`, or nil where it ends in no such hyphen.
  static func wordBeforeHyphen(_ text: String) -> String? {
    guard text.utf8.last == 0x2D else { return nil }
    let bytes = Array(text.utf8.suffix(60))
    var start = bytes.count - 1
    while start > 0, bytes[start - 1].isLetter || bytes[start - 1] >= 0x80 { start -= 1 }
    guard start < bytes.count - 1 else { return nil }
    return String(decoding: bytes[start..<bytes.count - 1], as: UTF8.self)
  }

  private func placement(of label: ItemLabel, _ bytes: [UInt8], _ index: Int) -> ListSequence.Placement? {
    let line = lines[index]
    guard let current else {
      return sequence.placement(
        of: label,
        .init(closing: .sentence, startsParagraph: true, capital: bytes.isCapital(at: label.textStart)))
    }
    var closing = current.closing
    let isHeading = current.heading > 0 || current.headingLabel != nil
    if isHeading { closing = .sentence }
    var startsParagraph = line.before != .adjacent || line.hardBreak || isHeading
    // An empty line within a paragraph of double-spaced text does not set a label apart.
    if style == .wrapped, closing == .open || closing == .comma, line.before == .blank, isFull(before: bytes)
    {
      startsParagraph = false
    }
    // A line that had room for the label's word did not run on into it.
    if style == .wrapped, width.full > 0, !isFull(before: bytes, share: 60), !label.style.isBare,
      !label.style.isSign,
      !WordLists.endsInFunctionWord(current.tekst.string)
    {
      startsParagraph = true
    }
    let context = ListSequence.Context(
      closing: closing, startsParagraph: startsParagraph, capital: bytes.isCapital(at: label.textStart),
      afterReferenceWord: !isHeading && WordLists.endsInReferenceWord(current.tekst.string),
      successorFollows: closing == .open && !startsParagraph && successorFollows(label, index),
      afterFullLine: style == .wrapped && isFull(before: bytes), indent: style == .markup ? line.indent : 0)
    return sequence.placement(of: label, context)
  }

  /// Whether a line soon after `index` counts on from `label`: then both are labels, whatever stands before.
  private func successorFollows(_ label: ItemLabel, _ index: Int) -> Bool {
    guard label.value == 1, !label.style.isBare, !label.style.isSign else { return false }
    for next in lines[(index + 1)...].prefix(30) {
      if next.heading > 0 || next.table != nil { return false }
      let bytes = Array(next.tekst.string.utf8.prefix(12))
      if let other = ItemLabel(bytes), other.style == label.style, other.value == 2 { return true }
    }
    return false
  }

  /// The paragraph that the next line would continue.
  var paragraphSoFar: Paragraph? { current }

  /// Whether the line before could not have taken the first word of the line with `bytes`.
  func lineBeforeIsFull(_ bytes: [UInt8]) -> Bool { isFull(before: bytes) }

  /// Whether the last line had no room for the first word of the line with `bytes`.
  private func isFull(before bytes: [UInt8], share: Int = 85) -> Bool {
    guard let lastLine else { return false }
    let word = bytes.prefix { $0 != 0x20 }.count { $0 & 0xC0 != 0x80 }
    return width.isFull(lastLine.width, nextWord: word, share: share)
  }

  private func continues(_ line: Line, _ bytes: [UInt8]) -> Bool {
    guard let current, current.heading == 0, line.before != .separate else { return false }
    if case .table = current.role { return false }
    if opensFormula(line, bytes) { return false }
    if case .heading(let label) = current.role { return continuesTitle(current, label, line, bytes) }
    if lastLine?.cutsWord == true || Self.wordBeforeHyphen(current.tekst.string) != nil, bytes.isSmall(at: 0)
    {
      return true
    }
    switch style {
    case .markup: return continuesMarkup(current, line, bytes)
    case .wrapped: return continuesWrapped(current, line, bytes)
    }
  }

  /// Whether the line is a clause of the aanhef or a signature's role, which never continue a line.
  private func opensFormula(_ line: Line, _ bytes: [UInt8]) -> Bool {
    if current?.closing == .sentence, PartHeading.publishes(line.tekst.string) { return true }
    if isBeforeText, let closing = current?.closing, closing != .sentence,
      PartHeading.clause(line.tekst.string)
    {
      // Before the first article a clause ends where another begins, however full its line.
      return closing != .open || PartHeading.isDecisionAlone(line.tekst.string)
    }

    guard !lineBeforeIsFull(bytes), let current, !WordLists.endsInFunctionWord(current.tekst.string) else {
      return false
    }
    let text = line.tekst.string
    if PartHeading.clause(text) { return current.closing != .open || !bytes.isSmall(at: 0) }
    if PartHeading.body(text) { return bytes.isCapital(at: 0) }
    return line.width < 60 && PartHeading.closing(text)
  }

  private func continuesMarkup(_ current: Paragraph, _ line: Line, _ bytes: [UInt8]) -> Bool {
    let goesOn = startsInMiddle(bytes)
    if line.before == .adjacent {
      if line.hardBreak { return false }
      let closing = current.closing
      return goesOn || closing != .semicolon && closing != .colon
    }
    // A page cut a paragraph in two: a long, unfinished sentence, and a line that cannot begin one.
    let text = current.tekst.string
    return goesOn && current.closing == .open && text.utf8.count > 100 && !current.emphasised
      && Array(text.utf8.prefix(2)).isCapital(at: 0)
  }

  private func continuesWrapped(_ current: Paragraph, _ line: Line, _ bytes: [UInt8]) -> Bool {
    let closing = current.closing
    let goesOn = startsInMiddle(bytes)
    let afterFunctionWord = WordLists.endsInFunctionWord(current.tekst.string)
    if line.before == .adjacent {
      switch closing {
      case .open:
        if isNoteHeading(current.tekst.string), !goesOn { return false }
        if isTermAlone(current) { return false }
        if goesOn || afterFunctionWord { return true }
        // A short line that ends openly before a capital is a heading of its own.
        return isFull(before: bytes, share: 80)
      // A clearly short line before small letters: text that takes up again what stood before a list.
      case .comma: return isFull(before: bytes, share: 80)
      case .semicolon, .colon: return goesOn && isFull(before: bytes)
      case .sentence: return isFull(before: bytes)
      }
    }
    switch closing {
    case .open, .comma:
      if goesOn { return isFull(before: bytes, share: 70) || line.pageStart || closing == .comma }
      return afterFunctionWord && isFull(before: bytes, share: 80)
    case .sentence: return line.pageStart && goesOn
    case .semicolon, .colon: return false
    }
  }

  /// Whether a paragraph so far is a term of a list of definitions, whose description begins on the next line.
  private func isTermAlone(_ current: Paragraph) -> Bool {
    guard inDefinitions, currentLines == 1, width.full > 0, current.width * 2 < width.full else {
      return false
    }
    switch current.role {
    case .plain: break
    case .item(let label) where label.style.isSign: break
    default: return false
    }
    let text = current.tekst.string
    return text.split(separator: " ").count <= 5 && !WordLists.endsInFunctionWord(text)
  }

  /// Whether a whole text is "Artikel 10, eerste lid" and the like, as sub-headings of a toelichting are.
  private func isNoteHeading(_ text: String) -> Bool {
    guard currentLines == 1, text.utf8.count < 60, text.hasSuffix(" lid") || text.hasSuffix(" leden") else {
      return false
    }
    return HeadingLabel(Array(text.utf8))?.soort == .artikel
      || Rangtelwoord.value(of: text.prefix { $0 != " " }) != nil
  }

  /// Whether a line with these bytes can only be the rest of a sentence.
  private func startsInMiddle(_ bytes: [UInt8]) -> Bool {
    let first = bytes.at(0)
    if bytes.isSmall(at: 0) || first.isDigit { return true }
    switch first {
    case 0x28, 0x29, 0x2C, 0x2F, 0x25, 0x5D: return true
    case 0x27, 0x22: return bytes.isSmall(at: 1)
    case 0xE2:
      // Curly quotes before a small letter, the euro sign.
      if bytes.at(1) == 0x80, (0x98...0x9F).contains(bytes.at(2)) { return bytes.isSmall(at: 3) }
      return bytes.at(1) == 0x82 && bytes.at(2) == 0xAC
    default: return false
    }
  }

  private func continuesTitle(_ heading: Paragraph, _ label: HeadingLabel, _ line: Line, _ bytes: [UInt8])
    -> Bool
  {
    guard line.before == .adjacent, currentLines < 4, heading.tekst.string.utf8.count > label.titleStart,
      !heading.closing.isTerminal
    else { return false }
    // A heading set in larger type wraps long before the line is full.
    let hasWords = heading.tekst.string.utf8.dropFirst(label.titleStart).contains(0x20)
    let text = heading.tekst.string
    if hasWords, WordLists.endsInFunctionWord(text), !text.hasSuffix(" lid") { return true }
    return startsInMiddle(bytes) && isFull(before: bytes, share: 70)
  }
}
