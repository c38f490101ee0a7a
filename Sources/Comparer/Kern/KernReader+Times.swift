/// Times that share a word with what stands beside them.
extension KernReader {
  /// A number whose unit stands behind the next one: "09.00" in "tussen 09.00 en 17.00 uur", "20" in "20 of 30 jaar".
  func sharesUnit(_ index: Int, of text: TokenText) -> KernItem? {
    guard let word = nextWord(index, text), ["en", "of", "tot"].contains(word) else { return nil }
    let next = (word == "tot" ? pastUpToAndWith(index + 4, text) : nil) ?? index + 3
    guard next + 1 < text.tokens.count, vocabulary.isClass(.space, text.ids[next]),
      let measure = quantity(next + 1, of: text), measure.soort == .termijn || measure.soort == .leeftijd,
      let unit = text.lexemes[text.tokens[next + 1].lexemes].last, vocabulary.isClass(.unit, unit.id),
      let form = forms.form(text.ids[index], unit: unit.id)
    else { return nil }
    return KernItem(soort: measure.soort, tokens: index..<index + 1, form: form, isWhole: false)
  }

  /// Which of several periods: "de tweede maand na die van de aanslag".
  func ordinalPeriod(_ index: Int, of text: TokenText) -> KernItem? {
    guard vocabulary.isClass(.ordinal, text.ids[index]), let unit = nextWord(index, text),
      Self.timeUnits.contains(unit)
    else { return nil }
    return KernItem(
      soort: .termijn, tokens: index..<index + 3, form: plain(text.ids[index]) + " " + unit,
      isWhole: false)
  }

  /// How soon, without a number: "onverwijld", "zo spoedig mogelijk".
  func haste(_ index: Int, _ word: String, of text: TokenText) -> KernItem? {
    var start = index
    if word == "mogelijk", let how = previousWord(index, text), ["spoedig", "snel"].contains(how),
      previousWord(index - 2, text) == "zo"
    {
      start -= 4
    } else if ["direct", "meteen", "dadelijk", "gelijk"].contains(word) {
      // By itself "direct" may be anything: "direct omwonenden".
      return KernItem(
        soort: .termijn, tokens: index..<index + 1, form: word, isWhole: false, needsCounterpart: true)
    } else if !["onverwijld", "terstond", "onmiddellijk"].contains(word) {
      return nil
    }
    return KernItem(soort: .termijn, tokens: start..<index + 1, form: word, isWhole: false)
  }

  /// An age that the law sets: "de pensioengerechtigde leeftijd", "de AOW-leeftijd".
  func lawfulAge(_ index: Int, _ word: String, of text: TokenText) -> KernItem? {
    if ["aowleeftijd", "pensioenleeftijd", "aowgerechtigd", "pensioengerechtigd"].contains(word) {
      return KernItem(soort: .leeftijd, tokens: index..<index + 1, form: "pensioen", isWhole: false)
    }
    guard word == "leeftijd", let which = previousWord(index, text),
      ["pensioengerechtigde", "aowgerechtigde", "pensioen"].contains(which)
    else { return nil }
    return KernItem(soort: .leeftijd, tokens: index - 2..<index + 1, form: "pensioen", isWhole: false)
  }

  /// A day of the week; one that nothing takes the place of is no change of a date.
  func weekday(_ index: Int, of text: TokenText) -> KernItem? {
    let word = plain(text.ids[index])
    guard Self.weekdays.contains(word) else { return nil }
    return KernItem(
      soort: .datum, tokens: index..<index + 1, form: word, isWhole: false, needsCounterpart: true)
  }

  private static let weekdays: Set<String> = [
    "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag", "maandagen",
    "dinsdagen", "woensdagen", "donderdagen", "vrijdagen", "zaterdagen", "zondagen",
  ]
}
