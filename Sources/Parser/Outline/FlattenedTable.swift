import Regeling

/// Tables that a converter flattened: their cells follow one another as short paragraphs.
///
/// Such a run is known by its rows: narrow paragraphs that close no sentence, of which every second or third begins
/// with the same word. Where a row has other cells than the rest, its borders are gone; that is said, not guessed.
enum FlattenedTable {
  /// `paragraphs` with such runs gathered into tables.
  static func gather(_ paragraphs: [Paragraph]) -> [Paragraph] {
    let keys = paragraphs.map { isCell($0) ? firstWord($0) : nil }
    var result: [Paragraph] = []
    result.reserveCapacity(paragraphs.count)
    var index = 0
    while index < paragraphs.count {
      if let run = run(keys, index), let table = table(paragraphs[index..<run.end], run.rows) {
        result.append(table)
        index = run.end
      } else {
        result.append(paragraphs[index])
        index += 1
      }
    }
    return result
  }

  /// The rows that begin with the first word of the cell at `start`, by the place of each one's first cell.
  private static func run(_ keys: [Substring?], _ start: Int) -> (rows: [Int], end: Int)? {
    guard let key = keys[start], key.utf8.count >= 4 else { return nil }
    var rows = [start]
    var end = start + 1
    while end < keys.count, end - start < 400, let word = keys[end] {
      if word == key { rows.append(end) }
      // A first row of one cell, or of more than six, begins no table.
      if rows.count == 1 ? end - start >= 6 : rows[1] - start < 2 { return nil }
      end += 1
    }
    return rows.count >= 3 ? (rows, end) : nil
  }

  private static func table(_ cells: ArraySlice<Paragraph>, _ starts: [Int]) -> Paragraph? {
    let rows = starts.indices.map {
      Array(cells[starts[$0]..<($0 + 1 < starts.count ? starts[$0 + 1] : cells.endIndex)])
    }
    guard let columns = rows.first?.count, (2...6).contains(columns) else { return nil }
    let regular = rows.count { $0.count == columns }
    let open = cells.count { $0.closing == .open }
    guard regular >= 3, regular * 3 >= rows.count * 2, rows.allSatisfy({ $0.count <= columns }),
      open * 5 >= cells.count * 3
    else { return nil }
    return paragraph(rows, columns)
  }

  private static func paragraph(_ rows: [[Paragraph]], _ columns: Int) -> Paragraph {
    let table = Blok(tabel: rows.map { $0.map(\.tekst) })
    var result = Paragraph(tekst: table.tekst, role: .table(rijen: table.rijen))
    let uneven = rows.contains { $0.count != columns }
    result.diagnostics = [
      Melding.tableInferred(rows: rows.count, uneven: uneven).diagnostic(table.tekst.range)
    ]
    return result
  }

  private static func isCell(_ paragraph: Paragraph) -> Bool {
    guard case .plain = paragraph.role, paragraph.heading == 0, !paragraph.emphasised else { return false }
    return paragraph.width > 0 && paragraph.width <= 80 && paragraph.tekst.string.utf8.count < 240
      && paragraph.closing != .colon && paragraph.closing != .semicolon
  }

  private static func firstWord(_ paragraph: Paragraph) -> Substring {
    let text = paragraph.tekst.string
    return text[..<(text.utf8.firstIndex(of: 0x20) ?? text.endIndex)]
  }
}
