extension Vorm {
  /// Elements and words that go.
  static let vervalt = Vorm(
    "vervalt",
    [
      "Artikel 7 vervalt.", "De artikelen 7 tot en met 9 vervallen.",
      "Het vijfde lid, tweede zin, komt te vervallen.",
      "Artikel 3, tweede alinea, eerste zin, vervalt.",
      "In artikel 3 vervalt “of te water”.",
      "Het tweede lid alsmede de aanduiding “1.” voor het eerste lid vervallen.",
      "In de tabel van artikel 9 vervalt de rij “Verlenging”.",
      "Onderdeel c wordt geschrapt.", "De begripsbepaling van “gesprek” vervalt.",
    ]
  ) { clause in
    guard clause.werkwoord == .vervallen, !namesTitle(clause) else { return nil }
    var result: [Handeling] = []
    var objecten = clause.objecten
    for deel in clause.delen {
      switch deel.kind {
      case .aanduiding:
        let outer = clause.objecten.first ?? clause.context
        let lid = clause.doelen(.voor).last ?? Doel([.element(.lid, "1")])
        result.append(.verwijderAanduiding(lid.within(outer)))
      case .citaat(let text), .teken(let text):
        let plek = clause.doelen(.in, .van, .aan)
        let places = plek.isEmpty ? objecten.isEmpty ? clause.carriedOrContext : objecten : plek
        objecten = plek.isEmpty ? [] : objecten
        result.append(.vervallenWoorden(places, oud: text, clause.keer))
      default: continue
      }
    }
    if !objecten.isEmpty { result.insert(.vervalt(objecten), at: 0) }
    return result.isEmpty ? nil : result
  }

  /// "Artikel 3 ‘Toezicht’ vervalt": the words may be the title of what goes, or may go themselves.
  private static func namesTitle(_ clause: Clause) -> Bool {
    guard clause.delen.count > 2, case .doel(let doelen) = clause.delen[0].kind,
      clause.delen[0].voorzetsel == nil, case .citaat = clause.delen[1].kind,
      case .element(.artikel, _)? = doelen.last?.pad.last
    else { return false }
    return clause.delen[1].voorzetsel == nil && clause.delen[2].kind == .werkwoord(.vervallen)
  }
}
