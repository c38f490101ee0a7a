import Regeling

/// Parts of a whole in words: "de helft", "twee derde", "driekwart".
extension KernReader {
  /// The part that the word at `index` ends.
  func fraction(_ index: Int, of text: TokenText) -> KernItem? {
    let word = plain(text.ids[index])
    let form = Self.fractions[word]
    // Nearly every word is none, and need not ask what stands before it.
    guard form != nil || word == "kwart" || vocabulary.isClass(.ordinal, text.ids[index]) else { return nil }
    let before = previousWord(index, text)
    func item(_ form: String, withWordBefore: Bool) -> KernItem {
      KernItem(
        soort: .aantal, tokens: (withWordBefore ? index - 2 : index)..<index + 1, form: form,
        counted: "deel")
    }
    if let form { return item(form, withWordBefore: before == "de") }
    let count = before.flatMap(Telwoord.value)
    if word == "kwart" { return item("\(count ?? 1)/4", withWordBefore: count != nil) }
    guard let count, let parts = Rangtelwoord.value(of: word), parts > 2, (1..<parts).contains(count),
      let next = nextWord(index, text), Self.behindFractions.contains(next)
    else { return nil }
    return item("\(count)/\(parts)", withWordBefore: true)
  }

  private static let fractions = [
    "helft": "1/2", "eenderde": "1/3", "tweederde": "2/3", "driekwart": "3/4",
  ]

  /// What shows that "een derde" is a part and no third one.
  private static let behindFractions: Set<String> = [
    "van", "deel", "delen", "gedeelte", "gedeelten", "meerderheid",
  ]
}
