import Regeling

/// Changes one condition of one ordinance in the smallest way: a number, a sentence, an item of a list.
struct ConditionEditor {
  let state: RegionState
  let voorziening: Harmonisatie.Voorziening
  let ordinance: Int
  let style: TextStyle

  /// What came of an attempt.
  enum Outcome {
    /// It is made, in this way, with the words of this ordinance.
    case done(String, donor: Int?)
    /// Something else changes there first.
    case later
    /// It cannot be done so.
    case failed
  }

  init(_ state: RegionState, _ voorziening: Harmonisatie.Voorziening, _ ordinance: Int) {
    self.state = state
    self.voorziening = voorziening
    self.ordinance = ordinance
    style = TextStyle(state.texts[ordinance])
  }

  var text: Verordening { state.texts[ordinance] }

  /// Makes `parameter` what `target` says.
  func edit(
    _ parameter: Harmonisatie.Parameter, _ target: ConditionTarget, _ edits: inout OrdinanceEdits,
    _ remarks: inout [String]
  ) -> Outcome {
    let own = parameter.waarden[ordinance]
    switch target {
    case .open: return .failed
    case .silent:
      guard let own else { return .later }
      if parameter.onderwerp.hasPrefix(ProvisionConditions.qualifier) { return removeWord(own, &edits) }
      return remove(own, parameter, &edits, &remarks)
    case .value(let norm, let donors, let agreed):
      // Who has the value already waits for the others.
      if own?.norm == norm { return .later }
      let donors = ordered(donors)
      if let own {
        let outcome = number(own, parameter, norm, donors, agreed, &edits)
        guard case .failed = outcome else { return outcome }
      }
      return first(of: donors) { donor in
        guard let theirs = parameter.waarden[donor] else { return .failed }
        guard let own else { return insert(theirs, of: donor, &edits, &remarks) }
        guard covers(theirs, of: donor, own, parameter) else {
          // What the own sentence says more must stay; what it lacks comes beside it.
          return Self.adds(norm, to: own.norm) ? insert(theirs, of: donor, &edits, &remarks) : .failed
        }
        return double(theirs, of: donor, own, parameter).map {
          giveWay(own, to: $0, by: theirs, of: donor, parameter, &edits, &remarks)
        } ?? replace(own, by: theirs, of: donor, &edits, &remarks)
      }
    }
  }

  /// Another own sentence that says the rest of what the donor's sentence says, which would then stand there twice.
  func double(
    _ theirs: Harmonisatie.Waarde, of donor: Int, _ own: Harmonisatie.Waarde,
    _ parameter: Harmonisatie.Parameter
  ) -> Harmonisatie.Waarde? {
    companions(of: theirs, in: donor, but: parameter).compactMap { $0.waarden[ordinance] }.first {
      ($0.eId != own.eId || $0.plek != own.plek) && isOwn($0.eId)
    }
  }

  /// Takes the own sentence out, and puts the donor's in the place of `other`, which says the rest.
  func giveWay(
    _ own: Harmonisatie.Waarde, to other: Harmonisatie.Waarde, by theirs: Harmonisatie.Waarde, of donor: Int,
    _ parameter: Harmonisatie.Parameter, _ edits: inout OrdinanceEdits, _ remarks: inout [String]
  ) -> Outcome {
    guard covers(theirs, of: donor, own, parameter), covers(theirs, of: donor, other, parameter) else {
      return .failed
    }
    if own.eId == other.eId, own.plek.deel == other.plek.deel {
      let outcome = replace(other, by: theirs, of: donor, &edits, &remarks)
      if case .done = outcome, let unit = text.unit(around: own.eId),
        let old = text.words(own.eId, own.plek)
      {
        _ = removeSentence(own, old, unit, &edits)
      }
      return outcome
    }
    guard var unit = text.unit(around: own.eId), let old = text.words(other.eId, other.plek),
      let place = unit.passages.firstIndex(where: { $0.holds(own.eId, own.plek, article: unit.eId) }),
      unit.passages[place].says(text.words(own.eId, own.plek)), unit.passages.count > 1,
      other.eId == unit.eId || other.eId.hasPrefix(unit.eId + "__"), !isItem(other.eId, text),
      !isItem(theirs.eId, state.texts[donor])
    else { return .failed }
    guard edits.isFree([unit.eId]) else { return .later }
    guard fits(theirs, of: donor) else { return .failed }
    let new = withOwnNumbers(adapted(theirs, donor, unit, &remarks), theirs, donor)
    guard new.hasSuffix(":") == old.hasSuffix(":") else { return .failed }
    unit.change(other.eId) { element in
      guard let tekst = element.tekst(other.plek.deel) else { return }
      element.setTekst(other.plek.deel, tekst.replacing(other.plek.range, with: Tekst(new)))
    }
    var passages = unit.passages
    passages.remove(at: place)
    edits.setArticle(unit.with(WholeProvision.numbered(passages, style)))
    return .done("“\(old)” wordt “\(new)”", donor: donor)
  }

  /// Whether the donor's sentence says everything that the own one says, so that it can stand in its place.
  func covers(
    _ theirs: Harmonisatie.Waarde, of donor: Int, _ own: Harmonisatie.Waarde,
    _ parameter: Harmonisatie.Parameter
  ) -> Bool {
    companions(of: own, in: ordinance, but: parameter).allSatisfy { other in
      other.waarden[donor].map { $0.eId == theirs.eId && $0.plek == theirs.plek } ?? true
    }
  }

  /// Whether a value has all parts of another and more: "in natura, subsidie" and "in natura".
  static func adds(_ norm: String, to own: String) -> Bool {
    let parts = Set(norm.split(separator: ",").map { $0.drop { $0 == " " } })
    return parts.count > 1 && parts.isSuperset(of: own.split(separator: ",").map { $0.drop { $0 == " " } })
  }

  /// The first outcome that is no failure.
  func first(of donors: [Int], _ attempt: (Int) -> Outcome) -> Outcome {
    for donor in donors {
      let outcome = attempt(donor)
      guard case .failed = outcome else { return outcome }
    }
    return .failed
  }

  /// The others, the reference before those that call the body as the own text does.
  func ordered(_ donors: [Int]) -> [Int] {
    donors.filter { $0 != ordinance }.sorted { rank($0) < rank($1) }
  }

  func rank(_ donor: Int) -> (Int, Int, Int, Int) {
    let (own, theirs) = (state.words[ordinance], state.words[donor])
    let isAlike =
      theirs.body == own.body && theirs.employer.isNeuter == own.employer.isNeuter
      && theirs.addressesReader == own.addressesReader
    return (
      donor == state.reference ? 0 : 1, isAlike ? 0 : 1,
      donor == voorziening.referentietekst ? 0 : 1, donor
    )
  }

  // MARK: A number

  func number(
    _ own: Harmonisatie.Waarde, _ parameter: Harmonisatie.Parameter, _ norm: String, _ donors: [Int],
    _ agreed: String?, _ edits: inout OrdinanceEdits
  ) -> Outcome {
    guard let place = own.getal, let old = number(own, in: text), isOwn(own.eId),
      NumberPhrase.beginsWithNumber(old),
      NumberPhrase.limit(own.norm) == NumberPhrase.limit(norm) || donors.isEmpty
    else { return .failed }
    // "De helft" does not fit where a number stood: then another says it as a number, or the agreement does.
    let phrases = donors.compactMap { donor in
      parameter.waarden[donor].flatMap { number($0, in: state.texts[donor]) }.map { (donor, $0) }
    }.filter { NumberPhrase.beginsWithNumber($0.1) }
    // Who counts by the month as the own text does, goes first.
    let said =
      phrases.first { $0.1.split(separator: " ").last == old.split(separator: " ").last } ?? phrases.first
    guard let phrase = said?.1 ?? agreed.map(NumberPhrase.bare) else { return .failed }
    let new = NumberPhrase.like(old, phrase)
    guard old != new else { return .failed }
    let start = own.plek.range.lowerBound
    let plek = Plek(deel: own.plek.deel, range: start + place.lowerBound..<start + place.upperBound)
    guard let unit = text.unit(around: own.eId)?.eId,
      edits.replace(own.eId, plek, with: new, in: unit)
    else { return .later }
    return .done("“\(old)” wordt “\(new)”", donor: agreed == nil ? said?.0 : nil)
  }

  /// Whether the element belongs to the provision, and not to an article that holds for all.
  func isOwn(_ eId: String) -> Bool {
    guard let bepaling = voorziening.bepalingen[ordinance] else { return false }
    return ([bepaling.plaats] + bepaling.ook).contains { eId == $0.eId || eId.hasPrefix($0.eId + "__") }
  }
}
