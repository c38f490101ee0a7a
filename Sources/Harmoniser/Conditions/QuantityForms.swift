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

  /// `de helft van`, `driekwart van`.
  func share(at index: Int) -> Quantity? {
    guard has(.share, index), let value = Self.shares[word(index)], word(index + 1) == "van" else {
      return nil
    }
    return Quantity(
      value: value, high: nil, unit: .percent, isYears: false, per: nil,
      bound: bound(before: index, after: index + 1), tokens: index..<index + 1, text: "de " + word(index))
  }
}
