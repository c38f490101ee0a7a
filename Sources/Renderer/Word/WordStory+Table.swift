extension WordStory {
  /// Writes a table in the width of its place.
  mutating func write(_ table: Table, _ place: WordPlace) {
    let places = table.places
    let count = min(max(table.columns.count, places.map(\.count).max() ?? 0), Self.mostColumns)
    if !table.caption.isEmpty { writeParagraph(place.frame == .body ? "Caption" : "Rijkop", table.caption) }
    guard count > 0 else { return }
    // Word joins two tables that touch.
    if !endsInParagraph { writeParagraph("Tabelafstand", []) }
    let total = max(place.width - place.indent, 600)
    let widths = TableWidths.make(table, columns: count, total: total)
    startTable(widths, hasHeader: !table.columns.isEmpty, caption: table.caption, indent: place.indent)
    writeHeader(table.columns, widths)
    let rows = zip(table.rows, places).map { Step.row($0, $1, widths: widths) }
    next(rows + [.endTable(place)])
  }

  /// Opens a table and says how it looks.
  mutating func startTable(_ widths: [Int], hasHeader: Bool, caption: [Inline], indent: Int) {
    xml.start("w:tbl")
    xml.start("w:tblPr")
    xml.empty("w:tblStyle", ["w:val": "Tabel"])
    xml.empty("w:tblW", ["w:w": "\(widths.reduce(0, +))", "w:type": "dxa"])
    if indent > 0 { xml.empty("w:tblInd", ["w:w": "\(indent)", "w:type": "dxa"]) }
    xml.empty("w:tblLayout", ["w:type": "fixed"])
    // The bits of the value say the same as the words: a first row of its own or not, no bands of columns.
    xml.empty(
      "w:tblLook",
      [
        "w:val": hasHeader ? "0420" : "0400", "w:firstRow": hasHeader ? "1" : "0",
        "w:lastRow": "0", "w:firstColumn": "0", "w:lastColumn": "0", "w:noHBand": "0", "w:noVBand": "1",
      ])
    if !caption.isEmpty { xml.empty("w:tblCaption", ["w:val": caption.plainText]) }
    xml.end()
    xml.start("w:tblGrid")
    for width in widths { xml.empty("w:gridCol", ["w:w": "\(width)"]) }
    xml.end()
    xml.newLine()
  }

  /// The most columns that Word opens.
  static let mostColumns = 63

  private mutating func writeHeader(_ columns: [Table.Column], _ widths: [Int]) {
    guard !columns.isEmpty else { return }
    xml.start("w:tr")
    xml.raw("<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>")
    for (index, width) in widths.enumerated() {
      startCell(width)
      // What is too much for Word's columns stands together in the last.
      let isLast = index == widths.count - 1
      let titles = columns.dropFirst(index).prefix(isLast ? columns.count : 1)
      if titles.isEmpty { writeParagraph("Tabelkop", []) }
      for column in titles { writeParagraph("Tabelkop", column.title) }
      xml.end()
    }
    xml.end()
    xml.newLine()
  }

  /// Opens a row and puts its cells before all other work; a short row gets empty cells.
  mutating func write(_ row: Table.Row, _ places: [Table.Place], _ widths: [Int]) {
    wait(row.id)
    xml.start("w:tr")
    if row.cells.allSatisfy(Self.isShort) { xml.raw("<w:trPr><w:cantSplit/></w:trPr>") }
    keepsWithNext = Self.isHeading(row)
    let labelled = row.cells.firstIndex(where: \.isHeader) ?? 0
    var steps: [Step] = []
    var cells = 0
    for (index, width) in widths.enumerated() {
      if index < places.count, case .beside = places[index] { continue }
      guard index < places.count, case .cell(var cell) = places[index] else {
        let isCovered = index < places.count
        steps.append(
          .cell(Table.Cell([Block]()), status: nil, width: width, span: isCovered ? .inner : .none))
        continue
      }
      if index == widths.count - 1 {
        for case .cell(let more) in places.dropFirst(widths.count) { cell.blocks += more.blocks }
      }
      var beside = places.indices.prefix(widths.count).suffix(from: index + 1).prefix { place in
        if case .beside = places[place] { true } else { false }
      }.count
      if cell.columns == 1 { beside = 0 }
      cell.columns = beside + 1
      steps.append(
        .cell(
          cell, status: cells == labelled ? row.status : nil,
          width: widths[index...index + beside].reduce(0, +), span: cell.rows > 1 ? .first : .none))
      cells += 1
    }
    next(steps + [.endRow])
  }

  /// Whether a cell is so short that a new page may better begin before its row than in it.
  private static func isShort(_ cell: Table.Cell) -> Bool {
    guard cell.blocks.count <= 4 else { return false }
    var length = 0
    for block in cell.blocks {
      guard case .paragraph(let paragraph) = block else { return false }
      length += paragraph.content.plainText.utf8.count
    }
    return length < 300
  }

  /// Whether a row only names what stands in the rows below it, and should not be left alone at the foot of a page.
  private static func isHeading(_ row: Table.Row) -> Bool {
    row.cells.contains { $0.rows > 1 }
      && row.cells.allSatisfy { $0.rows > 1 || $0.blocks.count <= 1 && isShort($0) }
  }

  /// Closes a row.
  mutating func endRow() {
    keepsWithNext = false
    xml.end()
    xml.newLine()
  }

  /// Which part a cell is of one that takes several rows.
  enum Span: String {
    case none
    case first = "restart"
    case inner = "continue"
  }

  /// Opens a cell and puts what stands in it before all other work.
  mutating func write(_ cell: Table.Cell, _ status: String?, _ width: Int, _ span: Span) {
    startCell(width, span, columns: cell.columns)
    wait(cell.id)
    if let status, !status.isEmpty { writeParagraph("Status", [.text(status.withCapital)]) }
    let place = WordPlace(frame: .cell, width: width - 200, isRowHeader: cell.isHeader)
    next(WordFlow.lines(cell.blocks, place).map(Step.line) + [.endCell])
  }

  mutating func startCell(_ width: Int, _ span: Span = .none, columns: Int = 1) {
    xml.start("w:tc")
    xml.start("w:tcPr")
    xml.empty("w:tcW", ["w:w": "\(width)", "w:type": "dxa"])
    if columns > 1 { xml.empty("w:gridSpan", ["w:val": "\(columns)"]) }
    if span != .none { xml.empty("w:vMerge", ["w:val": span.rawValue]) }
    xml.end()
    endsInParagraph = false
  }

  /// Closes a cell; Word refuses one that does not end in a paragraph.
  mutating func endCell() {
    if !endsInParagraph { writeParagraph("Tabeltekst", []) }
    xml.end()
  }

  /// Closes a table and sets what follows apart from it.
  mutating func endTable(_ place: WordPlace) {
    xml.end()
    xml.newLine()
    endsInParagraph = false
    if place.frame != .cell { writeParagraph("Tabelafstand", []) }
  }
}
