import Regeling

extension WorkingText {
  /// Takes elements, or parts of them, away.
  mutating func remove(_ plekken: [Locator.Plek], _ doelen: [Doel]) throws(ApplyError) {
    // From the last back: a second sentence that goes must not move the first.
    for (index, plek) in plekken.enumerated().reversed() {
      switch plek.deel {
      case .geheel: try removeElement(plek)
      default: try removePart(plek, Self.naam(doelen, index))
      }
    }
  }

  private mutating func removeElement(_ plek: Locator.Plek) throws(ApplyError) {
    if plek.key == Locator.notes {
      tekst.toelichting = Toelichting()
      return
    }
    guard !plek.key.isEmpty else { throw ApplyError("de hele verordening kan zo niet vervallen") }
    let path = try path(plek)
    try tekst.withSiblings(of: path) { siblings throws(ApplyError) in
      guard siblings.indices.contains(path.place) else { throw .lost }
      siblings.remove(at: path.place)
    }
  }

  private mutating func removePart(_ plek: Locator.Plek, _ naam: String) throws(ApplyError) {
    switch plek.deel {
    case .aanhef, .tekst, .slot, .opschrift, .citeertitel:
      let path = try path(plek)
      try tekst.withElement(at: path) { element throws(ApplyError) in
        let isMissing =
          switch plek.deel {
          case .aanhef: element.inhoud.isEmpty
          case .tekst: element.inhoud.isEmpty && element.kinderen.isEmpty
          case .slot: element.slot.isEmpty
          default: element.titel.isEmpty
          }
        if isMissing { throw ApplyError("\(NounPhrase.inSentence(naam)) bestaat niet") }
        switch plek.deel {
        case .aanhef: element.inhoud = []
        case .tekst: (element.inhoud, element.kinderen, element.slot) = ([], [], [])
        case .slot: element.slot = []
        default: element.titel = Tekst()
        }
      }
    case .zin:
      guard let span = try spans(plek).first else {
        throw ApplyError("\(NounPhrase.inSentence(naam)) heeft geen tekst")
      }
      var range = span.range
      let bytes = Array(text(of: span).string.utf8)
      if range.lowerBound > 0, bytes[range.lowerBound - 1] == 0x20 {
        range = range.lowerBound - 1..<range.upperBound
      } else if range.upperBound < bytes.count, bytes[range.upperBound] == 0x20 {
        range = range.lowerBound..<range.upperBound + 1
      }
      try replace(range, of: span, with: Tekst())
    case .alinea, .tabel:
      guard let span = try spans(plek).first, let path = span.path else {
        throw ApplyError("\(NounPhrase.inSentence(naam)) heeft geen tekst")
      }
      try tekst.withElement(at: path) { element throws(ApplyError) in
        switch span.place {
        case .inhoud(let index): element.inhoud.remove(at: index)
        case .slot(let index): element.slot.remove(at: index)
        case .titel: break
        }
      }
    case .rij(let rij): try removeRow(rij, plek)
    case .algemeen: tekst.toelichting.algemeen = []
    case .geheel: break
    }
  }
}
