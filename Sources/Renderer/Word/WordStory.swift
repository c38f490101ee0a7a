/// Writes one flow of text of a Word document: its body, or one footnote.
struct WordStory {
  enum Step {
    case line(WordLine)
    case row(Table.Row, [Table.Place], widths: [Int])
    case cell(Table.Cell, status: String?, width: Int, span: Span)
    case endCell
    case endRow
    case endTable(WordPlace)
  }

  let index: WordIndex
  /// Whether the flow is a footnote, which cannot call another.
  let isFootnote: Bool
  var xml = XMLWriter(declaration: false)
  var relations = WordRelations()
  var calls = WordNoteCalls()
  /// Which marks have been written, which ask for an explanation above the text.
  var usedMarks: Set<InlineRun.Mark> = []
  /// Set where changes are tracked; without it they only look different.
  var revisions: RevisionState?
  /// Ids that the next paragraph carries.
  var waitingIds: [String] = []
  /// Whether paragraphs stay on the page of what follows them.
  var keepsWithNext = false
  /// Whether what was written last is a paragraph, which Word asks for after a table.
  var endsInParagraph = true
  private var bookmarks: Int
  /// Work still to do, the next last; an explicit stack, because a document may nest deeper than a call stack.
  private var pending: [Step] = []

  /// - Parameter bookmarks: how many bookmarks the document has already.
  init(_ index: WordIndex, isFootnote: Bool = false, bookmarks: Int = 0) {
    self.index = index
    self.isFootnote = isFootnote
    self.bookmarks = bookmarks
  }

  /// Writes `blocks`, which stand at `place`.
  mutating func run(_ blocks: [Block], _ place: WordPlace) {
    next(WordFlow.lines(blocks, place).map(Step.line))
    while let step = pending.popLast() { perform(step) }
  }

  /// Puts `steps` before all other work.
  mutating func next(_ steps: [Step]) { pending.append(contentsOf: steps.reversed()) }

  private mutating func perform(_ step: Step) {
    switch step {
    case .line(let line): write(line)
    case .row(let row, let places, let widths): write(row, places, widths)
    case .cell(let cell, let status, let width, let span): write(cell, status, width, span)
    case .endCell: endCell()
    case .endRow: endRow()
    case .endTable(let place): endTable(place)
    }
  }

  private mutating func write(_ line: WordLine) {
    for id in line.ids { wait(id) }
    switch line.content {
    case .paragraph(let paragraph):
      writeParagraph(paragraph.style, paragraph.content, label: paragraph.label, indent: paragraph.indent)
    case .table(let table, let place): write(table, place)
    case .footnotes(let notes, let place):
      // What is called stands at the foot of the page of its call.
      let loose = notes.filter { !calls.isCalled($0.number) }
      next(loose.flatMap { WordFlow.lines($0, place) }.map(Step.line))
    case .contents(let entries): write(entries)
    case .pageBreak: writePageBreak()
    case .nothing: break
    }
  }

  /// Writes a paragraph; an `indent` other than 0 is its own and not that of its style.
  mutating func writeParagraph(
    _ style: String, _ content: [Inline], label: WordParagraph.Label = .none, indent: Int = 0
  ) {
    xml.start("w:p")
    if style != "Normal" || keepsWithNext || indent != 0 {
      xml.start("w:pPr")
      if style != "Normal" { xml.empty("w:pStyle", ["w:val": style]) }
      if keepsWithNext { xml.empty("w:keepNext") }
      if indent != 0 { xml.empty("w:ind", ["w:left": "\(indent)"]) }
      xml.end()
    }
    let first = bookmarks
    for id in waitingIds {
      guard let name = index.anchors.name(of: id) else { continue }
      xml.empty("w:bookmarkStart", ["w:id": "\(bookmarks)", "w:name": name])
      bookmarks += 1
    }
    waitingIds = []
    write(label)
    write(content)
    for bookmark in first..<bookmarks { xml.empty("w:bookmarkEnd", ["w:id": "\(bookmark)"]) }
    xml.end()
    xml.newLine()
    endsInParagraph = true
  }

  mutating func write(_ label: WordParagraph.Label) {
    switch label {
    case .none: return
    case .text(let text, isInferred: true): write([.inferred([.text(text)])])
    // Whoever reads the file can tell by the style where an unusual number ends: "1.a", "onder b".
    case .text(let text, isInferred: false): writeRun(style: "Nummer") { WordStory.writeText(text, &$0) }
    case .noteMark(let mark):
      writeRun(style: "FootnoteReference") { xml in
        if let mark { WordStory.writeText(mark, &xml) } else { xml.empty("w:footnoteRef") }
      }
    }
    writeRun { $0.empty("w:tab") }
  }

  private mutating func writePageBreak() {
    xml.raw("<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>")
    xml.newLine()
    endsInParagraph = true
  }

  /// Lets the next paragraph carry `id`, once in a document.
  mutating func wait(_ id: String?) {
    if let id, !id.isEmpty, index.anchors.name(of: id) != nil, placedIds.insert(id).inserted {
      waitingIds.append(id)
    }
  }

  private var placedIds: Set<String> = []

  /// How many bookmarks the document has now.
  var bookmarkCount: Int { bookmarks }
}
