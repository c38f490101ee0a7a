extension Outline {
  /// Whether only a notice is left of an element: "(vervallen)" as its text, or as its title without a text.
  func isStub(_ node: Int, _ vocabulary: Vocabulary) -> Bool {
    let unit = units[nodes[node].unit]
    if unit.node == node { return unit.isStub(self, vocabulary) }
    let texts = nodes[node].blocks.map { blocks[$0].text }
    return texts.reduce(0) { $0 + $1.tokens.count } <= 20 && Unit.onlyGiveNotice(texts, vocabulary)
  }
}

extension Outline.Unit {
  /// Whether only a notice is left of the article: "(vervallen)" as its text, or as its title without a text.
  func isStub(_ outline: Outline, _ vocabulary: Vocabulary) -> Bool {
    guard soort == .artikel || soort == .bijlage || soort == .indeling else { return false }
    let texts = words.isEmpty ? [titelTekst] : blocks.map { outline.blocks[$0].text }
    return (words.isEmpty ? titel.count : words.count) <= 10 && Self.onlyGiveNotice(texts, vocabulary)
  }

  /// Whether texts say that something lapsed or is reserved, and nothing else.
  fileprivate static func onlyGiveNotice(_ texts: [TokenText], _ vocabulary: Vocabulary) -> Bool {
    var says = false
    for text in texts {
      for lexeme in text.lexemes where vocabulary.isClass(.word, lexeme.id) {
        let word = Spelling.plain(vocabulary.text(lexeme.id))
        if notices.contains(word) {
          says = true
        } else if !vocabulary.isClass([.number, .month, .provision], lexeme.id), !fillers.contains(word) {
          return false
        }
      }
    }
    return says
  }

  private static let notices: Set<String> = ["vervallen", "vervalt", "gereserveerd"]
  private static let fillers: Set<String> = [
    "dit", "is", "per", "met", "ingang", "van", "door", "vernummering",
  ]
}
