import Markup
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

  /// The name under which an element is known here, whatever its prefix and its capitals.
  static func known(_ name: String) -> String {
    let name = Markup.localName(name).lowercased()
    return aliases[name] ?? name
  }

  /// What newer publications call the same things.
  private static let aliases: [String: String] = [
    "nummer": "nr", "opschrift": "titel", "lidnummer": "lidnr", "linummer": "li.nr",
    "regelingopschrift": "intitule", "sluiting": "regeling-sluiting", "nootnummer": "noot.nr",
  ]

  /// The attribute of an element that holds words: the label of an item, the number of a note, a picture's text.
  static func words(of tag: MarkupTag) -> MarkupAttribute? {
    switch known(tag.name) {
    case "li", "noot": tag.attribute("nr")
    case "illustratie", "plaatje": tag.attribute("alt")
    default: nil
    }
  }

  /// Elements whose text is set apart in print.
  static let emphasis: Set<String> = [
    "vet", "cursief", "onderstreept", "nadruk", "b", "i", "u", "strong", "em",
  ]

  /// Elements that link to what they name, and the attribute that holds the target.
  static let links: [String: String] = [
    "extref": "doc", "intref": "doc", "extioref": "doc", "intioref": "ref", "url": "doc", "a": "href",
  ]

  /// Whether the element sets a run of text apart within its line.
  static func isInline(_ name: String) -> Bool {
    emphasis.contains(name) || links[name] != nil || name == "sup" || name == "sub"
  }
}
