/// The amounts of tables, each in its column.
extension KernFinder {
  /// The items of one side of a mark, those marked that stand in the first cell of a row.
  func items(_ range: Range<Int>, of text: TokenText, _ grid: TableGrid?) -> [KernItem] {
    var items = reader.items(range, of: text)
    guard let grid else { return items }
    for index in items.indices {
      items[index].isHead = grid.isHead(items[index].tokens.lowerBound, text, vocabulary)
      // Where the other text is no table, nothing there stands in a column.
      if grids.old == nil || grids.new == nil { continue }
      items[index].column = grid.place(of: items[index].tokens.lowerBound)?.column ?? 0
    }
    return items
  }

  /// The words that tell what an amount is of: those before it, or the name of its row.
  func names(_ item: KernItem, isOld: Bool) -> Set<Int32> {
    let (text, grid) = isOld ? (old, grids.old) : (new, grids.new)
    guard let grid, let (row, column) = grid.place(of: item.tokens.lowerBound) else {
      return reader.names(item, of: text)
    }
    let name = grid.nameColumn(row, text, vocabulary)
    guard column > name else { return reader.names(item, of: text) }
    return Set(
      text.ids[grid.rows[row][name]].filter { id in
        vocabulary.isClass(.word, id) && !vocabulary.isClass([.function, .number, .numberWord, .unit], id)
      }.map { vocabulary.folds[Int($0)] })
  }

  /// The amounts of a table that can have a counterpart, with the column that each has in the new table.
  ///
  /// A column that is new or lapsed is a rule of its own, and so is one with another head in which no row says what it
  /// said: a date in it is no later version of the date that stood there. What it costs stays what it costs.
  func comparable(_ items: [KernItem], isOld: Bool) -> [KernItem] {
    guard grids.old != nil, grids.new != nil else { return items }
    let columns = marking.columns
    let oldOf = Dictionary(columns.newOf.map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    return items.compactMap { item in
      let was = isOld ? item.column : oldOf[item.column]
      guard let was, let wordt = columns.newOf[was] else { return nil }
      let isMoney = item.soort == .bedrag || item.soort == .percentage
      if columns.renamed.contains(was), !isMoney { return nil }
      var result = item
      result.column = wordt
      return result
    }
  }
}
