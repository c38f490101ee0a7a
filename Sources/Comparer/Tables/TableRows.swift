/// Pairs the rows of two tables: first those that are the same, then those between them that are most alike.
struct TableRows {
  private let old: Side
  private let new: Side

  /// The rows of one table: what each says, what its name and what the cells behind that say, and its words.
  private struct Side {
    var keys: [Int32] = []
    var heads: [Int32] = []
    /// The names themselves.
    var names: [ArraySlice<Int32>] = []
    /// The other cells, where at least two of them say something; -1 for those that do not.
    var cells: [[Int32]] = []
    /// -1 where the other cells say too little to know the row by.
    var tails: [Int32] = []
    /// Without the number of the row, where it has one before its name.
    var words: [Bag] = []
  }

  init(
    _ old: TokenText, _ oldGrid: TableGrid, _ new: TokenText, _ newGrid: TableGrid,
    _ vocabulary: Vocabulary
  ) {
    var numbers: [ArraySlice<Int32>: Int32] = [:]
    func number(_ ids: ArraySlice<Int32>) -> Int32 {
      if let known = numbers[ids] { return known }
      let next = Int32(clamping: numbers.count)
      numbers[ids] = next
      return next
    }
    func side(_ text: TokenText, _ grid: TableGrid) -> Side {
      var side = Side()
      for (index, row) in grid.rows.enumerated() {
        guard let first = row.first, let last = row.last else { continue }
        let column = grid.nameColumn(index, text, vocabulary)
        let name = row[column]
        side.keys.append(number(text.ids[first.lowerBound..<last.upperBound]))
        side.heads.append(number(text.ids[name]))
        side.names.append(text.ids[name])
        let cells: [Int32] = row.dropFirst(column + 1).map { cell in
          text.ids[cell].contains { vocabulary.isClass(.word, $0) } ? number(text.ids[cell]) : -1
        }
        let telling = cells.count { $0 >= 0 }
        side.cells.append(telling < 2 ? [] : cells)
        side.tails.append(telling < 2 ? -1 : number(text.ids[name.upperBound..<last.upperBound]))
        let words = name.lowerBound..<last.upperBound
        side.words.append(Bag(words.compactMap { Self.word($0, of: text, vocabulary) }))
      }
      return side
    }
    self.old = side(old, oldGrid)
    self.new = side(new, newGrid)
  }

  /// The word or sign of a token, if it is one; of an amount its number, whether or not it has a "€" before it.
  private static func word(_ token: Int, of text: TokenText, _ vocabulary: Vocabulary) -> Int32? {
    let id = text.ids[token]
    guard vocabulary.isClass([.word, .symbol], id) else { return nil }
    let lexemes = text.lexemes[text.tokens[token].lexemes]
    guard lexemes.contains(where: { vocabulary.isClass(.euro, $0.id) }) else { return id }
    return lexemes.first { vocabulary.isClass(.number, $0.id) }?.id ?? id
  }

  /// The pairs, rising on both sides.
  func pairs() -> [(old: Int, new: Int)] {
    var result: [(old: Int, new: Int)] = []
    var (o, n) = (0, 0)
    func fill(_ oldEnd: Int, _ newEnd: Int) {
      if o < oldEnd, n < newEnd { result += alike(o..<oldEnd, n..<newEnd) }
    }
    for (row, other) in Differ(old.keys, new.keys).partner.enumerated() where other >= 0 {
      fill(row, other)
      result.append((row, other))
      (o, n) = (row + 1, other + 1)
    }
    fill(old.keys.count, new.keys.count)
    return result
  }

  /// The rows of a stretch that are alike; of a long one, those with the same name.
  private func alike(_ olds: Range<Int>, _ news: Range<Int>) -> [(old: Int, new: Int)] {
    guard olds.count * news.count <= 4_096 else {
      return Differ(Array(old.heads[olds]), Array(new.heads[news])).partner.enumerated()
        .filter { $0.element >= 0 }.map {
          (olds.lowerBound + $0.offset, news.lowerBound + $0.element)
        }
    }
    let scores = olds.map { row in news.map { score(row, $0) } }
    return OrderedPairs.best(scores).map { (olds.lowerBound + $0.old, news.lowerBound + $0.new) }
  }

  /// Whether the name of one row is that of the other with words behind it: "Bouwkeet" and "Bouwkeet of container".
  private func opens(_ row: Int, _ other: Int) -> Bool {
    let (a, b) = (old.names[row], new.names[other])
    return !a.isEmpty && !b.isEmpty && (a.starts(with: b) || b.starts(with: a))
  }

  /// How alike two rows are, more for the same name or the same other cells; 0 where they have too little in common.
  private func score(_ row: Int, _ other: Int) -> Double {
    let (a, b) = (old.words[row], new.words[other])
    let both = Double(2 * a.common(b).count) / Double(max(1, a.count + b.count))
    let sameTail = old.tails[row] >= 0 && old.tails[row] == new.tails[other]
    let sharesCell = zip(old.cells[row], new.cells[other]).contains { $0 >= 0 && $0 == $1 }
    let score =
      both + (sharesCell ? 0.2 : 0) + (old.heads[row] == new.heads[other] ? 0.5 : opens(row, other) ? 0.2 : 0)
      + (sameTail ? 0.4 : 0)
    return score >= 0.4 ? score : 0
  }
}
