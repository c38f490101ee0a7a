/// Writes blocks as semantic HTML: what stands between `<main>` and `</main>`.
///
/// Words that are said but not part of the text stand in elements of class `stem` (seen by screen readers only) or in
/// `aside` and `nav`; a reader of the text leaves these out.
public struct HTMLWriter: Sendable {
  /// Work still to do, the next last; an explicit stack, because a document may nest deeper than a call stack.
  private var pending: [Step] = []
  var output: [UInt8] = []
  /// What has been counted in the text so far.
  var earlier = HTMLCounts()
  /// Whether another writer writes the rest of the table: tables within its rows are not cut again.
  var isPart = false
  /// Which marks have been written, which ask for an explanation above the text.
  var usedMarks: Set<InlineRun.Mark> = []
  /// Where links and calls of notes can lead; nil where blocks are written apart from their document.
  let targets: Targets?

  init(_ targets: Targets? = nil) { self.targets = targets }

  /// The places of a document that links lead to.
  struct Targets: Sendable {
    private let ids: Set<String>
    private let notes: Set<String>

    init(_ document: Document) {
      let index = DocumentIndex(document)
      ids = Set(index.ids)
      notes = Set(index.footnotes.keys)
    }

    func hasPlace(_ id: Substring) -> Bool { ids.contains(String(id)) }
    func hasNote(_ number: String) -> Bool { notes.contains(number) }
  }

  enum Step {
    case block(Block)
    case item(ListItem)
    case footnote(FootnoteItem)
    case row(Table.Row, columns: [String])
    case cell(Table.Cell, status: String?, column: String)
    case raw(String)
  }

  /// The HTML of `blocks`, one element a line.
  public static func write(_ blocks: [Block]) -> String { write(blocks, nil) }

  /// The same, of a document whose links can lead to `targets`.
  static func write(_ blocks: [Block], _ targets: Targets?) -> String {
    var writer = HTMLWriter(targets)
    return writer.run(blocks)
  }

  mutating func run(_ blocks: [Block]) -> String {
    run(blocks.map(Step.block))
    return String(decoding: output, as: UTF8.self)
  }

  /// The HTML of `inlines` alone; the notes that they call come before those of what is written next.
  mutating func run(inlines: [Inline]) -> String {
    write(inlines)
    defer { output = [] }
    return String(decoding: output, as: UTF8.self)
  }

  /// Writes all of `steps`.
  mutating func run(_ steps: [Step]) {
    next(steps)
    while let step = pending.popLast() { perform(step) }
  }

  /// Puts `steps` before all other work.
  mutating func next(_ steps: [Step]) { pending.append(contentsOf: steps.reversed()) }

  private mutating func perform(_ step: Step) {
    switch step {
    case .raw(let text): output.append(text)
    case .block(let block): write(block)
    case .item(let item):
      open("li", id: item.id)
      writeLabelled(item.blocks, closing: "</li>\n") { $0.writeLabel(item) }
    case .footnote(let note):
      open("li", id: "noot-" + note.number.classWord)
      writeLabelled(note.blocks, closing: "</li>\n") { $0.writeNoteNumber(note.number) }
    case .row(let row, let columns): write(row, columns: columns)
    case .cell(let cell, let status, let column): write(cell, status: status, column: column)
    }
  }

  private mutating func write(_ block: Block) {
    switch block {
    case .heading(let heading):
      open("h\(heading.level)", id: heading.id)
      write(heading.content)
      output.append("</h\(heading.level)>\n")
    case .paragraph(let paragraph):
      open("p", id: paragraph.id, class: paragraph.style.className)
      write(paragraph.content)
      output.append("</p>\n")
    case .list(let items):
      output.append("<ul class=\"genummerd\" role=\"list\">\n")
      next(items.map(Step.item) + [.raw("</ul>\n")])
    case .table(let table): write(table)
    case .note(let note):
      output.append("<aside class=\"noot noot-\(note.kind.rawValue)\" role=\"note\">\n")
      output.append("<p class=\"noot-kop\">\(note.kind.title)</p>\n")
      next(note.blocks.map(Step.block) + [.raw("</aside>\n")])
    case .footnotes(let notes):
      output.append("<ul class=\"voetnoten\" role=\"list\" aria-label=\"Voetnoten\">\n")
      next(notes.map(Step.footnote) + [.raw("</ul>\n")])
    case .section(let section):
      open(
        "section", id: section.id,
        class: section.kind.split(separator: " ").map { String($0).classWord }.joined(separator: " "))
      output.append("\n")
      next(section.blocks.map(Step.block) + [.raw("</section>\n")])
    case .quotation(let blocks):
      output.append("<blockquote>\n")
      next(blocks.map(Step.block) + [.raw("</blockquote>\n")])
    case .tableOfContents(let entries): write(entries)
    case .rule: output.append("<hr>\n")
    case .pageBreak: output.append("<div class=\"nieuwe-pagina\"></div>\n")
    }
  }

  /// Writes a start tag; `className` holds safe words only.
  mutating func open(_ tag: String, id: String? = nil, class className: String = "") {
    output.append("<" + tag)
    if let id, !id.isEmpty { writeAttribute("id", id) }
    if !className.isEmpty { writeAttribute("class", className) }
    output.append(">")
  }

  /// Writes ` name="value"`.
  mutating func writeAttribute(_ name: String, _ value: String) {
    output.append(" \(name)=\"")
    output.appendEscapedForHTML(value)
    output.append("\"")
  }

  /// Writes a label on the line of the first paragraph, so that reading and copying keep the two together.
  private mutating func writeLabelled(
    _ blocks: [Block], closing: String, label: (inout HTMLWriter) -> Void
  ) {
    var rest = blocks[...]
    if case .paragraph(let paragraph) = rest.first {
      rest.removeFirst()
      open("p", id: paragraph.id, class: paragraph.style.className)
      label(&self)
      write(paragraph.content)
    } else {
      open("p")
      label(&self)
    }
    output.append("</p>\n")
    next(rest.map(Step.block) + [.raw(closing)])
  }

  /// Writes the label of an item; the space after it stands within, where it moves no text.
  private mutating func writeLabel(_ item: ListItem) {
    guard !item.label.isEmpty else { return }
    open("span", class: "label")
    write(item.inferred ? [.inferred([.text(item.label)])] : [.text(item.label)])
    output.append(" </span>")
  }

  private mutating func write(_ entries: [ContentsEntry]) {
    output.append(
      "<nav class=\"inhoudsopgave\" aria-label=\"Inhoud\">\n<h2>Inhoud</h2>\n<ul role=\"list\">\n")
    for entry in entries {
      open("li", class: "niveau-\(min(max(entry.level, 1), 6))")
      write([entry.id.map { .link(target: "#" + $0, [.text(entry.text)]) } ?? .text(entry.text)])
      output.append("</li>\n")
    }
    output.append("</ul>\n</nav>\n")
  }
}

extension Paragraph.Style {
  fileprivate var className: String {
    switch self {
    case .normal: ""
    case .leadIn: "aanhef"
    case .subheading: "tussenkop"
    case .small: "klein"
    case .signature: "ondertekening"
    }
  }
}
