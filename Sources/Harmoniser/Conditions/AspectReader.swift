/// Reads who gives, whether the body may or must, in what form, and who may apply.
struct AspectReader {
  /// One aspect as a text has it: what it is about, and the words that were found for it.
  struct Finding {
    var soort: Harmonisatie.Parameter.Soort
    var role: String
    var norms: [String]
    var text: String
    var clause: Clause
  }

  private let vocabulary: Vocabulary

  init(_ vocabulary: Vocabulary) { self.vocabulary = vocabulary }

  /// The aspects of a provision, each once.
  func findings(_ clauses: [Clause]) -> [Finding] {
    var result: [Finding] = []
    if let grant = clauses.first(where: isGrant) {
      let may = isDiscretion(grant)
      result.append(
        Finding(
          soort: .bevoegdheid, role: "bevoegdheid of plicht", norms: [may ? "kan" : "verstrekt"],
          text: verb(grant, may: may),
          clause: grant))
      if let body = body(grant) {
        result.append(
          Finding(
            soort: .bevoegdheid, role: "wie beslist", norms: [body.norm], text: body.text, clause: grant))
      }
    }
    if let strict = clauses.first(where: isStrict) {
      result.append(
        Finding(
          soort: .bevoegdheid, role: "strekking van de voorwaarden", norms: ["uitsluitend als"],
          text: "uitsluitend als", clause: strict))
    } else if let list = clauses.first(where: { $0.opensList && has([.ifWord, .condition], $0) }) {
      result.append(
        Finding(
          soort: .bevoegdheid, role: "strekking van de voorwaarden", norms: ["als"], text: "als", clause: list
        ))
    }
    collect(.vorm, "vorm", clauses, forms, &result)
    collect(
      .vorm, "bruikleen of eigendom", clauses, { $0.norms(["bruikleen", "eigendom"], in: vocabulary) },
      &result)
    collect(.aanvrager, "ambtshalve of op aanvraag", clauses, initiative, &result)
    collect(.aanvrager, "wie aanvraagt", clauses, applicants, &result)
    return result
  }

  /// Adds what all clauses say together about one aspect, quoting the first that says something.
  private func collect(
    _ soort: Harmonisatie.Parameter.Soort, _ role: String, _ clauses: [Clause], _ read: (Clause) -> [String],
    _ result: inout [Finding]
  ) {
    var norms: Set<String> = []
    var quoted: (clause: Clause, count: Int)?
    for clause in clauses {
      let found = read(clause)
      if found.isEmpty { continue }
      norms.formUnion(found)
      if found.count > quoted?.count ?? 0 { quoted = (clause, found.count) }
    }
    guard let quoted else { return }
    let sorted = norms.sorted()
    result.append(
      Finding(
        soort: soort, role: role, norms: sorted, text: sorted.joined(separator: ", "), clause: quoted.clause))
  }

  /// Whether the clause only says in what form, on whose initiative, or by whom.
  func isAspect(_ clause: Clause) -> Bool {
    isGrant(clause) && !forms(clause).isEmpty
      || clause.terms.count <= Self.aspectTerms
        && (!forms(clause).isEmpty || !initiative(clause).isEmpty || !applicants(clause).isEmpty)
  }

  /// A longer sentence says more than that.
  private static let aspectTerms = 6

  // MARK: May or must

  private func classes(_ token: Token) -> WordClass { token.word < 0 ? [] : vocabulary[token.word].classes }

  private func word(_ token: Token) -> String { token.word < 0 ? "" : vocabulary[token.word].text }

  private func has(_ wanted: WordClass, _ clause: Clause) -> Bool {
    clause.tokens.contains { !classes($0).isDisjoint(with: wanted) }
  }

  /// Whether the clause gives something: a body or a passive with a verb of giving, no refusal and no condition.
  private func isGrant(_ clause: Clause) -> Bool {
    guard !clause.isItem, has(.grant, clause), !has([.refuse, .stopping], clause) else { return false }
    // "Als iemand ziek wordt, verleent het college …" gives behind the comma.
    var tokens = clause.tokens[...]
    if let first = tokens.first, classes(first).contains(.ifWord) {
      guard let comma = tokens.firstIndex(where: { word($0) == "," }) else { return false }
      tokens = tokens[(comma + 1)...]
      guard tokens.prefix(5).contains(where: { classes($0).contains(.body) }),
        tokens.contains(where: { classes($0).contains(.grant) })
      else { return false }
    }
    let start = tokens.prefix(10)
    if start.contains(where: { classes($0).contains(.negation) }) { return false }
    return tokens.prefix(Self.grantWithin).contains {
      classes($0).contains(.body) || Self.passives.contains(word($0))
    }
      && !start.contains { ["regels", "verslag", "beleidsregels"].contains(word($0)) }
  }

  /// A body that gives is named this far from the beginning at most.
  private static let grantWithin = 26

  private static let passives: Set<String> = ["wordt", "worden", "komt", "heeft"]

  private static let finiteVerbs: Set<String> = [
    "verstrekt", "verleent", "biedt", "kent", "geeft", "zet", "plaatst", "vergoedt", "zorgt", "draagt",
    "regelt",
    "wordt", "worden", "stelt", "betaalt", "subsidieert", "wijst", "heeft", "komt",
  ]

  /// Whether the first verb is "kan" or "mag".
  private func isDiscretion(_ clause: Clause) -> Bool {
    for token in clause.tokens {
      if classes(token).contains(.can) { return true }
      if Self.finiteVerbs.contains(word(token)) { return false }
    }
    return false
  }

  private func verb(_ clause: Clause, may: Bool) -> String {
    let place = clause.tokens.firstIndex {
      may ? classes($0).contains(.can) : Self.finiteVerbs.contains(word($0))
    }
    return place.map { clause.string($0..<$0 + 1) } ?? (may ? "kan" : "verstrekt")
  }

  private func body(_ clause: Clause) -> (norm: String, text: String)? {
    for (index, token) in clause.tokens.prefix(12).enumerated() where classes(token).contains(.body) {
      switch word(token) {
      case "college", "burgemeester": return ("college", clause.string(index..<index + 1))
      case "bestuur":
        let start = max(0, index - 1)
        return (clause.string(start..<index + 1).lowercased(), clause.string(start..<index + 1))
      case "gemeente": continue
      default: return (word(token), clause.string(index..<index + 1))
      }
    }
    return nil
  }

  /// Whether the clause says that something happens only if: "uitsluitend als", "alleen wanneer".
  private func isStrict(_ clause: Clause) -> Bool {
    for (index, token) in clause.tokens.enumerated() where classes(token).contains(.only) {
      if clause.tokens[index...].prefix(9).contains(where: { classes($0).contains(.ifWord) }) { return true }
    }
    return false
  }

  // MARK: Form

  /// In natura, as a subsidy, as a compensation: where the clause gives, or says in what form.
  private func forms(_ clause: Clause) -> [String] {
    var result: Set<String> = []
    if clause.tokens.contains(where: { word($0) == "natura" }) { result.insert("in natura") }
    guard !has([.refuse, .stopping, .negation], clause),
      has(.grant, clause) || clause.tokens.contains(where: { word($0) == "vorm" })
    else { return result.sorted() }
    for token in clause.tokens {
      let word = word(token)
      if word.hasSuffix("subsidie") { result.insert("subsidie") }
      if ["vergoeding", "tegemoetkoming", "bijdrage"].contains(where: word.hasSuffix) {
        result.insert("vergoeding")
      }
      if word == "voucher" || word == "vouchers" { result.insert("voucher") }
      if word == "lening" || word == "leenbijstand" { result.insert("lening") }
    }
    return result.sorted()
  }

  // MARK: Who applies

  private func initiative(_ clause: Clause) -> [String] {
    var result: [String] = []
    for (index, token) in clause.tokens.enumerated() {
      if word(token) == "ambtshalve" { result.append("ambtshalve") }
      if ["aanvraag", "verzoek"].contains(word(token)), index > 0, word(clause.tokens[index - 1]) == "op" {
        result.append("op aanvraag")
      }
    }
    return Array(Set(result)).sorted()
  }

  /// Who is named behind "ingediend door" or "op aanvraag van", or as the subject of applying.
  private func applicants(_ clause: Clause) -> [String] {
    guard has(.request, clause) else { return [] }
    let tokens = clause.tokens
    if let subject = tokens.prefix(4).first(where: { !classes($0).isDisjoint(with: [.resident, .employer]) }),
      tokens.prefix(9).contains(where: {
        ["vraagt", "vragen", "dient", "dienen", "aanvragen", "kan"].contains(word($0))
      }),
      tokens.contains(where: {
        ["aan", "in", "aanvragen", "indienen", "aanvraag", "verzoek"].contains(word($0))
      }),
      tokens.prefix(14).contains(where: { classes($0).contains(.request) })
    {
      return people(tokens.prefix(10), including: subject)
    }
    let submits = tokens.contains { ["ingediend", "gedaan", "indienen", "aangevraagd"].contains(word($0)) }
    for (index, token) in tokens.enumerated() where word(token) == "door" || word(token) == "van" {
      let isApplying =
        word(token) == "door"
        ? submits && tokens[max(0, index - 14)..<index].contains { classes($0).contains(.request) }
        : index >= 2 && ["aanvraag", "verzoek"].contains(word(tokens[index - 1]))
          && word(tokens[index - 2]) == "op"
      guard isApplying else { continue }
      let found = people(tokens[(index + 1)...].prefix(18), including: nil)
      if !found.isEmpty { return found }
    }
    return []
  }

  private func people(_ tokens: ArraySlice<Token>, including first: Token?) -> [String] {
    var result: Set<String> = []
    for token in Array(tokens) + (first.map { [$0] } ?? []) {
      if classes(token).contains(.employer) { result.insert("werkgever") }
      if classes(token).contains(.resident) { result.insert("inwoner") }
    }
    return result.sorted()
  }
}

extension Clause {
  /// Which of `words` stand in the clause.
  fileprivate func norms(_ words: [String], in vocabulary: Vocabulary) -> [String] {
    let present = Set(tokens.compactMap { $0.word < 0 ? nil : vocabulary[$0.word].text })
    return words.filter(present.contains)
  }
}
