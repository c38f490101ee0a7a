import Regeling

extension Vorm {
  /// Sentences and paragraphs that come into the text of an element.
  static let voegZinnenIn = Vorm(
    "zinnen, alinea’s of rijen invoegen of toevoegen",
    [
      "Aan het derde lid wordt een zin toegevoegd, luidende:",
      "In artikel 7 wordt na de eerste volzin een volzin ingevoegd, luidende:",
      "Aan artikel 9 wordt een alinea toegevoegd, luidende:",
      "In de tabel van artikel 9 wordt na de rij “Verlenging” een rij ingevoegd, luidende:",
    ]
  ) { clause in
    guard clause.werkwoord == .invoegen || clause.werkwoord == .toevoegen, let soort = clause.nieuw?.soort
    else { return nil }
    let quoted = clause.delen.compactMap(Clause.woorden)
    let tekst = clause.tekst.isEmpty && quoted.count == 1 ? quoted[0] : clause.tekst.string
    guard !tekst.isEmpty else { return nil }
    let place = sentencePlace(clause)
    switch soort {
    case .zin: return [.voegWoordenIn(place.doelen, nieuw: tekst, place.words, .enige)]
    case .rij:
      guard let doel = place.doelen.first, !clause.tekst.isEmpty else { return nil }
      let rows = NieuweTekst(blokken: clause.tekst.blokken)
      if !clause.doelen(.na).isEmpty { return [.voegIn(rows, .na(doel))] }
      if !clause.doelen(.voor).isEmpty { return [.voegIn(rows, .voor(doel))] }
      return [.voegIn(rows, .slot(doel.deel == .geheel ? Doel(doel.pad, deel: .tabel(1)) : doel))]
    case .alinea, .tabel:
      guard let doel = place.doelen.first else { return nil }
      let blokken = clause.tekst.isEmpty ? [Blok(.alinea, Tekst(tekst))] : clause.tekst.blokken
      let nieuw = NieuweTekst(blokken: blokken)
      if !clause.doelen(.na).isEmpty { return [.voegIn(nieuw, .na(doel))] }
      return [.voegIn(nieuw, clause.doelen(.voor).isEmpty ? .slot(doel) : .voor(doel))]
    default: return nil
    }
  }

  private static func sentencePlace(_ clause: Clause) -> (doelen: [Doel], words: Woordplaats) {
    let outer = clause.doelen(.in, .aan, .van).first ?? clause.context
    let na = clause.doelen(.na).map { $0.within(outer) }
    if !na.isEmpty { return (na, .achter) }
    let voor = clause.doelen(.voor).map { $0.within(outer) }
    if !voor.isEmpty { return (voor, .begin) }
    return ([outer], clause.contains(.begin) ? .begin : .achter)
  }
}
