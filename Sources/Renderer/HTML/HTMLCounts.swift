/// What stands earlier in a page, as far as the ids of what comes later depend on it.
struct HTMLCounts: Sendable {
  /// Whether anything that was written depends on these counts.
  var isAsked = false
  private var tables = 0
  private var calledNotes: Set<String> = []

  /// The number of the table that opens now.
  mutating func nextTable() -> Int {
    isAsked = true
    tables += 1
    return tables
  }

  /// Notes a call of the footnote `word`; whether it is the first one.
  mutating func isFirstCall(_ word: String) -> Bool {
    isAsked = true
    return calledNotes.insert(word).inserted
  }

  /// Whether the text has called the footnote `word`.
  mutating func hasCall(_ word: String) -> Bool {
    isAsked = true
    return calledNotes.contains(word)
  }
}
