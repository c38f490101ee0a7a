import Regeling

extension Verordening {
  /// Reads a text that has no articles, such as a raadsvoorstel: one element per paragraph.
  mutating func readWithoutArticles(_ paragraphs: [Paragraph]) {
    meldingen.append(Melding.noArticles.diagnostic(paragraphs.first?.tekst.range))
    var rest = paragraphs[...]
    if let first = paragraphs.first, first.heading > 0, first.headingLabel == nil {
      opschrift = first.tekst
      rest = rest.dropFirst()
    }
    for paragraph in rest {
      // Without articles a number is no provision's: it stays in the text that it stands in.
      let soort: Blok.Soort = paragraph.heading > 0 ? .tussenkop : .alinea
      lichaam.append(Element(.tekst, inhoud: [paragraph.table ?? Blok(soort, paragraph.tekst)]))
    }
  }

  /// Finds the short title that the text gives itself: "Deze verordening wordt aangehaald als: …".
  mutating func findCiteertitel() {
    for artikel in artikelen.reversed() {
      var found: String?
      artikel.visit { element in
        for blok in element.inhoud + element.slot where found == nil {
          found = Self.citeertitel(in: blok.tekst.string)
        }
      }
      if let found {
        citeertitel = found
        return
      }
    }
  }

  private static func citeertitel(in text: String) -> String? {
    let bytes = text.utf8.span
    let formula: StaticString = "aangehaald als"
    guard bytes.count > 14,
      let start = (0..<bytes.count - 13).first(where: {
        bytes[$0].lowered == 0x61 && bytes.matching(formula, at: $0) != nil
      })
    else { return nil }
    var from = start + 14
    while from < bytes.count, [0x20, 0x3A, 0x22, 0x27].contains(bytes[from]) { from += 1 }
    var name = bytes.string(from..<bytes.count)
    while let last = name.last, ".”’\"' ".contains(last) { name.removeLast() }
    while let first = name.first, "“‘„".contains(first) { name.removeFirst() }
    return name.isEmpty || name.utf8.count > 400 ? nil : name
  }
}
