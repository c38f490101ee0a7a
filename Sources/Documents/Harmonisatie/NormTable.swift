import Harmoniser
import Regeling
import Renderer

/// What deviates from the law or from an agreement, before all else.
struct NormTable {
  private let harmonisatie: Harmonisatie

  init(_ harmonisatie: Harmonisatie) { self.harmonisatie = harmonisatie }

  func blocks() -> [Block] {
    var rows: [Table.Row] = []
    for isLaw in [true, false] {
      for voorziening in harmonisatie.voorzieningen {
        for parameter in voorziening.parameters where parameter.isWettelijk == isLaw {
          rows += parameter.inStrijd.map { row(voorziening, parameter, $0) }
        }
      }
    }
    guard !rows.isEmpty else { return [] }
    let columns = [("Voorwaarde", 24), ("Norm", 22), ("Gemeente", 14), ("Wat er staat", 40)].map {
      Table.Column([.text($0.0)], width: $0.1)
    }
    return [
      .heading(2, ["In strijd met de wet of met een afspraak"], id: "in-strijd"),
      .table(Table(caption: ["Eerst de wet, dan de afspraken"], columns: columns, rows: rows)),
    ]
  }

  private func row(
    _ voorziening: Harmonisatie.Voorziening, _ parameter: Harmonisatie.Parameter, _ ordinance: Int
  ) -> Table.Row {
    Table.Row([
      Table.Cell([.text(parameter.onderwerp.capitalizedFirst)], isHeader: true),
      Table.Cell(Self.norm(parameter)), Table.Cell([.text(harmonisatie.verordeningen[ordinance].gemeente)]),
      Table.Cell(ValueCell.blocks(parameter.waarden[ordinance], voorziening.bepalingen[ordinance])),
    ])
  }

  /// What the norm says and where it comes from.
  static func norm(_ parameter: Harmonisatie.Parameter) -> [Block] {
    guard let norm = parameter.norm else { return [] }
    let limit =
      switch norm.soort {
      case .gelijk: ""
      case .hoogstens: "ten hoogste "
      case .minstens: "ten minste "
      }
    let origin = parameter.isWettelijk ? "wet" : "afspraak"
    return [
      .paragraph([.strong([.text(limit + norm.waarde)])]),
      .paragraph([.text(norm.bron.isEmpty ? origin : "\(origin): \(norm.bron)")], style: .small),
    ]
  }
}
