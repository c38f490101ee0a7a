import Regeling

extension Vorm {
  /// An element with a new text.
  static let komtTeLuiden = Vorm(
    "komt te luiden",
    [
      "Artikel 6 komt te luiden:", "Het derde lid komt te luiden:", "Onderdeel k komt als volgt te luiden:",
      "Artikel 3, eerste lid, tweede zin, komt te luiden:",
      "De begripsbepaling van ‘gesprek’ komt te luiden:",
      "Het vijfde gedachtestreepje luidt:", "Bijlage 2 komt te luiden:",
    ]
  ) { clause in
    guard clause.werkwoord == .luiden, !clause.tekst.isEmpty, !clause.objecten.isEmpty else { return nil }
    return [.vervang(clause.objecten, door: ReplacingText.read(clause, clause.tekst))]
  }
}
