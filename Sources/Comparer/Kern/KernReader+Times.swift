/// Times that share a word with what stands beside them.
extension KernReader {
  /// A time of day whose "uur" stands behind the next one: "09.00" in "tussen 09.00 en 17.00 uur".
  func clockTime(_ index: Int, of text: TokenText) -> KernItem? {
    guard let time = NormalForm.clock(vocabulary.spelling(text.ids[index])),
      let word = nextWord(index, text), ["en", "of", "tot"].contains(word)
    else { return nil }
    let next = (word == "tot" ? pastUpToAndWith(index + 4, text) : nil) ?? index + 3
    guard next + 1 < text.tokens.count, vocabulary.isClass(.space, text.ids[next]),
      let last = text.lexemes[text.tokens[next + 1].lexemes].last, plain(last.id) == "uur"
    else { return nil }
    return KernItem(soort: .termijn, tokens: index..<index + 1, form: time + "uur")
  }

  /// Which of several periods: "de tweede maand na die van de aanslag".
  func ordinalPeriod(_ index: Int, of text: TokenText) -> KernItem? {
    guard vocabulary.isClass(.ordinal, text.ids[index]), let unit = nextWord(index, text),
      Self.timeUnits.contains(unit)
    else { return nil }
    return KernItem(
      soort: .termijn, tokens: index..<index + 3, form: plain(text.ids[index]) + " " + unit)
  }
}
