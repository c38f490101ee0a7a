/// A time that stands apart from the numbers that count in it: "per jaar" before a list or row of amounts.
struct StandingRate {
  let unit: Quantity.Unit
  let isYears: Bool

  /// The rate that a clause gives to the numbers behind it in the same sentence: "bedraagt per jaar € 900 of € 1.500".
  static func within(_ clause: Clause, before first: Quantity, _ vocabulary: Vocabulary) -> StandingRate? {
    find(in: clause, max(0, first.tokens.lowerBound - 6)..<first.tokens.lowerBound, vocabulary)
  }

  /// The rate that a sentence gives to the list behind it, or the head of a table to its rows.
  static func of(_ lead: Clause, _ vocabulary: Vocabulary) -> StandingRate? {
    find(in: lead, lead.tokens.indices, vocabulary)
  }

  private static func find(in clause: Clause, _ range: Range<Int>, _ vocabulary: Vocabulary) -> StandingRate?
  {
    let reader = QuantityReader(clause, vocabulary)
    return range.dropLast().compactMap { index -> StandingRate? in
      guard reader.isWord(index, ["per"]), let unit = reader.unit(index + 1) else { return nil }
      guard unit.unit.isCalendar || unit.unit == .hour else { return nil }
      return StandingRate(unit: unit.unit, isYears: unit.isYears)
    }.last
  }

  /// The quantity as it counts in this time, where it says none itself.
  func applied(to quantity: Quantity) -> Quantity {
    guard quantity.unit == .euro || quantity.unit == .hour, quantity.per == nil, !quantity.perYear,
      quantity.rate.isEmpty, quantity.unit != unit
    else { return quantity }
    var copy = quantity
    copy.per = isYears ? nil : unit
    copy.perYear = isYears
    copy.text += " per \(isYears ? "jaar" : unit.name(true))"
    return copy
  }
}
