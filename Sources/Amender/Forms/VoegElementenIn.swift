import Regeling

extension Vorm {
  /// Elements that come among those of the same level.
  static let voegElementenIn = Vorm(
    "elementen invoegen of toevoegen",
    [
      "Na artikel 5 wordt een artikel ingevoegd, luidende:",
      "Voor het eerste lid wordt een lid ingevoegd, luidende:",
      "Aan artikel 4 wordt een lid toegevoegd, luidende:",
      "In hoofdstuk 3 wordt voor artikel 9 een artikel ingevoegd, luidende:",
      "In de alfabetische volgorde worden twee begripsbepalingen ingevoegd, luidende:",
      "Tussen artikel 5 en 6 wordt een artikel tussengevoegd dat luidt:",
      "Na hoofdstuk 3 wordt hoofdstuk 3A ingevoegd, luidende:",
      "Aan het artikel worden, onder vervanging van de punt aan het slot van onderdeel c door een puntkomma, twee onderdelen toegevoegd, luidende:",
    ]
  ) { clause in
    guard clause.werkwoord == .invoegen || clause.werkwoord == .toevoegen, let plaats = place(clause) else {
      return nil
    }
    if let bijlage = newAnnex(clause) { return [.voegIn(NieuweTekst(elementen: [bijlage]), plaats)] }
    guard !clause.tekst.isEmpty else { return nil }
    let nieuw = text(clause, plaats)
    guard !nieuw.elementen.isEmpty else { return nil }
    return [.voegIn(nieuw, plaats)]
  }

  private static func newAnnex(_ clause: Clause) -> Element? {
    guard clause.tekst.isEmpty, clause.nieuw?.soort == .element(.bijlage) || !clause.objecten.isEmpty else {
      return nil
    }
    return clause.tekst.bijlagen.count == 1 ? clause.tekst.bijlagen[0] : AnnexOfAct.named(clause, .door)
  }

  private static func text(_ clause: Clause, _ plaats: Plaats) -> NieuweTekst {
    let soort = clause.nieuw?.soort
    if soort == .begrip || soort == nil && plaats.isAlphabetical { return clause.tekst.definitions() }
    if plaats.isAlphabetical { return clause.tekst.definitions() }
    return clause.tekst.elements(soort == .element(.onderdeel) || anchorIsItem(plaats) ? .onderdelen : .leden)
  }

  private static func anchorIsItem(_ plaats: Plaats) -> Bool {
    switch plaats {
    case .na(let doel), .voor(let doel):
      doel.pad.last.map { $0.level == Doel.Stap.level(.onderdeel) } ?? false
    default: false
    }
  }

  private static func place(_ clause: Clause) -> Plaats? {
    let outer = clause.doelen(.in, .aan).first ?? clause.context
    if clause.contains(.alfabet) {
      return .alfabetisch(clause.doelen(.in, .aan, .van).first ?? clause.carriedOrContext[0])
    }
    if let anchor = clause.doelen(.na, .tussen).first { return .na(anchor.within(outer)) }
    if let anchor = clause.doelen(.voor).first { return .voor(anchor.within(outer)) }
    if clause.contains(.begin) { return .begin(outer) }
    if clause.werkwoord == .toevoegen || clause.contains(.slot) {
      return .slot(clause.doelen(.aan, .in, .van).first ?? clause.carriedOrContext[0])
    }
    return .opNummer(clause.doelen(.in, .aan, .van).first ?? clause.carriedOrContext[0])
  }
}

extension Plaats {
  var isAlphabetical: Bool { if case .alfabetisch = self { true } else { false } }
}
