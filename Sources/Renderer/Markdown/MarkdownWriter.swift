/// Writes a document as Markdown that shows well on the common viewers and is easy to read back.
///
/// Items keep their own labels: an item on the first level is a paragraph that starts with its label (`1\. Tekst`), so
/// that no viewer counts anew; an item within an item is a bullet before its label (`   - a. tekst`), three spaces
/// deeper each level. Changed words stand between `<ins>` and `</ins>` or `<del>` and `</del>`.
public struct MarkdownWriter {
  /// Work still to do, the next last; an explicit stack, because a document may nest deeper than a call stack.
  private var pending: [Step] = []
  var output: [UInt8] = []
  /// What the lines of the latest block began with.
  private var latestPrefix = ""
  /// What stands on the line that is being written.
  var line = MarkdownLine()
  /// Whether changed words have been written, which asks for a legend.
  var hasChanges = false
  /// Whether text is marked that stood elsewhere.
  var hasMoves = false

  enum Step {
    case block(Block, MarkdownPlace)
    case item(ListItem, MarkdownPlace)
    case footnote(FootnoteItem, MarkdownPlace)
    /// Makes the next block the start of something of its own.
    case part(MarkdownPlace)
  }

  /// The Markdown of a whole document: title, kind, facts, a legend where words are marked, and the text.
  public static func write(_ document: Document) -> String {
    var body = MarkdownWriter()
    body.run(document.blocks)
    var head = MarkdownWriter()
    head.run(headBlocks(document.metadata) + body.legend(document.metadata.marks))
    if !head.output.isEmpty && !body.output.isEmpty { head.output.append(0x0A) }
    return String(decoding: head.output + body.output, as: UTF8.self)
  }

  /// The Markdown of `blocks` alone.
  public static func write(_ blocks: [Block]) -> String {
    var writer = MarkdownWriter()
    writer.run(blocks)
    return String(decoding: writer.output, as: UTF8.self)
  }

  /// What the marks in the text mean; nothing where there are none.
  private func legend(_ marks: Metadata.Marks) -> [Block] {
    var parts: [[Inline]] = []
    if hasChanges { parts.append(marks.explained(.inserted(["onderstreept"]), .deleted(["doorgestreept"]))) }
    if hasMoves { parts.append([.change(.movedIn, ["cursief"]), " stond op een andere plaats"]) }
    return parts.isEmpty ? [] : [.paragraph(["Leeswijzer: "] + parts.joined(separator: ["; "]) + ["."])]
  }

  private static func headBlocks(_ metadata: Metadata) -> [Block] {
    var blocks: [Block] = []
    if !metadata.heading.isEmpty { blocks.append(.heading(1, metadata.heading)) }
    if !metadata.kind.isEmpty { blocks.append(.paragraph([.text(metadata.kind)])) }
    let facts = metadata.facts.map { [.strong([.text($0.label + ":")]), .text(" " + $0.value)] as [Inline] }
    if !facts.isEmpty { blocks.append(.paragraph(Array(facts.joined(separator: [.lineBreak])))) }
    return blocks
  }

  private mutating func run(_ blocks: [Block]) {
    next(blocks.map { .block($0, MarkdownPlace()) })
    while let step = pending.popLast() {
      switch step {
      case .block(let block, let place): write(block, place)
      case .item(let item, let place): write(item, place)
      case .footnote(let note, let place): write(note, place)
      case .part(let place): latestPrefix = place.prefix
      }
    }
  }

  /// Puts `steps` before all other work.
  private mutating func next(_ steps: [Step]) { pending.append(contentsOf: steps.reversed()) }

  private mutating func write(_ block: Block, _ place: MarkdownPlace) {
    switch block {
    case .heading(let heading): write(heading, place)
    case .paragraph(let paragraph):
      guard paragraph.content.hasWords else { return }
      if paragraph.isSentenceAsSubheading { return write(Heading(level: 6, paragraph.content), place) }
      begin(place)
      write(paragraph.markedContent, breaks: .newLine(place.prefix))
      endLine()
    case .list(let items): next(items.map { .item($0, place) })
    case .table(let table): write(table, place)
    case .note(let note):
      let title = Block.paragraph([.strong([.text(note.kind.title)])])
      let quoted = ([title] + note.blocks).map { Step.block($0, place.quoted) }
      next([.part(place)] + quoted + [.part(place)])
    case .footnotes(let notes): next(notes.map { .footnote($0, place) })
    case .section(let section): next(section.blocks.map { .block($0, place) })
    case .quotation(let blocks):
      next([.part(place)] + blocks.map { .block($0, place.quoted) } + [.part(place)])
    case .tableOfContents(let entries): write(entries, place)
    case .rule:
      begin(place)
      output.append("***\n")
    case .pageBreak: break
    }
  }

  private mutating func write(_ heading: Heading, _ place: MarkdownPlace) {
    begin(place)
    output.append(String(repeating: "#", count: heading.level) + " ")
    line.state = .within
    write(heading.content, breaks: .space)
    endLine()
  }

  private mutating func write(_ item: ListItem, _ place: MarkdownPlace) {
    let (content, rest) = item.blocks.splitFirstParagraph
    guard !item.label.isEmpty || !content.isEmpty else { return next(rest.map { .block($0, place) }) }
    begin(place)
    // A bullet without text would not hold what follows it, so its sign is then written as any other label.
    let isDash = item.label == "-" && !content.isEmpty
    if isDash || place.isWithinItem { output.append("- ") }
    if !isDash && !item.label.isEmpty {
      write([.text(item.label)], breaks: .space)
      output.append(" ")
      line.state = .within
    }
    write(content, breaks: .newLine(place.within.prefix))
    endLine()
    next(rest.map { .block($0, place.within) })
  }

  private mutating func write(_ note: FootnoteItem, _ place: MarkdownPlace) {
    let (content, rest) = note.blocks.splitFirstParagraph
    begin(place)
    output.append("[^\(note.number.noteName)]: ")
    write(content, breaks: .newLine(place.withinFootnote.prefix))
    endLine()
    next(rest.map { .block($0, place.withinFootnote) })
  }

  /// Starts a block: an empty line after the block before it, then the prefix of its first line.
  mutating func begin(_ place: MarkdownPlace) {
    if !output.isEmpty {
      var shared = Array(zip(latestPrefix.utf8, place.prefix.utf8).prefix { $0 == $1 }.map(\.0))
      while shared.last == 0x20 { shared.removeLast() }
      output.append(contentsOf: shared)
      output.append(0x0A)
    }
    startLine(place.prefix)
    latestPrefix = place.prefix
  }

  /// Starts a line within a block.
  mutating func startLine(_ prefix: String) {
    output.append(prefix)
    line = MarkdownLine()
  }

  mutating func endLine() {
    while output.last == 0x20 { output.removeLast() }
    output.append(0x0A)
  }
}

extension Paragraph {
  /// Its words with the weight of its style.
  fileprivate var markedContent: [Inline] { style == .subheading ? [.strong(content)] : content }

  /// Whether it is a sub-heading that, in bold alone, nobody would tell from an emphasised sentence.
  fileprivate var isSentenceAsSubheading: Bool {
    guard style == .subheading else { return false }
    let text = content.plainText
    guard let first = text.first, let last = text.last else { return false }
    return ".:;,!?".contains(last) || !first.isUppercase || text.utf8.count > 160
  }
}

extension [Inline] {
  /// Whether anything but white space would be written; a paragraph without words is not a block in Markdown.
  fileprivate var hasWords: Bool {
    InlineRun.runs(of: self).contains { run in
      switch run.content {
      case .text(let text): text.utf8.contains { $0 > 0x20 }
      case .noteCall: true
      case .lineBreak: false
      }
    }
  }
}

extension [Block] {
  /// The words of a paragraph that stands first, and the blocks after it.
  fileprivate var splitFirstParagraph: (content: [Inline], rest: ArraySlice<Block>) {
    guard case .paragraph(let paragraph) = first else { return ([], self[...]) }
    return (paragraph.content.hasWords ? paragraph.content : [], dropFirst())
  }
}
