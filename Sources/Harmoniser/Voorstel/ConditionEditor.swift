import Regeling

/// Changes one condition of one ordinance in the smallest way: a number, a sentence, an item of a list.
struct ConditionEditor {
  let state: RegionState
  let voorziening: Harmonisatie.Voorziening
  let ordinance: Int
  private let style: TextStyle

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

  private var text: Verordening { state.texts[ordinance] }

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
  private func double(
    _ theirs: Harmonisatie.Waarde, of donor: Int, _ own: Harmonisatie.Waarde,
    _ parameter: Harmonisatie.Parameter
  ) -> Harmonisatie.Waarde? {
    companions(of: theirs, in: donor, but: parameter).compactMap { $0.waarden[ordinance] }.first {
      ($0.eId != own.eId || $0.plek != own.plek) && isOwn($0.eId)
    }
  }

  /// Takes the own sentence out, and puts the donor's in the place of `other`, which says the rest.
  private func giveWay(
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
      element.setTekst(other.plek.deel, tekst.replacing(other.plek.range, with: new))
    }
    var passages = unit.passages
    passages.remove(at: place)
    edits.setArticle(unit.with(WholeProvision.numbered(passages, style)))
    return .done("“\(old)” wordt “\(new)”", donor: donor)
  }

  /// Whether the donor's sentence says everything that the own one says, so that it can stand in its place.
  private func covers(
    _ theirs: Harmonisatie.Waarde, of donor: Int, _ own: Harmonisatie.Waarde,
    _ parameter: Harmonisatie.Parameter
  ) -> Bool {
    companions(of: own, in: ordinance, but: parameter).allSatisfy { other in
      other.waarden[donor].map { $0.eId == theirs.eId && $0.plek == theirs.plek } ?? true
    }
  }

  /// Whether a value has all parts of another and more: "in natura, subsidie" and "in natura".
  private static func adds(_ norm: String, to own: String) -> Bool {
    let parts = Set(norm.split(separator: ",").map { $0.drop { $0 == " " } })
    return parts.count > 1 && parts.isSuperset(of: own.split(separator: ",").map { $0.drop { $0 == " " } })
  }

  /// The first outcome that is no failure.
  private func first(of donors: [Int], _ attempt: (Int) -> Outcome) -> Outcome {
    for donor in donors {
      let outcome = attempt(donor)
      guard case .failed = outcome else { return outcome }
    }
    return .failed
  }

  /// The others, the reference before those that call the body as the own text does.
  private func ordered(_ donors: [Int]) -> [Int] {
    donors.filter { $0 != ordinance }.sorted { rank($0) < rank($1) }
  }

  private func rank(_ donor: Int) -> (Int, Int, Int, Int) {
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

  private func number(
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
  private func isOwn(_ eId: String) -> Bool {
    guard let bepaling = voorziening.bepalingen[ordinance] else { return false }
    return ([bepaling.plaats] + bepaling.ook).contains { eId == $0.eId || eId.hasPrefix($0.eId + "__") }
  }

  // MARK: A sentence

  private func isItem(_ eId: String, _ text: Verordening) -> Bool { text.element(eId)?.soort == .onderdeel }

  private func replace(
    _ own: Harmonisatie.Waarde, by theirs: Harmonisatie.Waarde, of donor: Int, _ edits: inout OrdinanceEdits,
    _ remarks: inout [String]
  ) -> Outcome {
    guard isOwn(own.eId), let unit = text.unit(around: own.eId), let old = text.words(own.eId, own.plek)
    else { return .failed }
    let items = (isItem(own.eId, text), isItem(theirs.eId, state.texts[donor]))
    guard items.0 == items.1 else { return .failed }
    guard fits(theirs, of: donor) else { return .failed }
    var more: [String] = []
    var new = withOwnNumbers(adapted(theirs, donor, unit, &more), theirs, donor)
    guard !new.isEmpty, new.hasSuffix(":") == old.hasSuffix(":") else { return .failed }
    if items.0 {
      new = ListMarks.split(new).bare + ListMarks.split(old).mark
    } else if Self.leansOnBefore(new), !Self.leansOnBefore(old) {
      return .failed
    }
    guard new != old else { return .failed }
    guard edits.replace(own.eId, own.plek, with: new, in: unit.eId) else { return .later }
    remarks += more
    return .done("“\(old)” wordt “\(new)”", donor: donor)
  }

  private func fits(_ theirs: Harmonisatie.Waarde, of donor: Int) -> Bool {
    state.adapter(from: donor, to: ordinance).fits(theirs.citaat)
  }

  private func adapted(
    _ theirs: Harmonisatie.Waarde, _ donor: Int, _ unit: Element, _ remarks: inout [String]
  ) -> String {
    let (text, more) = state.adapted(
      theirs.eId, theirs.plek, state.references(from: donor, to: ordinance, artikel: unit.nr))
    remarks += more
    return text
  }

  /// The text with the numbers that are the same as written here: "zes maanden" stays, though the donor says "6 maanden".
  private func withOwnNumbers(_ text: String, _ theirs: Harmonisatie.Waarde, _ donor: Int) -> String {
    var text = text
    for other in companions(of: theirs, in: donor, but: nil) {
      guard let there = other.waarden[donor], let here = other.waarden[ordinance], there.norm == here.norm,
        let phrase = number(there, in: state.texts[donor]), let own = number(here, in: self.text)
      else { continue }
      let parts = text.split(separator: phrase, omittingEmptySubsequences: false)
      if parts.count == 2 { text = parts.joined(separator: own) }
    }
    return text
  }

  /// The number that a condition gives, as written.
  private func number(_ waarde: Harmonisatie.Waarde, in text: Verordening) -> String? {
    guard let range = waarde.getal, let bytes = text.words(waarde.eId, waarde.plek).map({ Array($0.utf8) }),
      range.upperBound <= bytes.count
    else { return nil }
    return String(decoding: bytes[range], as: UTF8.self)
  }

  /// Whether a sentence says nothing without the one before it.
  private static func leansOnBefore(_ sentence: String) -> Bool {
    let first = sentence.prefix { $0.isLetter }.lowercased()
    return [
      "zij", "hij", "dit", "dat", "deze", "die", "daarbij", "hierbij", "daarvoor", "hiervoor", "zijn",
      "daarin", "ook", "bovendien", "verder",
    ].contains(first)
  }

  /// The other conditions that the same sentence of an ordinance sets.
  private func companions(
    of waarde: Harmonisatie.Waarde, in ordinance: Int, but parameter: Harmonisatie.Parameter?
  ) -> [Harmonisatie.Parameter] {
    voorziening.parameters.filter { other in
      other.onderwerp != parameter?.onderwerp
        && other.waarden[ordinance].map { $0.eId == waarde.eId && $0.plek == waarde.plek } == true
    }
  }

  // MARK: What is lacking

  private func insert(
    _ theirs: Harmonisatie.Waarde, of donor: Int, _ edits: inout OrdinanceEdits, _ remarks: inout [String]
  ) -> Outcome {
    guard fits(theirs, of: donor) else { return .failed }
    // A sentence that says part of it gives way to the donor's, which says all.
    for other in companions(of: theirs, in: donor, but: nil) {
      guard let own = other.waarden[ordinance], covers(theirs, of: donor, own, other) else { continue }
      if let double = double(theirs, of: donor, own, other) {
        return giveWay(own, to: double, by: theirs, of: donor, other, &edits, &remarks)
      }
      return replace(own, by: theirs, of: donor, &edits, &remarks)
    }
    if let like = like(theirs, in: donor) { return replace(like, by: theirs, of: donor, &edits, &remarks) }
    return isItem(theirs.eId, state.texts[donor])
      ? insertItem(theirs, of: donor, &edits, &remarks) : insertSentence(theirs, of: donor, &edits, &remarks)
  }

  /// An own sentence that says nearly the same in the same words, beside which the donor's would stand double.
  private func like(_ theirs: Harmonisatie.Waarde, in donor: Int) -> Harmonisatie.Waarde? {
    let adapter = state.adapter(from: donor, to: ordinance)
    let wanted = Self.words(adapter.adapted(theirs.citaat).text)
    var best: (waarde: Harmonisatie.Waarde, share: Double)?
    for parameter in voorziening.parameters {
      guard let own = parameter.waarden[ordinance], isOwn(own.eId),
        own.citaat.hasSuffix(":") == theirs.citaat.hasSuffix(":"), covers(theirs, of: donor, own, parameter)
      else { continue }
      let words = Self.words(own.citaat)
      let share =
        Double(2 * wanted.intersection(words).count) / Double(max(wanted.count + words.count, 1))
      if share > best?.share ?? Self.nearlyTheSame { best = (own, share) }
    }
    return best?.waarde
  }

  /// What part of their words two sentences share that say the same but for a word or two.
  private static let nearlyTheSame = 0.7

  private static func words(_ text: String) -> Set<String> {
    let pieces = WordPieces(text)
    return Set(pieces.words.indices.map { pieces.word($0) })
  }

  private func insertItem(
    _ theirs: Harmonisatie.Waarde, of donor: Int, _ edits: inout OrdinanceEdits, _ remarks: inout [String]
  ) -> Outcome {
    guard let list = Self.parent(theirs.eId), let item = state.texts[donor].element(theirs.eId) else {
      return .failed
    }
    // The own list is the one that has other items of the donor's.
    let answers = voorziening.parameters.compactMap { other -> String? in
      guard let there = other.waarden[donor], let here = other.waarden[ordinance],
        Self.parent(there.eId) == list, isItem(there.eId, state.texts[donor]), isItem(here.eId, text),
        isOwn(here.eId)
      else { return nil }
      return here.eId
    }
    guard let own = answers.first, let unit = text.unit(around: own) else { return .failed }
    guard edits.isFree([unit.eId]) else { return .later }
    let builder = PassageBuilder(
      state: state, references: state.references(from: donor, to: ordinance, artikel: unit.nr), style: style)
    var more: [String] = []
    let new = builder.item(item, &more)
    var passages = unit.passages
    guard
      let place = passages.firstIndex(where: {
        $0.element.kinderen.contains { $0.eId == own || own.hasPrefix($0.eId + "__") }
      })
    else { return .failed }
    var siblings = passages[place].element.kinderen
    let marks = ListMarks(siblings)
    siblings.append(new)
    finish(&siblings, marks)
    passages[place].element.kinderen = siblings
    edits.setArticle(unit.with(passages))
    remarks += more
    return .done("onderdeel toegevoegd: “\(new.inhoud.first?.tekst.string ?? "")”", donor: donor)
  }

  /// Numbers and marks the items of a list anew.
  private func finish(_ items: inout [Element], _ marks: ListMarks) {
    let ownLabel = items.first { !$0.label.isEmpty && $0.eId != "" }?.label.string ?? style.item
    var place = 0
    for index in items.indices where items[index].soort == .onderdeel {
      place += 1
      guard let first = items.first, !first.nr.isEmpty else {
        items[index].label = Tekst(ownLabel)
        items[index].nr = ""
        continue
      }
      let nr = Int(first.nr) != nil ? String(place) : Nummer.letter(place)
      items[index].label = Tekst(TextStyle.replacing(first.nr, with: nr, in: ownLabel))
      items[index].nr = nr
    }
    marks.apply(to: &items)
  }

  private static func parent(_ eId: String) -> String? {
    let parts = eId.split(separator: "__", omittingEmptySubsequences: false)
    guard let last = parts.last, last.hasPrefix("item_") else { return nil }
    return parts.dropLast().joined(separator: "__")
  }

  private func insertSentence(
    _ theirs: Harmonisatie.Waarde, of donor: Int, _ edits: inout OrdinanceEdits, _ remarks: inout [String]
  ) -> Outcome {
    guard let there = state.texts[donor].unit(around: theirs.eId),
      let index = there.passages.firstIndex(where: { $0.holds(theirs.eId, theirs.plek, article: there.eId) }),
      let bepaling = voorziening.bepalingen[ordinance]
    else { return .failed }
    let (unit, behind) = place(behind: there.passages[index], donor, bepaling)
    guard let unit else { return .failed }
    guard edits.isFree([unit.eId]) else { return .later }
    let from = there.passages[index]
    var passages = unit.passages
    let isSingle = passages.count == 1 && passages[0].element.inhoud.count == 1 && style.lid != nil
    let isLid = passages.contains(where: \.isLid) || isSingle
    let references = state.references(from: donor, to: ordinance, artikel: unit.nr)
    var more: [String] = []
    let whole = from.hasList || from.element.inhoud.first?.tekst.string == theirs.citaat
    var new: Passage
    if whole {
      let builder = PassageBuilder(state: state, references: references, style: style)
      new = builder.passage(from, unit: there.eId, isLid: isLid, &more)
    } else {
      let (sentence, notes) = state.adapted(theirs.eId, theirs.plek, references)
      more += notes
      guard !Self.leansOnBefore(sentence) else { return .failed }
      new = Passage(
        element: Element(isLid ? .lid : .tekst, inhoud: [Blok(.alinea, Tekst(sentence))]), origin: nil)
    }
    if Self.leansOnBefore(new.element.inhoud.first?.tekst.string ?? "") { return .failed }
    if isLid {
      for place in passages.indices where isSingle && !passages[place].isLid {
        var lid = Element(
          .lid, inhoud: passages[place].element.inhoud, kinderen: passages[place].element.kinderen)
        lid.slot = passages[place].element.slot
        passages[place] = Passage(element: lid, origin: nil)
      }
    }
    new.origin = nil
    passages.insert(new, at: min(behind + 1, passages.count))
    edits.setArticle(unit.with(WholeProvision.numbered(passages, style)))
    remarks += more
    return .done(
      "\(isLid ? "lid" : "zin") toegevoegd: “\(new.element.inhoud.first?.tekst.string ?? "")”", donor: donor)
  }

  /// The own article and passage behind which the donor's passage belongs: where what precedes it there has its like.
  private func place(
    behind passage: Passage, _ donor: Int, _ bepaling: Harmonisatie.Bepaling
  ) -> (unit: Element?, passage: Int) {
    let pieces = WholeProvision(state, voorziening, from: donor, to: ordinance).pieces
    let end = pieces.firstIndex {
      $0.passage.origin == passage.origin && $0.passage.element == passage.element
    }
    for before in pieces[..<(end ?? 0)].reversed() {
      for other in voorziening.parameters {
        guard let there = other.waarden[donor], let here = other.waarden[ordinance], there.norm == here.norm,
          isOwn(here.eId), isNear(here.eId, bepaling),
          before.passage.holds(there.eId, there.plek, article: before.unit),
          let unit = text.unit(around: here.eId),
          let place = unit.passages.firstIndex(where: { $0.holds(here.eId, here.plek, article: unit.eId) })
        else { continue }
        return (unit, place)
      }
    }
    guard let unit = text.element(bepaling.plaats.artikel) else { return (nil, 0) }
    guard bepaling.plaats.eId != unit.eId else { return (unit, unit.passages.count - 1) }
    let own = ([bepaling.plaats] + bepaling.ook).map(\.eId)
    return (unit, unit.passages.lastIndex { own.contains($0.element.eId) } ?? unit.passages.count - 1)
  }

  /// Whether a place lies in the provision's own article, where it has one, and not in one on the terms of all.
  private func isNear(_ eId: String, _ bepaling: Harmonisatie.Bepaling) -> Bool {
    bepaling.plaats.eId != bepaling.plaats.artikel || eId == bepaling.plaats.artikel
      || eId.hasPrefix(bepaling.plaats.artikel + "__")
      || bepaling.ook.contains { $0.eId == $0.artikel && eId.hasPrefix($0.artikel) }
  }

  // MARK: What is too much

  private func remove(
    _ own: Harmonisatie.Waarde, _ parameter: Harmonisatie.Parameter, _ edits: inout OrdinanceEdits,
    _ remarks: inout [String]
  ) -> Outcome {
    guard isOwn(own.eId), let unit = text.unit(around: own.eId), let old = text.words(own.eId, own.plek)
    else { return .failed }
    let others = companions(of: own, in: ordinance, but: parameter)
    if !others.isEmpty {
      // Whoever says the rest and not this has the sentence that must stand here.
      for other in others {
        let donors = state.texts.indices.filter {
          other.waarden[$0] != nil && parameter.waarden[$0] == nil
            && voorziening.bepalingen[$0] != nil && other.waarden[$0]?.norm == other.waarden[ordinance]?.norm
        }
        let outcome = first(of: ordered(donors)) { donor in
          guard let theirs = other.waarden[donor] else { return .failed }
          return replace(own, by: theirs, of: donor, &edits, &remarks)
        }
        guard case .failed = outcome else { return outcome }
      }
      return .failed
    }
    var passages = unit.passages
    guard let place = passages.firstIndex(where: { $0.holds(own.eId, own.plek, article: unit.eId) }) else {
      return .failed
    }
    if isItem(own.eId, text) {
      guard edits.isFree([unit.eId]) else { return .later }
      let items = passages[place].element.kinderen
      if items.allSatisfy({ isTooMuch($0.eId) }), passages.count > 1 {
        passages.remove(at: place)
        edits.setArticle(unit.with(WholeProvision.numbered(passages, style)))
        return .done("het lid met de opsomming vervalt", donor: nil)
      }
      guard let item = items.firstIndex(where: { $0.eId == own.eId }), items.count > 2 else { return .failed }
      var siblings = passages[place].element.kinderen
      let marks = ListMarks(siblings)
      siblings.remove(at: item)
      finish(&siblings, marks)
      passages[place].element.kinderen = siblings
    } else {
      let element = passages[place].element
      let isWhole =
        element.kinderen.isEmpty && element.slot.isEmpty && element.inhoud.count == 1
        && element.inhoud[0].tekst.string == old
      if isWhole, passages.count == 1, unit.eId != voorziening.bepalingen[ordinance]?.plaats.artikel {
        guard edits.isFree([unit.eId]) else { return .later }
        edits.remove(unit.eId)
        return .done("\(unit.aanduiding) vervalt: “\(old)”", donor: nil)
      }
      guard isWhole, passages.count > 1 else {
        return removeSentence(own, old, unit, &edits)
      }
      guard edits.isFree([unit.eId]) else { return .later }
      passages.remove(at: place)
    }
    edits.setArticle(unit.with(WholeProvision.numbered(passages, style)))
    return .done("vervalt: “\(old)”", donor: nil)
  }

  /// Takes out a word that measures, with the space before it.
  private func removeWord(_ own: Harmonisatie.Waarde, _ edits: inout OrdinanceEdits) -> Outcome {
    guard isOwn(own.eId), let unit = text.unit(around: own.eId)?.eId, let word = number(own, in: text),
      let range = own.getal, range.lowerBound > 0
    else { return .failed }
    let start = own.plek.range.lowerBound
    let plek = Plek(deel: own.plek.deel, range: start + range.lowerBound - 1..<start + range.upperBound)
    guard edits.replace(own.eId, plek, with: "", in: unit) else { return .later }
    return .done("vervalt: “\(word)”", donor: nil)
  }

  /// Whether nobody should say what an item says.
  private func isTooMuch(_ eId: String) -> Bool {
    let own = voorziening.parameters.filter { $0.waarden[ordinance]?.eId == eId }
    let present = voorziening.bepalingen.indices.filter { voorziening.bepalingen[$0] != nil }
    return !own.isEmpty
      && own.allSatisfy { parameter in
        if case .silent = ConditionTarget(parameter, present: present, reference: state.reference) {
          true
        } else {
          false
        }
      }
  }

  private func removeSentence(
    _ own: Harmonisatie.Waarde, _ old: String, _ unit: Element, _ edits: inout OrdinanceEdits
  ) -> Outcome {
    guard let whole = text.tekst(own.eId, own.plek.deel)?.string.utf8.count, old.hasSuffix("."),
      own.plek.range.count < whole
    else { return .failed }
    // The space before the sentence, or behind the first one, goes with it.
    let low = own.plek.range.lowerBound
    let range = low > 0 ? low - 1..<own.plek.range.upperBound : 0..<own.plek.range.upperBound + 1
    guard edits.replace(own.eId, Plek(deel: own.plek.deel, range: range), with: "", in: unit.eId) else {
      return .later
    }
    return .done("vervalt: “\(old)”", donor: nil)
  }
}
