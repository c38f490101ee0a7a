/// The rows and cells of a table's text: rows end at newlines, cells at tabs.
struct TableGrid {
  /// The tokens of each cell, row by row; what separates them belongs to none.
  private(set) var rows: [[Range<Int>]] = [[]]

  /// The grid of `text`; nil where it is no table.
  init?(_ text: TokenText, _ vocabulary: Vocabulary) {
    var start = 0
    var isTable = false
    for (index, id) in text.ids.enumerated() where vocabulary.isClass(.lineBreak, id) {
      rows[rows.count - 1].append(start..<index)
      start = index + 1
      if vocabulary.spelling(id).elementsEqual([0x09]) {
        isTable = true
      } else {
        rows.append([])
      }
    }
    if !isTable { return nil }
    rows[rows.count - 1].append(start..<text.ids.count)
  }

  /// How many cells the longest row has.
  var columns: Int { rows.reduce(0) { max($0, $1.count) } }

  /// Whether a token stands in the first cell of a row that says more in its other cells.
  func isHead(_ token: Int, _ text: TokenText, _ vocabulary: Vocabulary) -> Bool {
    guard let (row, column) = place(of: token), column == 0 else { return false }
    return rows[row].dropFirst().contains { cell in text.ids[cell].contains { vocabulary.isClass(.word, $0) }
    }
  }

  /// The row and the column of the cell in which a token stands.
  func place(of token: Int) -> (row: Int, column: Int)? {
    var (low, high) = (0, rows.count)
    while low < high {
      let middle = (low + high) / 2
      if (rows[middle].last?.upperBound ?? 0) < token { low = middle + 1 } else { high = middle }
    }
    guard low < rows.count, let column = rows[low].firstIndex(where: { $0.contains(token) }) else {
      return nil
    }
    return (low, column)
  }
}
