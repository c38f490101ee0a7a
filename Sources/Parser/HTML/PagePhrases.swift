/// The sentences that publication sites put around the text of an ordinance.
enum PagePhrases {
  /// Whether `text`, a whole paragraph, is such a sentence.
  static func isFurniture(_ text: String) -> Bool {
    guard text.utf8.count < 200 else { return false }
    let lower = text.lowercased()
    return whole.contains(lower) || openings.contains { lower.hasPrefix($0) }
  }

  /// Whether `text` heads the table of what the register says about the ordinance.
  static func opensMetadata(_ text: String) -> Bool { metadataHeadings.contains(text.lowercased()) }

  /// Whether `text` heads the ordinance itself, below that table.
  static func closesMetadata(_ text: String) -> Bool {
    ["tekst van de regeling", "intitulé", "intitule"].contains(text.lowercased())
  }

  /// Whether `text` stands right above the title of the ordinance.
  static func opensDocument(_ text: String) -> Bool { ["intitulé", "intitule"].contains(text.lowercased()) }

  private static let metadataHeadings: Set<String> = [
    "wetstechnische informatie", "gegevens van de regeling", "algemene informatie",
    "wettelijke grondslag(en) of bevoegdheid waarop de regeling is gebaseerd", "wettelijke grondslag(en)",
    "regelgeving die op deze regeling is gebaseerd (gedelegeerde regelgeving)",
    "opmerkingen met betrekking tot de regeling",
    "overzicht van in de tekst verwerkte wijzigingen",
  ]

  private static let whole: Set<String> = [
    "tekst van de regeling", "intitulé", "intitule", "permanente link", "wetstechnische informatie",
    "naar de actuele versie van de regeling", "naar de door u bekeken versie", "naar boven",
    "terug naar boven",
    "toon relaties in lido", "maak een permanente link", "toon wetstechnische informatie",
    "inhoudsopgave tonen",
    "vergelijk met een andere versie", "zoek binnen deze regeling", "gegevens van deze regeling",
    "u bent hier:",
    "sla de regeling op", "druk de regeling af", "deze regeling delen", "alle versies tonen",
  ]

  private static let openings = [
    "geldend van ", "geldend vanaf ", "geldend op ", "dit is een toekomstige tekst", "geraadpleegd op ",
    "regeling vervallen per ", "[regeling vervallen per ", "regeling vervalt per ",
    "http://lokaleregelgeving.overheid.nl/",
    "https://lokaleregelgeving.overheid.nl/", "http://decentrale.regelgeving.overheid.nl/cvdr",
    "https://decentrale.regelgeving.overheid.nl/cvdr", "druk het regelingonderdeel ",
    "sla het regelingonderdeel ",
    "ziet u een fout in deze regeling",
  ]
}
