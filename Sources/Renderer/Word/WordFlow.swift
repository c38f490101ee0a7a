/// A paragraph or a table of a Word document, freed from whatever it nests in.
struct WordLine {
  enum Content {
    case paragraph(WordParagraph)
    case table(Table, WordPlace)
    case contents([ContentsEntry])
    /// The texts of footnotes; those that were called stand at the foot of a page instead.
    case footnotes([FootnoteItem], WordPlace)
    case pageBreak
    /// Nothing but the ids of what has no text.
    case nothing
  }

  var content: Content
  /// Ids that the line carries.
  var ids: [String] = []
  /// The id of the innermost section or item around it, or what kind of section that is; empty where there is none.
  var element = ""
  /// Which line of that element it is, from 1; 0 for a label without text.
  var number = 0
}

/// A paragraph with the name of its style.
struct WordParagraph {
  /// What stands before the text of a paragraph.
  enum Label: Equatable {
    case none
    case text(String, isInferred: Bool)
    /// The mark of the footnote that the paragraph opens; nil where Word counts it.
    case noteMark(String?)
  }

  var style: String
  var content: [Inline]
  var label = Label.none
  /// A left indent of its own; 0 for that of its style.
  var indent = 0
}

/// Lays blocks out as lines, one after another.
struct WordFlow {
  private var lines: [WordLine] = []
  private var waiting: [String] = []
  private var element = ""
  private var numbers: [String: Int] = [:]
  /// Work still to do, the next last; an explicit stack, because a document may nest deeper than a call stack.
  private var pending: [Step] = []

  private enum Step {
    case block(Block, WordPlace)
    case item(ListItem, WordPlace)
    /// Goes back to the element around the one that ends.
    case leave(to: String)
  }

  /// The lines of `blocks`, which stand at `place`.
  static func lines(_ blocks: [Block], _ place: WordPlace) -> [WordLine] {
    var flow = WordFlow()
    flow.next(blocks.map { .block($0, place) })
    while let step = flow.pending.popLast() { flow.perform(step) }
    if !flow.waiting.isEmpty { flow.add(.nothing, number: 0) }
    return flow.lines
  }

  /// The lines of a footnote that nothing calls.
  static func lines(_ note: FootnoteItem, _ place: WordPlace) -> [WordLine] {
    var flow = WordFlow()
    flow.add(
      note.blocks, WordParagraph.Label.text(note.number, isInferred: false), style: "FootnoteText", place)
    while let step = flow.pending.popLast() { flow.perform(step) }
    return flow.lines
  }

  private mutating func next(_ steps: [Step]) { pending.append(contentsOf: steps.reversed()) }

  private mutating func perform(_ step: Step) {
    switch step {
    case .block(let block, let place): add(block, place)
    case .item(let item, let place):
      enter(item.id)
      // A lid that shows no number is an ordinary paragraph; of other items the hanging indent says that they are items.
      let style = item.label.isEmpty && item.kind == "lid" ? place.normal : place.item(kind: item.kind)
      let label = WordParagraph.Label.text(item.label, isInferred: item.inferred)
      add(item.blocks, item.label.isEmpty ? .none : label, style: style, place.inItem)
    case .leave(let outer): element = outer
    }
  }

  private mutating func add(_ block: Block, _ place: WordPlace) {
    switch block {
    case .heading(let heading):
      wait(heading.id)
      addParagraph(WordParagraph(style: place.heading(heading.level), content: heading.content))
    case .paragraph(let paragraph):
      wait(paragraph.id)
      let style = place.style(of: paragraph)
      let indent = style == place.normal || place.depth == 0 ? 0 : place.indent
      addParagraph(WordParagraph(style: style, content: paragraph.content, indent: indent))
    case .list(let items): next(items.map { .item($0, place) })
    case .table(let table): add(.table(table, place), number: nextNumber())
    case .note(let note):
      var inside = place
      if place.frame == .body { inside.frame = .note }
      let style = inside.frame == .note ? "Nootkop" : "Rijkop"
      addParagraph(WordParagraph(style: style, content: [.text(note.kind.title)]))
      next(note.blocks.map { .block($0, inside) })
    case .footnotes(let notes): add(.footnotes(notes, place), number: 0)
    case .section(let section):
      enter(section.id)
      if section.id == nil, !section.kind.isEmpty { element = section.kind }
      next(section.blocks.map { .block($0, place) })
    case .quotation(let blocks):
      var inside = place
      if place.frame == .body { (inside.frame, inside.depth) = (.quotation, 0) }
      next(blocks.map { .block($0, inside) })
    case .tableOfContents(let entries): add(.contents(entries), number: 0)
    case .rule: addParagraph(WordParagraph(style: "Lijn", content: []))
    case .pageBreak: add(.pageBreak, number: 0)
    }
  }

  /// Puts a label on the line of the first paragraph, and the rest below it.
  private mutating func add(
    _ blocks: [Block], _ label: WordParagraph.Label, style: String, _ place: WordPlace
  ) {
    var rest = blocks[...]
    if case .paragraph(let paragraph) = rest.first {
      rest.removeFirst()
      wait(paragraph.id)
      addParagraph(WordParagraph(style: style, content: paragraph.content, label: label))
    } else {
      add(.paragraph(WordParagraph(style: style, content: [], label: label)), number: 0)
    }
    next(rest.map { .block($0, place) })
  }

  private mutating func enter(_ id: String?) {
    pending.append(.leave(to: element))
    wait(id)
    if let id, !id.isEmpty { element = id }
  }

  private mutating func wait(_ id: String?) {
    if let id, !id.isEmpty { waiting.append(id) }
  }

  private mutating func nextNumber() -> Int {
    numbers[element, default: 0] += 1
    return numbers[element] ?? 0
  }

  private mutating func addParagraph(_ paragraph: WordParagraph) {
    add(.paragraph(paragraph), number: nextNumber())
  }

  private mutating func add(_ content: WordLine.Content, number: Int) {
    lines.append(WordLine(content: content, ids: waiting, element: element, number: number))
    waiting = []
  }
}
