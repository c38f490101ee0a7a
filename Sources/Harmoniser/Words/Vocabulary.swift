/// Every word of a run under a number, with what it means; one for all ordinances, so that words compare as numbers.
struct Vocabulary {
  /// What is known of a word.
  struct Word {
    /// The word in lower case without accents and hyphens.
    var text: String
    /// What it can mean.
    var classes: WordClass
    /// Its value in thousandths where it is a number in words, else -1.
    var value: Int
    /// The number of its term; -1 for words that say nothing about the subject.
    var term: Int32
  }

  private var ids: [String: Int32] = [:]
  private var termIds: [String: Int32] = [:]
  /// The words by number.
  private(set) var words: [Word] = []
  /// A word for each term, as first met, for showing.
  private(set) var terms: [String] = []

  /// The number of `folded`.
  mutating func id(of folded: String, isWord: Bool = true) -> Int32 {
    if let id = ids[folded] { return id }
    let id = Int32(clamping: words.count)
    ids[folded] = id
    let classes = Lexicon.classes(of: folded)
    let value = Numerals.value(of: folded) ?? -1
    let counts =
      isWord && folded.utf8.count > 1 && classes.isDisjoint(with: [.stop, .time, .times, .percent, .euro])
      && value < 0
    words.append(
      Word(
        text: folded, classes: classes, value: value,
        term: counts ? term(Lexicon.concept(of: folded) ?? Stem.of(folded), shown: folded) : -1))
    return id
  }

  /// The number of the term `text`, which `shown` stands for in reports.
  mutating func term(_ text: String, shown: String) -> Int32 {
    if let id = termIds[text] { return id }
    let id = Int32(clamping: terms.count)
    termIds[text] = id
    terms.append(shown)
    return id
  }

  /// What is known of the word `id`.
  subscript(id: Int32) -> Word { words[Int(id)] }
}

/// What tokens of a text mean.
extension Vocabulary {
  /// What `token` can mean; nothing for a number in digits.
  func classes(_ token: Token) -> WordClass { token.word < 0 ? [] : self[token.word].classes }

  /// The word that `token` is; empty for a number in digits.
  func word(_ token: Token) -> String { token.word < 0 ? "" : self[token.word].text }

  /// Whether a word of `wanted` stands in `clause`.
  func has(_ wanted: WordClass, _ clause: Clause) -> Bool {
    clause.tokens.contains { !classes($0).isDisjoint(with: wanted) }
  }
}
