import Regeling

/// An ordinance that takes part in a comparison: what is compared of it, and no more, so that hundreds fit in memory.
public struct Deelnemer: Sendable {
  /// The municipality.
  public var gemeente: String
  /// The file's name as the user gave it.
  public var bestand: String
  /// The body, the annexes and the references; the rest is empty.
  public let verordening: Verordening

  /// Takes what is compared of `verordening`; `gemeente` where the text does not tell its municipality.
  public init(_ verordening: Verordening, gemeente: String = "") {
    bestand = verordening.bron.bestand
    self.gemeente = gemeente.isEmpty ? Self.gemeente(verordening) : gemeente
    var kept = Verordening(bron: verordening.bron)
    kept.opschrift = verordening.opschrift
    kept.lichaam = verordening.lichaam
    kept.bijlagen = verordening.bijlagen
    let tables = Self.tables(verordening)
    kept.verwijzingen = verordening.verwijzingen.filter { verwijzing in
      verwijzing.soort == .wet
        || verwijzing.soort == .intern && tables.contains { verwijzing.plaats.hasPrefix($0) }
    }
    self.verordening = kept
  }

  /// The articles and annexes that gather the terms or amounts of several provisions.
  private static func tables(_ verordening: Verordening) -> [String] {
    (verordening.artikelen + verordening.bijlagen).filter { element in
      let title = element.titel.string
      return tableWords.contains { $0.stands(in: title) }
    }.map(\.eId)
  }

  private static let tableWords = ["termijn", "bedrag", "tarie", "hoogte", "maxim"].map { WordSearch($0) }

  /// The municipality that the aanhef or the title names, else the file's name.
  private static func gemeente(_ verordening: Verordening) -> String {
    let texts =
      [verordening.aanhef.orgaan] + verordening.aanhef.tekst.map(\.tekst.string)
      + [verordening.opschrift.string, verordening.citeertitel]
    for text in texts { if let name = name(in: text) { return name } }
    let file = verordening.bron.bestand.split { $0 == "/" || $0 == "\\" }.last ?? ""
    return String(file.split(separator: ".").first ?? file)
  }

  /// The capitalised words behind "gemeente", small words between capitalised ones included.
  private static func name(in text: String) -> String? {
    let words = text.split { $0 == " " || $0 == "\n" || $0 == "\u{A0}" }
    guard let place = words.firstIndex(where: { $0.lowercased() == "gemeente" }) else { return nil }
    var name: [Substring] = []
    for word in words[(place + 1)...].prefix(6) {
      let bare = word.prefix { $0.isLetter || $0 == "-" || $0 == "'" || $0 == "’" }
      guard let first = bare.first else { break }
      let isSmall = ["van", "de", "den", "der", "het", "aan", "op", "en", "bij", "'s", "’s"].contains(
        String(bare))
      guard first.isUppercase || isSmall else { break }
      name.append(bare)
      if bare.count < word.count { break }
    }
    while let last = name.last, last.first?.isUppercase != true { name.removeLast() }
    return name.isEmpty ? nil : name.joined(separator: " ")
  }
}
