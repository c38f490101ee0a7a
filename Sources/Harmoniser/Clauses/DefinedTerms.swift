/// The words that an ordinance defines with a number: "jongere: de persoon van 18 tot 27 jaar".
///
/// Where a provision uses such a word, the number is one of its conditions.
struct DefinedTerms: Sendable {
  private struct Definition: Sendable {
    /// The defined words, folded.
    var words: [String]
    var clause: Clause
  }

  private let definitions: [Definition]

  init(_ outline: Outline, _ vocabulary: Vocabulary) {
    let all = outline.units.filter(\.isDefinitions).flatMap(\.clauses).compactMap {
      Self.definition($0, vocabulary)
    }
    definitions = all.filter { definition in
      // A word of most provisions is no condition of any of them.
      let users = outline.units.count {
        !$0.isDefinitions && Self.uses(definition, $0.clauses, vocabulary)
      }
      return users > 0 && users * 3 <= max(outline.units.count, 3)
    }
  }

  /// The definitions of the words that `clauses` use.
  func clauses(for clauses: [Clause], _ vocabulary: Vocabulary) -> [Clause] {
    definitions.filter { Self.uses($0, clauses, vocabulary) }.map(\.clause)
  }

  private static func definition(_ clause: Clause, _ vocabulary: Vocabulary) -> Definition? {
    guard clause.isItem,
      let colon = clause.tokens.firstIndex(where: { $0.word >= 0 && vocabulary[$0.word].text == ":" }),
      colon > 0, colon <= longestTerm,
      !QuantityReader(clause, vocabulary).quantities().isEmpty
    else { return nil }
    let words = clause.tokens[..<colon].compactMap { $0.word >= 0 ? vocabulary[$0.word].text : nil }
    return words.count == colon ? Definition(words: words, clause: clause) : nil
  }

  private static let longestTerm = 3

  private static func uses(_ definition: Definition, _ clauses: [Clause], _ vocabulary: Vocabulary) -> Bool {
    clauses.contains { clause in
      let tokens = clause.tokens
      guard tokens.count >= definition.words.count else { return false }
      return (0...tokens.count - definition.words.count).contains { start in
        definition.words.indices.allSatisfy { place in
          let id = tokens[start + place].word
          guard id >= 0 else { return false }
          let text = vocabulary[id].text
          // The plural is the same word.
          return text.hasPrefix(definition.words[place])
            && text.utf8.count <= definition.words[place].utf8.count + 2
        }
      }
    }
  }
}
