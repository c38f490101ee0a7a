extension Vorm {
  /// The one amount, percentage, term or date of a provision that gets another value.
  static let vervangWaarde = Vorm(
    "een bedrag, percentage, termijn of datum vervangen",
    [
      "Het bedrag, genoemd in artikel 4, eerste lid, wordt verhoogd tot € 50.",
      "In de tabel van artikel 9 wordt het tarief in de rij “Verlenging” vervangen door “€ 740”.",
    ]
  ) { clause in
    guard clause.werkwoord == .vervangen,
      let soort = clause.delen.lazy.compactMap({ deel in
        if case .waarde(let soort) = deel.kind { soort } else { nil }
      }).first
    else { return nil }
    let words = clause.delen.compactMap(Clause.woorden)
    let isQuoted = words.count == 1 && clause.tekst.isEmpty
    guard isQuoted || words.isEmpty && !clause.tekst.isEmpty else { return nil }
    return [.vervangWaarde(clause.plek, soort, nieuw: isQuoted ? words[0] : clause.tekst.words())]
  }
}
