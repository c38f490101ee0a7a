/// A place in the tokens of a sentence.
struct TokenCursor {
  let tokens: [Token]
  var index: Int

  init(_ tokens: [Token], index: Int = 0) {
    self.tokens = tokens
    self.index = index
  }

  var isAtEnd: Bool { index >= tokens.count }

  /// The token `offset` places on, if there is one.
  func peek(_ offset: Int = 0) -> Token? {
    let place = index + offset
    return place >= 0 && place < tokens.count ? tokens[place] : nil
  }

  /// The word `offset` places on, folded; empty where another kind of token stands.
  func word(_ offset: Int = 0) -> String {
    guard let token = peek(offset), token.kind == .word else { return "" }
    return token.folded
  }

  func isSign(_ sign: Character, _ offset: Int = 0) -> Bool {
    guard let token = peek(offset), case .sign(let byte) = token.kind else { return false }
    return byte == sign.asciiValue
  }

  /// Steps over `words` if they stand here, one token each.
  mutating func take(_ words: String...) -> Bool {
    for (offset, word) in words.enumerated() where self.word(offset) != word { return false }
    index += words.count
    return true
  }

  /// Steps over one of `words` if it stands here, and says which.
  mutating func takeOne(of words: Set<String>) -> String? {
    let word = word()
    guard !word.isEmpty, words.contains(word) else { return nil }
    index += 1
    return word
  }

  /// Steps over a sign if it stands here.
  mutating func takeSign(_ sign: Character) -> Bool {
    guard isSign(sign) else { return false }
    index += 1
    return true
  }
}
