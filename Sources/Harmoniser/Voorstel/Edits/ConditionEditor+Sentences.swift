import Regeling

/// Replacing a sentence by the one of another ordinance.
extension ConditionEditor {
  func isItem(_ eId: String, _ text: Verordening) -> Bool { text.element(eId)?.soort == .onderdeel }

  func replace(
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

  func fits(_ theirs: Harmonisatie.Waarde, of donor: Int) -> Bool {
    state.adapter(from: donor, to: ordinance).fits(theirs.citaat)
  }

  func adapted(
    _ theirs: Harmonisatie.Waarde, _ donor: Int, _ unit: Element, _ remarks: inout [String]
  ) -> String {
    let (text, more) = state.adapted(
      theirs.eId, theirs.plek, state.references(from: donor, to: ordinance, artikel: unit.nr))
    remarks += more
    return text
  }

  /// The text with the numbers that are the same as written here: "zes maanden" stays, though the donor says "6 maanden".
  func withOwnNumbers(_ text: String, _ theirs: Harmonisatie.Waarde, _ donor: Int) -> String {
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
  func number(_ waarde: Harmonisatie.Waarde, in text: Verordening) -> String? {
    guard let range = waarde.getal, let bytes = text.words(waarde.eId, waarde.plek).map({ Array($0.utf8) }),
      range.upperBound <= bytes.count
    else { return nil }
    return String(decoding: bytes[range], as: UTF8.self)
  }

  /// Whether a sentence says nothing without the one before it.
  static func leansOnBefore(_ sentence: String) -> Bool {
    let first = sentence.prefix { $0.isLetter }.lowercased()
    return [
      "zij", "hij", "dit", "dat", "deze", "die", "daarbij", "hierbij", "daarvoor", "hiervoor", "zijn",
      "daarin", "ook", "bovendien", "verder",
    ].contains(first)
  }

  /// The other conditions that the same sentence of an ordinance sets.
  func companions(
    of waarde: Harmonisatie.Waarde, in ordinance: Int, but parameter: Harmonisatie.Parameter?
  ) -> [Harmonisatie.Parameter] {
    voorziening.parameters.filter { other in
      other.onderwerp != parameter?.onderwerp
        && other.waarden[ordinance].map { $0.eId == waarde.eId && $0.plek == waarde.plek } == true
    }
  }
}
