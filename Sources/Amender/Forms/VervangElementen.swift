import Regeling

extension Vorm {
  /// One element or several that make place for others.
  static let vervangElementen = Vorm(
    "elementen vervangen door andere",
    [
      "Artikel 4 wordt vervangen door twee artikelen, luidende:",
      "Het tweede en derde lid worden vervangen door:",
      "Onderdeel d wordt gewijzigd in: “d. te zwemmen of te vissen.”",
      "Bijlage 1 wordt vervangen door bijlage 1 bij deze verordening.",
    ]
  ) { clause in
    guard clause.werkwoord == .vervangen, !clause.objecten.isEmpty else { return nil }
    if let bijlage = AnnexOfAct.named(clause, .door) {
      return [.vervang(clause.objecten, door: NieuweTekst(elementen: [bijlage]))]
    }
    let quoted = clause.delen.filter { Clause.woorden($0) != nil }
    if clause.tekst.isEmpty, quoted.count == 1, case .citaat(let words) = quoted[0].kind {
      let tekst = NewText([Blok(.alinea, Tekst(words))])
      return [.vervang(clause.objecten, door: ReplacingText.read(clause, tekst))]
    }
    guard !clause.tekst.isEmpty else { return nil }
    return [.vervang(clause.objecten, door: ReplacingText.read(clause, clause.tekst))]
  }
}

/// The text that comes in the place of the objects of a clause.
enum ReplacingText {
  static func read(_ clause: Clause, _ tekst: NewText) -> NieuweTekst {
    guard let first = clause.objecten.first else { return tekst.elements(.leden) }
    guard [.geheel, .tekst].contains(first.deel), let last = first.pad.last else {
      return NieuweTekst(blokken: tekst.blokken)
    }
    if case .begrip = last { return tekst.definitions() }
    return tekst.elements(last.level == Doel.Stap.level(.onderdeel) ? .onderdelen : .leden)
  }
}

/// An annex of the amending act that a clause refers to.
enum AnnexOfAct {
  static func named(_ clause: Clause, _ voorzetsel: Constituent.Voorzetsel) -> Element? {
    guard clause.tekst.isEmpty, !clause.tekst.bijlagen.isEmpty else { return nil }
    for deel in clause.delen where deel.voorzetsel == voorzetsel {
      guard case .doel(let doelen) = deel.kind, case .element(.bijlage, let nr)? = doelen.first?.pad.last
      else { continue }
      return clause.tekst.bijlagen.first { $0.nr == nr }
        ?? (clause.tekst.bijlagen.count == 1 ? clause.tekst.bijlagen[0] : nil)
    }
    return nil
  }
}
