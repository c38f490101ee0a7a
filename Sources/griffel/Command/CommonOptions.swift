import Parser

/// Options that several commands share.
extension OptionSpec {
  /// The form of the result; made from the formats that a command declares.
  static func formaat(_ formats: [OutputFormat]) -> OptionSpec {
    OptionSpec(
      "formaat", "F", kind: .oneOf(formats.map(\.name)),
      standard: "naar de extensie van de uitvoer, anders \(formats.first?.name ?? "")",
      help: "De vorm van de uitvoer.")
  }

  static let pdf = OptionSpec("pdf", help: "Hetzelfde als --formaat pdf; vraagt een browser of LibreOffice.")
  static let uitvoer = OptionSpec(
    "uitvoer", short: "o", "PAD", kind: .output, standard: "de standaarduitvoer",
    help: "Waar de uitvoer komt te staan; mappen worden zo nodig gemaakt.")
  static let overschrijf = OptionSpec(
    "overschrijf", help: "Sta toe dat de uitvoer in de plaats van een invoerbestand komt.")
  static let stil = OptionSpec("stil", help: "Geef alleen fouten, geen meldingen en geen voortgang.")
  static let alleMeldingen = OptionSpec(
    "alle-meldingen", help: "Geef elke melding, ook als er van één soort heel veel zijn.")
  static let invoerformaat = OptionSpec(
    "invoerformaat", "F", kind: .oneOf(InputFormat.allCases.map(\.rawValue)), standard: "naar de inhoud",
    help: "Het formaat van de invoer, als dat niet uit de inhoud blijkt.")
  static let wijzigingen = OptionSpec(
    "wijzigingen", "W", kind: .oneOf(ReadOptions.Wijzigingen.allCases.map(\.rawValue)),
    standard: ReadOptions().wijzigingen.rawValue,
    help: "Welke tekst telt van een Word-document met bijgehouden wijzigingen: de nieuwe of de oude.")
  static let sjablonen = OptionSpec(
    "sjablonen", "MAP", kind: .folder, standard: "de ingebouwde",
    help: "Een map met eigen sjablonen, die voor de ingebouwde gaan, voor html en pdf.")
  static let zonderAfgeleid = OptionSpec(
    "zonder-afgeleid", help: "Laat nummers weg die niet in de bron staan maar zijn afgeleid.")
  static let help = OptionSpec("help", short: "h", help: "Geef deze uitleg.")

  /// The options of every command that writes a result.
  static let output = [uitvoer, overschrijf, stil]
  /// The options of every command that reads ordinances.
  static let reading = [invoerformaat, wijzigingen, alleMeldingen]
}
