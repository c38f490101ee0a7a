import Regeling

/// A number with its unit, put into the way in which a text writes numbers.
enum NumberPhrase {
  /// `phrase` with its number in words or digits as `own` has its own; as it is where that cannot be told.
  static func like(_ own: String, _ phrase: String) -> String {
    let words = phrase.lowercased()
    // "Een half jaar" has no number that could be written in digits.
    if words.contains("half") || words.contains("halve") { return phrase }
    if !phrase.contains(" ") {
      if own.first?.isLetter == true { return Int(phrase).flatMap(Telwoord.naam) ?? phrase }
      return Int(own) == nil ? phrase : Telwoord.value(words).map(String.init) ?? phrase
    }
    guard let space = phrase.firstIndex(of: " ") else { return phrase }
    let number = String(phrase[..<space])
    let rest = phrase[space...]
    guard !rest.hasPrefix(" (") else { return phrase }
    let ownNumber = String(own.prefix { $0 != " " })
    if own.first?.isLetter == true, let value = Int(number), let word = Telwoord.naam(value) {
      return word + rest
    }
    if Int(ownNumber) != nil, let value = Telwoord.value(number.lowercased()) { return "\(value)" + rest }
    return phrase
  }

  /// Whether a number or an amount opens the phrase, so that another can stand in its place.
  static func beginsWithNumber(_ phrase: String) -> Bool {
    guard let first = phrase.first else { return false }
    if first == "€" || first.isNumber { return true }
    let word = phrase.prefix { $0.isLetter }.lowercased()
    return Telwoord.value(word) != nil || word == "anderhalf"
  }

  /// A value as an agreement writes it, without the words that limit it.
  static func bare(_ agreed: String) -> String {
    let lower = agreed.lowercased()
    for word in ["ten hoogste ", "ten minste ", "maximaal ", "minimaal ", "hoogstens ", "minstens "]
    where lower.hasPrefix(word) {
      return String(agreed.dropFirst(word.count))
    }
    return agreed
  }

  /// The word of a comparable form that limits it; empty for none.
  static func limit(_ norm: String) -> String {
    ["ten minste", "meer dan", "minder dan", "ouder dan", "jonger dan", "ten hoogste", "omgekeerd", "anders"]
      .first { norm.hasPrefix($0) } ?? ""
  }
}
