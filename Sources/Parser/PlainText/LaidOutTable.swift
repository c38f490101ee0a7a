import SourceText

/// A table that spaces or tabs lay out in plain text: lines of three cells or more, each column apart from the next, or of
/// two of which the second has amounts.
///
/// The words of a cell over several lines stand between those of the other cells; such a line is a row of its own,
/// which is said. What stands in the first column alone is such a line only above another row. Rows that begin with a label, as the items of a list do, are that list.
struct LaidOutTable {
  /// The physical lines that it takes.
  private(set) var lines: Range<Int>
  /// The cells by row, each as its bytes; an empty range where the row has none.
  private(set) var rows: [[Range<Int>]] = []
  /// Whether the words of some cell stand in more than one row.
  var isUneven: Bool { rows.count > wholeRows }

  private var wholeRows = 0
  /// How many rows there are up to the last whole one.
  private var wholeRow = 0
  /// The columns of the page that each column of the table takes.
  private var columns: [Range<Int>] = []

  /// The tables of `layout`, in order.
  static func tables(of layout: PageLayout) -> [LaidOutTable] {
    var result: [LaidOutTable] = []
    var index = 0
    while index < layout.lines.count {
      guard layout.lines[index].hasGap(layout.bytes) else {
        index += 1
        continue
      }
      if let tabbed = TabbedTable(layout, from: index) {
        let table = LaidOutTable(tabbed)
        if table.isTable(layout.bytes) { result.append(table) }
        index = table.lines.upperBound
        continue
      }
      let table = LaidOutTable(layout, from: index)
      let hasRows = table.wholeRows >= 3 && table.wholeRows * 2 > table.rows.count
      if hasRows, table.columns.count > 2 || table.hasAmounts(layout.bytes), table.isTable(layout.bytes) {
        result.append(table)
      }
      // What was seen to be rows of no table is not looked at again, nor a long run that came to none: looking on from
      // each of its lines would take its square.
      index = hasRows || table.rows.count > Self.longRun ? table.lines.upperBound : index + 1
    }
    return result
  }

  /// A table may begin within a run of fewer rows that came to none.
  private static let longRun = 12

  private init(_ table: TabbedTable) {
    lines = table.lines
    rows = table.rows
    wholeRows = rows.count
  }

  /// The lines from `start` on whose columns stand apart from one another.
  private init(_ layout: PageLayout, from start: Int) {
    lines = start..<start
    var blank = 0
    var end = (rows: 0, line: start + 1)
    for index in start..<layout.lines.count {
      let line = layout.lines[index]
      if line.isBlank {
        blank += 1
        if blank > 1 { break }
        continue
      }
      guard line.part == .text, take(line.cells(layout.bytes), isBelow: blank == 0),
        rows.count <= wholeRows * 2 + 2
      else { break }
      blank = 0
      lines = start..<index + 1
      if let last = rows.last, last[0].isEmpty || wholeRow == rows.count { end = (rows.count, index + 1) }
    }
    rows.removeSubrange(end.rows...)
    lines = start..<end.line
  }

  /// Adds the cells of one line, as a row or as the rest of one; false where they fit no table.
  private mutating func take(_ cells: [RawLine.Cell], isBelow: Bool) -> Bool {
    if columns.isEmpty {
      guard cells.count >= 2 else { return false }
      columns = cells.map(\.columns)
    }
    var row: [Range<Int>] = []
    var widened = columns
    var next = 0
    for column in columns.indices {
      guard next < cells.count, cells[next].columns.overlaps(columns[column]) || cells.count == columns.count
      else {
        row.append(0..<0)
        continue
      }
      let cell = cells[next].columns
      widened[column] =
        min(cell.lowerBound, widened[column].lowerBound)..<max(cell.upperBound, widened[column].upperBound)
      row.append(cells[next].bytes)
      next += 1
    }
    let isApart = zip(widened, widened.dropFirst()).allSatisfy { $0.upperBound < $1.lowerBound }
    guard next == cells.count, isApart else { return false }
    let isWhole = cells.count == columns.count
    // The rest of a row stands right below it.
    guard isWhole || isBelow else { return false }
    columns = widened
    rows.append(row)
    if isWhole { (wholeRows, wholeRow) = (wholeRows + 1, rows.count) }
    return true
  }

  /// Whether the rows are those of a table rather than items, headings, signatures or sentences.
  private func isTable(_ bytes: [UInt8]) -> Bool {
    let namesNumbers = Self.headsNumbers(bytes[rows[0][0]])
    var length = 0
    for row in rows where !row[0].isEmpty {
      let text = Array(bytes[row[0].lowerBound..<max(row[0].upperBound, row[row.count - 1].upperBound)])
      if PartHeading.closing(String(decoding: text, as: UTF8.self)) { return false }
      switch LineShape(text) {
      case .heading: return false
      case .item(let label) where label.style.hasParts || label.style.isSign: return false
      case .item(let label) where !label.style.isBare && !namesNumbers: return false
      case .item, .plain: break
      }
      length += row.reduce(0) { $0 + $1.count }
    }
    return length < 40 * wholeRows * rows[0].count
  }

  /// Whether the last column has amounts or numbers alone, but for its head.
  private func hasAmounts(_ bytes: [UInt8]) -> Bool {
    let amounts = rows.dropFirst().compactMap(\.last).filter { !$0.isEmpty }
    return amounts.count > 1
      && amounts.allSatisfy { cell in
        let text = bytes[cell]
        return text.starts(with: "€".utf8) || text.first?.isDigit == true && text.count < 16
      }
  }

  /// Whether the first cell of the table says that numbers stand below it.
  private static func headsNumbers(_ cell: ArraySlice<UInt8>) -> Bool {
    ["nr", "nr.", "nummer", "no.", "volgnummer", "volgnr."].contains(
      String(decoding: cell, as: UTF8.self).lowercased())
  }
}

extension RawLine {
  /// A part of a line between gaps.
  struct Cell {
    var bytes: Range<Int>
    /// The columns of the page that it takes.
    var columns: Range<Int>
  }

  /// Whether a tab or three spaces stand in the line.
  func hasGap(_ bytes: [UInt8]) -> Bool {
    var spaces = 0
    for index in range {
      switch bytes[index] {
      case 0x09: return true
      case 0x20: spaces += 1
      default: spaces = 0
      }
      if spaces == 3 { return true }
    }
    return false
  }

  /// The parts of the line that tabs, or three spaces or more, set apart.
  func cells(_ bytes: [UInt8]) -> [Cell] {
    var result: [Cell] = []
    var spaces = 0
    var column = indent
    for index in range {
      let byte = bytes[index]
      guard byte != 0x20, byte != 0x09 else {
        spaces += byte == 0x09 ? 4 : 1
        column += byte == 0x09 ? 4 : 1
        continue
      }
      let isNew = result.isEmpty || spaces >= 3
      spaces = 0
      if byte & 0xC0 != 0x80 { column += 1 }
      if isNew {
        result.append(Cell(bytes: index..<index + 1, columns: column - 1..<column))
      } else {
        let last = result.count - 1
        result[last].bytes = result[last].bytes.lowerBound..<index + 1
        result[last].columns = result[last].columns.lowerBound..<column
      }
    }
    return result
  }
}
