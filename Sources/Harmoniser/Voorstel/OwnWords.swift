import Regeling

/// The words by which one ordinance calls the body that decides and the people that it is about.
struct OwnWords {
  /// The body: as many words as its name has.
  let body: [String]
  /// Whether the body's name is a plural.
  var bodyIsPlural: Bool { body == Self.pluralBody }
  /// The noun for who gets help, and the one for who employs; empty where the text has none.
  let resident: String
  let employer: String
  /// Every word of the text in lower case, with how often it stands there.
  let counts: [String: Int]

  static let pluralBody = ["burgemeester", "en", "wethouders"]
  private static let bodies = [
    ["het", "college"], pluralBody, ["het", "dagelijks", "bestuur"], ["het", "bestuur"], ["de", "gemeente"],
    ["de", "burgemeester"], ["de", "raad"],
  ]

  init(_ verordening: Verordening) {
    var counts: [String: Int] = [:]
    var bodies: [[String]: Int] = [:]
    for part in [verordening.lichaam, verordening.bijlagen] {
      for element in part {
        element.visit { element in
          for blok in element.inhoud + element.slot {
            let pieces = WordPieces(blok.tekst.string)
            for index in pieces.words.indices {
              counts[pieces.word(index), default: 0] += 1
              if let body = Self.bodies.first(where: { pieces.stands($0, at: index) }) {
                bodies[body, default: 0] += 1
              }
            }
          }
        }
      }
    }
    self.counts = counts
    body =
      bodies.max { ($0.value, $1.key.joined()) < ($1.value, $0.key.joined()) }?.key ?? Self.bodies[0]
    resident = Self.mostCommon(.resident, counts)
    employer = Self.mostCommon(.employer, counts)
  }

  private static func mostCommon(_ kind: WordClass, _ counts: [String: Int]) -> String {
    var vocabulary = Vocabulary()
    return counts.filter { word, _ in
      // Through the lexer, which folds accents: "cliënt".
      Lexer.tokens(Array(word.utf8), &vocabulary).contains {
        $0.word >= 0 && vocabulary[$0.word].classes.contains(kind)
      }
    }.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? ""
  }

  /// Whether the text has the word.
  func has(_ word: String) -> Bool { counts[word] != nil }

  /// The plural of one of its nouns that the text itself has; nil where it has none.
  func plural(of noun: String) -> String? {
    [noun + "s", noun + "en", noun + "n", noun + "’s"].first(where: has)
  }
}
