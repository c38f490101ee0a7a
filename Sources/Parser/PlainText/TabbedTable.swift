/// The rows of a table whose cells tabs set apart, as one copied from a page or a sheet has them.
struct TabbedTable {
  /// The physical lines that it takes.
  let lines: Range<Int>
  /// The cells by row, each as its bytes; all rows have as many.
  let rows: [[Range<Int>]]

  /// The rows from line `start` on; nil where there are too few for a table.
  init?(_ layout: PageLayout, from start: Int) {
    var rows: [[Range<Int>]] = []
    for line in layout.lines[start...] {
      guard line.part == .text, !line.isBlank else { break }
      let cells = Self.cells(layout.bytes, line.range)
      let columns = rows.first?.count ?? cells.count
      // The last cells of a row may be empty, whose tabs nothing follows; a number beside one text is that of a lid.
      guard cells.count > 1, cells.count <= columns, columns > 2 || !Self.isNumber(layout.bytes, cells[0])
      else { break }
      rows.append(cells + Array(repeating: 0..<0, count: columns - cells.count))
    }
    guard let head = rows.first, rows.count >= (head.count > 2 ? 2 : 3) else { return nil }
    lines = start..<start + rows.count
    self.rows = rows
  }

  /// The parts of a line between tabs, without the spaces round them.
  private static func cells(_ bytes: [UInt8], _ line: Range<Int>) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = line.lowerBound
    for index in line.lowerBound...line.upperBound where index == line.upperBound || bytes[index] == 0x09 {
      var (from, to) = (start, index)
      while from < to, bytes[from] == 0x20 { from += 1 }
      while to > from, bytes[to - 1] == 0x20 { to -= 1 }
      result.append(from..<to)
      start = index + 1
    }
    return result
  }

  /// Whether a cell is a number alone.
  private static func isNumber(_ bytes: [UInt8], _ cell: Range<Int>) -> Bool {
    !cell.isEmpty && bytes[cell].allSatisfy(\.isDigit)
  }
}
