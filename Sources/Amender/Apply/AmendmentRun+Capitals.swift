import Regeling

/// Words that "telkens" left because they open a sentence.
extension AmendmentRun {
  /// A note for each change of words everywhere that left the same words where they stand with a capital.
  func capitalsLeft(_ handelingen: [Handeling]) -> [String] {
    handelingen.compactMap { handeling in
      guard case .vervangWoorden(let doelen, let oud, _, .telkens) = handeling else { return nil }
      let capital = oud.capitalizedFirst
      guard capital != oud else { return nil }
      let locator = Locator(tekst: working.tekst)
      let place = doelen.first { doel in
        ((try? locator.find(doel)) ?? []).contains { working.holds(capital, $0) }
      }
      return place.map { "“\(capital)”, met een hoofdletter, staat ook in \($0.naam) en is niet vervangen" }
    }
  }
}
