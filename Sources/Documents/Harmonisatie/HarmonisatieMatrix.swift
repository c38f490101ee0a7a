import Harmoniser
import Regeling
import Renderer

/// The matrix of provisions and municipalities, and the totals per municipality.
struct HarmonisatieMatrix {
  private let harmonisatie: Harmonisatie

  /// A page holds no more columns that can be read.
  private static let mostColumns = 7

  init(_ harmonisatie: Harmonisatie) { self.harmonisatie = harmonisatie }

  func blocks() -> [Block] {
    var blocks: [Block] = [.heading(2, ["Overzicht"], id: "overzicht"), legend()]
    let required = harmonisatie.voorzieningen.indices.filter { harmonisatie.voorzieningen[$0].verplicht }
    let free = harmonisatie.voorzieningen.indices.filter { !harmonisatie.voorzieningen[$0].verplicht }
    if !required.isEmpty {
      blocks.append(.heading(3, ["Moet gelijk zijn"]))
      blocks += tables(required, "Voorzieningen die overal gelijk moeten zijn")
    }
    if !free.isEmpty {
      if !required.isEmpty { blocks.append(.heading(3, ["Mag verschillen"])) }
      blocks += tables(free, "Bepalingen die mogen verschillen")
    }
    return blocks + [.heading(2, ["Totalen per gemeente"], id: "totalen"), .table(totals())]
  }

  private func legend() -> Block {
    .paragraph(
      [
        .strong(["gelijk"]), ": dezelfde woorden; ", .strong(["anders verwoord, zelfde voorwaarden"]),
        ": andere woorden, maar geen voorwaarde verschilt; ", .strong(["andere voorwaarde"]),
        ": een termijn, bedrag, eis of bevoegdheid verschilt; ", .strong(["andere naam"]),
        ": de voorziening heet hier anders; ", .strong(["ontbreekt"]),
        ": de verordening heeft de voorziening niet.",
      ], style: .small)
  }

  /// One table for each few municipalities, as many in the last as in the first where that can be.
  private func tables(_ rows: [Int], _ caption: String) -> [Block] {
    let all = Array(harmonisatie.verordeningen.indices)
    let tables = (all.count + Self.mostColumns - 1) / Self.mostColumns
    return (0..<tables).map { table in
      let ordinances = all[all.count * table / tables..<all.count * (table + 1) / tables]
      return .table(
        Table(
          caption: [.text(caption)],
          columns: [Table.Column(["Voorziening"], width: 18)]
            + ordinances.map { Table.Column([.text(harmonisatie.verordeningen[$0].gemeente)], width: 12) },
          rows: rows.map { row($0, ordinances) }))
    }
  }

  private func row(_ index: Int, _ ordinances: ArraySlice<Int>) -> Table.Row {
    let voorziening = harmonisatie.voorzieningen[index]
    let name: [Inline] = [.link(target: "#\(ProvisionSection.id(index))", [.text(voorziening.naam)])]
    return Table.Row(
      [Table.Cell(name, isHeader: true)] + ordinances.map { cell(voorziening.bepalingen[$0]) })
  }

  private func cell(_ bepaling: Harmonisatie.Bepaling?) -> Table.Cell {
    let words = OordeelWord.words(bepaling)
    var blocks = words.map { word in
      Block.paragraph([
        word == .gelijk || word == .andersVerwoord ? .text(word.rawValue) : .strong([.text(word.rawValue)])
      ])
    }
    if let bepaling {
      let others =
        bepaling.ook.isEmpty
        ? "" : " en \(bepaling.ook.count) \(bepaling.ook.count == 1 ? "andere plaats" : "andere plaatsen")"
      blocks.append(.paragraph([.text(bepaling.plaats.aanduiding + others)], style: .small))
    }
    return Table.Cell(blocks)
  }

  private func totals() -> Table {
    let words: [OordeelWord] = [.gelijk, .andersVerwoord, .andereVoorwaarde, .andereNaam, .ontbreekt]
    let columns =
      [Table.Column(["Gemeente"], width: 20)]
      + words.map { Table.Column([.text($0.rawValue.capitalizedFirst)], width: 14) }
      + [Table.Column(["Afwijkend waar het gelijk moet zijn"], width: 18)]
    let rows = harmonisatie.verordeningen.indices.map { ordinance in
      let judged = harmonisatie.voorzieningen.map {
        (OordeelWord.words($0.bepalingen[ordinance]), $0.verplicht)
      }
      let required = judged.count { words, isRequired in
        isRequired && !words.contains(.gelijk) && !words.contains(.andersVerwoord)
      }
      let counts = words.map { word in judged.count { $0.0.contains(word) } } + [required]
      return Table.Row(
        [Table.Cell([.text(harmonisatie.verordeningen[ordinance].gemeente)], isHeader: true)]
          + counts.map { Table.Cell([.text(String($0))]) })
    }
    return Table(
      caption: ["Aantal voorzieningen; één voorziening kan een andere naam én een andere voorwaarde hebben"],
      columns: columns, rows: rows)
  }
}
