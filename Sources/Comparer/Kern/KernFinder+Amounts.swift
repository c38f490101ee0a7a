/// Which old amount, term or date became which new one.
extension KernFinder {
  func amounts() -> [Change] {
    var marks = WrittenOtherwise(marking: marking, forms: reader.forms, old: old, new: new)
    var all: [Items] = marking.changes.map { hunk in
      let items = Items(
        olds: amounts(hunk.old, of: old, isAlone: hunk.new.isEmpty, grids.old),
        news: amounts(hunk.new, of: new, isAlone: hunk.old.isEmpty, grids.new), hunk: hunk)
      // What is only written in another way, "15 m 2" and "15 m2", has the same amount.
      if items.isEmpty || marks.holds(hunk) { return Items(hunk: hunk) }
      return items
    }
    cancelMoved(&all)
    var result: [Change] = []
    var lost: [Change] = []
    var gained: [Change] = []
    for items in all {
      var (olds, news) = (items.olds, items.news)
      func take(_ key: (KernItem) -> Measure) {
        for (a, b) in Self.pairs(olds, news, key) {
          result.append(Change(old: olds[a], new: news[b], hunk: items.hunk))
          (olds[a].isPaired, news[b].isPaired) = (true, true)
        }
        olds.removeAll(where: \.isPaired)
        news.removeAll(where: \.isPaired)
      }
      // Of the same thing first, else of the same kind. What stands alone in place of the other is its successor,
      // whatever it measures: "€ 50" became "10%".
      take(\.measure)
      take { Measure(soort: $0.soort, counted: "") }
      if items.olds.count == 1, items.news.count == 1, isShort(items.hunk) {
        take { _ in Measure(soort: .aantal, counted: "") }
      }
      lost += olds.map { Change(old: $0, new: nil, hunk: items.hunk) }
      gained += news.map { Change(old: nil, new: $0, hunk: items.hunk) }
    }
    return result + joined(lost, gained)
  }

  /// The amounts in one side of a mark; of rows that were put in or taken out, not what their first cells say.
  private func amounts(
    _ range: Range<Int>, of text: TokenText, isAlone: Bool, _ grid: TableGrid?
  ) -> [KernItem] {
    let items = reader.items(range, of: text).filter { !$0.soort.isWoord }
    guard let grid, isAlone else { return items }
    return items.filter { grid.place(of: $0.tokens.lowerBound)?.column != 0 }
  }

  /// Pairs items with the same key, in order.
  private static func pairs(
    _ olds: [KernItem], _ news: [KernItem], _ key: (KernItem) -> Measure
  ) -> [(Int, Int)] {
    if olds.isEmpty || news.isEmpty { return [] }
    var waiting = Dictionary(grouping: news.indices.reversed()) { key(news[$0]) }
    return olds.enumerated().compactMap { index, item in
      waiting[key(item)]?.popLast().map { (index, $0) }
    }
  }

  /// Drops what only went to another place of the same text; what took the place of another amount did more.
  private func cancelMoved(_ all: inout [Items]) {
    var surplus: [String: Int] = [:]
    let replaced = all.map(isReplacement)
    let stays = all.indices.map { index in
      replaced[index]
        && [index - 1, index + 1].allSatisfy { beside in
          !all.indices.contains(beside) || replaced[beside] || areApart(all[index].hunk, all[beside].hunk)
        }
    }
    for (items, stays) in zip(all, stays) where !stays {
      for item in items.olds { surplus[item.form, default: 0] += 1 }
      for item in items.news { surplus[item.form, default: 0] -= 1 }
    }
    var (lost, gained) = (surplus, surplus.mapValues { -$0 })
    func isSurplus(_ item: KernItem, _ counts: inout [String: Int]) -> Bool {
      guard let count = counts[item.form], count > 0 else { return false }
      counts[item.form] = count - 1
      return true
    }
    for index in all.indices where !stays[index] {
      all[index].olds = all[index].olds.filter { isSurplus($0, &lost) }
      all[index].news = all[index].news.filter { isSurplus($0, &gained) }
    }
  }

  /// Whether a mark holds nothing but an amount in place of another.
  private func isReplacement(_ items: Items) -> Bool {
    items.olds.count == 1 && items.news.count == 1 && items.olds[0].soort == items.news[0].soort
      && vocabulary.words(in: old.ids[items.hunk.old]) == 1
      && vocabulary.words(in: new.ids[items.hunk.new]) == 1
  }

  /// Whether three words that stayed, or so, or the border of a cell stand between two marks.
  private func areApart(_ a: Hunk, _ b: Hunk) -> Bool {
    let (first, last) = a.old.lowerBound <= b.old.lowerBound ? (a, b) : (b, a)
    if first.old.upperBound + 6 <= last.old.lowerBound { return true }
    let between = old.ids[first.old.upperBound..<last.old.lowerBound] + new.ids[a.new] + new.ids[b.new]
    return between.contains { vocabulary.isClass(.lineBreak, $0) }
  }

  /// Joins what was lost in one place with what was gained in another and measures the same thing, in order.
  private func joined(_ lost: [Change], _ gained: [Change]) -> [Change] {
    if lost.isEmpty { return gained }
    if gained.isEmpty { return lost }
    let (olds, news) = (lost.compactMap(\.old), gained.compactMap(\.new))
    var result = lost
    var taken = Set<Int>()
    for (a, b) in Self.pairs(olds, news, \.measure) {
      (result[a].new, result[a].hunk) = (gained[b].new, gained[b].hunk)
      taken.insert(b)
    }
    return result + gained.indices.filter { !taken.contains($0) }.map { gained[$0] }
  }
}

/// Tells which changes, or the marks that they stand in, only write the same in another way; asked in their order.
private struct WrittenOtherwise {
  let marking: Marking
  let forms: NormalForm
  let old: TokenText
  let new: TokenText
  /// The mark that the last change stood in, and whether it says the same.
  private var mark = 0
  private var isSame: Bool?

  init(marking: Marking, forms: NormalForm, old: TokenText, new: TokenText) {
    (self.marking, self.forms, self.old, self.new) = (marking, forms, old, new)
  }

  mutating func holds(_ change: Hunk) -> Bool {
    let marks = marking.hunks
    while mark < marks.count,
      marks[mark].old.upperBound < change.old.upperBound
        || marks[mark].new.upperBound < change.new.upperBound
    {
      (mark, isSame) = (mark + 1, nil)
    }
    if mark < marks.count, marks[mark].contains(change) {
      let found = isSame ?? forms.saysTheSame(marks[mark], old, new)
      isSame = found
      if found { return true }
    }
    return forms.saysTheSame(change, old, new)
  }
}
