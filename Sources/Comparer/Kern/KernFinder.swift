import Regeling

/// Finds the changed amounts, terms and powers in a marked text.
struct KernFinder {
  let reader: KernReader
  let vocabulary: Vocabulary
  let old: TokenText
  let new: TokenText
  let marking: Marking
  /// The cells, where the texts are tables.
  let grids: (old: TableGrid?, new: TableGrid?)

  init(_ marking: Marking, _ old: TokenText, _ new: TokenText, _ reader: KernReader) {
    self.reader = reader
    vocabulary = reader.forms.vocabulary
    self.old = old
    self.new = new
    self.marking = marking
    grids =
      marking.changes.isEmpty
      ? (nil, nil) : (TableGrid(old, vocabulary), TableGrid(new, vocabulary))
  }

  /// An old item, a new one, or both, and the mark that they stand in.
  struct Change {
    var old: KernItem?
    var new: KernItem?
    var hunk: Hunk
    /// A later mark that has the other half of the verb of a power: "kan … verlenen".
    var verb: Hunk?
    /// Whether an amount without a counterpart here is told only where another part of the row has that.
    var isToldIfAnswered = false
  }

  /// The changes in the order of the text.
  func changes(deel: Int?) -> [FoundChange] {
    if marking.changes.isEmpty { return [] }
    let amounts = amounts().map { ($0, shown($0)) }
    let limits = (
      old: Set(amounts.flatMap { $1.old ?? 0..<0 }), new: Set(amounts.flatMap { $1.new ?? 0..<0 })
    )
    // A word that sets the limit or frequency of a changed amount is shown with it: "ten minste € 5".
    let words = words().filter { word in
      (word.new ?? word.old)?.soort != .grens
        || !(word.old?.tokens.allSatisfy(limits.old.contains) ?? true)
        || !(word.new?.tokens.allSatisfy(limits.new.contains) ?? true)
    }
    var found = withoutShown(amounts, words) + words.map { ($0, shown(word: $0)) }
    found.sort { ($0.0.hunk.old.lowerBound, place($0.0)) < ($1.0.hunk.old.lowerBound, place($1.0)) }
    return replacingWords(found.map { entry($0, shown: $1, deel) }, found.map(\.0))
  }

  /// Leaves out an amount without a counterpart that stands in the mark of a changed power, which is shown whole.
  private func withoutShown(
    _ amounts: [(Change, (old: Range<Int>?, new: Range<Int>?))], _ words: [Change]
  ) -> [(Change, (old: Range<Int>?, new: Range<Int>?))] {
    amounts.filter { amount, _ in
      amount.old != nil && amount.new != nil
        || !words.contains {
          !$0.hunk.old.isEmpty && !$0.hunk.new.isEmpty && $0.hunk.contains(amount.hunk)
        }
    }
  }

  private func place(_ change: Change) -> Int {
    change.new?.tokens.lowerBound ?? change.old?.tokens.lowerBound ?? 0
  }

  /// The amounts on both sides of a mark.
  struct Items {
    var olds: [KernItem] = []
    var news: [KernItem] = []
    var hunk: Hunk

    var isEmpty: Bool { olds.isEmpty && news.isEmpty }
  }

  // MARK: What is shown

  /// The words of a changed amount that are shown; a limit that only one of the two has in its mark stands with both.
  private func shown(_ change: Change) -> (old: Range<Int>?, new: Range<Int>?) {
    var a = change.old.map { reader.withLimit($0, from: markStart($0, \.old), old) }
    var b = change.new.map { reader.withLimit($0, from: markStart($0, \.new), new) }
    if let was = change.old, let wordt = change.new, let x = a, let y = b {
      let mark = marking.hunks.partitionPoint { $0.old.upperBound > was.tokens.lowerBound }
      if mark < marking.hunks.count, countsOther(was, old, marking.hunks[mark].old),
        countsOther(wordt, new, marking.hunks[mark].new)
      {
        return (marking.hunks[mark].old, marking.hunks[mark].new)
      }
      if reader.hasLooseLimit(was, old) || reader.hasLooseLimit(wordt, new) {
        return (was.tokens, wordt.tokens)
      }
      let isBare = (
        was: x.lowerBound == was.tokens.lowerBound, wordt: y.lowerBound == wordt.tokens.lowerBound
      )
      if isBare.was, !isBare.wordt { a = reader.withLimit(was, from: 0, old) }
      if isBare.wordt, !isBare.was { b = reader.withLimit(wordt, from: 0, new) }
    }
    return (a, b)
  }

  /// Whether a mark is a number and the word that it counts, both of which changed: "vijf bewoners", "drie huishoudens".
  private func countsOther(_ item: KernItem, _ text: TokenText, _ mark: Range<Int>) -> Bool {
    item.soort == .aantal && !item.counted.isEmpty
      && reader.nextWord(item.tokens.lowerBound, text) == item.counted
      && mark == item.tokens.lowerBound..<item.tokens.lowerBound + 3
  }

  /// The mark of a changed power or limit, with all the words of the limit: "ten minste".
  ///
  /// What is "tot" on one side and "tot en met" on the other is shown with what it limits.
  private func shown(word change: Change) -> (old: Range<Int>?, new: Range<Int>?) {
    let (a, b) = (change.hunk.old, change.hunk.new)
    // In place of "mits" came "indien".
    if let condition = change.old ?? change.new, Self.conditions.contains(condition.form), isOneWord(a, old),
      isOneWord(b, new)
    {
      return (a, b)
    }
    // A condition that came behind another change is shown by itself: "€ 6, mits …".
    if change.old == nil, let item = change.new, Self.conditions.contains(item.form) {
      return (a.upperBound..<a.upperBound, item.tokens.lowerBound..<b.upperBound)
    }
    if change.new == nil, let item = change.old, Self.conditions.contains(item.form) {
      return (item.tokens.lowerBound..<a.upperBound, b.upperBound..<b.upperBound)
    }
    // What only joins took no power's place: "kan verzoeken om" became "of om".
    if change.new == nil, onlyJoins(b, new) { return (a, b.upperBound..<b.upperBound) }
    if change.old == nil, onlyJoins(a, old) { return (a.upperBound..<a.upperBound, b) }
    guard (change.new ?? change.old)?.soort == .grens else { return (a, b) }
    let first = (
      old: min(a.lowerBound, change.old?.tokens.lowerBound ?? .max),
      new: min(b.lowerBound, change.new?.tokens.lowerBound ?? .max)
    )
    if a.isEmpty && first.new < b.lowerBound || b.isEmpty && first.old < a.lowerBound {
      return (around(a, old), around(b, new))
    }
    return (first.old..<a.upperBound, first.new..<b.upperBound)
  }

  private func isOneWord(_ tokens: Range<Int>, _ text: TokenText) -> Bool {
    vocabulary.words(in: text.ids[tokens]) == 1
  }

  /// Whether there are words, and none but "en", "of" and their like.
  private func onlyJoins(_ tokens: Range<Int>, _ text: TokenText) -> Bool {
    let words = reader.words(tokens, text)
    return !words.isEmpty && words.allSatisfy(["en", "of", "dan", "alsmede"].contains)
  }

  /// Some tokens with a word before and a word or amount after them.
  private func around(_ tokens: Range<Int>, _ text: TokenText) -> Range<Int> {
    let first = tokens.lowerBound
    let start = reader.previousWord(first, text) == nil ? first : first - 2
    return start..<min(text.tokens.count, max(tokens.upperBound + 1, first + 1))
  }

  /// Where the mark begins in which an amount stands.
  private func markStart(_ item: KernItem, _ side: KeyPath<Hunk, Range<Int>>) -> Int {
    let place = item.tokens.lowerBound
    let mark = marking.hunks.partitionPoint { $0[keyPath: side].upperBound > place }
    return mark < marking.hunks.count ? min(place, marking.hunks[mark][keyPath: side].lowerBound) : place
  }

  private func entry(
    _ change: Change, shown tokens: (old: Range<Int>?, new: Range<Int>?), _ deel: Int?
  ) -> FoundChange {
    var soort = change.new?.soort ?? change.old?.soort ?? .aantal
    // The head of the column has the "€".
    if soort == .aantal, change.old?.soort == .bedrag, grids.old == nil, grids.new != nil { soort = .bedrag }
    let (text, grid, place) =
      tokens.new.flatMap { $0.isEmpty ? nil : (new, grids.new, $0) }
      ?? (old, grids.old, tokens.old ?? change.hunk.old)
    let end =
      tokens.new.map { $0.isEmpty } == false ? change.verb?.new.upperBound : change.verb?.old.upperBound
    let around = KernContext(text, grid, vocabulary).around(
      place.lowerBound..<max(place.upperBound, end ?? 0), acrossMarks: soort == .enOf)
    let entry = Kernwijziging(
      soort: soort, deel: deel, was: words(tokens.old, change.verb?.old, of: old),
      wordt: words(tokens.new, change.verb?.new, of: new), voor: around.voor, na: around.na)
    if soort.isWoord || change.old != nil && change.new != nil { return FoundChange(entry: entry) }
    return FoundChange(
      entry: entry,
      lone: change.old.map { lone($0, isOld: true, old) } ?? change.new.map { lone($0, isOld: false, new) },
      isToldIfAnswered: change.isToldIfAnswered)
  }

  private func lone(_ item: KernItem, isOld: Bool, _ text: TokenText) -> LoneAmount {
    LoneAmount(
      item: item, isOld: isOld, tekst: string(reader.withLimit(item, from: 0, text), of: text),
      names: names(item, isOld: isOld))
  }

  /// The words of a change, and those of the other half of its verb.
  private func words(_ tokens: Range<Int>?, _ verb: Range<Int>?, of text: TokenText) -> String {
    [tokens, verb].compactMap { $0.map { string($0, of: text) } }.filter { !$0.isEmpty }.joined(
      separator: " … ")
  }

  /// The words of a change without the white space and marks at their ends.
  func string(_ tokens: Range<Int>, of text: TokenText) -> String {
    var tokens = tokens
    let marks: WordClass = [.space, .lineBreak, .comma]
    while let last = tokens.last, vocabulary.isClass(marks, text.ids[last]) { tokens.removeLast() }
    while let first = tokens.first, vocabulary.isClass(marks.union(.stop), text.ids[first]) {
      tokens.removeFirst()
    }
    return text.string(tokens)
  }
}
