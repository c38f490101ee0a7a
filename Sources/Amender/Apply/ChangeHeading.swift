import Regeling

extension WorkingText {
  /// Gives an element, or the ordinance, another heading.
  mutating func changeHeading(_ plek: Locator.Plek, to nieuw: Opschrift, _ naam: String) throws(ApplyError) {
    if case .citeertitel = plek.deel {
      guard let span = try spans(plek).first else {
        throw ApplyError("\(NounPhrase.inSentence(naam)) is niet gevonden")
      }
      var titel = nieuw.titel
      // The formula closes its own sentence.
      if titel.string.hasSuffix("."), !string(of: span).hasSuffix(".") {
        titel = titel.slice(0..<titel.string.utf8.count - 1)
      }
      return try replace(span.range, of: span, with: titel)
    }
    guard !plek.key.isEmpty else {
      tekst.opschrift = nieuw.titel
      return
    }
    let path = try path(plek)
    try tekst.withElement(at: path) { element throws(ApplyError) in
      if !nieuw.nr.isEmpty {
        element.label = nieuw.label
        element.nr = nieuw.nr
      }
      element.titel = nieuw.titel
    }
  }
  /// Gives an element that has no title one.
  mutating func giveHeading(_ plek: Locator.Plek, _ titel: Tekst, _ naam: String) throws(ApplyError) {
    let old = tekst.element(at: try path(plek))?.titel ?? Tekst()
    guard old.isEmpty else {
      throw ApplyError("\(NounPhrase.inSentence(naam)) heeft al een opschrift: “\(old.string)”")
    }
    try changeHeading(plek, to: Opschrift(titel: titel), naam)
  }
}
