import Comparer
import Regeling
import Renderer

/// The tables of the first page that a reader must not miss: changed amounts, terms and powers, and references that
/// stayed behind.
struct Kernoverzicht {
  private let rijen: [Rij]

  init(_ vergelijking: Vergelijking) {
    // Dates of a title, an aanhef or a signature are no rules; a division of an annex has rules of its own.
    rijen = vergelijking.rijen.filter { [.artikel, .bijlage, .tekst, .indeling].contains($0.soort) }
  }

  func blocks() -> [Block] {
    var blocks: [Block] = []
    let changes = rijen.flatMap { rij in
      rij.kernwijzigingen.filter { rij.soort != .indeling || $0.deel != nil }.map { (rij, $0) }
    }
    if !changes.isEmpty {
      // Amounts and terms first: they are what a reader looks for.
      let ordered = changes.filter { !$0.1.soort.isWoord } + changes.filter { $0.1.soort.isWoord }
      blocks.append(.heading(2, ["Gewijzigde bedragen, termijnen en bevoegdheden"], id: "kern"))
      blocks.append(.table(Self.table(ordered)))
    }
    let references = rijen.flatMap { rij in rij.achtergebleven.map { (rij, $0) } }
    if !references.isEmpty {
      blocks.append(.heading(2, ["Verwijzingen die niet zijn meegegaan"], id: "verwijzingen"))
      blocks.append(.table(Self.table(references)))
    }
    return blocks
  }

  private static func place(_ rij: Rij, _ deel: Int?) -> [Inline] {
    let name = rij.wordt?.aanduiding ?? rij.was?.aanduiding ?? ""
    var text = name
    if let deel, rij.delen.indices.contains(deel), let row = rij.wordt, let wordt = rij.delen[deel].wordt {
      let path = EIdPath.name(wordt.eId, within: row.eId)
      if !path.isEmpty { text += ", \(path)" }
    }
    return [.link(target: "#\(RijLabel.id(rij))", [.text(text)])]
  }

  private static func table(_ changes: [(Rij, Kernwijziging)]) -> Table {
    Table(
      caption: ["Elke wijziging hieronder verandert de regel zelf, hoe klein zij ook oogt"],
      columns: [
        Table.Column(["Bepaling"], width: 22), Table.Column(["Soort"], width: 13),
        Table.Column(["Was"], width: 14), Table.Column(["Wordt"], width: 14),
        Table.Column(["In de tekst"], width: 37),
      ],
      rows: changes.map { rij, change in
        Table.Row([
          Table.Cell(place(rij, change.deel), isHeader: true),
          Table.Cell([.text(change.soort.rawValue)]),
          Table.Cell([.text(change.was.isEmpty ? "–" : change.was)]),
          Table.Cell([.text(change.wordt.isEmpty ? "–" : change.wordt)]),
          Table.Cell(context(change)),
        ])
      })
  }

  /// The words around a change, the changed ones marked.
  private static func context(_ change: Kernwijziging) -> [Inline] {
    var line: [Inline] = []
    if !change.voor.isEmpty { line.append(.text("… \(change.voor) ")) }
    if !change.was.isEmpty { line.append(.deleted([.text(change.was)])) }
    if !change.was.isEmpty, !change.wordt.isEmpty { line.append(" ") }
    if !change.wordt.isEmpty { line.append(.inserted([.text(change.wordt)])) }
    if !change.na.isEmpty { line.append(.text("\(startsWithMark(change.na) ? "" : " ")\(change.na) …")) }
    return line
  }

  /// Whether `text` opens with a mark that stands against the word before it.
  ///
  /// The words around a change come without the space beside it.
  private static func startsWithMark(_ text: String) -> Bool {
    switch text.utf8.first {
    case UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: ")"): true
    default: false
    }
  }

  private static func table(_ references: [(Rij, AchtergeblevenVerwijzing)]) -> Table {
    func names(_ bepalingen: [AchtergeblevenVerwijzing.Bepaling], none: String) -> [Inline] {
      [.text(bepalingen.isEmpty ? none : bepalingen.map(\.aanduiding).joined(separator: "; "))]
    }
    return Table(
      caption: ["De tekst bleef gelijk, terwijl wat zij noemt een ander nummer kreeg of verviel"],
      columns: [
        Table.Column(["Bepaling"], width: 24), Table.Column(["Er staat"], width: 24),
        Table.Column(["Dat is nu"], width: 26), Table.Column(["Het moet zijn"], width: 26),
      ],
      rows: references.map { rij, reference in
        Table.Row([
          Table.Cell(place(rij, reference.deel), isHeader: true), Table.Cell([.text(reference.tekst)]),
          Table.Cell(names(reference.wijstNaar, none: "geen bepaling")),
          Table.Cell(names(reference.hoort, none: "niets: wat bedoeld was, is vervallen")),
        ])
      })
  }
}
