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
  private let grants: GrantReader
  private let applicants: ApplicantReader

  init(_ vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    grants = GrantReader(vocabulary)
    applicants = ApplicantReader(vocabulary)
  }

  /// The aspects of a provision, each once.
  func findings(_ clauses: [Clause]) -> [Finding] {
    var result: [Finding] = []
    if let grant = grants.grant(clauses) {
      let may = grants.isDiscretion(grant)
      result.append(
        Finding(
          soort: .bevoegdheid, role: "bevoegdheid of plicht", norms: [may ? "kan" : "verstrekt"],
          text: grants.verb(grant, may: may),
          clause: grant))
      if let body = grants.body(grant) {
        result.append(
          Finding(
            soort: .bevoegdheid, role: "wie beslist", norms: [body.norm], text: body.text, clause: grant))
      }
    }
    if let strict = clauses.first(where: grants.isStrict) {
      result.append(
        Finding(
          soort: .bevoegdheid, role: "strekking van de voorwaarden", norms: ["uitsluitend als"],
          text: "uitsluitend als", clause: strict))
    } else if let list = clauses.first(where: { $0.opensList && vocabulary.has([.ifWord, .condition], $0) }) {
      result.append(
        Finding(
          soort: .bevoegdheid, role: "strekking van de voorwaarden", norms: ["als"], text: "als", clause: list
        ))
    }
    collect(.vorm, "vorm", clauses, forms, &result)
    collect(
      .vorm, "bruikleen of eigendom", clauses, { $0.norms(["bruikleen", "eigendom"], in: vocabulary) },
      &result)
    collect(.aanvrager, "ambtshalve of op aanvraag", clauses, applicants.initiative, &result)
    collect(.aanvrager, "wie aanvraagt", clauses, applicants.applicants, &result)
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
    grants.isGrant(clause) && !forms(clause).isEmpty
      || clause.terms.count <= Self.aspectTerms
        && (!forms(clause).isEmpty || !applicants.initiative(clause).isEmpty
          || !applicants.applicants(clause).isEmpty)
  }

  /// A longer sentence says more than that.
  private static let aspectTerms = 6

  // MARK: Form

  /// In natura, as a subsidy, as a compensation: where the clause gives, or says in what form.
  private func forms(_ clause: Clause) -> [String] {
    var result: Set<String> = []
    if clause.tokens.contains(where: { vocabulary.word($0) == "natura" }) { result.insert("in natura") }
    guard !vocabulary.has([.refuse, .stopping, .negation], clause),
      vocabulary.has(.grant, clause) || clause.tokens.contains(where: { vocabulary.word($0) == "vorm" })
    else { return result.sorted() }
    for (index, token) in clause.tokens.enumerated() {
      let word = vocabulary.word(token)
      // Who belongs to the "doelgroep loonkostensubsidie" is given no subsidy by that.
      let isGroup = index > 0 && vocabulary.word(clause.tokens[index - 1]) == "doelgroep"
      if word.hasSuffix("subsidie"), !isGroup { result.insert("subsidie") }
      if ["vergoeding", "tegemoetkoming", "bijdrage"].contains(where: word.hasSuffix) {
        result.insert("vergoeding")
      }
      if word == "voucher" || word == "vouchers" { result.insert("voucher") }
      if word == "lening" || word == "leenbijstand" { result.insert("lening") }
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
