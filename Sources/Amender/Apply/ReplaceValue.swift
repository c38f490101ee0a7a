import Comparer
import Regeling

extension WorkingText {
  /// Replaces in each place the one amount, percentage, term or date that stands there.
  mutating func replaceValues(
    _ plekken: [Locator.Plek], _ doelen: [Doel], _ soort: Kernwijziging.Soort, with nieuw: String
  ) throws(ApplyError) {
    for (index, plek) in plekken.enumerated() {
      let naam = NounPhrase(basis: Doel()).naamInZin(doelen[min(index, doelen.count - 1)])
      try replaceValue(soort, plek, naam, with: nieuw)
    }
  }

  private mutating func replaceValue(
    _ soort: Kernwijziging.Soort, _ plek: Locator.Plek, _ naam: String, with nieuw: String
  ) throws(ApplyError) {
    var found: [(span: TextSpan, range: Range<Int>)] = []
    for span in try spans(plek) {
      let text = string(of: span)
      var ranges = Kernwaarden.find(soort, in: text)
      if ranges.isEmpty, case .rij = plek.deel { ranges = Self.numericCells(text) }
      found += ranges.map { range in
        (span, range.lowerBound + span.range.lowerBound..<range.upperBound + span.range.lowerBound)
      }
    }
    guard let one = found.first else { throw ApplyError("in \(naam) staat geen \(soort.rawValue)") }
    guard found.count == 1 else {
      let values = found.prefix(4).map { place in
        "“\(text(of: place.span).slice(place.range).string)”"
      }
      throw ApplyError(
        "in \(naam) staan \(found.count) \(Self.plural(soort)): \(values.opsomming); noem de oude waarde"
      )
    }
    try replace(one.range, of: one.span, with: Tekst(nieuw))
  }

  /// The cells of a row that are a number and nothing else: amounts below a head such as "Tarief in euro".
  private static func numericCells(_ row: String) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = 0
    for cell in row.utf8.split(separator: 0x09, omittingEmptySubsequences: false) {
      let isNumber = cell.allSatisfy { $0.isDigit || [0x2C, 0x2D, 0x2E].contains($0) }
      if isNumber, let first = cell.first, first >= 0x30 { result.append(start..<start + cell.count) }
      start += cell.count + 1
    }
    return result
  }

  private static func plural(_ soort: Kernwijziging.Soort) -> String {
    switch soort {
    case .bedrag: "bedragen"
    case .percentage: "percentages"
    case .termijn: "termijnen"
    case .leeftijd: "leeftijden"
    case .datum: "data"
    default: soort.rawValue
    }
  }
}
