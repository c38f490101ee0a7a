extension HTMLWriter {
  /// Writes a table in a box of its own, which scrolls where the page is narrower than the table.
  mutating func write(_ table: Table) {
    let captionID = "tabel-\(earlier.nextTable())"
    output.append("<div class=\"tabel\" role=\"region\" tabindex=\"0\"")
    if table.caption.isEmpty {
      writeAttribute("aria-label", "Tabel")
    } else {
      writeAttribute("aria-labelledby", captionID)
    }
    output.append(">\n<table>\n")
    if !table.caption.isEmpty {
      open("caption", id: captionID)
      write(table.caption)
      output.append("</caption>\n")
    }
    writeHeader(table.columns)
    output.append("<tbody>\n")
    let titles = table.columns.map { $0.title.plainText }
    let rows = zip(table.rows, table.places).map { row, places in
      let columns = places.enumerated().compactMap { column, place -> String? in
        guard case .cell(let cell) = place else { return nil }
        // What stands under several columns belongs to none.
        return column < titles.count && cell.columns == 1 ? titles[column] : ""
      }
      return Step.row(row, columns: columns)
    }
    let end = Step.raw("</tbody>\n</table>\n</div>\n")
    if isPart {
      next(rows + [end])
    } else {
      writeInParts(rows)
      next([end])
    }
  }

  private mutating func writeHeader(_ columns: [Table.Column]) {
    guard !columns.isEmpty else { return }
    let widths = columns.map { min(max($0.width, 1), 1000) }
    let total = widths.reduce(0, +)
    output.append("<colgroup>")
    for width in widths { output.append("<col style=\"width:\(width * 100 / total)%\">") }
    output.append("</colgroup>\n<thead>\n<tr>")
    for column in columns {
      output.append("<th scope=\"col\">")
      write(column.title)
      output.append("</th>")
    }
    output.append("</tr>\n</thead>\n")
  }

  /// Opens a row and puts its cells before all other work; `columns` are the titles above its cells.
  mutating func write(_ row: Table.Row, columns: [String]) {
    let classes = (row.status.map { ["status-" + $0] } ?? []) + row.kinds
    open("tr", id: row.id, class: classes.map(\.classWord).joined(separator: " "))
    output.append("\n")
    let labelled = row.cells.firstIndex(where: \.isHeader) ?? 0
    let steps = row.cells.enumerated().map { index, cell in
      Step.cell(
        cell, status: index == labelled ? row.status : nil,
        column: index < columns.count ? columns[index] : "")
    }
    next(steps + [.raw("</tr>\n")])
  }

  /// Opens a cell, which repeats its column's title for narrow screens, where cells stand below each other.
  mutating func write(_ cell: Table.Cell, status: String?, column: String) {
    let tag = cell.isHeader ? "th" : "td"
    output.append("<" + tag)
    if cell.isHeader { writeAttribute("scope", cell.rows > 1 ? "rowgroup" : "row") }
    if cell.rows > 1 { writeAttribute("rowspan", "\(cell.rows)") }
    if cell.columns > 1 { writeAttribute("colspan", "\(cell.columns)") }
    if let id = cell.id, !id.isEmpty { writeAttribute("id", id) }
    if !column.isEmpty { writeAttribute("data-kop", column) }
    if cell.staysOnOneLine { writeAttribute("class", "kort") }
    output.append(">")
    if let status, !status.isEmpty {
      open("p", class: "status")
      output.appendEscapedForHTML(status.withCapital)
      output.append("</p>\n")
    }
    next(cell.blocks.map(Step.block) + [.raw("</\(tag)>\n")])
  }
}

extension Table.Cell {
  /// Whether a line break would tear a short number apart: "€ 1.850,00", "1 januari 2027".
  fileprivate var staysOnOneLine: Bool {
    guard blocks.count == 1, case .paragraph(let paragraph) = blocks[0] else { return false }
    let text = paragraph.content.plainText.utf8
    return text.count <= 16 && text.contains(0x20) && text.contains { $0 >= 0x30 && $0 <= 0x39 }
  }
}
