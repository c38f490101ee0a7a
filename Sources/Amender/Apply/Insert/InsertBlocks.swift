import Regeling

extension WorkingText {
  /// Puts new paragraphs and tables in.
  mutating func insertBlocks(
    _ nieuw: NieuweTekst, _ plaats: Plaats, _ find: (Doel) throws(ApplyError) -> Locator.Plek
  )
    throws(ApplyError)
  {
    let plek = try find(plaats.doel)
    switch plek.deel {
    case .tabel, .rij:
      let isBefore = if case .voor = plaats { true } else { false }
      if case .tabel = plek.deel, !Self.isSlot(plaats) { break }
      return try insertRows(nieuw.blokken, plek, after: !isBefore)
    default: break
    }
    switch plaats {
    case .slot, .opNummer, .begin, .alfabetisch:
      let path = try path(plek)
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
      guard let span = try spans(plek).first, let path = span.path else {
        throw ApplyError("\(doel.onderwerp) heeft geen tekst")
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

  private static func isSlot(_ plaats: Plaats) -> Bool { if case .slot = plaats { true } else { false } }
}
