import Regeling

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

  /// Whether a token stands in the cell that names its row, or before it, and the row says more in its other cells.
  func isHead(_ token: Int, _ text: TokenText, _ vocabulary: Vocabulary) -> Bool {
    guard let (row, column) = place(of: token) else { return false }
    let name = nameColumn(row, text, vocabulary)
    guard column <= name else { return false }
    return rows[row].dropFirst(name + 1).contains { cell in
      text.ids[cell].contains { vocabulary.isClass(.word, $0) }
    }
  }

  /// The column of the cell that names a row: the first, or the second where the first only numbers the rows or cites.
  func nameColumn(_ row: Int, _ text: TokenText, _ vocabulary: Vocabulary) -> Int {
    let cells = rows[row]
    guard cells.count > 2 else { return 0 }
    let label = text.ids[cells[0]].filter { vocabulary.isClass(.word, $0) }
    let isNumber = label.count == 1 && label.allSatisfy { vocabulary.isClass([.number, .letter], $0) }
    let isCitation =
      cells[0].count == 1
      && text.tokens[cells[0]].allSatisfy { Citation(text.lexemes[$0.lexemes], vocabulary) != nil }
    let isNamed = text.tokens[cells[1]].contains { token in
      token.lexemes.count == 1 && vocabulary.isClass(.word, token.id)
        && !vocabulary.isClass([.number, .numberWord], token.id)
    }
    return (isNumber || isCitation) && isNamed ? 1 : 0
  }

  /// The row and the column of the cell in which a token stands.
  func place(of token: Int) -> (row: Int, column: Int)? {
    let row = rows.partitionPoint { ($0.last?.upperBound ?? 0) >= token }
    guard row < rows.count, let column = rows[row].firstIndex(where: { $0.contains(token) }) else {
      return nil
    }
    return (row, column)
  }
}
