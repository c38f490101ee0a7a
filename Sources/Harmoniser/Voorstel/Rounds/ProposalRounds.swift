import Regeling

extension RegionProposal {
  /// Proposes the texts that make the provisions equal that the profile demands to be equal.
  ///
  /// What the law sets and what was agreed goes before the reference, and without one most ordinances decide. Each
  /// round changes a little and compares the region anew, until nothing deviates or nothing more can be done safely.
  /// - Parameter texts: the whole ordinances; `gemeenten` their municipalities.
  public static func make(
    _ texts: [Verordening], gemeenten: [String], profiel: Profiel, reference: Int?,
    progress: (Double) -> Void = { _ in }
  ) -> RegionProposal {
    var rounds = ProposalRounds(texts, gemeenten, profiel, reference)
    rounds.run(progress)
    return rounds.proposal
  }
}

/// The rounds in which the texts of a region come to agree.
struct ProposalRounds {
  let gemeenten: [String]
  private let profiel: Profiel
  let reference: Int?
  let originals: [Verordening]
  private(set) var texts: [Verordening]
  /// How each text calls things, which no round changes.
  private let words: [OwnWords]
  private(set) var changed: Set<Int> = []
  /// How often a condition was tried, by ordinance, provision and condition.
  private var attempts: [String: Int] = [:]
  private(set) var proposal: RegionProposal

  /// No region needs more; a condition that two attempts at its sentence did not settle takes the whole provision.
  private static let most = 40
  private static let name = "naam"
  private static let attemptsAtSentence = 2

  init(_ texts: [Verordening], _ gemeenten: [String], _ profiel: Profiel, _ reference: Int?) {
    self.texts = texts
    originals = texts
    words = texts.map { OwnWords($0) }
    self.gemeenten = gemeenten
    self.profiel = profiel
    self.reference = reference
    proposal = RegionProposal(ordinances: texts.map { _ in RegionProposal.Ordinance() })
  }

  mutating func run(_ progress: (Double) -> Void) {
    for round in 0..<Self.most {
      progress(Double(round) / Double(Self.most))
      let state = self.state
      if !step(state) { break }
    }
    tellWhatRemains(state)
    for ordinance in changed { proposal.ordinances[ordinance].wordt = texts[ordinance] }
  }

  private var state: RegionState {
    let participants = zip(texts, gemeenten).map { Deelnemer($0, gemeente: $1) }
    return RegionState(
      texts: texts, words: words,
      harmonisatie: Harmoniser.compare(
        participants, profiel: profiel, options: .init(referentie: reference, alles: true)),
      reference: reference)
  }

  /// One round; false where nothing changed.
  private mutating func step(_ state: RegionState) -> Bool {
    var any = false
    for ordinance in texts.indices {
      var edits = OrdinanceEdits()
      for voorziening in state.harmonisatie.voorzieningen where voorziening.verplicht {
        collect(state, voorziening, ordinance, &edits)
      }
      guard !edits.isEmpty else { continue }
      for remark in edits.apply(to: &texts[ordinance]) {
        note(ordinance, "", "verwijzingen", remark)
      }
      changed.insert(ordinance)
      any = true
    }
    return any
  }

  private mutating func collect(
    _ state: RegionState, _ voorziening: Harmonisatie.Voorziening, _ ordinance: Int,
    _ edits: inout OrdinanceEdits
  ) {
    guard let bepaling = voorziening.bepalingen[ordinance] else {
      return insert(state, voorziening, ordinance, &edits)
    }
    if bepaling.oordeel.andereNaam { rename(state, voorziening, bepaling, ordinance, &edits) }
    let editor = ConditionEditor(state, voorziening, ordinance)
    var needsWhole: String?
    for parameter in voorziening.parameters
    where parameter.afwijkend.contains(ordinance) || parameter.inStrijd.contains(ordinance) {
      let target = ConditionTarget(
        parameter, present: voorziening.bepalingen.indices.filter { voorziening.bepalingen[$0] != nil },
        reference: reference)
      if case .open = target { continue }
      let key = "\(ordinance)|\(voorziening.naam)|\(parameter.onderwerp)"
      guard attempts[key, default: 0] < Self.attemptsAtSentence else {
        needsWhole = parameter.onderwerp
        continue
      }
      var remarks: [String] = []
      switch editor.edit(parameter, target, &edits, &remarks) {
      case .later: continue
      case .failed:
        attempts[key] = Self.attemptsAtSentence
        needsWhole = parameter.onderwerp
      case .done(let way, let donor):
        attempts[key, default: 0] += 1
        add(ordinance, voorziening.naam, parameter.onderwerp, way, donor)
        for remark in remarks { note(ordinance, voorziening.naam, parameter.onderwerp, remark) }
      }
    }
    if let needsWhole { replaceWhole(state, voorziening, ordinance, because: needsWhole, &edits) }
  }

  // MARK: Names and whole provisions

  private mutating func rename(
    _ state: RegionState, _ voorziening: Harmonisatie.Voorziening, _ bepaling: Harmonisatie.Bepaling,
    _ ordinance: Int, _ edits: inout OrdinanceEdits
  ) {
    guard let place = ([bepaling.plaats] + bepaling.ook).first(where: { $0.eId == $0.artikel }) else {
      return note(
        ordinance, voorziening.naam, "naam",
        "De voorziening heeft geen eigen artikel; noem haar in de tekst “\(voorziening.naam)”.")
    }
    guard edits.isFree([place.artikel]) else { return }
    edits.setTitle(voorziening.naam, of: place.artikel)
    add(
      ordinance, voorziening.naam, Self.name,
      "het opschrift van \(place.aanduiding.lowercasedFirst) “\(place.titel)” wordt “\(voorziening.naam)”",
      nil)
  }

  private mutating func insert(
    _ state: RegionState, _ voorziening: Harmonisatie.Voorziening, _ ordinance: Int,
    _ edits: inout OrdinanceEdits
  ) {
    let key = "\(ordinance)|\(voorziening.naam)|"
    guard attempts[key] == nil, voorziening.bepalingen.contains(where: { $0 != nil }) else { return }
    // Others may still be on their way to agreement.
    guard let donor = state.model(voorziening, for: ordinance) else { return }
    attempts[key] = 1
    var remarks: [String] = []
    guard WholeProvision(state, voorziening, from: donor, to: ordinance).insert(&edits, &remarks) else {
      return note(ordinance, voorziening.naam, "ontbreekt", "Er is geen plaats gevonden waar zij hoort.")
    }
    add(ordinance, voorziening.naam, "ontbreekt", "als nieuw artikel ingevoegd", donor)
    for remark in remarks { note(ordinance, voorziening.naam, "nieuw artikel", remark) }
  }

  private mutating func replaceWhole(
    _ state: RegionState, _ voorziening: Harmonisatie.Voorziening, _ ordinance: Int,
    because onderwerp: String,
    _ edits: inout OrdinanceEdits
  ) {
    let key = "\(ordinance)|\(voorziening.naam)|geheel"
    guard attempts[key] == nil, let donor = state.model(voorziening, for: ordinance) else { return }
    var remarks: [String] = []
    let whole = WholeProvision(state, voorziening, from: donor, to: ordinance)
    guard whole.replace(&edits, &remarks) else { return }
    attempts[key] = 1
    for other in attempts.keys where other.hasPrefix("\(ordinance)|\(voorziening.naam)|") && other != key {
      attempts[other] = nil
    }
    // What was changed in it before is gone.
    proposal.ordinances[ordinance].changes.removeAll {
      $0.voorziening == voorziening.naam && $0.onderwerp != Self.name
    }
    proposal.ordinances[ordinance].notes.removeAll { $0.voorziening == voorziening.naam }
    add(ordinance, voorziening.naam, onderwerp, "de hele tekst van de voorziening is overgenomen", donor)
    for remark in remarks { note(ordinance, voorziening.naam, "hele tekst", remark) }
  }

  // MARK: What is told

  private mutating func add(
    _ ordinance: Int, _ voorziening: String, _ onderwerp: String, _ way: String, _ donor: Int?
  ) {
    proposal.ordinances[ordinance].changes.append(
      RegionProposal.Change(
        voorziening: voorziening, onderwerp: onderwerp, wijze: way,
        bron: donor.map { gemeenten[$0] } ?? ""))
  }

  mutating func note(_ ordinance: Int, _ voorziening: String, _ onderwerp: String, _ reden: String) {
    let note = RegionProposal.Note(voorziening: voorziening, onderwerp: onderwerp, reden: reden)
    if !proposal.ordinances[ordinance].notes.contains(note) {
      proposal.ordinances[ordinance].notes.append(note)
    }
  }
}
