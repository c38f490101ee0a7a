/// The difference between two texts: ranges first, then taste, then segments.
struct Marking {
  /// What changed, before taste; what the kind of a change is judged by.
  let changes: [Hunk]
  /// What is marked.
  let hunks: [Hunk]
  /// Whether the texts are so unlike that all of the old one is marked as gone and all of the new one as put in.
  let isRewritten: Bool
  /// Which column became which, where the texts are tables.
  let columns: TableColumns

  /// Compares two texts; a heading keeps what it can, however little that is.
  init(_ old: TokenText, _ new: TokenText, isHeading: Bool = false, _ vocabulary: Vocabulary) {
    if old.ids == new.ids {
      (changes, hunks, isRewritten, columns) = ([], [], false, TableColumns())
      return
    }
    let table = isHeading ? nil : TableDiffer(old, new, vocabulary)
    let raw =
      table?.hunks() ?? Differ.hunks(old.ids, new.ids)
    let changes = Sliding(old: old, new: new, vocabulary: vocabulary, isTable: table != nil).slid(
      raw)
    self.changes = changes
    columns = table?.columns ?? TableColumns()
    let whole = [Hunk(old: 0..<old.ids.count, new: 0..<new.ids.count)]
    // Of a table whose rows all changed, each row is still marked by itself.
    let isAlike =
      table.map { $0.keepsWords } ?? Self.isAlike(old, new, changes: changes, vocabulary)
    isRewritten = !isHeading && !changes.isEmpty && !isAlike
    hunks =
      isRewritten ? whole : Islands(old: old, new: new, vocabulary: vocabulary).merged(changes)
  }

  /// Compares two texts of which some sentences changed places; of those that did not, each with what it became.
  ///
  /// A sentence that went elsewhere is marked as a whole at both places, so that no mark runs from one into another.
  init(
    _ old: TokenText, _ new: TokenText, stayed: [(old: Range<Int>, new: Range<Int>)], _ vocabulary: Vocabulary
  ) {
    var partner = Array(repeating: -1, count: old.ids.count)
    for (was, wordt) in stayed {
      let (a, b) = (TokenText(old, tokens: was), TokenText(new, tokens: wordt))
      if Marking(a, b, vocabulary).isRewritten { continue }
      for (offset, place) in Differ(a.ids, b.ids).partner.enumerated() where place >= 0 {
        partner[was.lowerBound + offset] = wordt.lowerBound + place
      }
    }
    let raw = Hunk.between(partner, newCount: new.ids.count)
    changes = Sliding(old: old, new: new, vocabulary: vocabulary, isTable: false).slid(raw)
    hunks = Islands(old: old, new: new, vocabulary: vocabulary).merged(changes)
    (isRewritten, columns) = (false, TableColumns())
  }

  /// Whether enough words stayed to show the text with marks in it.
  private static func isAlike(
    _ old: TokenText, _ new: TokenText, changes: [Hunk], _ vocabulary: Vocabulary
  ) -> Bool {
    let (a, b) = (vocabulary.words(in: old.ids), vocabulary.words(in: new.ids))
    if a == 0 || b == 0 { return true }
    let gone = changes.reduce(0) { $0 + vocabulary.words(in: old.ids[$1.old]) }
    let kept = a - gone
    // A text that was kept and grew is no rewriting, however much was added.
    return 10 * kept >= 7 * min(a, b) || 5 * kept >= a + b || (a + b < 8 && kept > 0)
  }
}
