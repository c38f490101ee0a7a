extension MarkdownWriter {
  /// Writes a pipe table, each row on one line; the caption stands above it.
  mutating func write(_ table: Table, _ place: MarkdownPlace) {
    if !table.caption.isEmpty {
      begin(place)
      write([.strong(table.caption)], breaks: .space)
      endLine()
    }
    let width = table.places.reduce(table.columns.count) { max($0, $1.count) }
    guard width > 0 else { return }
    begin(place)
    writeCells((0..<width).map { $0 < table.columns.count ? table.columns[$0].title : [] })
    startLine(place.prefix)
    output.append("|" + String(repeating: " --- |", count: width))
    endLine()
    for (row, places) in zip(table.rows, table.places) {
      startLine(place.prefix)
      var contents = Self.contents(of: row)[...]
      writeCells(places.map { if case .cell = $0 { contents.popFirst() ?? [] } else { [] } })
    }
  }

  private mutating func writeCells(_ cells: [[Inline]]) {
    let start = output.count
    output.append("|")
    line.state = .within
    for cell in cells {
      output.append(" ")
      write(cell, breaks: .tag)
      output.append(" |")
    }
    // A row of dashes only would be the line below a head.
    if let dash = output[start...].firstIndex(of: 0x2D),
      output[start...].allSatisfy({ "|:-= ".utf8.contains($0) })
    {
      output.insert(0x5C, at: dash)
    }
    endLine()
  }

  private static func contents(of row: Table.Row) -> [[Inline]] {
    var cells = row.cells.map { $0.blocks.onOneLine }
    let labelled = row.cells.firstIndex(where: \.isHeader) ?? 0
    if let status = row.status, cells.indices.contains(labelled) {
      cells[labelled] = [.strong([.text(status.withCapital)]), .lineBreak] + cells[labelled]
    }
    return cells
  }

  /// Writes a table of contents as a list of words; a line is never more than one level deeper than the one before.
  mutating func write(_ entries: [ContentsEntry], _ place: MarkdownPlace) {
    guard let top = entries.map(\.level).min() else { return }
    begin(place)
    var depth = 0
    for (index, entry) in entries.enumerated() {
      if index > 0 { startLine(place.prefix) }
      depth = index == 0 ? 0 : min(entry.level - top, depth + 1, 6)
      output.append(String(repeating: "   ", count: depth) + "- ")
      write([.text(entry.text)], breaks: .space)
      endLine()
    }
  }
}
