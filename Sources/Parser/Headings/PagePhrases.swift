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
  static func opensDocument(_ text: String) -> Bool {
    text.utf8.count < 12 && ["intitulé", "intitule"].contains(text.lowercased())
  }

  /// Whether `text` is what a sheet of announcements puts above all that stands in it: its name, the number of its issue.
  static func headsPublication(_ text: String) -> Bool {
    guard text.utf8.count < 300 else { return false }
    let lower = text.lowercased()
    return publications.contains { lower.hasPrefix($0) } || namesIssue(lower)
  }

  /// Whether `text` names the issue of a sheet by year and number, as in `Gemeenteblad 2031, 412`.
  private static func namesIssue(_ text: String) -> Bool {
    let bytes = text.utf8.span
    return bytes.indices.contains { start in
      sheets.contains { sheet in
        guard let end = bytes.matching(sheet, at: start) else { return false }
        return (end..<end + 4).allSatisfy { bytes.at($0).isDigit } && bytes.at(end + 4) == 0x2C
          && bytes.at(end + 5) == 0x20 && bytes.at(end + 6).isDigit
      }
    }
  }

  private static let sheets: [StaticString] = [
    "gemeenteblad ", "staatscourant ", "provinciaal blad ", "waterschapsblad ",
    "blad gemeenschappelijke regeling ",
  ]

  private static let publications = [
    "datum publicatie", "staatscourant van het koninkrijk", "gemeenteblad van ", "provinciaal blad van ",
    "waterschapsblad van ", "blad gemeenschappelijke regeling van ", "zoals vergunningen, bouwplannen en ",
    "adressen en contactpersonen van ",
  ]

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
