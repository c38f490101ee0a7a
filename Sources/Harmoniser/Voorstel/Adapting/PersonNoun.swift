/// How an ordinance calls the people that it is about.
struct PersonNoun: Hashable {
  /// The noun in the singular; empty where the text has none.
  var singular = ""
  /// The plural that the text has; nil where it has none.
  var plural: String?
  /// Whether it is a het-word.
  var isNeuter = false

  init() {}

  /// The noun of a kind that a text uses most.
  ///
  /// - Parameter counts: every word of the text in lower case; `articles` how often each stands behind "het" and "de".
  init(_ kind: WordClass, _ counts: [String: Int], articles: [String: (het: Int, de: Int)]) {
    var vocabulary = Vocabulary()
    let people = counts.filter { word, _ in
      // Through the lexer, which folds accents: "cliënt".
      Lexer.tokens(Array(word.utf8), &vocabulary).contains {
        $0.word >= 0 && vocabulary[$0.word].classes.contains(kind)
      }
    }.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    guard let most = people.first?.key else { return }
    let kin = people.map(\.key).filter { Self.areKin($0, most) }
    // Of "kandidaat" and "kandidaten" the shorter one is the singular, and never one in -en.
    singular =
      kin.min { ($0.hasSuffix("en") ? 1 : 0, $0.utf8.count) < ($1.hasSuffix("en") ? 1 : 0, $1.utf8.count) }
      ?? most
    let isPlural = { (word: String) in word != self.singular && (word.hasSuffix("s") || word.hasSuffix("n")) }
    plural = kin.first(where: isPlural)
    let used = articles[singular] ?? (0, 0)
    isNeuter = used.het > used.de
  }

  /// Whether two words are forms of one noun.
  private static func areKin(_ a: String, _ b: String) -> Bool {
    let shared = min(a.count, b.count) - 2
    return shared >= 4 && a.prefix(shared) == b.prefix(shared) && abs(a.count - b.count) <= 2
  }
}
