/// Compares what the ordinances have of one provision.
struct ProvisionComparison {
  private let outlines: [Outline]
  private let vocabulary: Vocabulary
  private let provision: Provision
  private let agreed: Profiel.Voorziening?
  private let isRequired: Bool
  private let reference: Int?
  /// The clauses of each ordinance.
  private let clauses: [[Clause]]
  /// Those of its articles that hold for all provisions.
  private let general: [[Clause]]
  private let present: [Int]

  init(
    _ outlines: [Outline], _ vocabulary: Vocabulary, _ provision: Provision, profile: Profiel?,
    general: [[Clause]], reference: Int?
  ) {
    self.outlines = outlines
    self.vocabulary = vocabulary
    self.provision = provision
    self.general = general
    self.reference = reference
    let agreed = provision.profile.flatMap { profile?.voorzieningen[$0] }
    self.agreed = agreed
    isRequired = profile?.groepen.first { $0.naam == agreed?.groep }?.verplicht ?? false
    clauses = outlines.indices.map { ordinance in
      outlines[ordinance].clauses(provision.parts[ordinance]).map {
        outlines[ordinance].units[$0.unit].clauses[$0.clause]
      }
    }
    present = provision.ordinances
  }

  func voorziening() -> Harmonisatie.Voorziening {
    let names = ProvisionNames(outlines, provision, agreed: agreed?.naam, vocabulary)
    let texts = ProvisionTexts(clauses, present)
    let isDefinitions = present.contains { ordinance in
      provision.parts[ordinance].contains { outlines[ordinance].units[$0.unit].isDefinitions }
    }
    var parameters = isDefinitions ? [] : self.parameters(names.naam)
    apply(agreed?.afspraken ?? [], isLaw: false, names.naam, &parameters)
    apply(agreed?.wettelijk ?? [], isLaw: true, names.naam, &parameters)
    parameters = Self.sorted(parameters)
    let deviations = outlines.indices.map { ordinance in
      parameters.count { $0.afwijkend.contains(ordinance) || $0.inStrijd.contains(ordinance) }
    }
    let base = reference.flatMap { present.contains($0) ? $0 : nil } ?? texts.base(fewest: deviations)
    let bepalingen = outlines.indices.map { ordinance -> Harmonisatie.Bepaling? in
      let places = provision.parts[ordinance].flatMap { self.places(ordinance, $0) }
      guard let main = places.first else { return nil }
      return Harmonisatie.Bepaling(
        plaats: main, ook: Array(places.dropFirst()), overeenkomst: texts.likeness(ordinance, base),
        oordeel: Harmonisatie.Oordeel(
          andereVoorwaarde: deviations[ordinance] > 0, andereNaam: !names.isEqual[ordinance],
          andersVerwoord: !texts.isEqual(ordinance, base)))
    }
    let people = self.people()
    return Harmonisatie.Voorziening(
      naam: names.naam, groep: agreed?.groep ?? "", inProfiel: provision.profile != nil,
      verplicht: isRequired,
      bepalingen: bepalingen, naamGelijk: present.allSatisfy { names.isEqual[$0] }, parameters: parameters,
      lijktVoorWerkgevers: people.employers * 2 >= people.residents && people.employers > 0,
      isVerstrekking: !isDefinitions
        && parameters.contains { $0.onderwerp.hasPrefix("bevoegdheid of plicht") },
      referentietekst: base)
  }

  private func places(_ ordinance: Int, _ part: Part) -> [Harmonisatie.Bepaling.Plaats] {
    let unit = outlines[ordinance].units[part.unit]
    guard let subunits = part.subunits else {
      return [
        .init(eId: unit.eId, aanduiding: unit.aanduiding, titel: unit.titel, artikel: unit.eId)
      ]
    }
    return subunits.map { index in
      let lid = unit.subunits[index]
      let name = lid.eId == unit.eId ? unit.aanduiding : "\(unit.aanduiding), \(lid.aanduiding)"
      return .init(eId: lid.eId, aanduiding: name, titel: unit.titel, artikel: unit.eId)
    }
  }

  private func people() -> (employers: Int, residents: Int) {
    var result = (employers: 0, residents: 0)
    for clause in clauses.joined() {
      for token in clause.tokens where token.word >= 0 {
        let classes = vocabulary[token.word].classes
        if classes.contains(.employer) { result.employers += 1 }
        if classes.contains(.resident) { result.residents += 1 }
      }
    }
    return result
  }

  // MARK: Conditions

  private func parameters(_ naam: String) -> [Harmonisatie.Parameter] {
    let weights = LocalWeights(clauses.flatMap { $0.map(\.terms) }, ordinances: present.count)
    return aspects(naam) + numbers(naam, weights) + requirements(weights)
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

  private func aspects(_ naam: String) -> [Harmonisatie.Parameter] {
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
          citaat: finding.clause.string, eId: finding.clause.eId)
      }
    }
    return order.compactMap { role in
      guard let values = values[role], let soort = kinds[role] else { return nil }
      return make(soort, "\(role) \(Self.subject(naam))", values, silenceDiffers: false)
    }
  }

  private func numbers(_ naam: String, _ weights: LocalWeights) -> [Harmonisatie.Parameter] {
    let reader = MentionReader(vocabulary)
    let mentions = outlines.indices.map { ordinance in
      clauses[ordinance].enumerated().flatMap { _, clause in reader.mentions(clause) }
    }
    let groups = MentionAligner(mentions, weights).groups
    let subjects = SubjectNames(groups, weights, vocabulary)
    return groups.indices.map { index in
      let values = outlines.indices.map { groups[index].mentions[$0]?.waarde }
      return make(
        groups[index].soort, "\(subjects.names[index]) \(Self.subject(naam))", values, silenceDiffers: true)
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
    let mentions = MentionReader(vocabulary)
    let aspects = AspectReader(vocabulary)
    return clauses[ordinance].dropFirst().compactMap { clause in
      guard reader.requirements(clause, lead: nil).isEmpty, mentions.mentions(clause).isEmpty,
        !aspects.isAspect(clause)
      else { return nil }
      return reader.rule(clause)
    }
  }

  static func lowered(_ name: String) -> String {
    // An abbreviation keeps its capitals.
    let second = name.dropFirst().first
    return second?.isUppercase == true ? name : name.prefix(1).lowercased() + name.dropFirst()
  }

  /// A name without the words that any title may begin with, as subjects bear it.
  private static func subject(_ name: String) -> String {
    var words = name.split(separator: " ")[...]
    while words.count > 1, let first = words.first,
      Lexicon.classes(of: first.lowercased()).contains(.generic)
        || ["voor", "van", "over", "het"].contains(first)
    {
      words.removeFirst()
    }
    return lowered(words.first == "en" || words.first == "en/of" ? name : words.joined(separator: " "))
  }

  // MARK: Norms

  /// Ties each norm to the condition that it is about, and tells who breaks it.
  private func apply(
    _ norms: [Profiel.Norm], isLaw: Bool, _ naam: String, _ parameters: inout [Harmonisatie.Parameter]
  ) {
    for norm in norms {
      let check = NormCheck(norm)
      let subject = norm.onderwerp.lowercased()
      let place =
        parameters.firstIndex {
          let name = $0.onderwerp.lowercased()
          return name == subject || name == "\(subject) \(Self.subject(naam).lowercased())"
        } ?? parameters.firstIndex { $0.onderwerp.lowercased().hasPrefix(subject) }
      guard let place else {
        guard norm.soort == .gelijk else { continue }
        parameters.append(
          Harmonisatie.Parameter(
            soort: .voorwaarde, onderwerp: "\(subject) \(Self.subject(naam))",
            waarden: Array(repeating: nil, count: outlines.count), afwijkend: [], norm: norm,
            inStrijd: present, isWettelijk: isLaw))
        continue
      }
      let broken = present.filter { !check.accepts(parameters[place].waarden[$0]) }
      if norm.soort == .gelijk { parameters[place].afwijkend = broken }
      // What the law sets goes before what was agreed.
      if parameters[place].norm == nil || isLaw && !broken.isEmpty {
        parameters[place].norm = norm
        parameters[place].isWettelijk = isLaw
      }
      parameters[place].inStrijd = Set(parameters[place].inStrijd + broken).sorted()
    }
  }

  /// Broken norms first, then what differs, each in the order of the kinds.
  private static func sorted(_ parameters: [Harmonisatie.Parameter]) -> [Harmonisatie.Parameter] {
    func rank(_ parameter: Harmonisatie.Parameter) -> Int {
      parameter.inStrijd.isEmpty ? parameter.gelijk ? 2 : 1 : 0
    }
    let kinds = Harmonisatie.Parameter.Soort.allCases
    return parameters.enumerated().map { offset, parameter in
      (
        key: (rank(parameter), kinds.firstIndex(of: parameter.soort) ?? kinds.count, offset),
        parameter: parameter
      )
    }.sorted { $0.key < $1.key }.map(\.parameter)
  }
}
