import Regeling

/// Builds a document from an indented outline: `artikel 2`, below it `lid 1 Tekst.`.
enum SampleVerordening {
  /// The document of `outline` with `text` added at `place`, and the eId of that place.
  static func make(_ outline: [String], text: String, place: String) -> (
    verordening: Verordening, plaats: String
  ) {
    var document = Verordening(bron: Bron(bestand: "geval", formaat: "tekst"))
    document.opschrift = Tekst("Verordening oefenvoorzieningen Voorbeeldstad")
    document.citeertitel = "Verordening oefenvoorzieningen Voorbeeldstad 2024"
    var lines = outline[...]
    let elements = siblings(&lines, indent: 0)
    document.lichaam = elements.filter { $0.soort != .bijlage }
    document.bijlagen = elements.filter { $0.soort == .bijlage }
    document.assignEIds()
    let parts = place.split(separator: " ", maxSplits: 1).map(String.init)
    switch parts.first {
    case "aanhef": document.aanhef.tekst = [Blok(.alinea, Tekst(text))]
    case "algemeen":
      document.toelichting.algemeen = [Element(.toelichting, inhoud: [Blok(.alinea, Tekst(text))])]
    case "toelichting":
      var note = Element(.toelichtingArtikel, nr: parts[1], inhoud: [Blok(.alinea, Tekst(text))])
      note.over = document.artikelen.first { $0.nr == parts[1] }?.eId
      document.toelichting.artikelsgewijs = [note]
    default:
      let eId = parts.first ?? ""
      for index in document.lichaam.indices { add(text, at: eId, to: &document.lichaam[index]) }
      for index in document.bijlagen.indices { add(text, at: eId, to: &document.bijlagen[index]) }
    }
    document.assignEIds()
    switch parts.first {
    case "aanhef": return (document, "formula_1")
    case "algemeen": return (document, document.toelichting.algemeen[0].eId)
    case "toelichting": return (document, document.toelichting.artikelsgewijs[0].eId)
    default: return (document, parts.first ?? "")
    }
  }

  private static func siblings(_ lines: inout ArraySlice<String>, indent: Int) -> [Element] {
    var result: [Element] = []
    while let line = lines.first {
      let depth = line.prefix { $0 == " " }.count
      if depth < indent { break }
      lines.removeFirst()
      let words = line.dropFirst(depth).split(separator: " ", maxSplits: 2).map(String.init)
      guard let soort = words.first.flatMap(Soort.init(rawValue:)) else { continue }
      let text = words.count > 2 ? [Blok(.alinea, Tekst(words[2]))] : []
      let nr = words.count > 1 && words[1] != "–" ? words[1] : ""
      var element = Element(soort, nr: nr, inhoud: text)
      element.kinderen = siblings(&lines, indent: depth + 1)
      result.append(element)
    }
    return result
  }

  private static func add(_ text: String, at eId: String, to element: inout Element) {
    if element.eId == eId { element.slot.append(Blok(.alinea, Tekst(text))) }
    for index in element.kinderen.indices { add(text, at: eId, to: &element.kinderen[index]) }
  }
}
