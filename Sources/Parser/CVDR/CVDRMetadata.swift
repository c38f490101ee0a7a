import Markup

/// What the register says about an ordinance: the fields in `meta`, under the names that its pages show.
struct CVDRMetadata {
  /// The fields in the order of the source.
  private(set) var fields: [(key: String, value: String)] = []
  private var path: [String] = []
  private var value = ""

  /// Takes one event within `meta`.
  mutating func take(_ event: MarkupEvent, _ bytes: [UInt8]) {
    switch event {
    case .start(let tag):
      close()
      path.append(tag.localName)
      if let identifier = tag["resourceIdentifier"], !identifier.isEmpty {
        fields.append((key(tag.localName) + " (verwijzing)", identifier))
      }
    case .end:
      close()
      path.removeLast(path.isEmpty ? 0 : 1)
    case .text(let range): value += String(decoding: bytes[range], as: UTF8.self)
    case .character(let text, _): value += text
    }
  }

  private mutating func close() {
    let words = value.split { $0.isWhitespace }.joined(separator: " ")
    value = ""
    guard !words.isEmpty else { return }
    // A field of several paragraphs keeps its own name for each.
    let name = path.last { $0 != "al" } ?? ""
    fields.append((key(name), words))
  }

  private func key(_ name: String) -> String { Self.names[name] ?? name }

  private static let names: [String: String] = [
    "identifier": "identificatienummer", "title": "officiële naam", "language": "taal", "type": "soort",
    "creator": "overheidsorganisatie", "modified": "laatst gewijzigd", "spatial": "gebied",
    "isFormatOf": "bron bekendmaking", "alternative": "citeertitel", "source": "grondslag",
    "isRatifiedBy": "vastgesteld door", "subject": "onderwerp", "issued": "datum ondertekening",
    "rights": "rechten", "inwerkingtredingDatum": "datum inwerkingtreding",
    "uitwerkingtredingDatum": "datum uitwerkingtreding",
    "terugwerkendekrachtDatum": "terugwerkende kracht tot en met", "betreft": "betreft", "kenmerk": "kenmerk",
    "onderwerp": "eigen onderwerp", "gedelegeerdeRegelgeving": "gedelegeerde regelgeving",
    "redactioneleToevoeging": "redactionele toevoeging",
  ]
}
