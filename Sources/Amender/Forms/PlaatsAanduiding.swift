extension Vorm {
  /// The number with which the text of an article becomes its first lid.
  static let plaatsAanduiding = Vorm(
    "aanduiding van een lid plaatsen", ["Voor de tekst wordt de aanduiding “1.” geplaatst."]
  ) { clause in
    guard clause.werkwoord == .invoegen || clause.werkwoord == .toevoegen else { return nil }
    for deel in clause.delen {
      guard case .aanduiding(let text) = deel.kind, deel.voorzetsel == nil else { continue }
      let named = clause.doelen(.voor, .in, .van, .aan).last ?? clause.context
      return [.plaatsAanduiding(Doel(named.pad), nr: LabelText.number(text))]
    }
    return nil
  }
}

/// A label as words: "1.", "a)".
enum LabelText {
  /// The number in it.
  static func number(_ text: String) -> String {
    var text = Substring(text)
    while let last = text.last, ".):".contains(last) { text.removeLast() }
    while let first = text.first, "(".contains(first) { text.removeFirst() }
    return String(text)
  }
}
