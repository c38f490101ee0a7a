import Concurrent
import Regeling
import SourceText

/// Gives an article whose source lost its numbers its leden back.
///
/// Each paragraph with the list that follows it is a lid. Where references prove more leden than there are
/// paragraphs, a paragraph holds several: it is cut at a sentence, the one that the references and the toelichting
/// point to. What cannot be decided stays whole and is said.
struct LedenInference {
  private let evidence: LidEvidence
  /// Whether no article of the document shows a number, so that all have lost theirs.
  private let allLost: Bool
  private var meldingen: [Diagnostic] = []

  /// Infers the leden of every article of `document` that shows none.
  static func infer(_ document: inout Verordening) {
    let evidence = LidEvidence(document)
    guard !evidence.proven.isEmpty || !evidence.explained.isEmpty else { return }
    let meldingen = Parallel.update(&document.lichaam, atLeast: worthwhile) { divisions in
      var inference = LedenInference(evidence)
      inference.infer(&divisions)
      return inference.meldingen
    }
    document.meldingen += meldingen.joined()
  }

  /// So many divisions are worth a core's while.
  private static let worthwhile = 20

  private init(_ evidence: LidEvidence) {
    self.evidence = evidence
    allLost = evidence.numbered == 0
  }

  private mutating func infer(_ elements: inout [Element]) {
    for index in elements.indices {
      if elements[index].soort == .artikel {
        infer(artikel: &elements[index])
      } else {
        infer(&elements[index].kinderen)
      }
    }
  }

  private mutating func infer(artikel: inout Element) {
    guard !artikel.kinderen.contains(where: { $0.soort == .lid }), !artikel.bringsNewText else {
      return
    }
    let proven = evidence.proven[artikel.nr]
    guard allLost || (proven?.lid ?? 0) >= 1 else { return }
    var units = LidUnit.units(of: artikel)
    guard !units.isEmpty else { return }
    let explained = evidence.explained[artikel.nr]?.keys.max() ?? 0
    // One article may well have paragraphs without numbers: unless all lost theirs, its own words must prove them.
    guard
      allLost || (proven?.lid ?? 0) >= 2 || proven?.lid == 1 && units.count > 1
        || proven?.lid == 1 && Self.refersBack(units)
    else { return }
    let cuts = cut(&units, artikel, needed: max(proven?.lid ?? 0, explained), proven: proven?.lid ?? 0)
    guard units.count >= 2 else { return }
    artikel.inhoud = []
    artikel.slot = []
    artikel.kinderen = units.enumerated().map { $1.lid($0 + 1, ground: ground(proven, cuts)) }
    meldingen.append(
      Melding.ledenInferred(artikel: artikel.aanduiding, count: units.count, ground: ground(proven, cuts))
        .diagnostic(artikel.range))
  }

  private func ground(_ proven: (lid: Int, quote: String)?, _ cuts: Int) -> String {
    var ground =
      proven.map { "de tekst verwijst naar “\($0.quote)”" }
      ?? "deze tekst verwijst naar leden, maar toont nergens een lidnummer; elke alinea geldt daarom als een lid"
    if cuts > 0 {
      ground += "; \(cuts == 1 ? "één alinea is" : "\(cuts) alinea's zijn") bij een zin gesplitst"
    }
    return ground
  }

  /// Whether the first paragraph refers to the first lid, which must then be another than itself.
  private static func refersBack(_ units: [LidUnit]) -> Bool {
    units[0].sentences.indices.dropFirst().contains { units[0].refers(sentence: $0, to: 1) }
  }

  /// Cuts paragraphs until the references are satisfied; returns the number of cuts.
  private mutating func cut(_ units: inout [LidUnit], _ artikel: Element, needed: Int, proven: Int) -> Int {
    var cuts = 0
    // No lid calls itself by its number: a sentence that does belongs to a later one.
    var index = 0
    while index < units.count, cuts < 20 {
      if let sentence = units[index].sentences.indices.dropFirst().first(where: {
        units[index].refers(sentence: $0, to: index + 1)
      }),
        allLost || proven >= 1, index == 0 || needed > units.count
      {
        units.replaceSubrange(index...index, with: units[index].cut(before: [sentence]))
        cuts += 1
      }
      index += 1
    }
    guard needed > units.count else { return cuts }
    return cuts + cutByEvidence(&units, artikel, count: needed - units.count, isProven: proven > units.count)
  }

  private mutating func cutByEvidence(
    _ units: inout [LidUnit], _ artikel: Element, count: Int, isProven: Bool
  ) -> Int {
    let choices = LidCuts.choices(units, count: count, explained: evidence.explained[artikel.nr] ?? [:])
    guard let best = choices.first else { return 0 }
    if choices.count > 1 {
      guard isProven || best.score > choices[1].score else { return 0 }
      meldingen.append(
        Melding.ledenUncertain(
          artikel: artikel.aanduiding, choice: "bij “\(best.quote)”",
          alternative: "bij “\(choices[1].quote)”"
        ).diagnostic(artikel.range))
    }
    units = best.units
    return count
  }
}

extension Element {
  /// Whether an article opens with an instruction, so that the leden that its text speaks of are those of another.
  var bringsNewText: Bool {
    guard let opening = (inhoud.first ?? kinderen.first?.inhoud.first)?.tekst.string,
      AmendingSentence.mayBeCertain(opening.utf8.span)
    else { return false }
    return AmendingSentence.orders(opening)
  }
}
