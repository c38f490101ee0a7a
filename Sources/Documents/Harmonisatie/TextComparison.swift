import Comparer
import Harmoniser
import Regeling
import Renderer

/// The text of a provision in each municipality beside the text that it is held against, with marks.
struct TextComparison {
  private let harmonisatie: Harmonisatie
  private let index: Int
  private let texts: [Deelnemer]

  init(_ harmonisatie: Harmonisatie, _ index: Int, _ texts: [Deelnemer]) {
    self.harmonisatie = harmonisatie
    self.index = index
    self.texts = texts
  }

  func blocks() -> [Block] {
    let voorziening = harmonisatie.voorzieningen[index]
    let base = voorziening.referentietekst
    let others = voorziening.bepalingen.indices.filter { ordinance in
      guard ordinance != base, let bepaling = voorziening.bepalingen[ordinance] else { return false }
      return bepaling.oordeel.andersVerwoord
    }
    guard let reference = voorziening.bepalingen[base], !others.isEmpty else { return [] }
    let was = ProvisionText.verordening(texts[base], reference)
    var blocks: [Block] = [.heading(3, [.text(voorziening.naam)], id: "tekst-\(index + 1)")]
    for ordinance in others {
      guard let bepaling = voorziening.bepalingen[ordinance] else { continue }
      let wordt = ProvisionText.verordening(texts[ordinance], bepaling)
      let rows = Self.rows(Vergelijking(was: was, wordt: wordt))
      let names = (texts[base].gemeente, texts[ordinance].gemeente)
      blocks.append(
        .table(
          Table(
            caption: [.text("\(voorziening.naam): \(names.0) en \(names.1)")],
            columns: [Table.Column([.text(names.0)]), Table.Column([.text(names.1)])], rows: rows)))
    }
    return blocks
  }

  private static func rows(_ vergelijking: Vergelijking) -> [Table.Row] {
    let namen = Plaatsnamen(vergelijking)
    return vergelijking.rijen.flatMap { rij in
      Rijtekst(rij, namen, WasWordtDocument.Options(showsAll: true)).naastElkaar().map {
        Table.Row([cell($0.was), cell($0.wordt)])
      }
    }
  }

  private static func cell(_ blocks: [Block]) -> Table.Cell {
    Table.Cell(blocks.isEmpty ? [.paragraph(["–"])] : blocks)
  }
}
