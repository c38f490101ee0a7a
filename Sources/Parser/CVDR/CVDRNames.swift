import Regeling

/// What the elements of the register's XML mean, by local name.
enum CVDRNames {
  /// Divisions and articles, which a `kop` opens.
  static let divisions: [String: Soort] = [
    "boek": .boek, "deel": .deel, "titeldeel": .titel, "hoofdstuk": .hoofdstuk, "afdeling": .afdeling,
    "paragraaf": .paragraaf, "sub-paragraaf": .subparagraaf, "subparagraaf": .subparagraaf,
    "artikel": .artikel,
    "bijlage": .bijlage,
  ]

  /// Elements that end the paragraph at both their sides.
  static let blocks: Set<String> = [
    "al", "aanhef", "preambule", "intitule", "citeertitel", "wij", "wie", "considerans", "considerans.al",
    "afkondiging", "regeling-tekst", "wettekst", "structuurtekst", "lid", "lijst", "regeling-sluiting",
    "slotformulering", "slotformulier", "ondertekening", "functie", "naam", "gegeven", "dagtekening",
    "divisie",
    "nota-toelichting", "toelichting", "tussenkop", "kop", "circulaire", "circulaire-tekst", "tekst", "table",
    "tgroup", "row", "groep", "begrippenlijst", "begrip", "term", "definitie", "figuur", "plaatje", "formule",
    "adres", "adresregel", "body", "regeling", "meta", "li", "noot.lijst", "wijzig-artikel", "wat",
  ]

  /// Elements whose text is set apart in print.
  static let emphasis: Set<String> = [
    "vet", "cursief", "onderstreept", "nadruk", "b", "i", "u", "strong", "em",
  ]

  /// Elements that link to what they name, and the attribute that holds the target.
  static let links: [String: String] = [
    "extref": "doc", "intref": "doc", "extioref": "doc", "intioref": "ref", "url": "doc", "a": "href",
  ]
}
