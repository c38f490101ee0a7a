/// Writes one flow of text of a Word document: its body, or one footnote.
struct WordStory {
  /// What stands before the text of a paragraph.
  enum Label {
    case none
    case text(String, isInferred: Bool)
    /// The mark of the footnote that the paragraph opens; nil where Word counts it.
    case noteMark(String?)
  }

  enum Step {
    case block(Block, WordPlace)
    case item(ListItem, WordPlace)
    case footnote(FootnoteItem, WordPlace)
    case row(Table.Row, widths: [Int])
    case cell(Table.Cell, status: String?, width: Int)
    case endCell
    case endTable(WordPlace)
    case end
  }

  let index: WordIndex
  /// Whether the flow is a footnote, which cannot call another.
  let isFootnote: Bool
  var xml = XMLWriter(declaration: false)
  var relations = WordRelations()
  var calls = WordNoteCalls()
  /// Which marks have been written, which ask for an explanation above the text.
  var usedMarks: Set<InlineRun.Mark> = []
  /// Ids that the next paragraph carries.
  var waitingIds: [String] = []
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
    next(blocks.map { .block($0, place) })
    while let step = pending.popLast() { perform(step) }
  }

  /// Puts `steps` before all other work.
  mutating func next(_ steps: [Step]) { pending.append(contentsOf: steps.reversed()) }

  private mutating func perform(_ step: Step) {
    switch step {
    case .block(let block, let place): write(block, place)
    case .item(let item, let place):
      wait(item.id)
      let label = Label.text(item.label, isInferred: item.inferred)
      // A lid that shows no number is an ordinary paragraph; of other items the hanging indent says that they are items.
      let style = item.label.isEmpty && item.kind == "lid" ? place.normal : place.item(kind: item.kind)
      write(item.blocks, labelled: item.label.isEmpty ? .none : label, style: style, place.inItem)
    case .footnote(let note, let place):
      let label = Label.text(note.number, isInferred: false)
      write(note.blocks, labelled: label, style: "FootnoteText", place)
    case .row(let row, let widths): write(row, widths)
    case .cell(let cell, let status, let width): write(cell, status, width)
    case .endCell: endCell()
    case .endTable(let place): endTable(place)
    case .end: xml.end()
    }
  }

  private mutating func write(_ block: Block, _ place: WordPlace) {
    switch block {
    case .heading(let heading):
      wait(heading.id)
      // The title of the document has a style of its own, so that its text begins at the first level.
      writeParagraph("Heading\(max(heading.level - 1, 1))", heading.content)
    case .paragraph(let paragraph):
      wait(paragraph.id)
      writeParagraph(paragraph, place)
    case .list(let items): next(items.map { .item($0, place) })
    case .table(let table): write(table, place)
    case .note(let note):
      var inside = place
      if place.frame == .body { inside.frame = .note }
      writeParagraph(inside.frame == .note ? "Nootkop" : "Rijkop", [.text(note.kind.title)])
      next(note.blocks.map { .block($0, inside) })
    case .footnotes(let notes):
      // What is called stands at the foot of the page of its call.
      next(notes.filter { !calls.isCalled($0.number) }.map { .footnote($0, place) })
    case .section(let section):
      wait(section.id)
      next(section.blocks.map { .block($0, place) })
    case .tableOfContents(let entries): write(entries)
    case .rule: writeParagraph("Lijn", [])
    case .pageBreak: writePageBreak()
    }
  }

  private mutating func writeParagraph(_ paragraph: Paragraph, _ place: WordPlace) {
    let style =
      switch paragraph.style {
      case .normal: place.normal
      case .leadIn: place.frame == .body && place.depth == 0 ? "Aanhef" : place.normal
      case .subheading: place.subheading
      case .small: place.frame == .cell ? "TabelKlein" : "Klein"
      case .signature: "Ondertekening"
      }
    writeParagraph(
      style, paragraph.content, indent: style == place.normal || place.depth == 0 ? 0 : place.indent)
  }

  /// Writes a label on the line of the first paragraph, and the rest below it.
  private mutating func write(_ blocks: [Block], labelled label: Label, style: String, _ place: WordPlace) {
    var rest = blocks[...]
    if case .paragraph(let paragraph) = rest.first {
      rest.removeFirst()
      wait(paragraph.id)
      writeParagraph(style, paragraph.content, label: label)
    } else {
      writeParagraph(style, [], label: label)
    }
    next(rest.map { .block($0, place) })
  }

  /// Writes a paragraph; an `indent` other than 0 is its own and not that of its style.
  mutating func writeParagraph(_ style: String, _ content: [Inline], label: Label = .none, indent: Int = 0) {
    xml.start("w:p")
    if style != "Normal" || indent != 0 {
      xml.start("w:pPr")
      if style != "Normal" { xml.empty("w:pStyle", ["w:val": style]) }
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

  private mutating func write(_ label: Label) {
    switch label {
    case .none: return
    case .text(let text, let isInferred): write(isInferred ? [.inferred([.text(text)])] : [.text(text)])
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
