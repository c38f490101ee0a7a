extension Vorm {
  /// Elements that become one, of which the new text is given.
  static let voegSamen = Vorm(
    "samenvoegen",
    [
      "Het tweede en derde lid worden samengevoegd tot één lid, luidende:",
      "De artikelen 4 en 5 worden samengevoegd tot een nieuw artikel 4, dat luidt:",
    ]
  ) { clause in
    guard clause.werkwoord == .samenvoegen, !clause.objecten.isEmpty, !clause.tekst.isEmpty else {
      return nil
    }
    return [.vervang(clause.objecten, door: ReplacingText.read(clause, clause.tekst))]
  }
}
