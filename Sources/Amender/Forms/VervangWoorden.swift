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

/// The old and new words of a clause: `"a" door "b" en "c" door "d"`, `"a" en "b" door "c" onderscheidenlijk "d"`.
enum WordPairs {
  /// The pairs in order; nil where no words are replaced, or the numbers of old and new ones do not agree.
  static func read(_ clause: Clause) -> [(oud: String, nieuw: String)]? {
    var pairs: [(oud: String, nieuw: String)] = []
    var olds: [String] = []
    var news: [String] = []
    func close() -> Bool {
      guard !olds.isEmpty else { return false }
      if news.count == 1 {
        pairs += olds.map { ($0, news[0]) }
      } else if news.count == olds.count {
        pairs += zip(olds, news).map { ($0, $1) }
      } else {
        return false
      }
      olds = []
      news = []
      return true
    }
    let words = clause.delen.indices.filter { Clause.woorden(clause.delen[$0]) != nil }
    for (place, index) in words.enumerated() {
      guard let text = Clause.woorden(clause.delen[index]) else { continue }
      if isNew(clause, index) {
        news.append(text)
      } else if !news.isEmpty, !words[place...].dropFirst().contains(where: { isNew(clause, $0) }) {
        // "door “c” onderscheidenlijk “d”": nothing replaces it, so that it is new itself.
        news.append(text)
      } else {
        if !news.isEmpty, !close() { return nil }
        olds.append(text)
      }
    }
    if news.isEmpty, !olds.isEmpty, !clause.tekst.isEmpty {
      news = olds.count == 1 ? [clause.tekst.words(inPlaceOf: olds[0])] : [clause.tekst.words()]
    }
    guard close() else { return nil }
    return pairs
  }

  private static func isNew(_ clause: Clause, _ index: Int) -> Bool {
    switch clause.delen[index].voorzetsel {
    case .door: return true
    case .in, .tot, nil:
      // "gewijzigd in “b”", "komt te luiden “b”": what stands behind the verb is new.
      let before = clause.delen[..<index].contains {
        $0.kind == .werkwoord(.vervangen) || $0.kind == .werkwoord(.luiden)
      }
      let isBehindVerb = index > 0 && clause.delen[index - 1].kind != .en
      return before && isBehindVerb && clause.delen[..<index].contains { Clause.woorden($0) != nil }
    default: return false
    }
  }
}
