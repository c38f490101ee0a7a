/// A form in which a command can give its result.
struct OutputFormat: Equatable, Sendable {
  /// The word after `--formaat`.
  let name: String
  /// The extensions that ask for it, the one of files that the program names first.
  let extensions: [String]

  /// Whether the last extension of `path` can be its own: that of `akn.xml` is `xml`.
  func suits(_ path: String) -> Bool {
    guard let last = path.split(separator: ".").last else { return false }
    return extensions.contains { $0.split(separator: ".").last == last }
  }

  /// Whether the references of an ordinance stand in it.
  var needsReferences: Bool { self != .overzicht && self != .tekst && self != .json }

  static let markdown = OutputFormat(name: "markdown", extensions: ["md", "markdown"])
  static let html = OutputFormat(name: "html", extensions: ["html", "htm"])
  static let docx = OutputFormat(name: "docx", extensions: ["docx"])
  static let pdf = OutputFormat(name: "pdf", extensions: ["pdf"])
  static let csv = OutputFormat(name: "csv", extensions: ["csv"])
  static let overzicht = OutputFormat(name: "overzicht", extensions: ["tsv"])
  static let json = OutputFormat(name: "json", extensions: ["json"])
  static let tekst = OutputFormat(name: "tekst", extensions: ["txt"])
  static let verwijzingen = OutputFormat(name: "verwijzingen", extensions: ["verwijzingen.json"])
  static let cvdr = OutputFormat(name: "cvdr", extensions: ["xml"])
  static let akn = OutputFormat(name: "akn", extensions: ["akn.xml", "akn"])
}
