import Harmoniser
import Regeling
import Renderer

/// A product sheet of one provision as employers and residents get it: no law, only what they need to know.
public struct Productblad {
  private let harmonisatie: Harmonisatie
  private let voorziening: Harmonisatie.Voorziening
  private let texts: [Deelnemer]

  /// A sheet per provision that grants something, with a name for its file.
  public static func all(
    _ harmonisatie: Harmonisatie, _ texts: [Deelnemer]
  ) -> [(name: String, document: Document)] {
    harmonisatie.voorzieningen.filter { voorziening in
      let present = voorziening.bepalingen.count { $0 != nil }
      return voorziening.inProfiel ? present > 0 : voorziening.isVerstrekking && present > 1
    }.map { voorziening in
      let sheet = Productblad(harmonisatie: harmonisatie, voorziening: voorziening, texts: texts)
      return (voorziening.naam, sheet.document())
    }
  }

  private func document() -> Document {
    var facts: [Metadata.Fact] = []
    if !harmonisatie.regio.isEmpty { facts.append(.init(label: "Regio", value: harmonisatie.regio)) }
    let names = present.map { harmonisatie.verordeningen[$0].gemeente }
    facts.append(.init(label: "Gemeenten", value: names.joined(separator: ", ")))
    return Document(
      metadata: Metadata(title: voorziening.naam, kind: "Productblad", facts: facts),
      blocks: [.table(table())] + differences())
  }

  private var present: [Int] { voorziening.bepalingen.indices.filter { voorziening.bepalingen[$0] != nil } }

  // MARK: In one table

  private func table() -> Table {
    var rows: [Table.Row] = []
    func add(_ name: String, _ blocks: [Block]) {
      if !blocks.isEmpty {
        rows.append(Table.Row([Table.Cell([.text(name)], isHeader: true), Table.Cell(blocks)]))
      }
    }
    add("Voor wie", [.paragraph([.text(people)])])
    add("Wat is het", what())
    add("In welke vorm", lines { $0.soort == .vorm })
    add("Hoe lang", lines { $0.soort == .duur && !Self.isDemand($0) })
    add("Hoeveel", lines { [.percentage, .bedrag, .aantal, .frequentie].contains($0.soort) })
    add("Wie vraagt aan", lines { $0.soort == .aanvrager })
    add("Termijnen", lines { $0.soort == .termijn })
    add("Voorwaarden", lines(Self.isDemand) + requirements(["voorwaarde", "eis"]))
    add("Wat erbij hoort", requirements(["onderdeel"]))
    add("Niet als", requirements(["weigeringsgrond"]))
    add("Stopt als", requirements(["beëindigingsgrond"]))
    add("Behalve als", requirements(["uitzondering"]))
    add("Wettelijke basis", basis())
    add("Waar het staat", places())
    return Table(
      caption: [.text("\(voorziening.naam) in het kort")],
      columns: [Table.Column(["Onderwerp"], width: 22), Table.Column(["Wat u moet weten"], width: 78)],
      rows: rows)
  }

  private func what() -> [Block] {
    let grant = voorziening.parameters.first { $0.onderwerp.hasPrefix("bevoegdheid of plicht") }
    let quote = grant.flatMap {
      $0.waarden[voorziening.referentietekst] ?? $0.waarden.compactMap(\.self).first
    }
    return quote.map { [.paragraph([.text($0.citaat)])] } ?? []
  }

  /// For whom it is: what its group says, else what the texts speak of most.
  private var people: String {
    let group = voorziening.groep.lowercased()
    if group.hasPrefix("werkgever") { return "Werkgevers" }
    if group.hasPrefix("inwoner") { return "Inwoners" }
    if !group.isEmpty { return voorziening.groep.capitalizedFirst }
    return voorziening.lijktVoorWerkgevers ? "Werkgevers" : "Inwoners"
  }

  /// Whether a number is a demand and not what one gets: an age, hours of work, the length of a contract.
  private static func isDemand(_ parameter: Harmonisatie.Parameter) -> Bool {
    switch parameter.soort {
    case .leeftijd, .omvang, .afstand: true
    case .duur:
      parameter.onderwerp.hasPrefix("duur dienstverband") || parameter.onderwerp.hasPrefix("duur uitkering")
    default: false
    }
  }

  /// One line for each of some conditions: what most say, and who says otherwise.
  private func lines(_ isMeant: (Harmonisatie.Parameter) -> Bool) -> [Block] {
    voorziening.parameters.filter(isMeant).map { .paragraph(line($0)) }
  }

  private func line(_ parameter: Harmonisatie.Parameter) -> [Inline] {
    let common = mostCommon(parameter)
    var line: [Inline] = [
      .text("\(shortSubject(parameter)): "), .strong([.text(Self.plain(common))]),
    ]
    let others = present.filter { parameter.waarden[$0]?.norm != common?.norm }
    guard !others.isEmpty else { return line }
    let parts = others.map { ordinance in
      "\(harmonisatie.verordeningen[ordinance].gemeente): \(Self.plain(parameter.waarden[ordinance]))"
    }
    line.append(.text(" (\(parts.joined(separator: "; ")))"))
    return line
  }

  /// A value in words that nobody needs to look up.
  private static func plain(_ waarde: Harmonisatie.Waarde?) -> String {
    guard let waarde else { return "niet bepaald" }
    return ValueCell.text(waarde).replacing("ambtshalve", with: "de gemeente biedt het zelf aan")
  }

  /// The subject without the provision's name, which stands above the sheet.
  private func shortSubject(_ parameter: Harmonisatie.Parameter) -> String {
    let role = voorziening.onderwerp(parameter)
    return (Self.plainNames[role] ?? role).capitalizedFirst
  }

  /// What roles are called where nobody needs to know how a law speaks.
  private static let plainNames = [
    "aanvraagtermijn": "aanvragen binnen", "beslistermijn": "de gemeente beslist binnen",
    "meldtermijn": "melden binnen", "betaaltermijn": "de gemeente betaalt binnen",
    "termijn vaststelling loonwaarde": "de loonwaarde wordt vastgesteld binnen",
    "duur dienstverband": "duur van het dienstverband", "duur uitkering": "zo lang al een uitkering",
    "aantal uren": "aantal uren werk", "omvang begeleiding": "uren begeleiding",
    "percentage minimumloon": "deel van het minimumloon", "percentage loonkosten": "deel van het loon",
    "percentage kosten": "deel van de kosten", "wie aanvraagt": "aanvragen kan",
    "aantal verlengingen": "hoe vaak verlengd", "frequentie": "hoe vaak",
    "ambtshalve of op aanvraag": "hoe het begint",
  ]

  private func mostCommon(_ parameter: Harmonisatie.Parameter) -> Harmonisatie.Waarde? {
    var counts: [String: Int] = [:]
    for ordinance in present {
      if let waarde = parameter.waarden[ordinance] { counts[waarde.norm, default: 0] += 1 }
    }
    let most = counts.values.max() ?? 0
    guard most * 2 >= present.count else { return nil }
    return present.compactMap { parameter.waarden[$0] }.first { counts[$0.norm] == most }
  }

  /// The requirements of some kinds: what is demanded must not stand among what is refused.
  private func requirements(_ kinds: [String]) -> [Block] {
    let items = voorziening.parameters.filter { parameter in
      parameter.soort == .voorwaarde && kinds.contains { parameter.onderwerp.hasPrefix($0 + ": ") }
        && present.count { parameter.waarden[$0] != nil } * 2 > present.count
    }.compactMap { parameter -> ListItem? in
      guard let text = mostCommon(parameter)?.waarde else { return nil }
      let lacking = present.filter { parameter.waarden[$0] == nil }.map {
        harmonisatie.verordeningen[$0].gemeente
      }
      let suffix = lacking.isEmpty ? "" : " (niet in \(lacking.joined(separator: ", ")))"
      return ListItem(label: "–", [.paragraph([.text(ValueCell.shortened(text) + suffix)])])
    }
    return items.isEmpty ? [] : [.list(items)]
  }

  private func basis() -> [Block] {
    var seen: [String] = []
    for ordinance in present {
      let articles =
        voorziening.bepalingen[ordinance].map { [$0.plaats.artikel] + $0.ook.map(\.artikel) } ?? []
      for verwijzing in texts[ordinance].verordening.verwijzingen
      where verwijzing.soort == .wet && verwijzing.doelen.contains(where: { $0.artikel != nil })
        && articles.contains(where: { verwijzing.plaats == $0 || verwijzing.plaats.hasPrefix($0 + "__") })
      {
        if !seen.contains(where: { $0.lowercased() == verwijzing.tekst.lowercased() }) {
          seen.append(verwijzing.tekst)
        }
      }
    }
    return seen.prefix(6).map { .paragraph([.text($0.capitalizedFirst)]) }
  }

  private func places() -> [Block] {
    present.map { ordinance in
      let place = voorziening.bepalingen[ordinance]?.plaats
      let title = place.map { $0.titel.isEmpty ? $0.aanduiding : "\($0.aanduiding) (\($0.titel))" } ?? ""
      return .paragraph([.text("\(harmonisatie.verordeningen[ordinance].gemeente): \(title)")], style: .small)
    }
  }

  // MARK: Differences

  private func differences() -> [Block] {
    let differing = voorziening.parameters.filter { !$0.afwijkend.isEmpty && $0.soort != .voorwaarde }
    let missing = voorziening.bepalingen.indices.filter { voorziening.bepalingen[$0] == nil }
    var blocks: [Block] = [.heading(2, ["Waar gemeenten verschillen"])]
    if differing.isEmpty, missing.isEmpty {
      return blocks + [.paragraph(["De getallen en bevoegdheden zijn in alle gemeenten gelijk."])]
    }
    if !missing.isEmpty {
      let names = missing.map { harmonisatie.verordeningen[$0].gemeente }.joined(separator: ", ")
      blocks.append(.paragraph([.text("Niet in: \(names).")]))
    }
    if !differing.isEmpty {
      blocks.append(.list(differing.map { ListItem(label: "–", [.paragraph(line($0))]) }))
    }
    return blocks
  }
}
