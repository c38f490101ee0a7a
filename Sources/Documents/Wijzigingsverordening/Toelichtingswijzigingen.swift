import Comparer
import Regeling
import Renderer

/// The changes of the toelichting, which is no part of the ordinance and so stands behind the signatures.
struct Toelichtingswijzigingen {
  private let rows: [Rij]
  private var olds: [String: Element] = [:]
  private var news: [String: Element] = [:]
  private let writer = ElementBlocks(inlines: Inlines(), inferred: .shown)

  init(_ vergelijking: Vergelijking, was: Verordening, wordt: Verordening) {
    rows = vergelijking.rijen.filter { $0.soort == .toelichting && $0.status != .ongewijzigd }
    olds = Self.notes(was)
    news = Self.notes(wordt)
  }

  /// A heading and an instruction per note; nothing where no note changed.
  func blocks(_ naam: RegulationTitle) -> [Block] {
    let changes = rows.flatMap(blocks)
    if changes.isEmpty { return [] }
    return [
      .section(
        kind: "toelichting",
        [
          .heading(2, [.text("Toelichting")]),
          .paragraph([.text("De toelichting op \(naam.voluit) wordt als volgt gewijzigd:")]),
        ] + changes)
    ]
  }

  private func blocks(_ row: Rij) -> [Block] {
    let old = row.was.flatMap { olds[$0.eId] }
    let new = row.wordt.flatMap { news[$0.eId] }
    guard let new else {
      guard let old else { return [] }
      return [.paragraph([.text("\(name(old).capitalizedFirst) vervalt.")])]
    }
    let sentence =
      old.map { "\(name($0).capitalizedFirst) komt te luiden:" }
      ?? "Er wordt \(added(new)) ingevoegd, luidende:"
    // Notes lie flat in a comparison: what lies below has a row of its own.
    var own = new
    own.kinderen = new.kinderen.filter {
      $0.soort != .toelichtingArtikel && $0.soort != .toelichtingHoofdstuk && $0.soort != .toelichting
    }
    return [.paragraph([.text(sentence)])] + writer.blocks(own, level: 3)
  }

  private func name(_ note: Element) -> String {
    switch note.soort {
    case .toelichtingArtikel where !note.nr.isEmpty: "de toelichting op artikel \(note.nr)"
    default: "het onderdeel “\(heading(note))” van de toelichting"
    }
  }

  private func added(_ note: Element) -> String {
    switch note.soort {
    case .toelichtingArtikel where !note.nr.isEmpty: "een toelichting op artikel \(note.nr)"
    default: "in de toelichting een onderdeel “\(heading(note))”"
    }
  }

  private func heading(_ note: Element) -> String {
    [note.label.string, note.titel.string].filter { !$0.isEmpty }.joined(separator: " ")
  }

  private static func notes(_ verordening: Verordening) -> [String: Element] {
    var result: [String: Element] = [:]
    for part in verordening.toelichting.algemeen + verordening.toelichting.artikelsgewijs {
      part.visit { result[$0.eId] = $0 }
    }
    return result
  }
}
