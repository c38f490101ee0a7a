import Regeling
import Renderer

extension CVDRWriter {
  /// Writes blocks of running text; `part` tells where in the element `eId` each stands, for its references.
  mutating func write(_ blokken: [Blok], eId: String = "", part: (Int) -> Plek.Deel = { .inhoud($0) }) {
    for (index, blok) in blokken.enumerated() {
      if blok.soort == .tabel, blok.rijen.contains(where: { !$0.isEmpty }) {
        write(table: blok.cells)
      } else {
        xml.start(blok.soort == .tussenkop ? "tussenkop" : "al")
        write(inlines.make(blok.tekst, eId: eId, deel: part(index)))
        close()
      }
    }
  }

  /// Writes a paragraph that stands in an element of its own.
  mutating func paragraph(_ name: String, _ tekst: Tekst) {
    xml.start(name)
    write(inlines.make(tekst))
    close()
  }

  /// Writes a table of the CALS model, its first row as head where more follow.
  private mutating func write(table rows: [[Tekst]]) {
    let count = rows.map(\.count).max() ?? 0
    open("table")
    open("tgroup", ["cols": "\(count)"])
    for column in 0..<count {
      xml.empty("colspec", ["colname": "col\(column + 1)"])
      xml.newLine()
    }
    let head = rows.count > 1 ? 1 : 0
    if head > 0 { write(rows: rows[..<head], in: "thead") }
    write(rows: rows[head...], in: "tbody")
    close()
    close()
  }

  private mutating func write(rows: ArraySlice<[Tekst]>, in part: String) {
    open(part)
    for row in rows {
      open("row")
      for (column, cell) in row.enumerated() {
        xml.start("entry", ["colname": "col\(column + 1)"])
        paragraph("al", cell)
        close()
      }
      close()
    }
    close()
  }

  /// Links lead to laws and to the web only, because the register has no address for what stands within.
  func address(_ target: String) -> String? { LinkTarget(target)?.outsideAddress }

  mutating func writeCalled(_ nr: String, _ tekst: Tekst) {
    xml.start("noot", ["id": "noot\(nr)", "type": "voet"])
    xml.element("noot.nr", text: nr)
    xml.start("noot.al")
    writeNote(tekst)
    xml.end()
    xml.end()
  }
}
