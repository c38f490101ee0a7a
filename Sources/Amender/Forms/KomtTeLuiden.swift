import Regeling

extension Vorm {
  /// An element with a new text.
  static let komtTeLuiden = Vorm(
    "komt te luiden",
    [
      "Artikel 6 komt te luiden:", "Het derde lid komt te luiden:", "Onderdeel k komt als volgt te luiden:",
      "Artikel 3, eerste lid, tweede zin, komt te luiden:", "De tekst van artikel 4 komt te luiden:",
      "De begripsbepaling van ‘gesprek’ komt te luiden:",
      "Het vijfde gedachtestreepje luidt:", "Bijlage 2 komt te luiden:",
      "In de tabel van artikel 9, rij “Verlenging”, kolom “Tarief”, komt het bedrag te luiden: € 740.",
    ]
  ) { clause in
    guard clause.werkwoord == .luiden, !clause.tekst.isEmpty else { return nil }
    // "In de rij “x”, kolom “y”, komt het bedrag te luiden:" is about all that the cell holds.
    let cells = clause.plek.filter(\.isCell)
    let objecten = clause.objecten.isEmpty ? cells : clause.objecten
    guard !objecten.isEmpty else { return nil }
    if objecten.allSatisfy(\.isCell) {
      return [.vervang(objecten, door: NieuweTekst(blokken: [Blok(.alinea, Tekst(clause.tekst.words()))]))]
    }
    return [.vervang(objecten, door: ReplacingText.read(clause, clause.tekst))]
  }
}

extension Doel {
  /// Whether it is one cell of a table.
  fileprivate var isCell: Bool { if case .rij(let rij) = deel { rij.kolom != nil } else { false } }
}
