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
  private let general: [GeneralText]
  /// The words that each ordinance defines with a number.
  private let defined: [DefinedTerms]
  private let present: [Int]

  init(
    _ outlines: [Outline], _ vocabulary: Vocabulary, _ provision: Provision, profile: Profiel?,
    general: [GeneralText], defined: [DefinedTerms], reference: Int?
  ) {
    self.outlines = outlines
    self.vocabulary = vocabulary
    self.provision = provision
    self.general = general
    self.defined = defined
    self.reference = reference
    let agreed = provision.profile.flatMap { profile?.voorzieningen[$0] }
    self.agreed = agreed
    isRequired = agreed.flatMap { profile?.isVerplicht($0) } ?? false
    clauses = outlines.indices.map { ordinance in
      outlines[ordinance].clauses(provision.parts[ordinance]).map {
        outlines[ordinance].units[$0.unit].clauses[$0.clause]
      }
    }
    present = provision.ordinances
  }

  func voorziening() -> Harmonisatie.Voorziening {
    let names = ProvisionNames(outlines, provision, agreed: agreed?.naam, vocabulary)
    let texts = ProvisionTexts(clauses, names: outlines.map(\.name), present)
    let isDefinitions = present.contains { ordinance in
      provision.parts[ordinance].contains { outlines[ordinance].units[$0.unit].isDefinitions }
    }
    let subject = ConditionSubject.of(names.naam)
    var parameters = isDefinitions ? [] : conditions.parameters(subject)
    let norms = NormApplication(subject: subject, present: present, count: outlines.count)
    norms.apply(agreed?.afspraken ?? [], isLaw: false, &parameters)
    norms.apply(agreed?.wettelijk ?? [], isLaw: true, &parameters)
    parameters = NormApplication.sorted(parameters)
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

  private var conditions: ProvisionConditions {
    ProvisionConditions(
      outlines, vocabulary, provision, clauses: clauses, general: general, defined: defined,
      reference: reference)
  }
}
