import Regeling

/// Tables that a converter flattened: their cells follow one another as short paragraphs.
///
/// Such a run is known by its rows: narrow paragraphs that close no sentence, of which every second or third begins
/// with the same word. Where a row has other cells than the rest, its borders are gone; that is said, not guessed.
enum FlattenedTable {
  /// `paragraphs` with such runs gathered into tables.
  static func gather(_ paragraphs: [Paragraph]) -> [Paragraph] {
    var result: [Paragraph] = []
    var index = 0
    while index < paragraphs.count {
      if let (table, count) = table(paragraphs, index) {
        result.append(table)
        index += count
      } else {
        result.append(paragraphs[index])
        index += 1
      }
    }
    return result
  }

  private static func table(_ paragraphs: [Paragraph], _ start: Int) -> (Paragraph, count: Int)? {
    let key = firstWord(paragraphs[start])
    guard key.utf8.count >= 4, isCell(paragraphs[start]) else { return nil }
    var end = start
    var rows: [[Paragraph]] = []
    while end < paragraphs.count, end - start < 400, isCell(paragraphs[end]) {
      if firstWord(paragraphs[end]) == key { rows.append([]) }
      rows[rows.count - 1].append(paragraphs[end])
      end += 1
    }
    guard let columns = rows.first?.count, (2...6).contains(columns), rows.count >= 3 else { return nil }
    let regular = rows.count { $0.count == columns }
    let open = rows.joined().count { $0.closing == .open }
    guard regular >= 3, regular * 3 >= rows.count * 2, rows.allSatisfy({ $0.count <= columns }),
      open * 5 >= (end - start) * 3
    else { return nil }
    return (paragraph(rows, columns), end - start)
  }

  private static func paragraph(_ rows: [[Paragraph]], _ columns: Int) -> Paragraph {
    let table = Blok(tabel: rows.map { $0.map(\.tekst) })
    var result = Paragraph(tekst: table.tekst, role: .table, table: table)
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
    paragraph.tekst.string.prefix { $0 != " " }
  }
}
