/// What must be known of a document before its text is written: its ids and the texts of its footnotes.
struct WordIndex {
  private(set) var anchors = WordAnchors()
  private(set) var footnotes: [String: [Block]] = [:]
  /// Whether a note says which numbers were inferred.
  private(set) var explainsInferred = false

  init(_ document: Document) {
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
        anchors.add(item.id ?? "")
        pending += [.items(items), .blocks(item.blocks[...])]
      case .cells(var cells):
        guard let cell = cells.popFirst() else { continue }
        anchors.add(cell.id ?? "")
        pending += [.cells(cells), .blocks(cell.blocks[...])]
      case .rows(var rows):
        guard let row = rows.popFirst() else { continue }
        anchors.add(row.id ?? "")
        pending += [.rows(rows), .cells(row.cells[...])]
      }
    }
  }

  private enum Work {
    case blocks(ArraySlice<Block>)
    case items(ArraySlice<ListItem>)
    case rows(ArraySlice<Table.Row>)
    case cells(ArraySlice<Table.Cell>)
  }

  private mutating func visit(_ block: Block, _ pending: inout [Work]) {
    switch block {
    case .heading(let heading): anchors.add(heading.id ?? "")
    case .paragraph(let paragraph): anchors.add(paragraph.id ?? "")
    case .section(let section):
      anchors.add(section.id ?? "")
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
