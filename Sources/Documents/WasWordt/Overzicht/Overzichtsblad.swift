import Comparer
import Regeling
import Renderer

/// The first page of a was-wordt: totals, new and lapsed articles, the concordance, and changes without a reason.
struct Overzichtsblad {
  private let vergelijking: Vergelijking
  private let redenen: Redenen

  init(_ vergelijking: Vergelijking, _ redenen: Redenen) {
    self.vergelijking = vergelijking
    self.redenen = redenen
  }

  func blocks() -> [Block] {
    var blocks: [Block] = [.heading(2, ["In het kort"], id: "kort"), .paragraph([.text(totals())])]
    blocks += lists()
    blocks += Kernoverzicht(vergelijking).blocks()
    let lines = vergelijking.concordantie.filter { $0.soort != .gelijk }
    if !lines.isEmpty {
      blocks += [.heading(2, ["Concordantie"], id: "concordantie"), .table(concordance(lines))]
    }
    return blocks
  }

  private func totals() -> String {
    let totals = vergelijking.samenvatting
    var parts: [String] = []
    func add(_ count: Int, _ one: String, _ more: String) {
      if count > 0 { parts.append("\(count) \(count == 1 ? one : more)") }
    }
    add(totals.gewijzigd, "gewijzigd artikel", "gewijzigde artikelen")
    add(totals.nieuw, "nieuw artikel", "nieuwe artikelen")
    add(totals.vervallen, "vervallen artikel", "vervallen artikelen")
    add(totals.ongewijzigd, "ongewijzigd artikel", "ongewijzigde artikelen")
    let changed = vergelijking.rijen.count { $0.heeftVerschil }
    if changed == 0 { return "De teksten zijn gelijk." }
    guard !parts.isEmpty else {
      return "\(changed) tekstdelen verschillen; de teksten hebben geen artikelen."
    }
    var sentences = ["Dit voorstel telt \(parts.opsomming)."]
    var kinds: [String] = []
    if totals.vernummerd > 0 { kinds.append("\(totals.vernummerd) vernummerd") }
    if totals.verplaatst > 0 { kinds.append("\(totals.verplaatst) verplaatst") }
    if !kinds.isEmpty {
      let verb = kinds.count == 1 && kinds[0].hasPrefix("1 ") ? "is" : "zijn"
      sentences.append("Daarvan \(verb) er \(kinds.opsomming).")
    }
    let aard = [
      (totals.inhoudelijk, "inhoudelijk"), (totals.redactioneel, "redactioneel"),
      (totals.gevolg, "gevolg van een vernummering"),
    ].filter { $0.0 > 0 }.map { "\($0.1) (\($0.0))" }
    if !aard.isEmpty {
      sentences.append("Aard van de wijzigingen, per artikel geteld: \(aard.opsomming).")
    }
    return sentences.joined(separator: " ")
  }

  private func lists() -> [Block] {
    let articles = vergelijking.rijen.filter { $0.soort == .artikel }
    var blocks: [Block] = []
    func add(_ title: String, _ rijen: [Rij], note: (Rij) -> String? = { _ in nil }) {
      guard !rijen.isEmpty else { return }
      var line: [Inline] = [.strong([.text(title + ": ")])]
      for (index, rij) in rijen.enumerated() {
        if index > 0 { line.append("; ") }
        line.append(.link(target: "#\(RijLabel.id(rij))", [.text(Self.title(rij))]))
        if let note = note(rij) { line.append(.text(" (\(note))")) }
      }
      blocks.append(.paragraph(line + ["."]))
    }
    let splitsingen = Splitsingen(vergelijking.rijen)
    add("Nieuw", articles.filter { $0.status == .nieuw }, note: splitsingen.note)
    add("Vervallen", articles.filter { $0.status == .vervallen }, note: splitsingen.note)
    add(
      "Inhoudelijk gewijzigd",
      articles.filter { $0.status == .gewijzigd && $0.aard.contains(.inhoudelijk) })
    add("Ook gewijzigd", vergelijking.rijen.filter { Self.isBesides($0) }) { rij in
      let notes = [RijLabel.note(rij), splitsingen.note(rij)].compactMap(\.self)
      return notes.isEmpty ? nil : notes.joined(separator: "; ")
    }
    let changed = articles.filter { $0.status != .ongewijzigd }
    let unexplained = changed.filter { redenen.paragraphs(for: $0).isEmpty }
    if unexplained.count == changed.count, changed.count > 3 {
      blocks.append(
        .paragraph([
          .strong(["Zonder toelichting: "]), .text("alle \(changed.count) artikelen die veranderen."),
        ]))
    } else {
      add("Zonder toelichting", unexplained)
    }
    let notes = vergelijking.rijen.count { $0.soort == .toelichting && $0.heeftVerschil }
    if notes > 0 {
      let line = notes == 1 ? "1 deel verandert" : "\(notes) delen veranderen"
      blocks.append(.paragraph([.strong(["Toelichting: "]), .text("\(line).")]))
    }
    return blocks
  }

  /// Whether a row is of a changed part of the ordinance that is no article.
  private static func isBesides(_ rij: Rij) -> Bool {
    rij.soort != .artikel && rij.soort != .toelichting && rij.heeftVerschil
  }

  private static func title(_ rij: Rij) -> String {
    // Where an article lapsed, "(Vervallen)" may stand as its title now.
    let title = (rij.status == .vervallen ? rij.was ?? rij.wordt : rij.wordt ?? rij.was)?.titel ?? ""
    return title.isEmpty ? RijLabel.name(rij) : "\(RijLabel.name(rij)) \(title)"
  }

  private func concordance(_ lines: [Concordantie]) -> Table {
    Table(
      caption: [
        "Welk oud artikel werd welk nieuw artikel; wat hier niet staat, houdt zijn nummer en zijn plaats"
      ],
      columns: [
        Table.Column(["Oud"], width: 38), Table.Column(["Nieuw"], width: 38),
        Table.Column(["Wat er gebeurde"], width: 24),
      ],
      rows: lines.map { line in
        Table.Row([
          Table.Cell([.text(Self.name(line.was) ?? "–")], isHeader: true),
          Table.Cell([.text(Self.name(line.wordt) ?? "–")]),
          Table.Cell([.text(line.soort.rawValue)]),
        ])
      })
  }

  private static func name(_ place: Rij.Plaats?) -> String? {
    place.map { [$0.aanduiding, $0.titel].filter { !$0.isEmpty }.joined(separator: " ") }
  }
}
