import Regeling

/// The words around an amount: on which side of it something lies, and what it is an amount of.
extension KernReader {
  /// Words just before an amount that say how it counts: "ten minste", "binnen", "elke".
  static let limits = Set(DeniedLimit.above + DeniedLimit.below).union([
    "ten", "minste", "hoogste", "tenminste", "tenhoogste", "minimaal", "maximaal", "minstens", "hoogstens",
    "uiterlijk", "dan", "elk", "elke", "ieder", "iedere", "per", "voor", "na", "vanaf", "tot", "sinds",
    "binnen", "beneden", "boven",
  ])

  /// The tokens of an amount with the words just before it that say how it counts, from `start` on.
  func withLimit(_ item: KernItem, from start: Int, _ text: TokenText) -> Range<Int> {
    var first = item.tokens.lowerBound
    let end = pastOrMore(item.tokens.upperBound, text)
    while first - 2 >= start, let word = previousWord(first, text), Self.limits.contains(word) { first -= 2 }
    // What says it in several words is never shown by half of them.
    if first - 2 >= start, let whole = phrase(before: first, text) { return whole..<end }
    if first == item.tokens.lowerBound { return item.tokens.lowerBound..<end }
    if ["minste", "hoogste"].contains(plain(text.ids[first])), previousWord(first, text) == "ten" {
      first -= 2
    }
    let opening = plain(text.ids[first])
    // "Niet meer bedraagt dan" has its limit elsewhere.
    if opening == "dan" { return item.tokens.lowerBound..<end }
    let isDenied =
      DeniedLimit.side(opening) != nil && previousWord(first, text).map(DeniedLimit.isDenial) ?? false
    return (isDenied && first - 2 >= start ? first - 2 : first)..<end
  }

  /// The place after "of meer" or "of ouder" behind an amount that ends at `end`, or else `end`.
  private func pastOrMore(_ end: Int, _ text: TokenText) -> Int {
    guard end > 0, nextWord(end - 1, text) == "of", let side = nextWord(end + 1, text),
      DeniedLimit.side(side) != nil
    else { return end }
    return end + 4
  }

  /// Where "tot en met", "een maximum van" or "eens in de" begins that stands just before `index`.
  private func phrase(before index: Int, _ text: TokenText) -> Int? {
    guard index >= 4, let last = previousWord(index, text), let word = previousWord(index - 2, text) else {
      return nil
    }
    let before = previousWord(index - 4, text)
    switch last {
    case "van" where Self.bounds.contains(word): return before == "een" ? index - 6 : index - 4
    case "op" where word == "uiterlijk": return index - 4
    case "de" where word == "in": return before.map(Self.once.contains) ?? false ? index - 6 : nil
    default: return upToAndWith(before: index, text)
    }
  }

  /// Whether an amount says how much something may be, and not how much it is: "een maximum van € 60".
  func isBound(_ item: KernItem, _ text: TokenText) -> Bool {
    guard previousWord(item.tokens.lowerBound, text) == "van",
      let word = previousWord(item.tokens.lowerBound - 2, text)
    else { return false }
    return Self.bounds.contains(word)
  }

  private static let bounds: Set<String> = ["minimum", "maximum", "minimumbedrag", "maximumbedrag"]
  private static let once: Set<String> = ["eens", "eenmaal", "keer"]

  /// Where "tot en met" begins that stands just before `index`.
  func upToAndWith(before index: Int, _ text: TokenText) -> Int? {
    guard index >= 6, previousWord(index, text) == "met", previousWord(index - 2, text) == "en",
      previousWord(index - 4, text) == "tot"
    else { return nil }
    return index - 6
  }

  /// Whether the limit of an amount stands apart from it: "niet meer bedraagt dan € 5".
  func hasLooseLimit(_ item: KernItem, _ text: TokenText) -> Bool {
    previousWord(item.tokens.lowerBound, text) == "dan"
      && withLimit(item, from: 0, text).lowerBound == item.tokens.lowerBound
  }

  /// The three nearest words before an amount in its sentence that tell what it is an amount of.
  func names(_ item: KernItem, of text: TokenText) -> Set<Int32> {
    var result: Set<Int32> = []
    var index = item.tokens.lowerBound - 1
    while index >= 0, result.count < 3 {
      let id = text.ids[index]
      // What stands before a colon says what the amount after it is of: "voor een tent: € 5".
      if vocabulary.isClass([.stop, .lineBreak], id), !vocabulary.isColon(id) { break }
      index -= 1
      guard vocabulary.isClass(.word, id),
        !vocabulary.isClass([.function, .number, .numberWord, .unit], id),
        !Self.limits.contains(plain(id)), !Self.nameless.contains(plain(id)), !isAbbreviation(id)
      else { continue }
      result.insert(vocabulary.folds[Int(id)])
    }
    return result
  }

  /// Whether a word is one as of a place of publication: "PbEG", "L36", "EU".
  private func isAbbreviation(_ id: Int32) -> Bool {
    let bytes = vocabulary.spelling(id)
    return bytes.count == 1 || bytes.dropFirst().contains { $0.isUpper || $0.isDigit }
  }

  /// Words that stand before amounts of any kind.
  private static let nameless: Set<String> = [
    "college", "burgemeester", "wethouders", "gemeente", "raad", "minister", "bedraagt", "bedragen", "wordt",
    "worden", "werd", "werden", "heeft", "hebben", "had", "was", "waren", "kan", "kunnen", "mag", "mogen",
    "moet",
    "moeten", "zal", "zullen", "niet", "geen", "ook", "dan", "nog", "wel", "als", "indien", "zoals", "waar",
    "waarin",
    "waarop", "waarvan", "hij", "zij", "hun", "haar", "zijn", "onder", "over", "tegen", "volgens",
    "krachtens", "tijdens",
    "artikel", "lid", "bedoeld", "bedoelde", "genoemd", "genoemde",
  ]
}
