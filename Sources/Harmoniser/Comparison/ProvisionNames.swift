import Regeling

/// What a provision is called, and which ordinances call it so.
struct ProvisionNames {
  /// The agreed name, else the title that most ordinances give it.
  let naam: String
  /// By ordinance, whether it has that name as a title, or in its text where no article is the provision's own.
  let isEqual: [Bool]

  init(_ outlines: [Outline], _ provision: Provision, agreed: String?, _ vocabulary: Vocabulary) {
    var vocabulary = vocabulary
    let titles = outlines.indices.map { ordinance in
      provision.parts[ordinance].filter { $0.subunits == nil }.map {
        outlines[ordinance].units[$0.unit].titel
      }
      .filter { !$0.isEmpty }
    }
    let first = provision.ordinances.first ?? 0
    let fallback = provision.parts[first].first.map { outlines[first].units[$0.unit].aanduiding } ?? ""
    let name = agreed ?? Self.mostCommon(titles.compactMap(\.first), &vocabulary) ?? fallback
    naam = name
    let words = Self.words(name, &vocabulary)
    var isEqual: [Bool] = []
    for ordinance in outlines.indices {
      var own = titles[ordinance].map { Self.words($0, &vocabulary) }
      if agreed != nil, !own.isEmpty {
        // Articles on whom and how much bear the name together, above them.
        let divisions = provision.parts[ordinance].filter { $0.subunits == nil }
          .map { outlines[ordinance].units[$0.unit].division }
        own += Set(divisions).filter { division in divisions.count { $0 == division } > 1 }.sorted().map {
          Self.words($0, &vocabulary)
        }
      }
      if own.isEmpty {
        isEqual.append(
          agreed == nil || Self.stands(words, in: outlines[ordinance], provision.parts[ordinance]))
      } else {
        isEqual.append(own.contains { agreed == nil ? $0 == words : Self.contains($0, words) })
      }
    }
    self.isEqual = isEqual
  }

  /// The words of a title without marks, so that "Scholing." and "scholing" are one name.
  private static func words(_ title: String, _ vocabulary: inout Vocabulary) -> [Int32] {
    Lexer.tokens(Array(title.utf8), &vocabulary).filter { token in
      token.word < 0 || vocabulary[token.word].text.utf8.contains(where: \.isLower)
    }.map { $0.word < 0 ? Int32(clamping: -2 - $0.value) : $0.word }
  }

  private static func mostCommon(_ titles: [String], _ vocabulary: inout Vocabulary) -> String? {
    var counts: [[Int32]: Int] = [:]
    let keys = titles.map { words($0, &vocabulary) }
    for key in keys { counts[key, default: 0] += 1 }
    let most = counts.values.max() ?? 0
    return zip(titles, keys).first { counts[$0.1] == most }?.0
  }

  private static func contains(_ words: [Int32], _ part: [Int32]) -> Bool {
    guard !part.isEmpty, words.count >= part.count else { return false }
    return (0...words.count - part.count).contains { words[$0..<$0 + part.count].elementsEqual(part) }
  }

  /// Whether the text of some parts uses the name.
  private static func stands(_ name: [Int32], in outline: Outline, _ parts: [Part]) -> Bool {
    outline.clauses(parts).contains {
      contains(outline.units[$0.unit].clauses[$0.clause].tokens.map(\.word), name)
    }
  }
}
