import SourceText

/// What the reader of Word files can have to say.
enum WordMelding {
  case tracked(insertions: Int, deletions: Int, accepted: Bool)
  case hidden(count: Int)
  case comments(count: Int)
  case embedded(count: Int)
  case numbers(count: Int)

  /// The diagnostic for the user, at `range`.
  func diagnostic(_ range: SourceRange?) -> Diagnostic {
    Diagnostic(code: code, severity: severity, range: range, message: message)
  }

  private var code: String {
    switch self {
    case .tracked: "bijgehouden-wijzigingen"
    case .hidden: "verborgen-tekst"
    case .comments: "opmerkingen"
    case .embedded: "ingesloten-document"
    case .numbers: "nummers-uit-velden"
    }
  }

  private var severity: Severity {
    switch self {
    case .tracked, .hidden, .embedded, .numbers: .waarschuwing
    case .comments: .opmerking
    }
  }

  private var message: String {
    switch self {
    case .tracked(let insertions, let deletions, let accepted):
      "Het document heeft bijgehouden wijzigingen (\(insertions) ingevoegd, \(deletions) verwijderd); "
        + (accepted
          ? "gelezen is de tekst met alle wijzigingen aanvaard."
          : "gelezen is de tekst zonder die wijzigingen.")
    case .hidden(let count):
      "\(count) \(count == 1 ? "stuk verborgen tekst is" : "stukken verborgen tekst zijn") weggelaten."
    case .comments(let count):
      "Het document heeft \(count) \(count == 1 ? "opmerking" : "opmerkingen") in de kantlijn; "
        + "opmerkingen zijn geen deel van de tekst."
    case .embedded(let count):
      "\(count) \(count == 1 ? "ingesloten document is" : "ingesloten documenten zijn") niet gelezen."
    case .numbers(let count):
      "\(count) \(count == 1 ? "nummer is" : "nummers zijn") niet gelezen, omdat Word \(count == 1 ? "het" : "ze") pas telt als "
        + "de tekst wordt getoond (velden AUTONUM en LISTNUM); zet ze om in gewone nummering."
    }
  }
}
