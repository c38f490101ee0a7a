import Amender
import Renderer

/// The list of changes that a consolidation made, for people.
public enum Wijzigingenlijst {
  /// A paper of its own with the list.
  public static func document(_ consolidatie: Consolidatie, _ wijzigingen: [Consolidatie.Wijziging])
    -> Document
  {
    Document(metadata: Metadata(title: "Lijst van wijzigingen"), blocks: [table(consolidatie, wijzigingen)])
  }

  /// The list as the last part of a consolidated ordinance.
  public static func section(_ consolidatie: Consolidatie, _ wijzigingen: [Consolidatie.Wijziging]) -> [Block]
  {
    [.heading(2, [.text("Lijst van wijzigingen")], id: "wijzigingen"), table(consolidatie, wijzigingen)]
  }

  private static func table(_ consolidatie: Consolidatie, _ wijzigingen: [Consolidatie.Wijziging]) -> Block {
    let rows = consolidatie.log.enumerated().map { index, line -> Table.Row in
      let act = wijzigingen.indices.contains(line.wijziging) ? wijzigingen[line.wijziging].verordening : nil
      let datum = consolidatie.geldigVanaf.indices.contains(index) ? consolidatie.geldigVanaf[index] : nil
      let title = act.map { $0.opschrift.isEmpty ? $0.bron?.bestand ?? "" : $0.opschrift } ?? ""
      let texts = [title, line.plaats, line.tekst, datum?.voluit ?? "", line.reden ?? "doorgevoerd"]
      return Table.Row(texts.map { Table.Cell([.text($0)]) })
    }
    let titles = [("Wijziging", 2), ("Plaats", 2), ("Instructie", 4), ("Geldig vanaf", 1), ("Uitkomst", 1)]
    return .table(Table(columns: titles.map { Table.Column([.text($0.0)], width: $0.1) }, rows: rows))
  }
}
