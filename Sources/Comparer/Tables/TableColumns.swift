/// Which column of an old table became which of a new one.
struct TableColumns {
  /// By old column the new one.
  private(set) var newOf: [Int: Int] = [:]
  /// The old columns that became one with another head, in which no row says what it said.
  private(set) var renamed: Set<Int> = []

  /// No columns, as where the texts are no tables.
  init() {}

  /// - Parameter columns, rows: what became what.
  init(
    _ columns: [(old: Int, new: Int)], rows: [(old: Int, new: Int)],
    _ old: (text: TokenText, grid: TableGrid),
    _ new: (text: TokenText, grid: TableGrid), _ vocabulary: Vocabulary
  ) {
    for (column, beside) in columns { newOf[column] = beside }
    let cells = { (row: [Range<Int>], column: Int) in row.indices.contains(column) ? row[column] : 0..<0 }
    let words = { (text: TokenText, cell: Range<Int>) in
      Set(
        text.ids[cell].filter { vocabulary.isClass(.word, $0) && !vocabulary.isClass(.number, $0) }
          .map { vocabulary.folds[Int($0)] })
    }
    guard let oldHeads = old.grid.rows.first, let newHeads = new.grid.rows.first else { return }
    for (column, beside) in columns {
      let (was, wordt) = (
        words(old.text, cells(oldHeads, column)), words(new.text, cells(newHeads, beside))
      )
      // A head that is only a year goes on to the next.
      if was.isEmpty && wordt.isEmpty || !was.isDisjoint(with: wordt) { continue }
      let isSame = rows.prefix(256).contains { row, other in
        let cell = old.text.ids[cells(old.grid.rows[row], column)]
        return row > 0 && other > 0 && cell.contains { vocabulary.isClass(.word, $0) }
          && cell.elementsEqual(new.text.ids[cells(new.grid.rows[other], beside)])
      }
      if !isSame { renamed.insert(column) }
    }
  }
}
