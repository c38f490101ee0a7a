/// Reads the quantities of a clause: numbers in digits or words with a unit behind them.
struct QuantityReader {
  let clause: Clause
  let vocabulary: Vocabulary

  init(_ clause: Clause, _ vocabulary: Vocabulary) {
    self.clause = clause
    self.vocabulary = vocabulary
  }

  /// The quantities in order; they do not overlap.
  func quantities() -> [Quantity] {
    var result: [Quantity] = []
    var index = 0
    while index < clause.tokens.count {
      if let quantity = quantity(at: index) {
        result.append(quantity)
        index = quantity.tokens.upperBound
      } else {
        index += 1
      }
    }
    return result
  }

  // MARK: Tokens

  func has(_ classes: WordClass, _ index: Int) -> Bool {
    guard clause.tokens.indices.contains(index), clause.tokens[index].word >= 0 else { return false }
    return !vocabulary[clause.tokens[index].word].classes.isDisjoint(with: classes)
  }

  func word(_ index: Int) -> String {
    guard clause.tokens.indices.contains(index), clause.tokens[index].word >= 0 else { return "" }
    return vocabulary[clause.tokens[index].word].text
  }

  func isWord(_ index: Int, _ words: [String]) -> Bool { words.contains(word(index)) }

  // MARK: Numbers

  /// The number at `index` and the place after it; "zes (6)" is one number.
  func number(_ index: Int) -> (value: Int, end: Int)? {
    guard clause.tokens.indices.contains(index) else { return nil }
    let token = clause.tokens[index]
    var value = token.word < 0 ? token.value : vocabulary[token.word].value
    guard value >= 0 else { return nil }
    var end = index + 1
    if word(index) == "een", has(.half, end) {
      value = 500
      end += 1
    } else if word(end) == "en", word(end + 1) == "een", has(.half, end + 2) {
      value += 500
      end += 3
    }
    if word(end) == "(", let inner = number(end + 1), inner.value == value, word(inner.end) == ")" {
      end = inner.end + 1
    }
    return (value, end)
  }

  private func quantity(at index: Int) -> Quantity? {
    if has(.euro, index) { return amount(at: index) }
    if let times = multiplied(at: index) { return times }
    if let share = share(at: index) { return share }
    guard let first = number(index) else { return nil }
    // A provision's number is none of these, whatever follows it.
    if isWord(index - 1, ["artikel", "artikelen", "lid", "hoofdstuk", "paragraaf", "bijlage", "nr"]) {
      return nil
    }
    var high: Int?
    var end = first.end
    if isWord(end, ["tot", "of", "a", "–", "-", "en"]) {
      var next = end + 1
      var includes = false
      if word(end) == "tot", word(next) == "en", word(next + 1) == "met" {
        next += 2
        includes = true
      }
      if let second = number(next), unit(second.end) != nil, second.value > first.value {
        high = includes && unit(second.end)?.isYears == true ? second.value + 1000 : second.value
        end = second.end
      }
    }
    // "18 jaar tot 27 jaar" has its unit twice.
    while isWord(end, ["aaneengesloten", "opeenvolgende", "achtereenvolgende", "volle", "hele", "volledige"])
    {
      end += 1
    }
    guard let unit = unit(end) else { return nil }
    return make(value: first.value, high: high, unit, from: index, to: end + 1)
  }

  struct UnitWord {
    var unit: Quantity.Unit
    var factor: Int
    var isYears: Bool
  }

  func unit(_ index: Int) -> UnitWord? {
    guard has(.unit, index) else { return nil }
    return Self.units.first { has($0.0, index) }.map {
      UnitWord(unit: $0.1, factor: $0.2, isYears: has(.year, index))
    }
  }

  private static let units: [(WordClass, Quantity.Unit, Int)] = [
    (.day, .day, 1), (.workday, .workday, 1), (.week, .week, 1), (.month, .month, 1), (.quarter, .month, 3),
    (.year, .month, 12), (.hour, .hour, 1), (.minute, .minute, 1), (.kilometre, .kilometre, 1),
    (.metre, .metre, 1), (.percent, .percent, 1), (.euro, .euro, 1), (.times, .times, 1),
  ]

  private func make(value: Int, high: Int?, _ unit: UnitWord, from start: Int, to end: Int) -> Quantity {
    var quantity = Quantity(
      value: Numerals.times(value, unit.factor),
      high: high.map { Numerals.times($0, unit.factor) }, unit: unit.unit,
      isYears: unit.isYears, per: nil, bound: bound(before: start, after: end), tokens: start..<end,
      text: text(value, high, start, end))
    if unit.unit == .hour || unit.unit == .euro || unit.unit == .times || unit.unit == .minute {
      addRate(&quantity, from: end)
    }
    return quantity
  }

  /// The number in digits with the words behind it as written.
  private func text(_ value: Int, _ high: Int?, _ start: Int, _ end: Int) -> String {
    let unit = clause.string(end - 1..<end)
    var number = clause.tokens[start].word < 0 ? clause.string(start..<start + 1) : Numerals.text(value)
    if value == 500, has(.half, end - 2) { number = "half" }
    if let high {
      let joint = isWord(start + 1, ["of"]) ? "of" : "tot"
      number += " \(joint) \(Numerals.text(high))"
    }
    return unit == "%" ? number + unit : "\(number) \(unit)"
  }
}
