/// Writes a document as plain text for a terminal: new words as `{+nieuw+}`, lapsed ones as `[-oud-]`.
public struct TextWriter {
  private var output = ""
  private var pending: [(block: Block, indent: Int)] = []

  /// The text of a whole document: its title, its facts and its blocks, an empty line between what stands apart.
  public static func write(_ document: Document) -> String {
    var writer = TextWriter()
    let metadata = document.metadata
    let title = metadata.kind.isEmpty ? metadata.title : "\(metadata.kind): \(metadata.title)"
    if !title.isEmpty { writer.add([.text(title)], indent: 0) }
    for fact in metadata.facts { writer.output += "\(fact.label): \(fact.value)\n" }
    writer.push(document.blocks, 0)
    // An explicit stack, because a document may nest deeper than a call stack.
    while let (block, indent) = writer.pending.popLast() { writer.write(block, indent) }
    return writer.output
  }

  private mutating func push(_ blocks: [Block], _ indent: Int) {
    pending.append(contentsOf: blocks.reversed().map { ($0, indent) })
  }

  private mutating func write(_ block: Block, _ indent: Int) {
    switch block {
    case .heading(let heading):
      add(heading.content, indent: indent)
      let isMain = heading.level <= 2
      let width = min(heading.content.plainText.utf8.count { $0 & 0xC0 != 0x80 }, 80)
      output += String(repeating: isMain ? "=" : "-", count: max(width, 1)) + "\n"
    case .paragraph(let paragraph): add(paragraph.content, indent: indent)
    case .list(let items):
      for item in items.reversed() {
        var blocks = item.blocks
        if case .paragraph(var first)? = blocks.first, !item.label.isEmpty {
          first.content.insert(.text(item.label + " "), at: 0)
          blocks[0] = .paragraph(first)
        } else if !item.label.isEmpty {
          blocks.insert(.paragraph([.text(item.label)]), at: 0)
        }
        // Deeper than this a line would be all indent.
        if let first = blocks.first {
          pending.append(
            contentsOf: blocks.dropFirst().reversed().map { ($0, min(indent + 3, 30)) } + [(first, indent)])
        }
      }
    case .table(let table):
      let header = table.columns.isEmpty ? [] : [Table.Row(table.columns.map { .init($0.title) })]
      if !output.isEmpty { output += "\n" }
      for row in header + table.rows {
        let cells = row.cells.map { Self.text($0.blocks.onOneLine, newLine: " / ") }
        let status = row.status.map { "(\($0)) " } ?? ""
        output += String(repeating: " ", count: indent) + status + cells.joined(separator: " | ") + "\n"
      }
    case .note(let note):
      add([.text(note.kind.title + ":")], indent: indent + 2)
      push(note.blocks, indent + 4)
    case .footnotes(let notes):
      for note in notes { add([.text("[\(note.number)] ")] + note.blocks.onOneLine, indent: indent) }
    case .section(let section): push(section.blocks, indent)
    case .quotation(let blocks): push(blocks, min(indent + 4, 30))
    case .tableOfContents, .rule, .pageBreak: break
    }
  }

  private mutating func add(_ content: [Inline], indent: Int) {
    let margin = String(repeating: " ", count: indent)
    let text = Self.text(content, newLine: "\n" + margin)
    guard !text.isEmpty else { return }
    if !output.isEmpty { output += "\n" }
    output += margin + text + "\n"
  }

  private static func text(_ content: [Inline], newLine: String) -> String {
    var result = ""
    var open: Inline.Change?
    func mark(_ change: Inline.Change?) {
      guard change != open else { return }
      if let open { result += open.isInNewText ? "+}" : "-]" }
      if let change { result += change.isInNewText ? "{+" : "[-" }
      open = change
    }
    for run in InlineRun.runs(of: content) {
      switch run.content {
      case .lineBreak:
        mark(nil)
        result += newLine
      default:
        mark(run.marks.change.flatMap { $0 == .movedIn || $0 == .movedOut ? nil : $0 })
        result += String(
          decoding: run.plainText.utf8.map { $0 < 0x20 || $0 == 0x7F ? 0x20 : $0 }, as: UTF8.self)
      }
    }
    mark(nil)
    return result
  }
}
