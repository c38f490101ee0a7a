import Amender
import Regeling
import Renderer

/// The list of changes that a consolidation made, for people.
public enum Wijzigingenlijst {
  /// A paper of its own with the list.
  public static func document(_ consolidatie: Consolidatie, _ wijzigingen: [Consolidatie.Wijziging])
    -> Document
  {
    Document(metadata: Metadata(title: kop), blocks: [table(consolidatie, wijzigingen)])
  }

  /// The list as the last part of a consolidated ordinance.
  public static func section(_ consolidatie: Consolidatie, _ wijzigingen: [Consolidatie.Wijziging]) -> [Block]
  {
    [.heading(2, [.text(kop)], id: "wijzigingen"), table(consolidatie, wijzigingen)]
  }

  private static let kop = "Lijst van wijzigingen"

  /// `verordening` without such a list behind it: a heading and the table right below, wherever they were read.
  public static func removed(from verordening: Verordening) -> Verordening {
    var result = verordening
    remove(from: &result.sluiting)
    remove(from: &result.nawerk)
    for index in result.lichaam.indices { remove(from: &result.lichaam[index]) }
    for index in result.bijlagen.indices { remove(from: &result.bijlagen[index]) }
    return result
  }

  private static func remove(from element: inout Element) {
    remove(from: &element.inhoud)
    remove(from: &element.slot)
    for index in element.kinderen.indices { remove(from: &element.kinderen[index]) }
    element.kinderen.removeAll {
      $0.soort == .tekst && $0.inhoud.isEmpty && $0.slot.isEmpty && $0.kinderen.isEmpty
    }
  }

  private static func remove(from blokken: inout [Blok]) {
    guard blokken.count > 1, let table = blokken.last, table.soort == .tabel,
      table.rijen.first == titles.map(\.0), blokken[blokken.count - 2].tekst.string == kop
    else { return }
    blokken.removeLast(2)
  }

  private static let titles = [
    ("Wijziging", 19), ("Plaats", 17), ("Instructie", 33), ("Geldig vanaf", 14), ("Uitkomst", 17),
  ]

  private static func table(_ consolidatie: Consolidatie, _ wijzigingen: [Consolidatie.Wijziging]) -> Block {
    let places = consolidatie.log.indices.filter { $0 == 0 || !isSame($0 - 1, $0, consolidatie) }
    let rows = places.enumerated().map { row, index -> Table.Row in
      let line = consolidatie.log[index]
      let act = wijzigingen.indices.contains(line.wijziging) ? wijzigingen[line.wijziging].verordening : nil
      let texts = [
        line.plaats, line.tekst, datum(index, consolidatie)?.voluit ?? "–", line.reden ?? "doorgevoerd",
      ]
      let cells = texts.map { Table.Cell([.text($0)]) }
      // The amendment is named once, beside all its instructions.
      if row > 0, consolidatie.log[places[row - 1]].wijziging == line.wijziging { return Table.Row(cells) }
      let count = places[row...].prefix { consolidatie.log[$0].wijziging == line.wijziging }.count
      return Table.Row([Table.Cell([.text(act?.naam ?? "")], rows: count)] + cells)
    }
    return .table(Table(columns: titles.map { Table.Column([.text($0.0)], width: $0.1) }, rows: rows))
  }

  /// Whether two lines of the log tell the same of one instruction, which may make several changes.
  private static func isSame(_ a: Int, _ b: Int, _ consolidatie: Consolidatie) -> Bool {
    let (first, second) = (consolidatie.log[a], consolidatie.log[b])
    return first.wijziging == second.wijziging && first.plaats == second.plaats
      && first.regel == second.regel && first.tekst == second.tekst && first.reden == second.reden
      && datum(a, consolidatie) == datum(b, consolidatie)
  }

  private static func datum(_ index: Int, _ consolidatie: Consolidatie) -> Datum? {
    consolidatie.geldigVanaf.indices.contains(index) ? consolidatie.geldigVanaf[index] : nil
  }
}
