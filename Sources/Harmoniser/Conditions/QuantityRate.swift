/// The time in which a quantity counts.
extension QuantityReader {
  /// The "per week" behind or before a number of hours, euros or times; a number of times may count per several years.
  func addRate(_ quantity: inout Quantity, from end: Int) {
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
          let months = Numerals.text(Numerals.times(count.value, unit.factor))
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
}
