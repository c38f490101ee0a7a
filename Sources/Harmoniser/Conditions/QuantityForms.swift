/// Quantities that are written without a number before a unit.
extension QuantityReader {
  /// Words that say how many times.
  static let multiples = [
    "eenmaal": 1, "eenmalig": 1, "eenmalige": 1, "eens": 1, "tweemaal": 2, "driemaal": 3, "viermaal": 4,
  ]

  /// Words that say what part, in thousandths of a percent.
  static let shares = ["helft": 50_000, "driekwart": 75_000, "kwart": 25_000]

  /// `€ 1.234,50`, `€ 500,-`.
  func amount(at index: Int) -> Quantity? {
    guard clause.tokens.indices.contains(index + 1), clause.tokens[index + 1].word < 0,
      clause.tokens[index + 1].value >= 0
    else { return nil }
    let value = clause.tokens[index + 1].value
    var end = index + 2
    if word(end) == ",", isWord(end + 1, ["-", "–"]) { end += 2 }
    while isWord(end, ["-", "–", "="]), word(end - 1) != " " { end += 1 }
    var quantity = Quantity(
      value: value, high: nil, unit: .euro, isYears: false, per: nil, bound: bound(before: index, after: end),
      tokens: index..<end, text: "€ " + clause.string(index + 1..<end))
    addRate(&quantity, from: end)
    return quantity
  }

  /// `eenmaal`, `tweemaal`, `eenmalig`, `eens`.
  func multiplied(at index: Int) -> Quantity? {
    guard has(.multiple, index), let count = Self.multiples[word(index)] else { return nil }
    var quantity = Quantity(
      value: count * 1000, high: nil, unit: .times, isYears: false, per: nil,
      bound: bound(before: index, after: index + 1), tokens: index..<index + 1, text: "\(count) keer")
    addRate(&quantity, from: index + 1)
    return quantity
  }

  /// Words that say what part one is, in how many it divides the whole.
  static let divisors = ["derde": 3, "kwart": 4, "vierde": 4, "vijfde": 5, "achtste": 8, "tiende": 10]

  /// `de helft van`, `driekwart van`, `drie kwart van`, `twee derde van`, `een tiende deel`.
  func share(at index: Int) -> Quantity? {
    if let fraction = fraction(at: index) { return fraction }
    guard has(.share, index), let value = Self.shares[word(index)], word(index + 1) == "van" else {
      return nil
    }
    return percent(value, index..<index + 1, "de " + word(index))
  }

  private func fraction(at index: Int) -> Quantity? {
    guard let divisor = Self.divisors[word(index + 1)], let count = number(index), count.end == index + 1,
      count.value >= 1000, count.value < divisor * 1000
    else { return nil }
    let hasPart = ["deel", "gedeelte"].contains(word(index + 2))
    // "één vijfde lid" divides nothing.
    guard hasPart || word(index + 2) == "van" else { return nil }
    let end = hasPart ? index + 3 : index + 2
    return percent(count.value * 100 / divisor, index..<end, clause.string(index..<end))
  }

  private func percent(_ value: Int, _ tokens: Range<Int>, _ text: String) -> Quantity {
    Quantity(
      value: value, high: nil, unit: .percent, isYears: false, per: nil,
      bound: bound(before: tokens.lowerBound, after: tokens.upperBound), tokens: tokens, text: text)
  }
}
