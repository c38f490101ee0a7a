import Regeling

/// Putting in what the own text lacks.
extension ConditionEditor {
  func insert(
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
  func like(_ theirs: Harmonisatie.Waarde, in donor: Int) -> Harmonisatie.Waarde? {
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

  static func words(_ text: String) -> Set<String> {
    let pieces = WordPieces(text)
    return Set(pieces.words.indices.map { pieces.word($0) })
  }

  func insertItem(
    _ theirs: Harmonisatie.Waarde, of donor: Int, _ edits: inout OrdinanceEdits, _ remarks: inout [String]
  ) -> Outcome {
    guard let list = Clause.list(of: theirs.eId), let item = state.texts[donor].element(theirs.eId) else {
      return .failed
    }
    // The own list is the one that has other items of the donor's.
    let answers = voorziening.parameters.compactMap { other -> String? in
      guard let there = other.waarden[donor], let here = other.waarden[ordinance],
        Clause.list(of: there.eId) == list, isItem(there.eId, state.texts[donor]), isItem(here.eId, text),
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
    let words = ListMarks.split(new.inhoud.first?.tekst.string ?? "").bare
    return .done("onderdeel toegevoegd: “\(words)”", donor: donor)
  }

  /// Numbers and marks the items of a list anew.
  func finish(_ items: inout [Element], _ marks: ListMarks) {
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

  func insertSentence(
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
  func place(
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
  func isNear(_ eId: String, _ bepaling: Harmonisatie.Bepaling) -> Bool {
    bepaling.plaats.eId != bepaling.plaats.artikel || eId == bepaling.plaats.artikel
      || eId.hasPrefix(bepaling.plaats.artikel + "__")
      || bepaling.ook.contains { $0.eId == $0.artikel && eId.hasPrefix($0.artikel) }
  }
}
