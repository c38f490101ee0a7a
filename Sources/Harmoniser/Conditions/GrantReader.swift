/// Finds the sentence by which a provision gives, and reads from it who gives and whether it may or must.
struct GrantReader {
  private let vocabulary: Vocabulary

  init(_ vocabulary: Vocabulary) { self.vocabulary = vocabulary }

  /// The clause that gives: rather a body that does than somebody who receives, and rather without conditions.
  func grant(_ clauses: [Clause]) -> Clause? {
    let gives = clauses.filter { isGrant($0) || isPermission($0) }
    return gives.first { !isStrict($0) } ?? gives.first ?? clauses.first(where: isReceipt)
  }

  /// Whether the clause gives something: a body or a passive with a verb of giving, no refusal and no condition.
  func isGrant(_ clause: Clause) -> Bool {
    guard !clause.isItem, vocabulary.has(.grant, clause), !vocabulary.has([.refuse, .stopping], clause) else {
      return false
    }
    let tokens = main(clause)
    if let first = clause.tokens.first, vocabulary.classes(first).contains(.ifWord) {
      guard tokens.startIndex > 0,
        tokens.prefix(5).contains(where: { vocabulary.classes($0).contains(.body) }),
        tokens.contains(where: { vocabulary.classes($0).contains(.grant) })
      else { return false }
    }
    let start = tokens.prefix(10)
    if start.contains(where: { vocabulary.classes($0).contains(.negation) }) { return false }
    return tokens.prefix(Self.grantWithin).contains {
      vocabulary.classes($0).contains(.body) || Self.passives.contains(vocabulary.word($0))
    }
      && !start.contains { ["regels", "verslag", "beleidsregels"].contains(vocabulary.word($0)) }
  }

  /// The main clause, behind the condition that opens the sentence: "Als iemand ziek wordt, verleent het college …",
  /// "Heeft een inwoner hulp nodig, dan kan het college …".
  private func main(_ clause: Clause) -> ArraySlice<Token> {
    let tokens = clause.tokens[...]
    guard let first = tokens.first else { return tokens }
    let opens =
      vocabulary.classes(first).contains(.ifWord)
      || !vocabulary.classes(first).contains(.can) && tokens.dropFirst().prefix(2).contains { isPerson($0) }
        && Self.inverted.contains(vocabulary.word(first))
    guard opens else { return tokens }
    let commas = tokens.indices.filter { vocabulary.word(tokens[$0]) == "," }
    // The comma behind which the main verb comes, at once or after "dan".
    let comma = commas.first { comma in
      tokens[(comma + 1)...].prefix(2).contains {
        vocabulary.classes($0).contains(.can) || Self.finiteVerbs.contains(vocabulary.word($0))
          || vocabulary.word($0) == "dan"
      }
    }
    return (comma ?? commas.first).map { tokens[($0 + 1)...] } ?? tokens
  }

  /// Verbs with which a condition without "als" begins.
  private static let inverted: Set<String> = [
    "heeft", "neemt", "is", "wordt", "moet", "wil", "werkt", "krijgt", "begeleidt", "biedt", "gaat", "komt",
    "vraagt", "betaalt", "plaatst", "heb", "bent", "werft", "maakt", "laat", "sluit", "gebruikt",
  ]

  private func isPerson(_ token: Token) -> Bool {
    !vocabulary.classes(token).isDisjoint(with: [.resident, .employer])
      || ["u", "iemand", "een"].contains(vocabulary.word(token))
  }

  /// Whether somebody is allowed something: "Een inwoner mag van het college op proef werken".
  private func isPermission(_ clause: Clause) -> Bool {
    guard !clause.isItem, !vocabulary.has([.refuse, .stopping, .negation], clause) else { return false }
    let opening = clause.tokens.prefix(10)
    guard opening.contains(where: { vocabulary.classes($0).contains(.resident) }),
      opening.contains(where: { vocabulary.classes($0).contains(.can) }),
      let van = opening.firstIndex(where: { vocabulary.word($0) == "van" })
    else { return false }
    return clause.tokens[(van + 1)...].prefix(2).contains { vocabulary.classes($0).contains(.body) }
  }

  /// "De werkgever krijgt een bonus", "Een bedrijf heeft recht op een vergoeding".
  private func isReceipt(_ clause: Clause) -> Bool {
    guard !clause.isItem, !vocabulary.has([.refuse, .stopping, .negation], clause) else { return false }
    let tokens = main(clause)
    guard tokens.prefix(Self.grantWithin).contains(where: { isPerson($0) }) else { return false }
    return tokens.prefix(Self.grantWithin).indices.contains { index in
      switch vocabulary.word(tokens[index]) {
      case "krijgt", "krijgen", "ontvangt", "ontvangen": true
      case "recht", "aanspraak", "aanmerking":
        tokens[max(tokens.startIndex, index - 3)..<index].contains {
          ["heeft", "hebben", "hebt", "komt", "komen", "bestaat"].contains(vocabulary.word($0))
        }
      default: false
      }
    }
  }

  /// A body that gives is named this far from the beginning at most.
  private static let grantWithin = 26

  private static let passives: Set<String> = ["wordt", "worden", "komt", "heeft"]

  private static let finiteVerbs: Set<String> = [
    "verstrekt", "verleent", "biedt", "kent", "geeft", "zet", "plaatst", "vergoedt", "zorgt", "draagt",
    "regelt",
    "wordt", "worden", "stelt", "betaalt", "subsidieert", "wijst", "heeft", "komt", "krijgt", "ontvangt",
  ]

  /// Whether the first verb is "kan" or "mag".
  func isDiscretion(_ clause: Clause) -> Bool {
    for token in main(clause) {
      if vocabulary.classes(token).contains(.can) { return true }
      if Self.finiteVerbs.contains(vocabulary.word(token)) { return false }
    }
    return false
  }

  func verb(_ clause: Clause, may: Bool) -> String {
    let tokens = main(clause)
    let place = tokens.indices.first {
      may
        ? vocabulary.classes(tokens[$0]).contains(.can)
        : Self.finiteVerbs.contains(vocabulary.word(tokens[$0]))
          || $0 > tokens.startIndex && vocabulary.word(tokens[$0 - 1]) == "wethouders"
            && vocabulary.classes(tokens[$0]).contains(.grant)
    }
    return place.map { clause.string($0..<$0 + 1) } ?? (may ? "kan" : "verstrekt")
  }

  func body(_ clause: Clause) -> (norm: String, text: String)? {
    for (index, token) in clause.tokens.prefix(12).enumerated()
    where vocabulary.classes(token).contains(.body) {
      switch vocabulary.word(token) {
      case "college": return ("college", clause.string(index..<index + 1))
      case "burgemeester":
        let both =
          clause.tokens[index...].prefix(3).map(vocabulary.word) == ["burgemeester", "en", "wethouders"]
        return (both ? "college" : "burgemeester", clause.string(index..<index + (both ? 3 : 1)))
      case "bestuur":
        let start = max(0, index - 1)
        return (clause.string(start..<index + 1).lowercased(), clause.string(start..<index + 1))
      case "gemeente": continue
      default: return (vocabulary.word(token), clause.string(index..<index + 1))
      }
    }
    return nil
  }

  /// Whether the clause says that something happens only if: "uitsluitend als", "alleen wanneer".
  func isStrict(_ clause: Clause) -> Bool {
    for (index, token) in clause.tokens.enumerated() where vocabulary.classes(token).contains(.only) {
      if clause.tokens[index...].prefix(9).contains(where: { vocabulary.classes($0).contains(.ifWord) }) {
        return true
      }
    }
    return false
  }
}
