/// Tells which requirements say no more than a number that is compared by itself.
struct NumberOnly {
  private let vocabulary: Vocabulary

  init(_ vocabulary: Vocabulary) { self.vocabulary = vocabulary }

  /// Whether nothing remains of the requirement without its numbers: "de kandidaat werkt ten minste 20 uur per week".
  func says(_ requirement: Requirement, in clause: Clause) -> Bool {
    let quantities = QuantityReader(clause, vocabulary).quantities()
    guard !quantities.isEmpty else { return false }
    let counted = Set(quantities.flatMap(\.tokens).compactMap { term(clause.tokens[$0]) })
    let said = Set(clause.tokens.filter { isAroundNumber($0) }.compactMap(term))
    let rest = requirement.terms.count { !counted.contains($0) && !said.contains($0) }
    // An item that opens with an amount only names the case that it is for.
    let opens = requirement.kind == .onderdeel && (quantities.first?.tokens.lowerBound ?? 0) == 0
    return opens ? rest <= Self.namesOfCase : rest == 0
  }

  private static let namesOfCase = 4

  private func term(_ token: Token) -> Int32? {
    guard token.word >= 0, vocabulary[token.word].term >= 0 else { return nil }
    return vocabulary[token.word].term
  }

  /// Whether the word only says who or what the number is about.
  private func isAroundNumber(_ token: Token) -> Bool {
    guard token.word >= 0 else { return false }
    let word = vocabulary[token.word]
    return !word.classes.isDisjoint(with: [.resident, .employer, .employment, .duration, .unit, .often])
      || Self.verbs.contains(word.text)
  }

  private static let verbs: Set<String> = [
    "werkt", "werken", "werkzaam", "bedraagt", "bedragen", "gesloten", "aangegaan", "gemiddeld", "omvang",
    "arbeidsduur", "aangeboden", "oud", "ouder", "jonger", "leeftijd", "bereikt", "heeft", "korter", "langer",
    "minder", "meer", "gemiddelde", "omvat", "aanbiedt", "biedt",
  ]
}
