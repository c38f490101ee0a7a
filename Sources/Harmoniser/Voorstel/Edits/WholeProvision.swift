import Regeling

/// Gives an ordinance the whole text of a provision as another one has it.
struct WholeProvision {
  let state: RegionState
  let voorziening: Harmonisatie.Voorziening
  let donor: Int
  let ordinance: Int
  private let style: TextStyle

  init(_ state: RegionState, _ voorziening: Harmonisatie.Voorziening, from donor: Int, to ordinance: Int) {
    self.state = state
    self.voorziening = voorziening
    self.donor = donor
    self.ordinance = ordinance
    style = TextStyle(state.texts[ordinance])
  }

  /// The pieces of the donor's provision in order, with the article of each.
  var pieces: [(unit: String, passage: Passage)] {
    guard let bepaling = voorziening.bepalingen[donor] else { return [] }
    return Self.units(bepaling).flatMap { unit, leden in
      (state.texts[donor].element(unit)?.passages ?? []).filter { leden?.contains($0.element.eId) != false }
        .map { (unit, $0) }
    }
  }

  /// The articles of a provision in order, each with the leden that belong to it; nil for all.
  static func units(_ bepaling: Harmonisatie.Bepaling) -> [(unit: String, leden: Set<String>?)] {
    var result: [(unit: String, leden: Set<String>?)] = []
    for place in [bepaling.plaats] + bepaling.ook {
      let leden: Set<String>? = place.eId == place.artikel ? nil : [place.eId]
      if let index = result.firstIndex(where: { $0.unit == place.artikel }) {
        result[index].leden = leden.flatMap { result[index].leden?.union($0) }
      } else {
        result.append((place.artikel, leden))
      }
    }
    return result
  }

  // MARK: In the place of the own text

  /// Replaces the own text of the provision; false where it shares its article with another provision.
  func replace(_ edits: inout OrdinanceEdits, _ remarks: inout [String]) -> Bool {
    guard let bepaling = voorziening.bepalingen[ordinance] else { return false }
    let units = Self.units(bepaling)
    guard !isShared(units), edits.isFree(units.map(\.unit)) else { return false }
    for (place, unit) in units.enumerated() {
      guard var article = state.texts[ordinance].element(unit.unit) else { return false }
      let own = article.passages
      let first = own.firstIndex { unit.leden?.contains($0.element.eId) != false } ?? own.count
      var kept = own.filter { unit.leden?.contains($0.element.eId) == false }
      if place == 0 {
        let isNumbered = own.contains(where: \.isLid) || kept.isEmpty && style.lid != nil && pieces.count > 1
        kept.insert(
          contentsOf: passages(in: article.nr, from: first, isNumbered: isNumbered, &remarks), at: first)
      }
      guard !kept.isEmpty else {
        edits.remove(unit.unit)
        continue
      }
      article = article.with(Self.numbered(kept, style))
      edits.setArticle(article)
    }
    return true
  }

  /// Whether paragraphs without a number of their own belong to different provisions in one article.
  private func isShared(_ units: [(unit: String, leden: Set<String>?)]) -> Bool {
    units.contains { unit in
      unit.leden == nil
        && state.harmonisatie.voorzieningen.contains { other in
          other.naam != voorziening.naam
            && other.bepalingen[ordinance].map { Self.units($0).contains { $0.unit == unit.unit } } == true
        }
    }
  }

  // MARK: Where the ordinance has nothing

  /// Puts the provision behind the article that stands before it in the donor.
  func insert(_ edits: inout OrdinanceEdits, _ remarks: inout [String]) -> Bool {
    guard let main = voorziening.bepalingen[donor]?.plaats.artikel, let anchor = anchor(before: main) else {
      return false
    }
    let (nr, behind) = freeNumber(behind: anchor)
    let count = pieces.count
    var article = Element(
      .artikel, label: Tekst(TextStyle.replacing(anchor.nr, with: nr, in: anchor.label.string)), nr: nr,
      titel: Tekst(voorziening.naam))
    let content = passages(in: nr, from: 0, isNumbered: count > 1 && style.lid != nil, &remarks)
    article = article.with(Self.numbered(content, style))
    edits.insert(article, behind: behind.eId)
    return true
  }

  /// The own article that answers to the nearest one before `unit` in the donor, else to the nearest behind it.
  private func anchor(before unit: String) -> Element? {
    let there = state.texts[donor].artikelen
    guard let place = there.firstIndex(where: { $0.eId == unit }) else { return nil }
    let order = there[..<place].reversed() + there[place...].dropFirst()
    for mustBeEqual in [true, false] {
      for other in order {
        for candidate in state.harmonisatie.voorzieningen
        where !mustBeEqual || candidate.groep == voorziening.groep && candidate.inProfiel {
          guard let from = candidate.bepalingen[donor], from.plaats.eId == other.eId,
            let to = candidate.bepalingen[ordinance],
            let article = state.texts[ordinance].element(to.plaats.artikel), article.soort == .artikel,
            !article.nr.isEmpty
          else { continue }
          return article
        }
      }
    }
    return nil
  }

  /// The first free number behind an article's, and the article that then stands before it.
  private func freeNumber(behind anchor: Element) -> (nr: String, behind: Element) {
    let all = state.texts[ordinance].artikelen
    var base = anchor.nr
    while let last = base.last, last.isLetter, base.count > 1 { base.removeLast() }
    var letter = 1
    if base != anchor.nr {
      letter = (1...26).first { base + Nummer.letter($0) == anchor.nr.lowercased() }.map { $0 + 1 } ?? 1
    }
    var behind = anchor
    while let taken = all.first(where: { $0.nr.lowercased() == base + Nummer.letter(letter) }) {
      behind = taken
      letter += 1
    }
    return (base + Nummer.letter(letter), behind)
  }

  // MARK: Pieces

  /// The donor's pieces as leden or paragraphs of the own article `nr`, counted from the place `start`.
  private func passages(in nr: String, from start: Int, isNumbered: Bool, _ remarks: inout [String])
    -> [Passage]
  {
    var references = state.references(from: donor, to: ordinance, artikel: nr)
    references.keepsLetters = style.hasLetters
    let pieces = self.pieces
    for (index, piece) in pieces.enumerated() where piece.passage.isLid && isNumbered {
      references.leden[piece.passage.element.eId] = String(start + index + 1)
    }
    if let bepaling = voorziening.bepalingen[donor] {
      references.units = Set(Self.units(bepaling).filter { $0.leden == nil }.map(\.unit))
    }
    let builder = PassageBuilder(state: state, references: references, style: style)
    return pieces.map { builder.passage($0.passage, unit: $0.unit, isLid: isNumbered, &remarks) }
  }

  /// The leden of an article numbered in order, in the own way.
  static func numbered(_ passages: [Passage], _ style: TextStyle) -> [Passage] {
    var result = passages
    var number = 0
    for index in result.indices where result[index].isLid {
      number += 1
      // "2a" and other numbers that were given on purpose stay.
      let nr = String(number)
      guard result[index].element.nr != nr,
        result[index].element.nr.isEmpty || Int(result[index].element.nr) != nil
      else { continue }
      let old = result[index].element
      result[index].element.label =
        old.label.isEmpty
        ? style.lidLabel(nr) : Tekst(TextStyle.replacing(old.nr, with: nr, in: old.label.string))
      result[index].element.nr = nr
    }
    return result
  }
}
