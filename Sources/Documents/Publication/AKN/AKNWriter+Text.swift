import Regeling
import Renderer

extension AKNWriter {
  /// Writes blocks of running text; `part` tells where in the element `eId` each stands, for its references.
  mutating func write(_ blokken: [Blok], eId: String = "", part: (Int) -> Plek.Deel = { .inhoud($0) }) {
    for (index, blok) in blokken.enumerated() {
      if blok.soort == .tabel, blok.rijen.contains(where: { !$0.isEmpty }) {
        write(table: blok.cells)
      } else {
        let name: XMLWriter.Attributes = ["name": blok.soort == .tussenkop ? "tussenkop" : nil]
        paragraph(
          blok.soort == .tussenkop ? "block" : "p", inlines.make(blok.tekst, eId: eId, deel: part(index)),
          name)
      }
    }
  }

  /// Writes an element of running text.
  mutating func paragraph(_ name: String, _ content: [Inline], _ attributes: XMLWriter.Attributes = [:]) {
    xml.start(name, attributes)
    write(content)
    close()
  }

  /// Writes a table, its first row as head where more follow.
  private mutating func write(table rows: [[Tekst]]) {
    open("table")
    for (index, row) in rows.enumerated() where !row.isEmpty {
      open("tr")
      for cell in row {
        xml.start(index == 0 && rows.count > 1 ? "th" : "td")
        paragraph("p", inlines.make(cell))
        close()
      }
      close()
    }
    close()
  }

  /// Where a link may lead: to an element of this document, or to the web.
  func address(_ target: String) -> String? {
    if target.hasPrefix("#") { return eIds.contains(String(target.dropFirst())) ? target : nil }
    return LinkTarget(target)?.outsideAddress
  }

  mutating func writeCalled(_ nr: String, _ tekst: Tekst) { writeFootnote("authorialNote", nr, tekst) }

  /// Writes a footnote.
  mutating func writeFootnote(_ name: String, _ nr: String, _ tekst: Tekst) {
    xml.start(name, ["marker": nr, "placement": "bottom"])
    xml.start("p")
    writeNote(tekst)
    xml.end()
    xml.end()
  }
}
