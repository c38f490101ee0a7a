import Regeling

/// Tables that a converter flattened: their cells follow one another as short paragraphs.
///
/// Such a run is known by its rows: narrow paragraphs that close no sentence, of which every second or third begins
/// with the same word. Where a row has other cells than the rest, its borders are gone; that is said, not guessed.
enum FlattenedTable {
  /// Gathers such runs of `paragraphs` into tables.
  static func gather(_ paragraphs: inout [Paragraph]) {
    let found = tables(paragraphs.span)
    guard !found.isEmpty else { return }
    var result: [Paragraph] = []
    var next = 0
    for (range, table) in found {
      result += paragraphs[next..<range.lowerBound]
      result.append(table)
      next = range.upperBound
    }
    paragraphs = result + paragraphs[next...]
  }

  private static func tables(_ paragraphs: Span<Paragraph>) -> [(Range<Int>, Paragraph)] {
    var result: [(Range<Int>, Paragraph)] = []
    var index = 0
    while index < paragraphs.count {
      if let run = run(paragraphs, index), let table = table(paragraphs, index..<run.end, run.rows) {
        result.append((index..<run.end, table))
        index = run.end
      } else {
        index += 1
      }
    }
    return result
  }

  /// The rows that begin with the first word of the cell at `start`, by the place of each one's first cell.
  private static func run(_ paragraphs: Span<Paragraph>, _ start: Int) -> (rows: [Int], end: Int)? {
    guard isCell(paragraphs[start]) else { return nil }
    let text = paragraphs[start].utf8
    let key = text.span.extracting(..<wordEnd(text.span))
    guard key.count >= 4 else { return nil }
    var rows = [start]
    var end = start + 1
    while end < paragraphs.count, end - start < 400, isCell(paragraphs[end]) {
      if begins(paragraphs[end], with: key) { rows.append(end) }
      // A first row of one cell, or of more than six, begins no table.
      if rows.count == 1 ? end - start >= 6 : rows[1] - start < 2 { return nil }
      end += 1
    }
    return rows.count >= 3 ? (rows, end) : nil
  }

  private static func table(
    _ paragraphs: Span<Paragraph>, _ range: Range<Int>, _ starts: [Int]
  ) -> Paragraph? {
    var rows: [[Paragraph]] = []
    for index in range {
      if rows.count < starts.count, index == starts[rows.count] { rows.append([]) }
      rows[rows.count - 1].append(paragraphs[index])
    }
    guard let columns = rows.first?.count, (2...6).contains(columns) else { return nil }
    let regular = rows.count { $0.count == columns }
    let open = rows.joined().count { $0.closing == .open }
    guard regular >= 3, regular * 3 >= rows.count * 2, rows.allSatisfy({ $0.count <= columns }),
      open * 5 >= range.count * 3
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

  private static func isCell(_ paragraph: borrowing Paragraph) -> Bool {
    guard paragraph.width > 0, paragraph.width <= 80, paragraph.heading == 0, !paragraph.emphasised,
      case .plain = paragraph.role
    else { return false }
    return paragraph.tekst.string.utf8.count < 240
      && paragraph.closing != .colon && paragraph.closing != .semicolon
  }

  private static func begins(_ paragraph: borrowing Paragraph, with key: Span<UInt8>) -> Bool {
    let text = paragraph.utf8
    let bytes = text.span
    guard bytes.count >= key.count, wordEnd(bytes) == key.count else { return false }
    for index in key.indices where bytes[index] != key[index] { return false }
    return true
  }

  private static func wordEnd(_ bytes: Span<UInt8>) -> Int {
    var end = 0
    while end < bytes.count, bytes[end] != 0x20 { end += 1 }
    return end
  }
}
