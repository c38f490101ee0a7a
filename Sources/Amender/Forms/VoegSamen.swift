import Regeling

extension Vorm {
  /// Elements that become one, with a new text or with their own texts behind one another.
  static let voegSamen = Vorm(
    "samenvoegen",
    [
      "Het tweede en derde lid worden samengevoegd tot één lid, luidende:",
      "De artikelen 4 en 5 worden samengevoegd tot een nieuw artikel 4, dat luidt:",
      "Het tweede en derde lid worden samengevoegd tot het tweede lid.",
    ]
  ) { clause in
    guard clause.werkwoord == .samenvoegen, !clause.objecten.isEmpty else { return nil }
    guard clause.tekst.isEmpty else {
      return [.vervang(clause.objecten, door: ReplacingText.read(clause, clause.tekst))]
    }
    return [.voegSamen(clause.objecten, nr: newNumber(clause))]
  }

  /// The number that the one element is to have; nil where the sentence gives none.
  private static func newNumber(_ clause: Clause) -> String? {
    for deel in clause.delen where deel.voorzetsel == .tot {
      switch deel.kind {
      case .doel(let doelen):
        if doelen.count == 1, case .element(_, let nr)? = doelen[0].pad.last { return nr }
      case .nieuw(let nieuw): return nieuw.nr
      default: continue
      }
    }
    return nil
  }
}
