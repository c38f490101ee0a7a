import Regeling

/// Lays the cells of a table out in rows and columns, spans included.
///
/// A cell that covers several places stands in the first; the others stay empty, so that every row keeps its columns.
struct CellGrid {
  private var rows: [[Tekst]] = []
  private var row: [Tekst] = []
  private var hasCell = false
  /// For each column, how many more rows a cell above reaches down.
  private var covered: [Int] = []

  /// Spans beyond this are no table that anyone reads.
  private static let maximumColumns = 32

  /// Begins a row.
  mutating func startRow() {
    endRow()
  }

  /// Adds a cell at the next free column, or at `column` where the mark-up names it.
  mutating func add(_ tekst: Tekst, column: Int? = nil, columns: Int = 1, rows: Int = 1) {
    hasCell = true
    while row.count < covered.count, covered[row.count] > 0 { skipCovered() }
    while let column, row.count < min(column, Self.maximumColumns) { skipCovered() }
    let width = min(max(columns, 1), max(Self.maximumColumns - row.count, 1))
    for index in 0..<width {
      while covered.count <= row.count { covered.append(0) }
      covered[row.count] = max(rows, 1)
      row.append(index == 0 ? tekst : Tekst())
    }
  }

  /// Ends the row.
  mutating func endRow() {
    guard hasCell else { return }
    while row.count < covered.count, covered[row.count] > 0 { skipCovered() }
    for index in covered.indices where covered[index] > 0 { covered[index] -= 1 }
    rows.append(row)
    row = []
    hasCell = false
  }

  /// The rows so far.
  var texts: [[String]] { rows.map { $0.map(\.string) } }

  /// The table, or nil where no cell has text.
  mutating func finish() -> Blok? {
    endRow()
    guard rows.contains(where: { $0.contains { !$0.isEmpty } }) else { return nil }
    return Blok(tabel: rows)
  }

  private mutating func skipCovered() {
    while covered.count <= row.count { covered.append(0) }
    row.append(Tekst())
  }
}
