/// The widths of the columns of a table.
enum TableWidths {
  /// Widths that together make `total`: as the columns say, or after their words where all say the same.
  static func make(_ table: Table, columns count: Int, total: Int) -> [Int] {
    var weights = table.columns.prefix(count).map { min(max($0.width, 1), 1000) }
    let isSaid = weights.count == count && weights.contains { $0 != weights.first }
    if !isSaid { weights = byContent(table, count) }
    let sum = max(weights.reduce(0, +), 1)
    var widths = weights.map { max($0 * total / sum, 100) }
    // What rounding leaves goes to the last column.
    if let last = widths.indices.last { widths[last] = max(widths[last] + total - widths.reduce(0, +), 100) }
    return widths
  }

  /// The most letters of a cell in each column, within bounds: a column of numbers is narrow, one of text is not too wide.
  private static func byContent(_ table: Table, _ count: Int) -> [Int] {
    var lengths = [Int](repeating: 0, count: count)
    for (index, column) in table.columns.prefix(count).enumerated() {
      lengths[index] = column.title.plainText.utf8.count
    }
    for row in table.rows {
      for (index, cell) in row.cells.prefix(count).enumerated() {
        for case .paragraph(let paragraph) in cell.blocks {
          lengths[index] = max(lengths[index], paragraph.content.plainText.utf8.count)
        }
      }
    }
    return lengths.map { min(max($0, 8), 60) + 3 }
  }
}
