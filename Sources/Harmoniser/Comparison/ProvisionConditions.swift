/// The conditions of one provision, as each ordinance sets them.
struct ProvisionConditions {
  private let outlines: [Outline]
  private let vocabulary: Vocabulary
  private let provision: Provision
  private let clauses: [[Clause]]
  private let general: [GeneralText]
  private let present: [Int]
  private let reference: Int?
  /// The numbers in each clause, by ordinance.
  private let mentions: [[[Mention]]]
  /// The numbers in the definitions of the words that each ordinance uses.
  private let defined: [[Mention]]

  init(
    _ outlines: [Outline], _ vocabulary: Vocabulary, _ provision: Provision, clauses: [[Clause]],
    general: [GeneralText], defined: [DefinedTerms], reference: Int?
  ) {
    self.outlines = outlines
    self.vocabulary = vocabulary
    self.provision = provision
    self.clauses = clauses
    self.general = general
    self.reference = reference
    present = provision.ordinances
    let reader = MentionReader(vocabulary)
    mentions = clauses.map(reader.mentions)
    self.defined = zip(clauses, defined).map { clauses, defined in
      defined.clauses(for: clauses, vocabulary).flatMap { reader.mentions($0) }
    }
  }

  func parameters(_ subject: String) -> [Harmonisatie.Parameter] {
    let weights = LocalWeights(clauses.flatMap { $0.map(\.terms) }, ordinances: present.count)
    return aspects(subject) + numbers(subject, weights) + qualifiers(subject, weights)
      + requirements(weights)
  }

  private func make(
    _ soort: Harmonisatie.Parameter.Soort, _ onderwerp: String, _ values: [Harmonisatie.Waarde?],
    silenceDiffers: Bool
  ) -> Harmonisatie.Parameter {
    let speaking = silenceDiffers ? present : present.filter { values[$0] != nil }
    return Harmonisatie.Parameter(
      soort: soort, onderwerp: onderwerp, waarden: values,
      afwijkend: Majority.deviating(values.map { $0?.norm }, among: speaking, reference: reference),
      norm: nil, inStrijd: [], isWettelijk: false)
  }

  private func aspects(_ subject: String) -> [Harmonisatie.Parameter] {
    let reader = AspectReader(vocabulary)
    var order: [String] = []
    var values: [String: [Harmonisatie.Waarde?]] = [:]
    var kinds: [String: Harmonisatie.Parameter.Soort] = [:]
    for ordinance in present {
      for finding in reader.findings(clauses[ordinance]) {
        if values[finding.role] == nil {
          order.append(finding.role)
          values[finding.role] = Array(repeating: nil, count: outlines.count)
          kinds[finding.role] = finding.soort
        }
        values[finding.role]?[ordinance] = Harmonisatie.Waarde(
          waarde: finding.text, grens: "", norm: finding.norms.joined(separator: ", "),
          citaat: finding.clause.string, eId: finding.clause.eId, plek: finding.clause.plek)
      }
    }
    return order.compactMap { role in
      guard let values = values[role], let soort = kinds[role] else { return nil }
      return make(soort, ConditionSubject.joined(role, subject), values, silenceDiffers: false)
    }
  }

  private func numbers(_ subject: String, _ weights: LocalWeights) -> [Harmonisatie.Parameter] {
    let numbers = zip(mentions, defined).map { $0.flatMap(\.self) + $1 }
    let groups = MentionAligner(numbers, weights).groups
    let subjects = SubjectNames(groups, weights, vocabulary)
    return groups.indices.map { index in
      let values = outlines.indices.map { groups[index].mentions[$0]?.waarde }
      return make(
        groups[index].soort, ConditionSubject.joined(subjects.names[index], subject), values,
        silenceDiffers: true)
    }
  }

  /// What a condition of this kind begins with.
  static let qualifier = "maatstaf"

  private func qualifiers(_ subject: String, _ weights: LocalWeights) -> [Harmonisatie.Parameter] {
    let reader = QualifierReader(vocabulary)
    var values: [String: [Harmonisatie.Waarde?]] = [:]
    for ordinance in present {
      for finding in reader.findings(clauses[ordinance]) where hasLike(finding.clause, ordinance, weights) {
        values[finding.name, default: Array(repeating: nil, count: outlines.count)][ordinance] =
          Harmonisatie.Waarde(
            waarde: finding.name, grens: "", norm: finding.name, citaat: finding.clause.string,
            eId: finding.clause.eId, plek: finding.clause.plek,
            getal: finding.clause.bytes(finding.token..<finding.token + 1))
      }
    }
    joinRivals(&values, weights)
    return values.keys.sorted().compactMap { name in
      values[name].map {
        make(.voorwaarde, "\(Self.qualifier) “\(name)” \(subject)", $0, silenceDiffers: true)
      }
    }
  }

  /// Brings two measures together that stand in the place of each other: "van zwaarwegende aard" and "van overwegende
  /// aard".
  private func joinRivals(_ values: inout [String: [Harmonisatie.Waarde?]], _ weights: LocalWeights) {
    let names = values.keys.sorted()
    for (index, name) in names.enumerated() {
      for other in names[..<index] {
        guard let own = values[name], let theirs = values[other] else { continue }
        let isRival = zip(own, theirs).allSatisfy { $0 == nil || $1 == nil }
        guard isRival, terms(own, weights, like: theirs) else { continue }
        values[name] = nil
        values[other] = nil
        values["\(other)” of “\(name)"] = zip(own, theirs).map { $0 ?? $1 }
      }
    }
  }

  private func terms(
    _ own: [Harmonisatie.Waarde?], _ weights: LocalWeights, like theirs: [Harmonisatie.Waarde?]
  ) -> Bool {
    func terms(_ values: [Harmonisatie.Waarde?]) -> [Int32] {
      values.enumerated().lazy.compactMap { ordinance, value in
        clauses[ordinance].first { $0.eId == value?.eId && $0.plek == value?.plek }?.terms
      }.first ?? []
    }
    return weights.likeness(terms(own), terms(theirs)) >= Self.like
  }

  /// Whether another ordinance has a sentence that says the same but for some words; else the sentence itself is told.
  private func hasLike(_ clause: Clause, _ ordinance: Int, _ weights: LocalWeights) -> Bool {
    present.lazy.filter { $0 != ordinance }.prefix(Self.asked).contains { other in
      clauses[other].contains {
        weights.likeness($0.terms, clause.terms) >= Self.like
          || weights.coverage(of: clause.terms, in: $0.terms) >= Self.like
      }
    }
  }

  private static let like: Float = 0.45
  /// What so many others lack, is told as a sentence that they lack.
  private static let asked = 24

  private func requirements(_ weights: LocalWeights) -> [Harmonisatie.Parameter] {
    let reader = RequirementReader(vocabulary)
    let found = outlines.indices.map { requirements($0, reader) }
    return parameters(found, weights, threshold: 0.42, search: 0.66)
      + parameters(outlines.indices.map { rules($0, reader) }, weights, threshold: 0.26, search: 0.45)
  }

  private func parameters(
    _ requirements: [[Requirement]], _ weights: LocalWeights, threshold: Float, search: Float
  ) -> [Harmonisatie.Parameter] {
    let groups = RequirementAligner(requirements, weights, threshold: threshold).groups
    let search = RequirementSearch(clauses, general, weights, threshold: search)
    let novelty = Novelty(clauses, general, vocabulary)
    return groups.compactMap { group in
      let values = RequirementValues(
        group, weights, search, novelty, present: present, count: outlines.count)
      let parameter = make(.voorwaarde, values.onderwerp, values.values, silenceDiffers: true)
      // That a sentence stands everywhere is no condition.
      return group.kind == .regel && parameter.gelijk ? nil : parameter
    }
  }

  private func requirements(_ ordinance: Int, _ reader: RequirementReader) -> [Requirement] {
    outlines[ordinance].clauses(provision.parts[ordinance]).flatMap { place in
      let all = outlines[ordinance].units[place.unit].clauses
      let clause = all[place.clause]
      return reader.requirements(clause, lead: clause.lead >= 0 ? all[clause.lead] : nil)
    }
  }

  /// The sentences that state neither a number nor a requirement, the one that grants left out.
  private func rules(_ ordinance: Int, _ reader: RequirementReader) -> [Requirement] {
    let aspects = AspectReader(vocabulary)
    return zip(clauses[ordinance], mentions[ordinance]).dropFirst().compactMap { clause, mentions in
      guard mentions.isEmpty, reader.requirements(clause, lead: nil).isEmpty, !aspects.isAspect(clause)
      else { return nil }
      return reader.rule(clause)
    }
  }
}
