/// Reads the quantities of a clause: numbers in digits or words with a unit behind them.
struct QuantityReader {
  private let clause: Clause
  private let vocabulary: Vocabulary

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

  private func has(_ classes: WordClass, _ index: Int) -> Bool {
    guard clause.tokens.indices.contains(index), clause.tokens[index].word >= 0 else { return false }
    return !vocabulary[clause.tokens[index].word].classes.isDisjoint(with: classes)
  }

  private func word(_ index: Int) -> String {
    guard clause.tokens.indices.contains(index), clause.tokens[index].word >= 0 else { return "" }
    return vocabulary[clause.tokens[index].word].text
  }

  private func isWord(_ index: Int, _ words: Set<String>) -> Bool { words.contains(word(index)) }

  // MARK: Numbers

  /// The number at `index` and the place after it; "zes (6)" is one number.
  private func number(_ index: Int) -> (value: Int, end: Int)? {
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

  private struct UnitWord {
    var unit: Quantity.Unit
    var factor: Int
    var isYears: Bool
  }

  private func unit(_ index: Int) -> UnitWord? {
    guard has(.unit, index) else { return nil }
    let table: [(WordClass, Quantity.Unit, Int)] = [
      (.day, .day, 1), (.workday, .workday, 1), (.week, .week, 1), (.month, .month, 1), (.quarter, .month, 3),
      (.year, .month, 12), (.hour, .hour, 1), (.minute, .minute, 1), (.kilometre, .kilometre, 1),
      (.metre, .metre, 1), (.percent, .percent, 1), (.euro, .euro, 1), (.times, .times, 1),
    ]
    return table.first { has($0.0, index) }.map {
      UnitWord(unit: $0.1, factor: $0.2, isYears: has(.year, index))
    }
  }

  private func make(value: Int, high: Int?, _ unit: UnitWord, from start: Int, to end: Int) -> Quantity {
    var quantity = Quantity(
      value: value.multipliedReportingOverflow(by: unit.factor).partialValue,
      high: high.map { $0.multipliedReportingOverflow(by: unit.factor).partialValue }, unit: unit.unit,
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

  // MARK: Other forms

  /// `€ 1.234,50`, `€ 500,-`.
  private func amount(at index: Int) -> Quantity? {
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
  private func multiplied(at index: Int) -> Quantity? {
    let text = word(index)
    let counts = [
      "eenmaal": 1, "eenmalig": 1, "eenmalige": 1, "eens": 1, "tweemaal": 2, "driemaal": 3, "viermaal": 4,
    ]
    guard let count = counts[text] else { return nil }
    var quantity = Quantity(
      value: count * 1000, high: nil, unit: .times, isYears: false, per: nil,
      bound: bound(before: index, after: index + 1), tokens: index..<index + 1, text: "\(count) keer")
    addRate(&quantity, from: index + 1)
    return quantity
  }

  /// `de helft van`, `driekwart van`.
  private func share(at index: Int) -> Quantity? {
    let shares = ["helft": 50_000, "driekwart": 75_000, "kwart": 25_000]
    guard let value = shares[word(index)], word(index + 1) == "van" else { return nil }
    return Quantity(
      value: value, high: nil, unit: .percent, isYears: false, per: nil,
      bound: bound(before: index, after: index + 1), tokens: index..<index + 1, text: "de " + word(index))
  }

  // MARK: Around the number

  /// The "per week" behind or before a number of hours, euros or times; a number of times may count per several years.
  private func addRate(_ quantity: inout Quantity, from end: Int) {
    for index in end..<end + 5 {
      if isWord(index, [",", ";", "en", "of"]) { break }
      let isSlash = word(index) == "p" && word(index + 1) == "/" && isWord(index + 2, ["w", "m", "j", "u"])
      if isSlash {
        setRate(&quantity, word(index + 2) == "w" ? .week : .month, isYear: word(index + 2) == "j")
        quantity.tokens = quantity.tokens.lowerBound..<index + 3
        return
      }
      guard isWord(index, ["per", "in", "bruto", "elke", "iedere"]) || has(.each, index) else { continue }
      var next = index + 1
      while isWord(next, ["de", "een", "elk"]) { next += 1 }
      let count = number(next)
      if let unit = unit(count?.end ?? next), unit.unit.isCalendar || unit.unit == .hour {
        if let count, count.value > 1000, quantity.unit == .times {
          let months = Numerals.text(count.value.multipliedReportingOverflow(by: unit.factor).partialValue)
          quantity.text += " per \(Numerals.text(count.value)) \(word(count.end))"
          quantity.tokens = quantity.tokens.lowerBound..<count.end + 1
          quantity.rate = "\(months) \(unit.unit.name(false))"
          return
        }
        setRate(&quantity, unit.unit, isYear: unit.isYears)
        quantity.tokens = quantity.tokens.lowerBound..<(count?.end ?? next) + 1
        return
      }
    }
    guard quantity.unit == .hour else { return }
    var index = quantity.tokens.lowerBound - 1
    while index > 0, index > quantity.tokens.lowerBound - 7 {
      if isWord(index - 1, ["per"]), let unit = unit(index), unit.unit.isCalendar {
        return setRate(&quantity, unit.unit, isYear: unit.isYears)
      }
      index -= 1
    }
  }

  private func setRate(_ quantity: inout Quantity, _ unit: Quantity.Unit, isYear: Bool) {
    quantity.per = isYear ? nil : unit
    quantity.perYear = isYear
    quantity.text += " per \(isYear ? "jaar" : unit.name(true))"
  }

  /// Words that may stand between a limit and its number.
  private static let betweenLimit: Set<String> = [
    "van", "gedurende", "voor", "een", "de", "het", "periode", "duur", "met", "per", "binnen", "dan", "tot",
    "aantal",
    "bedrag", "percentage", "op", "arbeidsduur", "tijdsduur", "ten", "is", "zijn", "looptijd", "termijn",
  ]

  private func bound(before start: Int, after end: Int) -> Quantity.Bound {
    if word(end) == "of" {
      if isWord(end + 1, ["meer", "langer", "ouder", "hoger"]) { return .minimum }
      if isWord(end + 1, ["minder", "korter", "jonger", "lager"]) { return .maximum }
    }
    if has(.maximum, end) { return .maximum }
    if has(.minimum, end) { return .minimum }
    var index = start - 1
    while index >= 0, index >= start - 6 {
      if word(index) == "dan" {
        // "langer dan", "langer is dan"
        let place = isWord(index - 1, ["is", "zijn"]) ? index - 2 : index - 1
        let isNegated = isWord(place - 1, ["niet", "geen", "nooit"])
        if isWord(place, ["meer", "langer", "ouder", "hoger", "verder"]) {
          return isNegated ? .maximum : .over
        }
        if isWord(place, ["minder", "korter", "jonger", "lager"]) { return isNegated ? .minimum : .under }
        return .none
      }
      if has(.maximum, index) { return .maximum }
      if has(.minimum, index) { return .minimum }
      if isWord(index, ["vanaf"]) { return .minimum }
      guard Self.betweenLimit.contains(word(index)) else { return .none }
      index -= 1
    }
    return .none
  }
}
