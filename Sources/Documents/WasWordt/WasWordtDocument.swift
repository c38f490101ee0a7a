import Comparer
import Renderer

/// The was-wordt table as a document: what changes in one glance, then old text beside new.
public struct WasWordtDocument {
  /// What the user may choose.
  public struct Options: Sendable {
    /// Whether unchanged articles are shown too.
    public var showsAll: Bool
    /// Whether the rows of the toelichting are shown.
    public var showsNotes: Bool

    /// Makes a choice.
    public init(showsAll: Bool = false, showsNotes: Bool = false) {
      self.showsAll = showsAll
      self.showsNotes = showsNotes
    }
  }

  private let vergelijking: Vergelijking
  private let redenen: Redenen
  private let options: Options

  /// The document of `vergelijking` with the reasons of `redenen`.
  public static func make(_ vergelijking: Vergelijking, _ redenen: Redenen, _ options: Options) -> Document {
    WasWordtDocument(vergelijking: vergelijking, redenen: redenen, options: options).document()
  }

  private func document() -> Document {
    let title =
      vergelijking.wordt.opschrift.isEmpty ? Self.file(vergelijking.wordt) : vergelijking.wordt.opschrift
    var facts = [Metadata.Fact(label: "Was", value: Self.name(vergelijking.was))]
    facts.append(Metadata.Fact(label: "Wordt", value: Self.name(vergelijking.wordt)))
    let overview = Overzichtsblad(vergelijking, redenen)
    return Document(
      metadata: Metadata(title: title, kind: "Was-wordt", facts: facts, orientation: .landscape),
      blocks: overview.blocks() + [.heading(2, ["De teksten naast elkaar"], id: "tabel"), .table(table())])
  }

  private static func name(_ versie: Vergelijking.Versie) -> String {
    versie.opschrift.isEmpty ? file(versie) : "\(versie.opschrift) (\(file(versie)))"
  }

  /// The file's name: its folder is the user's own affair and no matter for a council paper.
  private static func file(_ versie: Vergelijking.Versie) -> String {
    versie.bestand.split { $0 == "/" || $0 == "\\" }.last.map(String.init) ?? versie.bestand
  }

  // MARK: The table

  private func table() -> Table {
    let hasReasons = vergelijking.rijen.contains { !reason($0).isEmpty }
    var columns = [
      Table.Column(["Artikel"], width: 12), Table.Column(["Was"], width: hasReasons ? 32 : 44),
      Table.Column(["Wordt"], width: hasReasons ? 32 : 44),
    ]
    if hasReasons { columns.append(Table.Column(["Toelichting"], width: 24)) }
    return Table(
      caption: ["Was-wordt: oude tekst links, nieuwe tekst rechts"], columns: columns,
      rows: rows(hasReasons: hasReasons))
  }

  private func rows(hasReasons: Bool) -> [Table.Row] {
    var result: [Table.Row] = []
    var same: [Rij] = []
    func closeSame() {
      if !same.isEmpty { result.append(Self.collapsed(same, columns: hasReasons ? 4 : 3)) }
      same = []
    }
    for rij in vergelijking.rijen where isShown(rij) {
      if !rij.heeftVerschil, !options.showsAll {
        same.append(rij)
        continue
      }
      closeSame()
      result.append(row(rij, hasReasons: hasReasons))
    }
    closeSame()
    return result
  }

  private func isShown(_ rij: Rij) -> Bool {
    if rij.soort == .toelichting { return options.showsNotes }
    return rij.heeftVerschil || rij.soort == .artikel || rij.soort == .bijlage || options.showsAll
  }

  /// One line for a run of rows in which nothing changes.
  private static func collapsed(_ rijen: [Rij], columns: Int) -> Table.Row {
    let first = rijen.first?.wordt?.aanduiding ?? ""
    let last = rijen.last?.wordt?.aanduiding ?? ""
    let name =
      rijen.count == 1
      ? first
      : rijen.count == 2 ? "\(first) en \(Self.lowered(last))" : "\(first) tot en met \(Self.lowered(last))"
    let cells = [
      Table.Cell([.text(name)], isHeader: true), Table.Cell(["Ongewijzigd."]), Table.Cell(["Ongewijzigd."]),
    ]
    return Table.Row(cells + (columns > 3 ? [Table.Cell(["Geen wijziging."])] : []), status: "ongewijzigd")
  }

  private static func lowered(_ text: String) -> String { text.prefix(1).lowercased() + text.dropFirst() }

  private func row(_ rij: Rij, hasReasons: Bool) -> Table.Row {
    let columns = RijColumns(rij)
    var cells = [
      Table.Cell(RijLabel.blocks(rij), isHeader: true),
      Table.Cell(rij.was == nil ? [.paragraph([.emphasis(["Nog niet in de verordening."])])] : columns.was),
      Table.Cell(rij.wordt == nil ? [.paragraph([.emphasis(["Vervalt."])])] : columns.wordt),
    ]
    if hasReasons { cells.append(Table.Cell(reasonBlocks(rij))) }
    return Table.Row(cells, status: RijLabel.status(rij), id: RijLabel.id(rij))
  }

  private func reason(_ rij: Rij) -> [String] {
    rij.soort == .artikel && rij.heeftVerschil ? redenen.paragraphs(for: rij) : []
  }

  private func reasonBlocks(_ rij: Rij) -> [Block] {
    let paragraphs = reason(rij)
    guard paragraphs.isEmpty else { return paragraphs.map { .paragraph([.text($0)], style: .small) } }
    let isMissing = rij.soort == .artikel && rij.status != .ongewijzigd
    return [.paragraph([isMissing ? .emphasis(["Geen toelichting gegeven."]) : "–"], style: .small)]
  }
}
