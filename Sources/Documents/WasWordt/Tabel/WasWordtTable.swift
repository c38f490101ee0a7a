import Comparer
import Concurrent
import Regeling
import Renderer

/// The table of a was-wordt: one article after another, its leden beside each other.
struct WasWordtTable {
  let vergelijking: Vergelijking
  let redenen: Redenen
  let options: WasWordtDocument.Options

  private var namen: Plaatsnamen { Plaatsnamen(vergelijking) }

  func table() -> Table {
    var columns = options.columns ?? standardColumns
    if options.instructions != nil, !columns.contains(.instructie) { columns.append(.instructie) }
    let title = { (kolom: WasWordtDocument.Kolom) in Table.Column([.text(kolom.title)], width: kolom.width) }
    return Table(
      caption: [.text(Self.caption(columns))],
      columns: [Table.Column(["Artikel"], width: 12)] + columns.map(title), rows: rows(columns))
  }

  private var standardColumns: [WasWordtDocument.Kolom] {
    [.was, .wordt] + (options.instructions == nil ? [] : [.instructie])
      + (vergelijking.rijen.contains { !reason($0).isEmpty } ? [.toelichting] : [])
  }

  private static func caption(_ columns: [WasWordtDocument.Kolom]) -> String {
    guard let was = columns.firstIndex(of: .was), let wordt = columns.firstIndex(of: .wordt) else {
      return "Was-wordt"
    }
    return was < wordt
      ? "Was-wordt: oude tekst links, nieuwe tekst rechts"
      : "Was-wordt: nieuwe tekst links, oude tekst rechts"
  }

  // MARK: Rows

  private func rows(_ columns: [WasWordtDocument.Kolom]) -> [Table.Row] {
    let namen = self.namen
    let vertrokken = Dictionary(grouping: vergelijking.vertrokken, by: \.na)
      .mapValues { $0.map { vergelijking.rijen[$0.rij] }.filter(isShown) }
    let stretches = RijReeks.stretches(vergelijking, options, isShown: isShown)
    return (vertrokken[-1] ?? []).map { moved($0, columns) }
      + Parallel.flatMap(stretches.count, atLeast: Self.worthwhile) { part in
        stretches[part].flatMap { stretch in
          switch stretch {
          case .gelijk(let rijen): [collapsed(rijen, columns)]
          case .rij(let index): rows(index, namen, columns)
          case .einde(let index): (vertrokken[index] ?? []).map { moved($0, columns) }
          }
        }
      }
  }

  /// So many provisions are worth a core's while.
  private static let worthwhile = 12

  private func isShown(_ rij: Rij) -> Bool { RijReeks.isShown(rij, options) }

  /// One line for a run of rows in which nothing changes.
  private func collapsed(_ rijen: [Rij], _ columns: [WasWordtDocument.Kolom]) -> Table.Row {
    let cells = columns.map { kolom in
      Table.Cell([.text(kolom == .was || kolom == .wordt ? "Ongewijzigd." : "–")])
    }
    return Table.Row(
      [Table.Cell([.text(RijLabel.range(rijen))], isHeader: true)] + cells, status: "ongewijzigd")
  }

  /// A line at the old place of a provision that stands elsewhere now.
  private func moved(_ rij: Rij, _ columns: [WasWordtDocument.Kolom]) -> Table.Row {
    let cells = columns.map { kolom -> Table.Cell in
      guard kolom == .was else { return Table.Cell([.text("–")]) }
      let name = [rij.was?.aanduiding ?? "", rij.was?.titel ?? ""].filter { !$0.isEmpty }.joined(
        separator: " ")
      let place = (rij.wordt?.aanduiding ?? "").lowercasedFirst
      return Table.Cell([
        .text("\(name) is verplaatst: zie "), .link(target: "#\(RijLabel.id(rij))", [.text(place)]), ".",
      ])
    }
    let name = rij.was?.aanduiding ?? ""
    return Table.Row(
      [Table.Cell([.paragraph([.text(name)], style: .small)], isHeader: true)] + cells, status: "verplaatst")
  }

  private func rows(_ place: Int, _ namen: Plaatsnamen, _ columns: [WasWordtDocument.Kolom]) -> [Table.Row] {
    let rij = vergelijking.rijen[place]
    // What stands in a column that is not shown leaves no empty row.
    var groepen = Rijtekst(rij, namen, options).naastElkaar().filter { groep in
      columns.contains(.was) && !groep.was.isEmpty || columns.contains(.wordt) && !groep.wordt.isEmpty
    }
    if groepen.isEmpty { groepen = [.init(was: [], wordt: [])] }
    if rij.was == nil {
      let isMade = rij.delen.contains { $0.was != nil }
      let line = isMade ? "Nog geen eigen artikel; de tekst stond elders." : "Nog niet in de verordening."
      groepen[0].was = [.paragraph([.emphasis([.text(line)])])] + groepen[0].was
    }
    if rij.wordt == nil {
      let isTaken = !rij.vertrokken.isEmpty
      let line = isTaken ? "Vervalt als eigen artikel; tekst staat nu elders." : "Vervalt."
      groepen[0].wordt = [.paragraph([.emphasis([.text(line)])])] + groepen[0].wordt
    }
    let reason = columns.contains(.toelichting) ? reason(rij) : []
    let isBelow = Reden(reason).isLong(beside: groepen, of: columns)
    let label = Table.Cell(
      RijLabel.blocks(rij), isHeader: true, rows: groepen.count + (isBelow ? 1 : 0))
    let below = Table.Row(
      [Table.Cell(Reden(reason).withHeading, columns: columns.count)], kinds: ["vervolg", "toelichting"])
    return groepen.enumerated().map { index, groep in
      let cells = columns.compactMap { kolom -> Table.Cell? in
        switch kolom {
        case .was: Table.Cell(groep.was)
        case .wordt: Table.Cell(groep.wordt)
        case .toelichting:
          index == 0 ? Table.Cell(isBelow ? Reden.below : reasonBlocks(rij), rows: groepen.count) : nil
        case .instructie:
          index == 0 ? Table.Cell(options.instructions?.blocks(place) ?? [], rows: groepen.count) : nil
        case .opmerkingen: index == 0 ? Table.Cell(Opmerkingen.blocks(rij), rows: groepen.count) : nil
        }
      }
      guard index == 0 else { return Table.Row(cells, kinds: ["vervolg"]) }
      return Table.Row(
        [label] + cells, status: RijLabel.status(rij), id: RijLabel.id(rij),
        kinds: RijLabel.kinds(rij))
    } + (isBelow ? [below] : [])
  }

  private func reason(_ rij: Rij) -> [String] {
    rij.soort == .artikel && rij.heeftVerschil ? redenen.paragraphs(for: rij) : []
  }

  private func reasonBlocks(_ rij: Rij) -> [Block] {
    let paragraphs = reason(rij)
    guard paragraphs.isEmpty else { return Reden(paragraphs).blocks }
    let isMissing = rij.soort == .artikel && rij.status != .ongewijzigd
    return [.paragraph([isMissing ? .emphasis(["Geen toelichting gegeven."]) : "–"], style: .small)]
  }
}

/// The rows of a comparison in the order of showing, those without a change taken together.
enum RijReeks {
  enum Stuk {
    /// Rows in which nothing changes.
    case gelijk([Rij])
    /// The row at this place.
    case rij(Int)
    /// The end of the row at this place, where what stood after it may be told of.
    case einde(Int)
  }

  static func isShown(_ rij: Rij, _ options: WasWordtDocument.Options) -> Bool {
    if rij.soort == .toelichting { return options.showsNotes }
    return rij.heeftVerschil || rij.soort == .artikel || rij.soort == .bijlage || options.showsAll
  }

  static func stretches(
    _ vergelijking: Vergelijking, _ options: WasWordtDocument.Options, isShown: (Rij) -> Bool
  ) -> [Stuk] {
    let departures = Set(
      vergelijking.vertrokken.filter { isShown(vergelijking.rijen[$0.rij]) }.map(\.na))
    var result: [Stuk] = []
    var same: [Rij] = []
    func closeSame() {
      if !same.isEmpty { result.append(.gelijk(same)) }
      same = []
    }
    for (index, rij) in vergelijking.rijen.enumerated() {
      if isShown(rij) {
        if rij.heeftVerschil || options.showsAll {
          closeSame()
          result.append(.rij(index))
        } else {
          same.append(rij)
        }
      }
      if departures.contains(index) {
        closeSame()
        result.append(.einde(index))
      }
    }
    closeSame()
    return result
  }
}
