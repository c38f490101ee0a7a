import Comparer
import Renderer

/// Three texts beside each other: the law as it is, the proposal, and the proposal after amendment.
public struct DrieTeksten {
  let drieluik: Drieluik
  let options: WasWordtDocument.Options
  private let namen: (voorstel: Plaatsnamen, amendement: Plaatsnamen)

  /// The document of `drieluik`.
  public static func make(_ drieluik: Drieluik, _ options: WasWordtDocument.Options) -> Document {
    DrieTeksten(drieluik, options).document()
  }

  private init(_ drieluik: Drieluik, _ options: WasWordtDocument.Options) {
    self.drieluik = drieluik
    self.options = options
    namen = (Plaatsnamen(drieluik.voorstel), Plaatsnamen(drieluik.amendement))
  }

  private func document() -> Document {
    let facts = [
      Metadata.Fact(label: "Geldend", value: Versienaam.full(drieluik.voorstel.was)),
      Metadata.Fact(label: "Voorstel", value: Versienaam.full(drieluik.voorstel.wordt)),
      Metadata.Fact(label: "Na amendement", value: Versienaam.full(drieluik.amendement.wordt)),
    ]
    return Document(
      metadata: Metadata(
        title: Versienaam.title(drieluik.amendement.wordt), kind: "Geldend, voorstel en amendement",
        facts: facts, orientation: .landscape),
      blocks: overview() + [.heading(2, ["De drie teksten naast elkaar"], id: "tabel"), .table(table())])
  }

  // MARK: The table

  private func table() -> Table {
    var rows: [Table.Row] = []
    var same: [Rij] = []
    func closeSame() {
      guard !same.isEmpty else { return }
      let cells = (0..<3).map { _ in Table.Cell(["Ongewijzigd."]) }
      rows.append(
        Table.Row(
          [Table.Cell([.text(RijLabel.range(same))], isHeader: true)] + cells, status: "ongewijzigd"))
      same = []
    }
    for rij in drieluik.rijen {
      guard let any = rij.amendement ?? rij.voorstel, isShown(rij) else { continue }
      if !rij.heeftVerschil, !options.showsAll {
        same.append(any)
        continue
      }
      closeSame()
      rows += self.rows(rij, any)
    }
    closeSame()
    return Table(
      caption: ["Links de geldende tekst, in het midden het voorstel, rechts het voorstel na amendement"],
      columns: [
        Table.Column(["Artikel"], width: 13), Table.Column(["Geldend"], width: 29),
        Table.Column(["Voorstel"], width: 29), Table.Column(["Na amendement"], width: 29),
      ], rows: rows)
  }

  private func isShown(_ rij: Drieluik.Rij) -> Bool {
    [rij.voorstel, rij.amendement].contains { $0.map { RijReeks.isShown($0, options) } ?? false }
  }

  private func rows(_ rij: Drieluik.Rij, _ any: Rij) -> [Table.Row] {
    let regels = regels(rij)
    let label = Table.Cell(
      [.paragraph([.text(RijLabel.name(any))])] + remarks(rij).map { .paragraph([.text($0)], style: .small) },
      isHeader: true, rows: regels.count)
    let aard = Set((rij.voorstel?.aard ?? []) + (rij.amendement?.aard ?? []))
    let kinds = Rij.Aard.allCases.filter(aard.contains).map { "aard-\($0.rawValue)" }
    return regels.enumerated().map { index, regel in
      let cells = regel.map { Table.Cell($0) }
      guard index == 0 else { return Table.Row(cells, kinds: ["vervolg"]) }
      return Table.Row([label] + cells, status: Self.status(rij), id: RijLabel.id(any), kinds: kinds)
    }
  }

  private static func status(_ rij: Drieluik.Rij) -> String {
    switch (rij.voorstel?.heeftVerschil ?? false, rij.amendement?.heeftVerschil ?? false) {
    case (true, true): "voorstel en amendement"
    case (false, true): "amendement"
    case (true, false): "voorstel"
    case (false, false): "ongewijzigd"
    }
  }

  private func remarks(_ rij: Drieluik.Rij) -> [String] {
    var lines: [String] = []
    if let row = rij.voorstel, row.heeftVerschil { lines.append("voorstel: \(RijLabel.status(row))") }
    if let row = rij.amendement, row.heeftVerschil { lines.append("amendement: \(RijLabel.status(row))") }
    return lines
  }

  /// The lines of a row, a cell for each of the three texts.
  private func regels(_ rij: Drieluik.Rij) -> [[[Block]]] {
    guard let second = rij.amendement else { return first(rij.voorstel, "Vervallen in het voorstel.") }
    guard let first = rij.voorstel else {
      return Rijtekst(second, namen.amendement, options).naastElkaar().enumerated().map { index, groep in
        [index == 0 ? Self.remark("Nog niet in de verordening.") : [], groep.was, groep.wordt]
      }
    }
    if !second.heeftVerschil { return self.first(first, "Gelijk aan het voorstel.") }
    if !first.heeftVerschil {
      return Rijtekst(second, namen.amendement, options).naastElkaar().enumerated().map { index, groep in
        [index == 0 ? Self.remark("Het voorstel wijzigt dit niet.") : [], groep.was, groep.wordt]
      }
    }
    return both(first, second)
  }

  private func first(_ rij: Rij?, _ line: String) -> [[[Block]]] {
    guard let rij else { return [] }
    return Rijtekst(rij, namen.voorstel, options).naastElkaar().enumerated().map { index, groep in
      let isNew = index == 0 && rij.was == nil
      return [
        (isNew ? Self.remark("Nog niet in de verordening.") : []) + groep.was, groep.wordt,
        index == 0 ? Self.remark(line) : [],
      ]
    }
  }

  /// The lines of a provision that both the proposal and the amendment change, joined on the leden of the proposal.
  private func both(_ first: Rij, _ second: Rij) -> [[[Block]]] {
    let (a, b) = (Rijtekst(first, namen.voorstel, options), Rijtekst(second, namen.amendement, options))
    // A lid that became the article's own text stands beside that lid, and not with the heading.
    let isApart = a.openedLid != nil || b.openedLid != nil
    var (proposed, amended) = (
      Rijtekst(first, namen.voorstel, options, also: ([], b.shownOld)),
      Rijtekst(second, namen.amendement, options, earlier: first, also: (a.shownNew, []))
    )
    // Where one of them only renumbers, the text that the other changes stands in full on both sides.
    var full = options
    full.showsAll = true
    if proposed.saysNothingNew, !b.saysNothingNew { proposed = Rijtekst(first, namen.voorstel, full) }
    if amended.saysNothingNew, !a.saysNothingNew {
      amended = Rijtekst(second, namen.amendement, full, earlier: first)
    }
    let (left, right) = (proposed.naastElkaar(isApart: isApart), amended.naastElkaar(isApart: isApart))
    var places: [String: Int] = [:]
    for (index, groep) in left.enumerated() { if let eId = groep.wordtEId { places[eId] = index } }
    var used: Set<Int> = []
    var result: [[[Block]]] = []
    var next = 0
    func addLeft(upTo end: Int) {
      while next < end {
        if !used.contains(next) {
          result.append([left[next].was, left[next].wordt, []])
          used.insert(next)
        }
        next += 1
      }
    }
    for (index, groep) in right.enumerated() {
      // The headings stand first on both sides; what is named together stands at the same place.
      let partner =
        groep.wasEId.flatMap { places[$0] }
        ?? (groep.wasEId == nil && groep.wordtEId == nil && left.indices.contains(index)
          && left[index].wordtEId == nil && left[index].wasEId == nil ? index : nil)
      guard let partner, !used.contains(partner) else {
        result.append([[], groep.was, groep.wordt])
        continue
      }
      addLeft(upTo: partner)
      used.insert(partner)
      result.append([left[partner].was, groep.was, groep.wordt])
    }
    addLeft(upTo: left.count)
    return result
  }

  private static func remark(_ text: String) -> [Block] {
    [.paragraph([.emphasis([.text(text)])], style: .small)]
  }
}
