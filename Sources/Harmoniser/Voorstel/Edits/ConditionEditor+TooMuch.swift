import Regeling

/// Taking out what nobody should say.
extension ConditionEditor {
  func remove(
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
  func removeWord(_ own: Harmonisatie.Waarde, _ edits: inout OrdinanceEdits) -> Outcome {
    guard isOwn(own.eId), let unit = text.unit(around: own.eId)?.eId, let word = number(own, in: text),
      let range = own.getal, range.lowerBound > 0
    else { return .failed }
    let start = own.plek.range.lowerBound
    let plek = Plek(deel: own.plek.deel, range: start + range.lowerBound - 1..<start + range.upperBound)
    guard edits.replace(own.eId, plek, with: "", in: unit) else { return .later }
    return .done("vervalt: “\(word)”", donor: nil)
  }

  /// Whether nobody should say what an item says.
  func isTooMuch(_ eId: String) -> Bool {
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

  func removeSentence(
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
