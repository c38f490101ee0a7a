extension Vorm {
  /// Words that come beside others.
  static let voegWoordenIn = Vorm(
    "woorden invoegen",
    [
      "In het eerste lid wordt na “hond” ingevoegd “of kat”.",
      "In artikel 3 wordt voor “hond” telkens ingevoegd “grote”.",
      "Aan artikel 5, tweede zin, wordt toegevoegd “, tenzij het college anders bepaalt”.",
      "Aan artikel 5, tweede zin, wordt toegevoegd: , tenzij het college anders bepaalt.",
    ]
  ) { clause in
    guard clause.werkwoord == .invoegen || clause.werkwoord == .toevoegen,
      clause.nieuw == nil || clause.nieuw?.soort == .woorden
    else { return nil }
    let news = clause.delen.filter {
      Clause.woorden($0) != nil && $0.voorzetsel != .na && $0.voorzetsel != .voor && $0.voorzetsel != .tussen
    }
    let nieuw =
      news.count == 1 ? news.first.flatMap(Clause.woorden) : clause.tekst.isEmpty ? nil : clause.tekst.words()
    guard news.count <= 1, let nieuw, clause.objecten.isEmpty || !news.isEmpty else { return nil }
    if news.isEmpty, clause.delen.allSatisfy({ Clause.woorden($0) == nil }), clause.nieuw?.soort != .woorden,
      !goesOn(clause, nieuw)
    {
      return nil
    }
    let keer: Keer = clause.contains(.slot) ? .enige : clause.keer
    for deel in clause.delen {
      guard let anchor = Clause.woorden(deel) else { continue }
      switch deel.voorzetsel {
      case .na, .tussen: return [.voegWoordenIn(clause.plek, nieuw: nieuw, .na(anchor), keer)]
      case .voor: return [.voegWoordenIn(clause.plek, nieuw: nieuw, .voor(anchor), keer)]
      default: continue
      }
    }
    if clause.contains(.begin) { return [.voegWoordenIn(clause.plek, nieuw: nieuw, .begin, .enige)] }
    guard clause.contains(.slot) || clause.werkwoord == .toevoegen else { return nil }
    return [.voegWoordenIn(clause.plek, nieuw: nieuw, isSentence(nieuw) ? .achter : .slot, .enige)]
  }

  /// Whether words without quotation marks go on with the sentence that they are added to: ", tenzij het college …".
  private static func goesOn(_ clause: Clause, _ words: String) -> Bool {
    clause.werkwoord == .toevoegen && clause.nieuw == nil && clause.tekst.blokken.count == 1
      && words.hasPrefix(", ")
  }

  /// Whether words are a sentence of their own, which comes behind the full stop and not before it.
  private static func isSentence(_ words: String) -> Bool {
    guard let first = words.first, let last = words.last else { return false }
    return first.isUppercase && ".!?".contains(last)
  }
}
