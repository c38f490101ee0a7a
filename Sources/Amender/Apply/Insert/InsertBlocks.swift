import Regeling

extension WorkingText {
  /// Puts new paragraphs and tables in.
  mutating func insertBlocks(
    _ nieuw: NieuweTekst, _ plaats: Plaats, _ find: (Doel) throws(ApplyError) -> Locator.Plek
  )
    throws(ApplyError)
  {
    switch plaats {
    case .slot(let doel), .opNummer(let doel), .begin(let doel), .alfabetisch(let doel):
      let path = try path(try find(doel))
      let atStart = if case .begin = plaats { true } else { false }
      try tekst.withElement(at: path) { element throws(ApplyError) in
        if atStart {
          element.inhoud.insert(contentsOf: nieuw.blokken, at: 0)
        } else if element.kinderen.isEmpty {
          element.inhoud += nieuw.blokken
        } else {
          element.slot += nieuw.blokken
        }
      }
    case .na(let doel), .voor(let doel):
      guard let span = try spans(try find(doel)).first, let path = span.path else {
        throw ApplyError("\(doel.naam) heeft geen tekst")
      }
      let after = if case .na = plaats { 1 } else { 0 }
      try tekst.withElement(at: path) { element throws(ApplyError) in
        switch span.place {
        case .inhoud(let index): element.inhoud.insert(contentsOf: nieuw.blokken, at: index + after)
        case .slot(let index): element.slot.insert(contentsOf: nieuw.blokken, at: index + after)
        case .titel: element.inhoud.insert(contentsOf: nieuw.blokken, at: 0)
        }
      }
    }
  }
}
