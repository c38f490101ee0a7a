extension [Block] {
  /// The words of the blocks as one stretch of running text, for a place where no block can stand.
  package var onOneLine: [Inline] {
    var lines: [[Inline]] = []
    var pending: [Block] = reversed()
    while let block = pending.popLast() {
      switch block {
      case .heading(let heading): lines.append([.strong(heading.content)])
      case .paragraph(let paragraph): lines.append(paragraph.content)
      case .list(let items): pending.append(contentsOf: items.reversed().map { .section($0.withLabelInText) })
      case .table(let table):
        let rows = table.rows.map { $0.onOneLine.map { [.paragraph($0)] } ?? $0.cells.flatMap(\.blocks) }
        pending.append(contentsOf: rows.joined().reversed())
        lines.append([Inline](table.columns.map(\.title).joined(separator: [" "])))
      case .note(let note): pending.append(contentsOf: note.blocks.reversed())
      case .footnotes(let notes):
        pending.append(contentsOf: notes.reversed().map { .section($0.withNumberInText) })
      case .section(let section): pending.append(contentsOf: section.blocks.reversed())
      case .quotation(let blocks): pending.append(contentsOf: blocks.reversed())
      case .tableOfContents(let entries): lines.append(contentsOf: entries.map { [.text($0.text)] })
      case .rule, .pageBreak: break
      }
    }
    return [Inline](lines.filter { !$0.isEmpty }.joined(separator: [.lineBreak]))
  }

  /// The blocks with `label` before the words of the first paragraph.
  fileprivate func labelled(_ label: String) -> [Block] {
    guard !label.isEmpty else { return self }
    guard case .paragraph(var paragraph) = first else { return [.paragraph([.text(label)])] + self }
    paragraph.content.insert(.text(label + " "), at: 0)
    return [.paragraph(paragraph)] + dropFirst()
  }
}

extension Table.Row {
  /// The cells with dots between them, where each is a paragraph at most.
  fileprivate var onOneLine: [Inline]? {
    var cells: [[Inline]] = []
    for cell in self.cells {
      guard cell.blocks.count <= 1 else { return nil }
      guard let block = cell.blocks.first else { continue }
      guard case .paragraph(let paragraph) = block else { return nil }
      cells.append(paragraph.content)
    }
    return [Inline](cells.joined(separator: [" · "]))
  }
}

extension ListItem {
  fileprivate var withLabelInText: Section { Section(blocks.labelled(label)) }
}

extension FootnoteItem {
  fileprivate var withNumberInText: Section { Section(blocks.labelled("[\(number)]")) }
}
