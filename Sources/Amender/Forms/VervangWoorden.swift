extension Vorm {
  /// Words that make place for others.
  static let vervangWoorden = Vorm(
    "woorden vervangen",
    [
      "In artikel 3, tweede lid, wordt “hond” vervangen door “huisdier”.",
      "In artikel 3 wordt “hond” telkens vervangen door “huisdier” en wordt “baas” vervangen door “eigenaar”.",
      "In het eerste lid wordt de zinsnede ‘x’ gewijzigd in: ‘y’.",
      "In de tabel van artikel 9 wordt in de rij “Verlenging” “€ 720” vervangen door “€ 740”.",
    ]
  ) { clause in
    if let mark = becomingMark(clause) { return [mark] }
    guard clause.werkwoord == .vervangen || clause.werkwoord == .luiden else { return nil }
    guard let pairs = WordPairs.read(clause), !pairs.isEmpty else { return nil }
    if pairs.count > 1, pairs.count == clause.plek.count, oldWordsAreApart(clause) {
      // The first words in the first place, the second in the second.
      return zip(pairs, clause.plek).map { .vervangWoorden([$1], oud: $0.oud, nieuw: $0.nieuw, clause.keer) }
    }
    if let behind = markPlace(clause) {
      return pairs.map { .vervangWoorden(behind, oud: $0.oud, nieuw: $0.nieuw, .slot) }
    }
    return pairs.map { .vervangWoorden(clause.plek, oud: $0.oud, nieuw: $0.nieuw, clause.keer) }
  }
}

extension Vorm {
  /// "De puntkomma na onderdeel b wordt een punt".
  private static func becomingMark(_ clause: Clause) -> Handeling? {
    guard clause.werkwoord == nil, clause.tekst.isEmpty, clause.delen.count == 4,
      case .teken(let oud) = clause.delen[0].kind, case .doel(let doelen) = clause.delen[1].kind,
      clause.delen[2].kind == .hulpwerkwoord, case .teken(let nieuw) = clause.delen[3].kind
    else { return nil }
    return .vervangWoorden(doelen.map { $0.within(clause.context) }, oud: oud, nieuw: nieuw, .slot)
  }

  /// The provisions whose closing mark changes: "de puntkomma na onderdeel b wordt vervangen door een punt".
  private static func markPlace(_ clause: Clause) -> [Doel]? {
    let behind = clause.doelen(.na)
    guard !behind.isEmpty, clause.doelen(.in, .van, .aan).isEmpty,
      clause.delen.contains(where: { if case .teken = $0.kind { $0.voorzetsel == nil } else { false } })
    else { return nil }
    return behind
  }

  /// Whether the old words are listed one to one with the places: "“a” onderscheidenlijk “b” vervangen door …".
  private static func oldWordsAreApart(_ clause: Clause) -> Bool {
    clause.delen.prefix { $0.kind != .werkwoord(.vervangen) }.contains { $0.kind == .onderscheidenlijk }
  }
}
