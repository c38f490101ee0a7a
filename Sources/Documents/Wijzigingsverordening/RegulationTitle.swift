import Regeling

/// How a sentence speaks of a regulation: its name, the article word before it, and what it is.
struct RegulationTitle {
  /// The short title, or the full one where there is none.
  let naam: String
  /// "de", "het".
  let lidwoord: String
  /// Whether the name is a plural: "Beleidsregels …".
  let isMeervoud: Bool
  /// What it is: "verordening", "besluit", "regeling", "reglement", "wet".
  let soort: String

  init(_ verordening: Verordening) {
    naam = Self.bare(verordening.citeertitel.isEmpty ? verordening.opschrift.string : verordening.citeertitel)
    let words = naam.lowercased().split(whereSeparator: { !$0.isLetter })
    let found = words.lazy.compactMap { word in Self.soorten.first { word.hasSuffix($0.soort) } }.first
    soort = found?.soort ?? "verordening"
    isMeervoud = words.contains("beleidsregels") || words.contains("regels")
    lidwoord = isMeervoud ? "de" : found?.lidwoord ?? "de"
  }

  /// The name behind its article word; a blank to fill in where the text has no title.
  var voluit: String { naam.isEmpty ? "\(lidwoord) [naam van de verordening]" : "\(lidwoord) \(naam)" }

  private static let soorten: [(soort: String, lidwoord: String)] = [
    ("verordening", "de"), ("regeling", "de"), ("besluit", "het"), ("reglement", "het"), ("statuut", "het"),
    ("wetboek", "het"), ("wet", "de"),
  ]

  /// The first sentence of a title, without the article word that it begins with.
  private static func bare(_ title: String) -> String {
    let line = title.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
    let bytes = Array(line.utf8)
    let stop = bytes.indices.first { index in
      bytes[index] == 0x2E && index > 12 && (index + 1 == bytes.count || bytes[index + 1] == 0x20)
    }
    let sentence = String(decoding: bytes[..<(stop ?? bytes.count)], as: UTF8.self)
    for word in ["De ", "de ", "Het ", "het "] where sentence.hasPrefix(word) {
      return String(sentence.dropFirst(word.count))
    }
    return sentence
  }
}
