import Markup
import Regeling
import SourceText

/// Reads a table of a web page: cells that span columns and rows, blocks within cells.
struct HTMLTable {
  private var grid = CellGrid()
  private var cell: TekstBuilder
  private var place: (columns: Int, rows: Int)?
  private let source: SourceID

  init(_ source: SourceID) {
    self.source = source
    cell = TekstBuilder(source: source)
  }

  /// Opens an element within the table.
  mutating func start(_ tag: MarkupTag, _ file: SourceFile) {
    switch tag.name {
    case "tr":
      closeCell()
      grid.startRow()
    case "td", "th":
      closeCell()
      place = (span(tag["colspan"], limit: 100), span(tag["rowspan"], limit: 10_000))
    case "img":
      if let words = tag.attribute("alt") { cell.append(words: words, of: file.bytes, .html) }
    default: if PageElements.blocks.contains(tag.name) || tag.name == "br" { cell.space() }
    }
  }

  /// Closes an element within the table.
  mutating func end(_ name: String) {
    switch name {
    case "td", "th": closeCell()
    case "tr":
      closeCell()
      grid.endRow()
    default: if PageElements.blocks.contains(name) { cell.space() }
    }
  }

  /// Adds a run of text.
  mutating func add(_ event: MarkupEvent, _ bytes: [UInt8]) { cell.append(event, of: bytes) }

  /// The words of its cells.
  var rows: [[String]] { grid.texts }

  /// The table, or nil where it has no words.
  mutating func finish() -> Blok? {
    closeCell()
    return grid.finish()
  }

  private func span(_ value: String?, limit: Int) -> Int { min(max(Int(value ?? "") ?? 1, 1), limit) }

  /// Ends the cell that is open; words outside cells, such as a caption, make a row of their own.
  private mutating func closeCell() {
    let tekst = cell.finish()
    cell = TekstBuilder(source: source)
    if let place {
      grid.add(tekst, columns: place.columns, rows: place.rows)
    } else if !tekst.isEmpty {
      grid.add(tekst)
      grid.endRow()
    }
    place = nil
  }
}
