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
      "Aan artikel 4 wordt een derde lid toegevoegd, luidende: “Het college kan regels stellen.”",
      "Aan het artikel worden, onder vervanging van de punt aan het slot van onderdeel c door een puntkomma, twee onderdelen toegevoegd, luidende:",
    ]
  ) { clause in
    guard clause.werkwoord == .invoegen || clause.werkwoord == .toevoegen, let plaats = place(clause) else {
      return nil
    }
    if let bijlage = newAnnex(clause) { return [.voegIn(NieuweTekst(elementen: [bijlage]), plaats)] }
    guard let tekst = newText(clause) else { return nil }
    let nieuw = read(tekst, clause, plaats)
    guard !nieuw.elementen.isEmpty else { return nil }
    return [.voegIn(nieuw, plaats)]
  }

  private static func newAnnex(_ clause: Clause) -> Element? {
    guard clause.tekst.isEmpty, clause.nieuw?.soort == .element(.bijlage) || !clause.objecten.isEmpty else {
      return nil
    }
    return clause.tekst.bijlagen.count == 1 ? clause.tekst.bijlagen[0] : AnnexOfAct.named(clause, .door)
  }

  /// The text below the sentence, or the only quotation in it.
  private static func newText(_ clause: Clause) -> NewText? {
    guard clause.tekst.isEmpty else { return clause.tekst }
    let quoted = clause.delen.filter { Clause.woorden($0) != nil }
    guard quoted.count == 1, case .citaat(let words) = quoted[0].kind, quoted[0].voorzetsel == nil else {
      return nil
    }
    return NewText([Blok(.alinea, Tekst(words))])
  }

  private static func read(_ tekst: NewText, _ clause: Clause, _ plaats: Plaats) -> NieuweTekst {
    let soort = clause.nieuw?.soort
    if soort == .begrip || plaats.isAlphabetical || soort == nil && anchorIsDefinition(plaats) {
      return tekst.definitions()
    }
    let isItem = soort == .element(.onderdeel) || anchorIsItem(plaats)
    let nieuw = tekst.elements(isItem ? .onderdelen : .leden)
    if let named = numbered(nieuw, clause.nieuw) ?? following(nieuw, clause.nieuw, plaats) { return named }
    return nieuw.elementen.isEmpty && anchorIsDefinition(plaats) ? tekst.definitions() : nieuw
  }

  /// Text without a number of its own under the one that the sentence names: "een zevende lid, luidende: “Het …”".
  private static func numbered(_ nieuw: NieuweTekst, _ announced: Constituent.Nieuw?) -> NieuweTekst? {
    guard let announced, let nr = announced.nr, case .element(let soort) = announced.soort,
      soort == .lid || soort == .onderdeel, !nieuw.blokken.isEmpty,
      nieuw.elementen.allSatisfy({ $0.soort == .onderdeel })
    else { return nil }
    return NieuweTekst(
      elementen: [
        Element(soort, nr: nr, inhoud: nieuw.blokken, kinderen: nieuw.elementen, slot: nieuw.slot)
      ])
  }

  /// An item whose letter has no sign behind it, where it is the one that follows its anchor: "ww toelage: …" behind vv.
  private static func following(_ nieuw: NieuweTekst, _ announced: Constituent.Nieuw?, _ plaats: Plaats)
    -> NieuweTekst?
  {
    guard case .na(let doel) = plaats, case .element(.onderdeel, let nr)? = doel.pad.last,
      announced?.soort == .element(.onderdeel), nieuw.elementen.isEmpty, nieuw.blokken.count == 1,
      let own = nieuw.blokken[0].tekst.string.split(separator: " ").first.map(String.init),
      let last = SequenceNumber(nr), let next = SequenceNumber(own), last.isLetter, last.isFollowed(by: next)
    else { return nil }
    var blok = nieuw.blokken[0]
    blok.tekst = blok.tekst.slice((own.utf8.count + 1)..<Int.max)
    return NieuweTekst(elementen: [Element(.onderdeel, nr: own, inhoud: [blok])])
  }

  private static func anchorIsDefinition(_ plaats: Plaats) -> Bool {
    switch plaats {
    case .na(let doel), .voor(let doel): if case .begrip? = doel.pad.last { true } else { false }
    default: false
    }
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
      let doel = clause.doelen(.aan, .in, .van).first ?? clause.carriedOrContext[0]
      // "Er wordt een artikel 3a toegevoegd": the number says where, if nothing else does.
      return doel.pad.isEmpty && !clause.contains(.slot) ? .opNummer(doel) : .slot(doel)
    }
    return .opNummer(clause.doelen(.in, .aan, .van).first ?? clause.carriedOrContext[0])
  }
}

extension Plaats {
  var isAlphabetical: Bool { if case .alfabetisch = self { true } else { false } }
}
