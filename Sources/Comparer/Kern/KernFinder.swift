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
  }

  /// The changes in the order of the text.
  func changes(deel: Int?) -> [Kernwijziging] {
    if marking.changes.isEmpty { return [] }
    let amounts = amounts()
    let limits = (
      old: Set(amounts.flatMap { change in change.old.map { withLimit($0, change.hunk.old, old) } ?? 0..<0 }),
      new: Set(amounts.flatMap { change in change.new.map { withLimit($0, change.hunk.new, new) } ?? 0..<0 })
    )
    // A word that sets the limit or frequency of a changed amount is shown with it: "ten minste € 5".
    var found =
      amounts
      + words().filter { word in
        (word.new ?? word.old)?.soort != .grens
          || !(word.old?.tokens.allSatisfy(limits.old.contains) ?? true)
          || !(word.new?.tokens.allSatisfy(limits.new.contains) ?? true)
      }
    found.sort { ($0.hunk.old.lowerBound, place($0)) < ($1.hunk.old.lowerBound, place($1)) }
    return found.map { entry($0, deel) }
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

  /// The tokens of an amount with the words just before it in the same mark that say how it counts.
  private func withLimit(_ item: KernItem, _ hunk: Range<Int>, _ text: TokenText) -> Range<Int> {
    var start = item.tokens.lowerBound
    while start - 2 >= hunk.lowerBound, let word = reader.previousWord(start, text),
      Self.limits.contains(word)
    {
      start -= 2
    }
    return start..<item.tokens.upperBound
  }

  private static let limits: Set<String> = [
    "ten", "minste", "hoogste", "tenminste", "tenhoogste", "minimaal", "maximaal", "minstens", "hoogstens",
    "uiterlijk", "dan", "meer", "minder", "hoger", "lager", "langer", "korter", "ouder", "jonger", "elk",
    "elke",
    "ieder", "iedere", "per", "voor", "na", "vanaf", "tot", "sinds", "binnen",
  ]

  private func entry(_ change: Change, _ deel: Int?) -> Kernwijziging {
    let soort = change.new?.soort ?? change.old?.soort ?? .aantal
    var oldTokens = change.old.map { withLimit($0, change.hunk.old, old) }
    var newTokens = change.new.map { withLimit($0, change.hunk.new, new) }
    if soort.isWoord { (oldTokens, newTokens) = (change.hunk.old, change.hunk.new) }
    let (text, grid, tokens) =
      newTokens.flatMap { $0.isEmpty ? nil : (new, grids.new, $0) }
      ?? (old, grids.old, oldTokens ?? change.hunk.old)
    let around = KernContext(text, grid, vocabulary).around(tokens, acrossMarks: soort == .enOf)
    return Kernwijziging(
      soort: soort, deel: deel, was: oldTokens.map { shown($0, of: old) } ?? "",
      wordt: newTokens.map { shown($0, of: new) } ?? "", voor: around.voor, na: around.na)
  }

  /// The words of a change without the white space and commas at their ends.
  private func shown(_ tokens: Range<Int>, of text: TokenText) -> String {
    var tokens = tokens
    let marks: WordClass = [.space, .lineBreak, .comma]
    while let last = tokens.last, vocabulary.isClass(marks, text.ids[last]) { tokens.removeLast() }
    while let first = tokens.first, vocabulary.isClass(marks, text.ids[first]) {
      tokens.removeFirst()
    }
    return text.string(tokens)
  }
}
