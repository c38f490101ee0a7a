/// Finds what stayed of a table: rows first, then columns, then the words in each cell.
///
/// So a row or a column that was put in is marked as a whole, and a changed cell by itself.
struct TableDiffer {
  private let old: TokenText
  private let new: TokenText
  private let vocabulary: Vocabulary
  private let oldGrid: TableGrid
  private let newGrid: TableGrid
  /// For each old token the new one that it became, or -1; rising.
  private(set) var partner: [Int]
  /// Which column became which.
  private(set) var columns = TableColumns()
  /// Where cells end that became each other; what stands behind them was changed by itself.
  private var seams: [(old: Int, new: Int)] = []

  /// Compares two tables; nil where one of the texts is none.
  init?(_ old: TokenText, _ new: TokenText, _ vocabulary: Vocabulary) {
    guard let oldGrid = TableGrid(old, vocabulary), let newGrid = TableGrid(new, vocabulary) else {
      return nil
    }
    (self.old, self.new, self.vocabulary) = (old, new, vocabulary)
    (self.oldGrid, self.newGrid) = (oldGrid, newGrid)
    partner = Array(repeating: -1, count: old.ids.count)
    let rows = TableRows(old, oldGrid, new, newGrid, vocabulary).pairs()
    let columns = paired(rows)
    self.columns = TableColumns(columns, rows: rows, (old, oldGrid), (new, newGrid), vocabulary)
    for (row, other) in rows {
      let (cells, others) = (oldGrid.rows[row], newGrid.rows[other])
      if row > 0, other > 0 { partner[cells[0].lowerBound - 1] = others[0].lowerBound - 1 }
      for (column, beside) in columns where column < cells.count && beside < others.count {
        if column > 0, beside > 0 {
          partner[cells[column].lowerBound - 1] = others[beside].lowerBound - 1
        }
        keep(cells[column], others[beside])
        seams.append((cells[column].upperBound, others[beside].upperBound))
      }
    }
  }

  /// The changes, none of which runs from one cell into what came or went behind it, or puts one row in place of another.
  func hunks() -> [Hunk] {
    var result: [Hunk] = []
    var seam = 0
    for hunk in Hunk.between(partner, newCount: new.ids.count) {
      var rest = hunk
      while seam < seams.count, seams[seam].old <= hunk.old.upperBound {
        let (old, new) = seams[seam]
        seam += 1
        let isWithin = old <= rest.old.upperBound && new <= rest.new.upperBound
        let isWhole = old == rest.old.upperBound && new == rest.new.upperBound
        guard isWithin, !isWhole, old > rest.old.lowerBound, new > rest.new.lowerBound else { continue }
        result.append(Hunk(old: rest.old.lowerBound..<old, new: rest.new.lowerBound..<new))
        rest = Hunk(old: old..<rest.old.upperBound, new: new..<rest.new.upperBound)
      }
      result += apart(rest)
    }
    return result
  }

  /// The parts of a change: what ends a row that stayed, then the rows that went, then those that came.
  private func apart(_ hunk: Hunk) -> [Hunk] {
    let (oldRow, newRow) = (rowEnd(old, hunk.old), rowEnd(new, hunk.new))
    guard oldRow < hunk.old.upperBound || newRow < hunk.new.upperBound else { return [hunk] }
    return [
      Hunk(old: hunk.old.lowerBound..<oldRow, new: hunk.new.lowerBound..<newRow),
      Hunk(old: oldRow..<hunk.old.upperBound, new: newRow..<newRow),
      Hunk(old: hunk.old.upperBound..<hunk.old.upperBound, new: newRow..<hunk.new.upperBound),
    ].filter { !$0.old.isEmpty || !$0.new.isEmpty }
  }

  /// Where the row ends in which the tokens begin; their end, where they end before it.
  private func rowEnd(_ text: TokenText, _ tokens: Range<Int>) -> Int {
    tokens.first { vocabulary.isNewline(text.ids[$0]) } ?? tokens.upperBound
  }

  /// Keeps the words of a cell, unless it says something quite else.
  private mutating func keep(_ cell: Range<Int>, _ other: Range<Int>) {
    let found = Differ(Array(old.ids[cell]), Array(new.ids[other])).partner
    let kept = vocabulary.words(
      in: found.indices.filter { found[$0] >= 0 }.map { old.ids[cell.lowerBound + $0] })
    let least = min(vocabulary.words(in: old.ids[cell]), vocabulary.words(in: new.ids[other]))
    guard 2 * kept >= least else { return }
    for (offset, place) in found.enumerated() where place >= 0 {
      partner[cell.lowerBound + offset] = other.lowerBound + place
    }
  }

  /// Whether any word stayed.
  var keepsWords: Bool {
    partner.indices.contains { partner[$0] >= 0 && vocabulary.isClass(.word, old.ids[$0]) }
  }

  // MARK: Columns

  /// Which column became which: those that have the most cells in common, in order.
  private func paired(_ rows: [(old: Int, new: Int)]) -> [(old: Int, new: Int)] {
    let (count, others) = (oldGrid.columns, newGrid.columns)
    if count == others { return (0..<count).map { ($0, $0) } }
    guard count * others <= 1_024 else { return (0..<min(count, others)).map { ($0, $0) } }
    var scores = Array(repeating: Array(repeating: 0.01, count: others), count: count)
    // The same head tells more of a column than all its cells.
    let certain = Double(min(rows.count, 256) + 1)
    for (column, head) in (oldGrid.rows.first ?? []).enumerated() {
      let ids = old.ids[head]
      guard ids.contains(where: { vocabulary.isClass(.word, $0) && !vocabulary.isClass(.number, $0) }) else {
        continue
      }
      for (beside, otherHead) in (newGrid.rows.first ?? []).enumerated()
      where ids.elementsEqual(new.ids[otherHead]) {
        scores[column][beside] += certain
      }
    }
    for (row, other) in rows.prefix(256) {
      for (column, cell) in oldGrid.rows[row].enumerated() where !cell.isEmpty {
        for (beside, otherCell) in newGrid.rows[other].enumerated()
        where cell.count == otherCell.count && old.ids[cell].elementsEqual(new.ids[otherCell]) {
          scores[column][beside] += 1
        }
      }
    }
    return OrderedPairs.best(scores)
  }
}

/// Pairs two short lists in order, so that the pairs have the greatest total.
enum OrderedPairs {
  /// The pairs, rising on both sides.
  ///
  /// - Parameter scores: for each element of the first list what a pair with each of the second is worth; what is not
  ///   above 0 is never paired. The cost is the product of the lengths.
  static func best(_ scores: [[Double]]) -> [(old: Int, new: Int)] {
    let (count, others) = (scores.count, scores.first?.count ?? 0)
    // best[i][j]: the most that the elements from i and from j on can give.
    var best = Array(repeating: Array(repeating: 0.0, count: others + 1), count: count + 1)
    for i in (0..<count).reversed() {
      for j in (0..<others).reversed() {
        let pair = scores[i][j] > 0 ? scores[i][j] + best[i + 1][j + 1] : 0
        best[i][j] = max(pair, best[i + 1][j], best[i][j + 1])
      }
    }
    var result: [(old: Int, new: Int)] = []
    var (i, j) = (0, 0)
    while i < count, j < others {
      if scores[i][j] > 0, best[i][j] == scores[i][j] + best[i + 1][j + 1] {
        result.append((i, j))
        (i, j) = (i + 1, j + 1)
      } else if best[i][j] == best[i + 1][j] {
        i += 1
      } else {
        j += 1
      }
    }
    return result
  }
}
