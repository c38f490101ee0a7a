import Harmoniser
import Regeling
import Renderer

/// The way to agreement on paper: per municipality what is proposed, with whose words, and what people must decide.
public struct VoorstelDocument {
  private let harmonisatie: Harmonisatie
  private let drafts: RegionDrafts

  /// - Parameter harmonisatie: the region as it is now.
  public static func make(_ harmonisatie: Harmonisatie, _ drafts: RegionDrafts) -> Document {
    VoorstelDocument(harmonisatie: harmonisatie, drafts: drafts).document()
  }

  private func document() -> Document {
    var facts: [Metadata.Fact] = []
    if !harmonisatie.regio.isEmpty { facts.append(.init(label: "Regio", value: harmonisatie.regio)) }
    facts.append(
      .init(
        label: "Maat",
        value: harmonisatie.referentie.map { harmonisatie.verordeningen[$0].gemeente }
          ?? "wat de meeste gemeenten zeggen"))
    let title =
      harmonisatie.regio.isEmpty
      ? "Naar gelijke bepalingen" : "Naar gelijke bepalingen in \(harmonisatie.regio)"
    return Document(
      metadata: Metadata(title: title, kind: "Voorstel", facts: facts, orientation: .landscape),
      blocks: summary() + harmonisatie.verordeningen.indices.flatMap(section))
  }

  // MARK: In short

  private func summary() -> [Block] {
    var lines: [String] = []
    let count = drafts.papers.count
    switch count {
    case 0: lines.append("Geen verordening hoeft te worden gewijzigd.")
    case 1: lines.append("Voor één gemeente is er een wijzigingsverordening met een was-wordt.")
    default: lines.append("Voor \(count) gemeenten is er een wijzigingsverordening met een was-wordt.")
    }
    lines.append(
      "Wat de wet of een afspraak voorschrijft, gaat voor de maat. Nummering, eigen namen en volgorde van elke gemeente blijven zoals zij zijn."
    )
    let rest = drafts.daarna.voorzieningen.filter { $0.verplicht && $0.heeftAfwijking }
    if rest.isEmpty {
      lines.append("Zijn alle voorstellen vastgesteld, dan wijkt geen bepaling nog af die gelijk moet zijn.")
    } else {
      lines.append(
        "Zijn alle voorstellen vastgesteld, dan is er nog een afwijking bij: \(rest.map(\.naam).joined(separator: ", ")). Hieronder staat per gemeente waarom."
      )
    }
    return [.heading(2, ["In het kort"], id: "kort"), .paragraph([.text(lines.joined(separator: " "))])]
  }

  // MARK: Each municipality

  private func section(_ ordinance: Int) -> [Block] {
    let own = drafts.proposal.ordinances[ordinance]
    let gemeente = harmonisatie.verordeningen[ordinance].gemeente
    var blocks: [Block] = [.heading(2, [.text(gemeente)], id: "gemeente-\(ordinance + 1)")]
    if own.changes.isEmpty, own.notes.isEmpty {
      return blocks + [.paragraph(["Er is niets te wijzigen."])]
    }
    if let paper = drafts.papers.first(where: { $0.ordinance == ordinance }), !paper.wijziging.isBewezen {
      blocks.append(
        .note(
          .opmerking,
          [
            .paragraph([
              "De wijzigingsverordening geeft niet precies de voorgestelde tekst; vergelijk haar met de was-wordt."
            ])
          ]))
    }
    if !own.changes.isEmpty { blocks.append(.table(changes(own.changes))) }
    if !own.notes.isEmpty {
      blocks.append(.paragraph(["Wat u zelf moet beslissen of nakijken"], style: .subheading))
      blocks.append(
        .list(
          own.notes.map { note in
            let subject = [note.voorziening, note.onderwerp].filter { !$0.isEmpty }.joined(separator: ", ")
            return ListItem(
              label: "–",
              [.paragraph([.strong([.text(subject.capitalizedFirst)]), .text(": \(note.reden)")])])
          }))
    }
    return blocks
  }

  /// Whose words it takes: a municipality's, or those of what was agreed; what lapses takes none.
  private static func origin(_ change: RegionProposal.Change) -> String {
    if !change.bron.isEmpty { return change.bron }
    return change.wijze.contains("“") && !change.wijze.hasPrefix("vervalt") ? "afspraak" : "–"
  }

  /// By provision, in the order of the comparison.
  private func inOrder(_ changes: [RegionProposal.Change]) -> [RegionProposal.Change] {
    harmonisatie.voorzieningen.flatMap { voorziening in changes.filter { $0.voorziening == voorziening.naam }
    }
  }

  private func changes(_ changes: [RegionProposal.Change]) -> Table {
    Table(
      caption: ["Wat er verandert"],
      columns: [
        Table.Column(["Voorziening"], width: 18), Table.Column(["Voorwaarde"], width: 24),
        Table.Column(["Wijziging"], width: 42), Table.Column(["Woorden van"], width: 16),
      ],
      rows: inOrder(changes).map { change in
        Table.Row([
          Table.Cell([.text(change.voorziening)], isHeader: true),
          Table.Cell([.text(change.onderwerp.capitalizedFirst)]),
          Table.Cell([.text(change.wijze.capitalizedFirst)]),
          Table.Cell([.text(Self.origin(change))]),
        ])
      })
  }
}
