/// Which old amount, term or date became which new one.
extension KernFinder {
  func amounts() -> [Change] {
    var marks = WrittenOtherwise(marking: marking, forms: reader.forms, old: old, new: new)
    var all: [Items] = marking.changes.map { hunk in
      let items = Items(
        olds: comparable(amounts(hunk.old, of: old, isAlone: hunk.new.isEmpty, grids.old), isOld: true),
        news: comparable(amounts(hunk.new, of: new, isAlone: hunk.old.isEmpty, grids.new), isOld: false),
        hunk: hunk)
      // What is only written in another way, "15 m 2" and "15 m2", has the same amount.
      if items.isEmpty || marks.holds(hunk) { return Items(hunk: hunk) }
      return items
    }
    cancelMoved(&all)
    if marking.isRewritten { return withRates(ofRewriting(all)) }
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
      // Of the same thing first, else of the same kind. What stands in place of the other is its successor, whatever it
      // measures: "€ 50" became "10%". A bound that came besides is none: "10%, met een maximum van € 60".
      if olds.count != news.count, let opening = opening(olds, news, items.hunk) {
        result.append(opening)
        (olds, news) = (Array(olds.dropFirst()), Array(news.dropFirst()))
      }
      take(\.measure)
      take(\.kind)
      if olds.count == 1, news.count == 1, areSameNumber(olds[0], news[0]) { (olds, news) = ([], []) }
      if items.olds.count == 1, items.news.count == 1, isShort(items.hunk),
        !areUnlikeTimes(items.olds[0], items.news[0])
      {
        take { Measure(soort: .aantal, counted: "", isHead: $0.isHead, column: $0.column) }
      }
      if let change = againstOne(olds, news, items.hunk) {
        result.append(change)
        (olds, news) = ([], [])
      }
      lost += lone(olds, isOld: true, items.hunk)
      gained += lone(news, isOld: false, items.hunk)
    }
    // What went from one place and came in another is joined where it measures the same thing, but each row of a table
    // has amounts of its own.
    var pairs = AmountPairs(lost: lost, gained: gained)
    if grids.old != nil, grids.new != nil { return withRates(result + pairs.all) }
    pairs.join { $0.measure }
    pairs.joinNamed({ names($0, isOld: true) }, { names($0, isOld: false) })
    return withRates(result + pairs.all)
  }

  /// Whether a number only got or lost its "€": "€ 20 tot € 90" and "€ 20 – 90".
  private func areSameNumber(_ was: KernItem, _ wordt: KernItem) -> Bool {
    guard [was.soort, wordt.soort].contains(.bedrag), [was.soort, wordt.soort].contains(.aantal) else {
      return false
    }
    return was.form.filter(\.isNumber) == wordt.form.filter(\.isNumber)
  }

  /// Whether one is an age and the other a term in another unit: "10 uur" and "tussen twee en vier jaar".
  private func areUnlikeTimes(_ was: KernItem, _ wordt: KernItem) -> Bool {
    guard [was.soort, wordt.soort].contains(.leeftijd), [was.soort, wordt.soort].contains(.termijn) else {
      return false
    }
    let unit = { (item: KernItem, text: TokenText) in
      text.lexemes[text.tokens[item.tokens.upperBound - 1].lexemes].last.map { reader.plain($0.id) }
    }
    return unit(was, old) != unit(wordt, new)
  }

  /// The amounts without a counterpart in their mark; what the first cell of a row says names the row.
  private func lone(_ items: [KernItem], isOld: Bool, _ hunk: Hunk) -> [Change] {
    items.filter {
      !$0.isHead && !$0.needsCounterpart && !isAttribute($0, isOld: isOld, hunk)
        && !isAnyNumber($0, isOld ? old : new)
    }
    .map { Change(old: isOld ? $0 : nil, new: isOld ? nil : $0, hunk: hunk) }
  }

  /// Whether it is the number in "één of meer", which says no more than that there is any.
  private func isAnyNumber(_ item: KernItem, _ text: TokenText) -> Bool {
    let index = item.tokens.lowerBound
    return item.tokens.count == 1 && reader.plain(text.ids[index]) == "een"
      && reader.nextWord(index, text) == "of"
      && reader.nextWord(index + 2, text).map(["meer", "meerdere"].contains) ?? false
  }

  /// Whether an amount came or went with what it says the kind of: "een jaarlijkse subsidie".
  private func isAttribute(_ item: KernItem, isOld: Bool, _ hunk: Hunk) -> Bool {
    let (text, range) = isOld ? (old, hunk.old) : (new, hunk.new)
    return item.soort == .termijn && vocabulary.text(text.ids[item.tokens.lowerBound]).hasSuffix("lijkse")
      && vocabulary.words(in: text.ids[range]) > 1
  }

  /// The amounts of a text that was written anew, of which no mark tells what became what.
  ///
  /// As many amounts of a thing on both sides became each other in order. Of the others those did that stand in the same
  /// place or have a word before them in common, and the only ones of their kind. A few without a counterpart are told;
  /// many are those of another rule.
  private func ofRewriting(_ all: [Items]) -> [Change] {
    var pairs = AmountPairs(
      lost: all.flatMap { lone($0.olds, isOld: true, $0.hunk) },
      gained: all.flatMap { lone($0.news, isOld: false, $0.hunk) })
    if becameText { return pairs.ofTable({ names($0, isOld: true) }, { names($0, isOld: false) }) }
    pairs.joinEven { $0.measure }
    pairs.join { SamePlace(hunk: $0.hunk, soort: $0.soort) }
    pairs.joinNamed({ names($0, isOld: true) }, { names($0, isOld: false) })
    // Numbers count all kinds of things; only the last on either side is known by that.
    let isLast = pairs.lost.count == 1 && pairs.gained.count == 1
    pairs.joinEven(most: 1) { change in
      isLast || change.soort != .aantal
        ? change.soort.map { Measure(soort: $0, counted: "") } : change.measure
    }
    return pairs.lost.count + pairs.gained.count > 3 ? pairs.joined : pairs.all
  }

  private struct SamePlace: Hashable {
    var hunk: Hunk
    var soort: Kernwijziging.Soort?
  }

  /// The amounts in one side of a mark; of rows that were put in or taken out, not what their first cells say.
  private func amounts(
    _ range: Range<Int>, of text: TokenText, isAlone: Bool, _ grid: TableGrid?
  ) -> [KernItem] {
    // A good part of a table that is new or lapsed is a rule of its own.
    if grid != nil, text.ids[range].count(where: vocabulary.isNewline) > 3 { return [] }
    // The head of a column says what its amounts are for: "tarief per uur".
    return items(range, of: text, grid).filter { item in
      !item.soort.isWoord && !(isAlone && item.isHead)
        && !(becameText && item.soort == .termijn && isRate(item, text))
    }
  }

  /// Whether a table became plain text, or came in place of it.
  private var becameText: Bool { (grids.old == nil) != (grids.new == nil) }

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

  /// What an amount says; in another column of a table it says something else.
  private struct Form: Hashable {
    var form: String
    var column: Int

    init(_ item: KernItem) { (form, column) = (item.form, item.column) }
  }

  /// Drops what only went to another place of the same text; what took the place of another amount did more.
  private func cancelMoved(_ all: inout [Items]) {
    var surplus: [Form: Int] = [:]
    let replaced = all.map { !marking.isRewritten && isReplacement($0) }
    let stays = all.indices.map { index in
      replaced[index]
        && [index - 1, index + 1].allSatisfy { beside in
          !all.indices.contains(beside) || replaced[beside] || areApart(all[index].hunk, all[beside].hunk)
        }
    }
    for (items, stays) in zip(all, stays) where !stays {
      for item in items.olds { surplus[Form(item), default: 0] += 1 }
      for item in items.news { surplus[Form(item), default: 0] -= 1 }
    }
    var (lost, gained) = (surplus, surplus.mapValues { -$0 })
    func isSurplus(_ item: KernItem, _ counts: inout [Form: Int]) -> Bool {
      guard let count = counts[Form(item)], count > 0 else { return false }
      counts[Form(item)] = count - 1
      return true
    }
    for index in all.indices where !stays[index] {
      all[index].olds = all[index].olds.filter { isSurplus($0, &lost) }
      all[index].news = all[index].news.filter { isSurplus($0, &gained) }
    }
  }

  /// Whether a mark holds nothing but an amount in place of another; of a table, whether the two stand in one column.
  private func isReplacement(_ items: Items) -> Bool {
    guard items.olds.count == 1, items.news.count == 1, items.olds[0].soort == items.news[0].soort,
      items.olds[0].form != items.news[0].form
    else { return false }
    if grids.old != nil, grids.new != nil { return items.olds[0].column == items.news[0].column }
    return vocabulary.words(in: old.ids[items.hunk.old]) == 1
      && vocabulary.words(in: new.ids[items.hunk.new]) == 1
  }

  /// Whether three words that stayed, or so, or the border of a cell stand between two marks.
  private func areApart(_ a: Hunk, _ b: Hunk) -> Bool {
    let (first, last) = a.old.lowerBound <= b.old.lowerBound ? (a, b) : (b, a)
    if first.old.upperBound + 6 <= last.old.lowerBound { return true }
    let between = old.ids[first.old.upperBound..<last.old.lowerBound] + new.ids[a.new] + new.ids[b.new]
    return between.contains { vocabulary.isClass(.lineBreak, $0) }
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
