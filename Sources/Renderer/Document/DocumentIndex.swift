/// What must be known of a document before its text is written: its ids and its footnotes.
package struct DocumentIndex {
  /// What links can point at, in the order of the text.
  private(set) var ids: [String] = []
  /// The numbers of the footnotes that the text calls.
  package private(set) var calls: Set<String> = []
  /// The texts of the footnotes by their number.
  private(set) var footnotes: [String: [Block]] = [:]
  /// Whether a note says which numbers were inferred.
  private(set) var explainsInferred = false

  /// Finds what is in `document`.
  package init(_ document: Document) {
    // An explicit stack, because a document may nest deeper than a call stack.
    var pending = [Work.blocks(document.blocks[...])]
    while let work = pending.popLast() {
      switch work {
      case .blocks(var blocks):
        guard let block = blocks.popFirst() else { continue }
        pending.append(.blocks(blocks))
        visit(block, &pending)
      case .items(var items):
        guard let item = items.popFirst() else { continue }
        add(item.id)
        pending += [.items(items), .blocks(item.blocks[...])]
      case .cells(var cells):
        guard let cell = cells.popFirst() else { continue }
        add(cell.id)
        pending += [.cells(cells), .blocks(cell.blocks[...])]
      case .rows(var rows):
        guard let row = rows.popFirst() else { continue }
        add(row.id)
        pending += [.rows(rows), .cells(row.cells[...])]
      }
    }
  }

  private mutating func findCalls(_ content: [Inline]) {
    var pending = content
    while let inline = pending.popLast() {
      switch inline {
      case .noteCall(let number): calls.insert(number)
      case .strong(let inner), .emphasis(let inner), .link(_, let inner), .change(_, let inner),
        .inferred(let inner):
        pending += inner
      case .text, .lineBreak: break
      }
    }
  }

  private mutating func add(_ id: String?) {
    if let id, !id.isEmpty { ids.append(id) }
  }

  private enum Work {
    case blocks(ArraySlice<Block>)
    case items(ArraySlice<ListItem>)
    case rows(ArraySlice<Table.Row>)
    case cells(ArraySlice<Table.Cell>)
  }

  private mutating func visit(_ block: Block, _ pending: inout [Work]) {
    switch block {
    case .heading(let heading):
      add(heading.id)
      findCalls(heading.content)
    case .paragraph(let paragraph):
      add(paragraph.id)
      findCalls(paragraph.content)
    case .section(let section):
      add(section.id)
      pending.append(.blocks(section.blocks[...]))
    case .note(let note):
      if note.kind == .afgeleid { explainsInferred = true }
      pending.append(.blocks(note.blocks[...]))
    case .quotation(let blocks): pending.append(.blocks(blocks[...]))
    case .list(let items): pending.append(.items(items[...]))
    case .table(let table): pending.append(.rows(table.rows[...]))
    case .footnotes(let items):
      for item in items where footnotes[item.number] == nil { footnotes[item.number] = item.blocks }
    case .tableOfContents, .rule, .pageBreak: break
    }
  }
}
