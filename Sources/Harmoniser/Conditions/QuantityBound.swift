/// On which side a quantity limits.
extension QuantityReader {
  /// Words that may stand between a limit and its number.
  private static let betweenLimit: Set<String> = [
    "van", "gedurende", "voor", "een", "de", "het", "periode", "duur", "met", "per", "binnen", "dan", "tot",
    "aantal",
    "bedrag", "percentage", "op", "arbeidsduur", "tijdsduur", "ten", "is", "zijn", "looptijd", "termijn",
  ]

  /// Verbs that may stand between a comparison and its "dan".
  private static let measuring = [
    "is", "zijn", "was", "duurt", "duren", "bedraagt", "bedragen", "wordt", "worden", "ligt", "werkt",
    "woont", "reist",
  ]

  func bound(before start: Int, after end: Int) -> Quantity.Bound {
    if word(end) == "of" {
      if isWord(end + 1, ["meer", "langer", "ouder", "hoger"]) { return .minimum }
      if isWord(end + 1, ["minder", "korter", "jonger", "lager"]) { return .maximum }
    }
    if has(.maximum, end) { return .maximum }
    if has(.minimum, end) { return .minimum }
    var index = start - 1
    while index >= 0, index >= start - 6 {
      if word(index) == "dan" {
        // "langer dan", "langer is dan", "korter duurt dan"
        let place = isWord(index - 1, Self.measuring) ? index - 2 : index - 1
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
