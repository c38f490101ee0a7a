/// Finds the words that measure without a number: "aanzienlijk", "langdurig".
///
/// One of them more or less makes another condition, in sentences that else say the same.
struct QualifierReader {
  /// A measure as a text has it.
  struct Finding {
    /// The word without its ending.
    var name: String
    var clause: Clause
    var token: Int
  }

  private let vocabulary: Vocabulary

  init(_ vocabulary: Vocabulary) { self.vocabulary = vocabulary }

  /// The measures in a provision, each once, in order.
  func findings(_ clauses: [Clause]) -> [Finding] {
    var result: [Finding] = []
    for clause in clauses {
      for (index, token) in clause.tokens.enumerated() where token.word >= 0 {
        guard let name = Self.names[vocabulary[token.word].text],
          !result.contains(where: { $0.name == name })
        else { continue }
        result.append(Finding(name: name, clause: clause, token: index))
      }
    }
    return result
  }

  private static let names: [String: String] = {
    var result: [String: String] = [:]
    for words in forms { for word in words { result[word] = words[0] } }
    return result
  }()

  private static let forms = [
    ["aanzienlijk", "aanzienlijke"], ["substantieel", "substantiele"], ["structureel", "structurele"],
    ["langdurig", "langdurige"], ["blijvend", "blijvende"], ["ernstig", "ernstige"],
    ["uitzonderlijk", "uitzonderlijke"], ["onevenredig", "onevenredige"], ["zwaarwegend", "zwaarwegende"],
    ["overwegend", "overwegende"],
    ["duurzaam", "duurzame"], ["dringend", "dringende"],
  ]
}
