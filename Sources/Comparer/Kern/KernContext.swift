/// The words around a changed amount or power, so that a reader of the list knows where it stands.
struct KernContext {
  private let text: TokenText
  private let grid: TableGrid?
  private let vocabulary: Vocabulary

  /// - Parameter grid: the cells of a text that is a table.
  init(_ text: TokenText, _ grid: TableGrid?, _ vocabulary: Vocabulary) {
    self.text = text
    self.grid = grid
    self.vocabulary = vocabulary
  }

  /// Up to six words of the same sentence before and after some tokens; in a table, the heads of the row and column too.
  ///
  /// - Parameter acrossMarks: whether the words before a mark just before the tokens count, as in "; en".
  func around(_ tokens: Range<Int>, acrossMarks: Bool) -> (voor: String, na: String) {
    var start = tokens.lowerBound
    if acrossMarks {
      while start > 0, vocabulary.isClass([.space, .stop, .comma], text.ids[start - 1]) {
        start -= 1
      }
    }
    let first = reach(start, step: -1)
    let voor = string(first..<tokens.lowerBound)
    let na = string(tokens.upperBound..<reach(tokens.upperBound, step: 1))
    guard let heads = heads(tokens.lowerBound) else { return (voor, na) }
    return (voor.isEmpty ? heads : "\(heads) \(voor)", na)
  }

  /// The place up to six words before (`step` -1) or after `place` in its sentence.
  private func reach(_ place: Int, step: Int) -> Int {
    var count = 0
    var end = place
    var index = step < 0 ? place - 1 : place
    while text.ids.indices.contains(index), count < 6 {
      let id = text.ids[index]
      // What stands before a colon says what the amount after it is of: "in een hotel: 6%".
      if vocabulary.isClass([.lineBreak, .stop], id), step > 0 || !vocabulary.isColon(id) { break }
      if vocabulary.isClass(.word, id) { count += 1 }
      index += step
      end = step < 0 ? index + 1 : index
    }
    return end
  }

  /// What the first cell of the row and the head of the column say: "6 tot 12 meter, Zomer:".
  private func heads(_ token: Int) -> String? {
    guard let grid, let (row, column) = grid.place(of: token),
      row > 0, column > 0
    else { return nil }
    let head = grid.rows[0].indices.contains(column) ? string(grid.rows[0][column]) : ""
    let name = grid.rows[row].prefix(grid.nameColumn(row, text, vocabulary) + 1).map(string).joined(
      separator: " ")
    let names = [shortened(name), shortened(head)].filter { !$0.isEmpty }
    return names.isEmpty ? nil : names.joined(separator: ", ") + ":"
  }

  /// A name in a cell, or its first words where it is long.
  private func shortened(_ name: String) -> String {
    guard name.count > Self.longest else { return name }
    let start = name.prefix(Self.longest)
    return "\(start.lastIndex(of: " ").map { start[..<$0] } ?? start) …"
  }

  private static let longest = 90

  private func string(_ tokens: Range<Int>) -> String {
    var tokens = tokens
    while let last = tokens.last, vocabulary.isClass([.space, .lineBreak], text.ids[last]) {
      tokens.removeLast()
    }
    while let first = tokens.first, vocabulary.isClass([.space, .lineBreak], text.ids[first]) {
      tokens.removeFirst()
    }
    return text.string(tokens)
  }
}
