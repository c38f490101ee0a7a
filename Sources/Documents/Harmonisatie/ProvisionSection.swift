import Harmoniser
import Regeling
import Renderer

/// One provision: where it stands, which conditions differ with the sentences, and which are equal.
struct ProvisionSection {
  private let harmonisatie: Harmonisatie
  private let index: Int
  private let voorziening: Harmonisatie.Voorziening

  /// With more municipalities a row no longer fits the page; then those with the same value share a line.
  private static let mostColumns = 7

  init(_ harmonisatie: Harmonisatie, _ index: Int) {
    self.harmonisatie = harmonisatie
    self.index = index
    voorziening = harmonisatie.voorzieningen[index]
  }

  /// What links to the section point at.
  static func id(_ index: Int) -> String { "voorziening-\(index + 1)" }

  func blocks() -> [Block] {
    var blocks: [Block] = [.heading(3, [.text(voorziening.naam)], id: Self.id(index)), places()]
    let differing = voorziening.parameters.filter { !$0.gelijk }
    if differing.isEmpty {
      blocks.append(.paragraph(["Geen voorwaarde verschilt."]))
    } else if present.count == 1 {
      blocks.append(.paragraph(["Maar één gemeente heeft deze voorziening."]))
    } else {
      blocks.append(
        .table(harmonisatie.verordeningen.count <= Self.mostColumns ? wide(differing) : narrow(differing)))
    }
    let equal = voorziening.parameters.filter(\.gelijk)
    if present.count > 1, !equal.isEmpty { blocks += self.equal(equal) }
    return blocks
  }

  private var present: [Int] { voorziening.bepalingen.indices.filter { voorziening.bepalingen[$0] != nil } }

  private func places() -> Block {
    var line: [Inline] = []
    for (ordinance, bepaling) in voorziening.bepalingen.enumerated() {
      if !line.isEmpty { line.append("; ") }
      line.append(.strong([.text(harmonisatie.verordeningen[ordinance].gemeente)]))
      line.append(.text(": " + (bepaling.map(Self.place) ?? "ontbreekt")))
    }
    return .paragraph(line + ["."], style: .small)
  }

  private static func place(_ bepaling: Harmonisatie.Bepaling) -> String {
    ([bepaling.plaats] + bepaling.ook).map { place in
      place.titel.isEmpty ? place.aanduiding : "\(place.aanduiding) (\(place.titel))"
    }.joined(separator: ", ")
  }

  // MARK: What differs

  private func wide(_ parameters: [Harmonisatie.Parameter]) -> Table {
    Table(
      caption: ["Voorwaarden die verschillen"],
      columns: [Table.Column(["Voorwaarde"], width: 16)]
        + harmonisatie.verordeningen.map { Table.Column([.text($0.gemeente)], width: 14) },
      rows: parameters.map { parameter in
        Table.Row(
          [subject(parameter)]
            + harmonisatie.verordeningen.indices.map { ordinance in
              Table.Cell(
                ValueCell.blocks(
                  parameter.waarden[ordinance], voorziening.bepalingen[ordinance],
                  deviates: parameter.afwijkend.contains(ordinance) || parameter.inStrijd.contains(ordinance))
              )
            })
      })
  }

  private func subject(_ parameter: Harmonisatie.Parameter) -> Table.Cell {
    var blocks: [Block] = [.paragraph([.text(voorziening.onderwerp(parameter).capitalizedFirst)])]
    if parameter.norm != nil { blocks += NormTable.norm(parameter) }
    return Table.Cell(blocks, isHeader: true)
  }

  /// One line for each value, with those who have it.
  private func narrow(_ parameters: [Harmonisatie.Parameter]) -> Table {
    Table(
      caption: ["Voorwaarden die verschillen"],
      columns: [
        Table.Column(["Voorwaarde"], width: 22), Table.Column(["Wat er staat"], width: 40),
        Table.Column(["Gemeenten"], width: 38),
      ],
      rows: parameters.flatMap { parameter in
        groups(parameter).enumerated().map { line, group in
          let first = group.ordinances[0]
          return Table.Row([
            line == 0
              ? subject(parameter)
              : Table.Cell([.text(voorziening.onderwerp(parameter).capitalizedFirst)], isHeader: true),
            Table.Cell(
              ValueCell.blocks(
                parameter.waarden[first], voorziening.bepalingen[first],
                deviates: parameter.afwijkend.contains(first))),
            Table.Cell([
              .text(group.ordinances.map { harmonisatie.verordeningen[$0].gemeente }.joined(separator: ", "))
            ]),
          ])
        }
      })
  }

  /// The ordinances that have the provision by what they say, the value that most have first.
  private func groups(_ parameter: Harmonisatie.Parameter) -> [(norm: String?, ordinances: [Int])] {
    var groups: [(norm: String?, ordinances: [Int])] = []
    var places: [String?: Int] = [:]
    for ordinance in present {
      let norm = parameter.waarden[ordinance]?.norm
      if let place = places[norm] {
        groups[place].ordinances.append(ordinance)
      } else {
        places[norm] = groups.count
        groups.append((norm, [ordinance]))
      }
    }
    return groups.enumerated().sorted {
      ($1.element.ordinances.count, $0.offset) < ($0.element.ordinances.count, $1.offset)
    }.map(\.element)
  }

  // MARK: What is equal

  private func equal(_ parameters: [Harmonisatie.Parameter]) -> [Block] {
    let items = parameters.map { parameter in
      let value = parameter.waarden.compactMap(\.self).first
      let text =
        parameter.soort == .voorwaarde
        ? parameter.onderwerp
        : "\(voorziening.onderwerp(parameter)): \(value.map(ValueCell.text) ?? "niet genoemd")"
      return ListItem(label: "–", [.paragraph([.text(ValueCell.shortened(text))], style: .small)])
    }
    return [
      .paragraph(["Gelijk in alle gemeenten die de voorziening hebben"], style: .subheading), .list(items),
    ]
  }
}
