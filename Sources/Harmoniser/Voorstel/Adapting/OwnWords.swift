import Regeling

/// The words by which one ordinance calls the body that decides and the people that it is about.
struct OwnWords {
  /// The body: as many words as its name has.
  let body: [String]
  /// Whether the body's name is a plural.
  var bodyIsPlural: Bool { body == Self.pluralBody }
  /// The noun for who gets help, and the one for who employs.
  let resident: PersonNoun
  let employer: PersonNoun
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
    var articles: [String: (het: Int, de: Int)] = [:]
    for part in [verordening.lichaam, verordening.bijlagen] {
      for element in part {
        element.visit { element in
          for blok in element.inhoud + element.slot {
            let pieces = WordPieces(blok.tekst.string)
            for index in pieces.words.indices {
              let word = pieces.word(index)
              counts[word, default: 0] += 1
              switch pieces.word(index - 1) {
              case "het", "dit": articles[word, default: (0, 0)].het += 1
              case "de", "deze": articles[word, default: (0, 0)].de += 1
              default: break
              }
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
    resident = PersonNoun(.resident, counts, articles: articles)
    employer = PersonNoun(.employer, counts, articles: articles)
  }

  /// Whether the text speaks to its reader: "u kunt aanvragen".
  var addressesReader: Bool { (counts["u"] ?? 0) > 2 }

  /// Whether the text has the word.
  func has(_ word: String) -> Bool { counts[word] != nil }
}
