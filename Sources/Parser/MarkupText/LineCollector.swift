import Markup
import Regeling
import SourceText

/// Gathers the running text of a marked-up source into lines, and these into paragraphs.
///
/// Readers of XML and HTML tell it what their elements mean; from here on their texts go the way of all others.
struct LineCollector {
  let source: SourceFile
  private let dialect: MarkupDialect
  /// Tells whether a whole line is furniture of the page.
  private let isFurniture: (String) -> Bool
  var read = ReadSource(paragraphs: [])
  private var lines: [Line] = []
  var text: OpenText
  /// The texts around what is open within a line: a footnote, furniture of the page.
  var outer: [OpenText] = []
  private var before = Line.Before.separate

  /// How deep the text stands in elements that are no part of the document.
  var omissionDepth = 0
  /// The level of the heading that is open, 0 in running text.
  var heading = 0
  /// How deep lists nest here.
  var listDepth = 0
  /// How deep the text stands in quotations.
  var quoteDepth = 0
  /// The label that the mark-up asks for and the source does not write: a bullet, a counted number.
  var drawnLabel: String?
  /// Whether the next text stands on the line of a label of its own.
  private var isHeld = false
  var isItem = false
  /// Where the label of the open line ends, if the mark-up says so.
  private var labelEnd = 0
  /// The depths of the items that are open, and whether their first line is still to come.
  var items: [(depth: Int, isNew: Bool)] = []
  /// Whether the next line is the title of the whole.
  private var isTitleNext = false

  init(
    _ source: SourceFile, _ dialect: MarkupDialect, isFurniture: @escaping (String) -> Bool = { _ in false }
  ) {
    self.source = source
    self.dialect = dialect
    self.isFurniture = isFurniture
    text = OpenText(source.id)
  }

  /// Everything that was gathered.
  mutating func finish() -> ReadSource {
    endLine(force: true)
    join()
    return read
  }

  // MARK: Text

  /// Adds a run of text.
  mutating func add(_ event: MarkupEvent) { text.add(event, source.bytes) }

  /// Adds the words of an attribute, such as a number or an alternative text.
  mutating func add(words attribute: MarkupAttribute) {
    for run in MarkupReader.runs(source.bytes, attribute.valueRange, dialect: dialect) { add(run) }
  }

  /// Sets the next word apart from the one before.
  mutating func space() { text.builder.space() }

  /// The words of the open line.
  var openText: String { text.builder.finish().string }

  /// The number of bytes on the open line.
  var openLength: Int { text.builder.count }

  /// Whether no text stands on the open line.
  var isAtLineStart: Bool { text.builder.count == 0 }

  mutating func openEmphasis() { text.emphasis += 1 }
  mutating func closeEmphasis() { text.emphasis -= 1 }

  mutating func openLink(_ target: String) { text.openLink(target) }
  mutating func closeLink() { text.closeLink() }

  // MARK: Lines

  /// Breaks the line within its paragraph; a second break ends the paragraph.
  mutating func lineBreak() {
    guard heading == 0, omissionDepth == 0 else { return space() }
    if isAtLineStart {
      before = .separate
    } else {
      emit()
      before = .adjacent
    }
  }

  /// Breaks the line within its text, as between a term and its description.
  mutating func breakWithin() {
    if !isAtLineStart, !isLabelOnly { text.builder.lineBreak() } else { space() }
  }

  /// Ends the paragraph; a label that stands alone waits for its text, unless `force` says that none will come.
  mutating func endLine(force: Bool = false) {
    if !force, isHeld || isItem && (isAtLineStart || isLabelOnly) {
      if isAtLineStart { before = .separate }
      isHeld = false
      space()
      return
    }
    isHeld = false
    emit()
    before = .separate
  }

  /// Keeps the text so far on one line with the paragraph that follows.
  mutating func holdLine() {
    isHeld = !isAtLineStart
    if isHeld, heading == 0 { labelEnd = text.builder.count }
    space()
  }

  /// Ends a cell: where it has a label and no more, the text of the next stands behind it.
  mutating func holdLabel() {
    if LabelColumn.isLabel(Array(openText.utf8)) { holdLine() } else { endLine() }
  }

  /// Adds a table as a paragraph of its own.
  mutating func add(_ table: Blok) {
    endLine(force: true)
    if omissionDepth > 0 {
      omit(table.tekst)
    } else {
      lines.append(
        Line(
          tekst: table.tekst, before: .separate, indent: nextIndent(), isQuoted: quoteDepth > 0,
          rijen: table.rijen))
    }
  }

  /// Adds a heading whose meaning the mark-up gives.
  mutating func add(_ label: HeadingLabel, _ tekst: Tekst, level: Int) {
    endLine(force: true)
    join()
    var paragraph = Paragraph(tekst: tekst, role: .heading(label))
    paragraph.heading = level
    read.paragraphs.append(paragraph)
  }

  /// Adds a heading whose words tell what it means.
  mutating func addHeadingLine(_ tekst: Tekst, level: Int) {
    endLine(force: true)
    lines.append(Line(tekst: tekst, before: .separate, heading: level))
  }

  /// Adds a line that the source does not have but its mark-up means; `DrawnText` takes its words out of the tree.
  mutating func addDrawnLine(_ words: String, heading: Int = 0) {
    lines.append(Line(tekst: Tekst(words), before: .separate, heading: heading))
  }

  /// Leaves `tekst` out of the document as furniture of the page.
  mutating func omit(_ tekst: Tekst) {
    guard let range = tekst.range else { return }
    read.omissions.append(Weglating(range: range, tekst: tekst.string, reden: .paginaopmaak))
  }

  /// Records what the source says about itself.
  mutating func add(_ key: String, _ value: String) {
    guard !value.isEmpty else { return }
    read.metadata.append(Metagegeven(sleutel: key, waarde: value))
  }

  /// Leaves out everything so far, because the document begins here with its title; not where articles came before.
  mutating func startDocument() {
    endLine(force: true)
    join()
    guard !read.paragraphs.contains(where: { $0.headingLabel?.soort == .artikel }) else { return }
    for paragraph in read.paragraphs { omit(paragraph.tekst.withoutDrawnStart) }
    read.paragraphs = []
    isTitleNext = true
  }

  // MARK: Making lines

  private var isLabelOnly: Bool {
    guard text.builder.count > 0, text.builder.count < 16 else { return false }
    let bytes = Array(text.builder.finish().string.utf8)
    return ItemLabel(bytes).map { $0.textStart >= bytes.count } ?? false
  }

  /// Hands the open text on as a line, if it has words or a label.
  private mutating func emit() {
    guard outer.isEmpty else { return space() }
    let emphasised = !text.hasPlain
    var tekst = text.takeText()
    if Self.isBlank(tekst.string) { tekst = Tekst() }
    if omissionDepth > 0 || isFurniture(tekst.string) { return omit(tekst) }
    let label = heading == 0 ? drawnLabel : nil
    drawnLabel = nil
    defer { labelEnd = 0 }
    let isLabelled = labelEnd > 0 && ItemLabel(Array(tekst.string.utf8.prefix(16)))?.end == labelEnd
    if let label, !isLabelled, !Self.hasLabel(tekst.string) { tekst = Tekst(label).appending(tekst) }
    guard !tekst.isEmpty else { return }
    lines.append(
      Line(
        tekst: tekst, before: before, emphasised: emphasised, hardBreak: before == .adjacent,
        heading: isTitleNext ? 1 : heading, indent: nextIndent(),
        width: tekst.string.columns, labelEnd: isLabelled ? labelEnd : 0, isQuoted: quoteDepth > 0))
    isTitleNext = false
  }

  /// Whether `text` is made of spaces only, as the empty paragraphs of word processors are.
  private static func isBlank(_ text: String) -> Bool {
    text.utf8.allSatisfy { $0 == 0xC2 || $0 == 0xA0 || $0 == 0x20 }
  }

  /// Whether `text` shows a label of its own.
  private static func hasLabel(_ text: String) -> Bool {
    ItemLabel(Array(text.utf8.prefix(16))).map { !$0.style.isBare } ?? false
  }

  private mutating func join() {
    read.paragraphs += LineJoiner.join(lines, style: .markup)
    lines = []
  }
}

extension Tekst {
  /// This text, a space, and `other`.
  fileprivate func appending(_ other: Tekst) -> Tekst {
    var result = self
    result.append(other)
    return result
  }
}
