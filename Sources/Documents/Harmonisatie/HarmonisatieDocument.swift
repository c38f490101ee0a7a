import Harmoniser
import Regeling
import Renderer

/// The regional comparison as a document: what breaks the law or an agreement, the matrix, totals, and each provision.
public struct HarmonisatieDocument {
  let harmonisatie: Harmonisatie
  private let texts: [Deelnemer]

  /// Texts side by side of more municipalities than this fill a book that nobody reads.
  private static let mostTexts = 12

  /// The document of `harmonisatie`; `texts` are the ordinances that it compares, in the same order.
  public static func make(_ harmonisatie: Harmonisatie, _ texts: [Deelnemer]) -> Document {
    HarmonisatieDocument(harmonisatie: harmonisatie, texts: texts).document()
  }

  private func document() -> Document {
    var facts: [Metadata.Fact] = []
    if !harmonisatie.regio.isEmpty { facts.append(.init(label: "Regio", value: harmonisatie.regio)) }
    facts.append(
      .init(label: "Gemeenten", value: harmonisatie.verordeningen.map(\.gemeente).joined(separator: ", ")))
    let reference = harmonisatie.referentie.map { harmonisatie.verordeningen[$0].gemeente }
    facts.append(.init(label: "Vergeleken met", value: reference ?? "wat de meeste gemeenten zeggen"))
    let title =
      harmonisatie.regio.isEmpty ? "Vergelijking van voorzieningen" : "Voorzieningen in \(harmonisatie.regio)"
    return Document(
      metadata: Metadata(
        title: title, kind: "Regionale vergelijking", facts: facts, orientation: .landscape,
        marks: .sides),
      blocks: summary() + NormTable(harmonisatie).blocks() + HarmonisatieMatrix(harmonisatie).blocks()
        + details())
  }

  // MARK: In short

  private func summary() -> [Block] {
    let required = harmonisatie.voorzieningen.filter(\.verplicht)
    var lines: [String] = []
    if required.isEmpty {
      let count = harmonisatie.voorzieningen.count
      let differing = harmonisatie.voorzieningen.count(where: \.heeftAfwijking)
      let which = differing == 0 ? "geen" : differing < count ? "\(differing)" : count == 1 ? "die" : "alle"
      lines.append(
        "Er \(count == 1 ? "is 1 bepaling" : "zijn \(count) bepalingen") gevonden; bij \(which) verschilt er iets tussen de gemeenten."
      )
      let profile = harmonisatie.voorzieningen.contains(where: \.inProfiel) ? "Volgens het" : "Zonder"
      lines.append("\(profile) profiel hoeft geen bepaling gelijk te zijn.")
    } else {
      let differing = required.count(where: \.heeftAfwijking)
      lines.append(
        "Van \(required.count) \(required.count == 1 ? "voorziening is afgesproken dat zij overal gelijk is" : "voorzieningen is afgesproken dat zij overal gelijk zijn"). Bij \(differing) daarvan is dat niet zo."
      )
      let broken = harmonisatie.voorzieningen.flatMap(\.parameters).count { !$0.inStrijd.isEmpty }
      if broken > 0 {
        lines.append(
          "\(broken) \(broken == 1 ? "voorwaarde wijkt" : "voorwaarden wijken") af van de wet of van een afspraak."
        )
      }
    }
    return [.heading(2, ["In het kort"], id: "kort"), .paragraph([.text(lines.joined(separator: " "))])]
  }

  // MARK: Each provision

  private func details() -> [Block] {
    let shown = harmonisatie.voorzieningen.indices.filter {
      harmonisatie.voorzieningen[$0].inProfiel || harmonisatie.voorzieningen[$0].heeftAfwijking
    }
    var blocks: [Block] = [.heading(2, ["Per voorziening"], id: "per-voorziening")]
    for index in shown { blocks += ProvisionSection(harmonisatie, index).blocks() }
    guard texts.count <= Self.mostTexts else {
      return blocks + [
        .note(
          .opmerking,
          [.paragraph(["Teksten naast elkaar staan er alleen bij ten hoogste \(Self.mostTexts) gemeenten."])])
      ]
    }
    let compared = shown.flatMap { TextComparison(harmonisatie, $0, texts).blocks() }
    if compared.isEmpty { return blocks }
    return blocks + [.heading(2, ["De teksten naast elkaar"], id: "teksten")] + compared
  }
}
