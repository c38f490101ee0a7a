import Markup
import Regeling
import SourceText

/// Reads a table of the CALS model: columns by name, cells that span columns and rows.
struct CVDRTable {
  /// How many tables within this one are open; their words belong to the cell.
  var depth = 0
  private var grid = CellGrid()
  private var cell: TekstBuilder
  private var columnNames: [String] = []
  private var place: (column: Int?, columns: Int, rows: Int)?
  private let source: SourceID

  init(_ source: SourceID) {
    self.source = source
    cell = TekstBuilder(source: source)
  }

  /// Opens an element within the table.
  mutating func start(_ tag: MarkupTag, _ name: String, _ file: SourceFile) {
    switch name {
    case "table": depth += 1
    case "colspec": columnNames.append(tag["colname"] ?? String(columnNames.count + 1))
    case "row" where depth == 0:
      closeCell()
      grid.startRow()
    case "entry" where depth == 0: startEntry(tag)
    case "li", "noot", "illustratie", "plaatje":
      cell.space()
      if let words = CVDRNames.words(of: tag) { cell.append(words: words, of: file.bytes, .xml) }
    default: if !CVDRNames.isInline(name) { cell.space() }
    }
  }

  /// Closes an element within the table.
  mutating func end(_ name: String) {
    switch name {
    case "entry" where depth == 0: closeCell()
    case "row" where depth == 0:
      closeCell()
      grid.endRow()
    default: if !CVDRNames.isInline(name) { cell.space() }
    }
  }

  /// Adds a run of text.
  mutating func add(_ event: MarkupEvent, _ bytes: [UInt8]) { cell.append(event, of: bytes) }

  /// The table, or nil where it has no words.
  mutating func finish() -> Blok? {
    closeCell()
    return grid.finish()
  }

  private mutating func startEntry(_ tag: MarkupTag) {
    closeCell()
    let first = column(tag["namest"]) ?? column(tag["colname"])
    let columns: Int
    if let first, let last = column(tag["nameend"]), last >= first {
      columns = last - first + 1
    } else {
      columns = 1
    }
    place = (first, columns, 1 + min(max(Int(tag["morerows"] ?? "") ?? 0, 0), 10_000))
  }

  private func column(_ name: String?) -> Int? { name.flatMap { columnNames.firstIndex(of: $0) } }

  /// Ends the cell that is open; words outside cells, such as a title, make a row of their own.
  private mutating func closeCell() {
    let tekst = cell.finish()
    cell = TekstBuilder(source: source)
    if let place {
      grid.add(tekst, column: place.column, columns: place.columns, rows: place.rows)
    } else if !tekst.isEmpty {
      grid.add(tekst)
      grid.endRow()
    }
    place = nil
  }
}
