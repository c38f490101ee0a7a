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

  init(
    _ outlines: [Outline], _ vocabulary: Vocabulary, _ provision: Provision, clauses: [[Clause]],
    general: [GeneralText], reference: Int?
  ) {
    self.outlines = outlines
    self.vocabulary = vocabulary
    self.provision = provision
    self.clauses = clauses
    self.general = general
    self.reference = reference
    present = provision.ordinances
    let reader = MentionReader(vocabulary)
    mentions = clauses.map { $0.map(reader.mentions) }
  }

  func parameters(_ subject: String) -> [Harmonisatie.Parameter] {
    let weights = LocalWeights(clauses.flatMap { $0.map(\.terms) }, ordinances: present.count)
    return aspects(subject) + numbers(subject, weights) + qualifiers(subject) + requirements(weights)
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
      return make(soort, "\(role) \(subject)", values, silenceDiffers: false)
    }
  }

  private func numbers(_ subject: String, _ weights: LocalWeights) -> [Harmonisatie.Parameter] {
    let groups = MentionAligner(mentions.map { $0.flatMap(\.self) }, weights).groups
    let subjects = SubjectNames(groups, weights, vocabulary)
    return groups.indices.map { index in
      let values = outlines.indices.map { groups[index].mentions[$0]?.waarde }
      return make(
        groups[index].soort, "\(subjects.names[index]) \(subject)", values, silenceDiffers: true)
    }
  }

  /// What a condition of this kind begins with.
  static let qualifier = "maatstaf"

  private func qualifiers(_ subject: String) -> [Harmonisatie.Parameter] {
    let reader = QualifierReader(vocabulary)
    var values: [String: [Harmonisatie.Waarde?]] = [:]
    for ordinance in present {
      for finding in reader.findings(clauses[ordinance]) {
        values[finding.name, default: Array(repeating: nil, count: outlines.count)][ordinance] =
          Harmonisatie.Waarde(
            waarde: finding.name, grens: "", norm: finding.name, citaat: finding.clause.string,
            eId: finding.clause.eId, plek: finding.clause.plek,
            getal: finding.clause.bytes(finding.token..<finding.token + 1))
      }
    }
    return values.keys.sorted().compactMap { name in
      values[name].map {
        make(.voorwaarde, "\(Self.qualifier) “\(name)” \(subject)", $0, silenceDiffers: true)
      }
    }
  }

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
    return groups.compactMap { group in
      let values = RequirementValues(group, weights, search, present: present, count: outlines.count)
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
