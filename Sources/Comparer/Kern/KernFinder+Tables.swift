/// The amounts of tables, each in its column.
extension KernFinder {
  /// The items of one side of a mark, those marked that stand in the first cell of a row.
  func items(_ range: Range<Int>, of text: TokenText, _ grid: TableGrid?) -> [KernItem] {
    var items = reader.items(range, of: text)
    guard let grid else { return items }
    for index in items.indices {
      items[index].isHead = grid.isHead(items[index].tokens.lowerBound, text, vocabulary)
      items[index].column = grid.place(of: items[index].tokens.lowerBound)?.column ?? 0
    }
    return items
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
