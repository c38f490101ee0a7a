extension Outline.Unit {
  /// Whether only a notice is left of the article: "(vervallen)" as its text, or as its title without a text.
  func isStub(_ outline: Outline, _ vocabulary: Vocabulary) -> Bool {
    guard soort == .artikel || soort == .bijlage || soort == .indeling else { return false }
    let texts = words.isEmpty ? [titelTekst] : blocks.map { outline.blocks[$0].text }
    guard (words.isEmpty ? titel.count : words.count) <= 10 else { return false }
    var says = false
    for text in texts {
      for lexeme in text.lexemes where vocabulary.isClass(.word, lexeme.id) {
        let word = Spelling.plain(vocabulary.text(lexeme.id))
        if Self.notices.contains(word) {
          says = true
        } else if !vocabulary.isClass([.number, .month, .provision], lexeme.id), !Self.fillers.contains(word)
        {
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
