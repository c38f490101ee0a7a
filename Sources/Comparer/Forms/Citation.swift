import Regeling

/// A citation taken apart: which provisions it names, level by level.
struct Citation: CustomStringConvertible {
  /// A level and the numbers named on it: artikel 3, 4; lid 2.
  struct Level {
    var kind: String
    var numbers: [String] = []
  }

  private(set) var levels: [Level] = []
  /// Whether it names provisions of which one is enough: "artikel 3 of 4".
  private(set) var isEither = false
  /// The law that it names, other than the ordinance itself.
  private(set) var law: String?

  /// Reads the words of one token; nil for a token that is no citation.
  init?(_ lexemes: ArraySlice<Lexeme>, _ vocabulary: Vocabulary) {
    guard lexemes.count > 1,
      lexemes.contains(where: { vocabulary.isClass([.provision, .lid, .onderdeel], $0.id) })
    else { return nil }
    var ordinals: [String] = []
    var lawWords: [String] = []
    var inLaw = false
    for lexeme in lexemes where vocabulary.isClass(.word, lexeme.id) {
      let word = Spelling.plain(vocabulary.text(lexeme.id))
      if word == "of" { isEither = true }
      if inLaw {
        lawWords.append(word)
      } else if vocabulary.isClass(.van, lexeme.id) {
        inLaw = true
      } else if vocabulary.isClass(.ordinal, lexeme.id) {
        ordinals.append(Rangtelwoord.value(of: word).map(String.init) ?? word)
      } else if vocabulary.isClass(.lid, lexeme.id) {
        levels.append(Level(kind: word.hasPrefix("l") ? "lid" : "zin", numbers: ordinals))
        ordinals = []
      } else if vocabulary.isClass(.onderdeel, lexeme.id) {
        levels.append(Level(kind: "onderdeel"))
      } else if vocabulary.isClass(.provision, lexeme.id) {
        levels.append(Level(kind: Self.singular[word] ?? word))
      } else if vocabulary.isClass(.aanhef, lexeme.id) {
        levels.append(Level(kind: "aanhef"))
      } else if vocabulary.isClass([.number, .letter, .roman], lexeme.id), !levels.isEmpty {
        levels[levels.count - 1].numbers.append(word)
      } else if vocabulary.isClass(.upTo, lexeme.id) || word == "t/m", !levels.isEmpty {
        levels[levels.count - 1].numbers.append("-")
      }
    }
    let name = lawWords.joined(separator: " ")
    if inLaw && name != "deze verordening" && name != "dit artikel" && name != "dit lid" { law = name }
  }

  /// The citation in one way of writing, whatever way the text has.
  var description: String {
    let parts = levels.map { "\($0.kind) \($0.numbers.joined(separator: ","))" }
    return (isEither ? "<of " : "<") + (parts + (law.map { [$0] } ?? [])).joined(separator: "; ") + ">"
  }

  private static let singular = [
    "artikelen": "artikel", "art": "artikel", "hoofdstukken": "hoofdstuk", "paragrafen": "paragraaf",
    "afdelingen": "afdeling", "bijlagen": "bijlage",
  ]
}
