import Regeling

/// A place in a row of tokens, from which readers go on; a copy is a place to come back to.
struct TokenReader {
  /// The text's bytes.
  let bytes: [UInt8]
  /// Its tokens.
  let tokens: [Token]
  /// The token that is read next.
  var position = 0

  /// Starts at the first token of `text`.
  init(_ text: String) {
    bytes = Array(text.utf8)
    tokens = Token.tokens(of: text.utf8.span)
  }

  var isAtEnd: Bool { position >= tokens.count }

  /// The kind of the token `offset` places on; nil beyond the end.
  func kind(_ offset: Int = 0) -> Token.Kind? { token(offset)?.kind }

  /// The keyword `offset` places on, if there is one.
  func keyword(_ offset: Int = 0) -> Keyword? {
    if case .keyword(let keyword) = kind(offset) { keyword } else { nil }
  }

  /// The token `offset` places on; nil outside the text.
  func token(_ offset: Int = 0) -> Token? {
    let index = position + offset
    return tokens.indices.contains(index) ? tokens[index] : nil
  }

  /// The text of the token `offset` places on; empty beyond the end.
  func text(_ offset: Int = 0) -> String {
    guard let token = token(offset) else { return "" }
    return String(decoding: bytes[token.range], as: UTF8.self)
  }

  /// The text of the token `offset` places on, folded.
  func folded(_ offset: Int = 0) -> String {
    guard let token = token(offset) else { return "" }
    return Folding.folded(bytes[token.range])
  }

  /// Whether the token `offset` places on is one of `words`, whatever its capitals and accents.
  func isOne(of words: WordSet, _ offset: Int = 0) -> Bool {
    guard let token = token(offset) else { return false }
    return words.contains(bytes.span.extracting(token.range))
  }

  /// The first byte of the token `offset` places on; 0 beyond the end.
  func firstByte(_ offset: Int = 0) -> UInt8 {
    guard let token = token(offset) else { return 0 }
    return bytes[token.range.lowerBound]
  }

  /// Whether the token starts with a capital letter or a letter outside ASCII.
  func isCapital(_ offset: Int = 0) -> Bool {
    let byte = firstByte(offset)
    return byte.isUpper || byte == 0xC3
  }

  /// The letters of the token `offset` places on if it is an abbreviation with stops between them ("W.V.O").
  func dottedLetters(_ offset: Int = 0) -> [UInt8]? {
    guard let token = token(offset), token.range.count >= 3, token.range.count <= 11,
      bytes[token.range.lowerBound + 1] == 0x2E
    else { return nil }
    var letters: [UInt8] = []
    for (index, byte) in bytes[token.range].enumerated() {
      if index % 2 == 0 ? !byte.isLetter : byte != 0x2E { return nil }
      if index % 2 == 0 { letters.append(byte) }
    }
    return token.range.count % 2 == 1 ? letters : nil
  }

  /// The bytes from the token at `start` up to the token before `end`.
  func byteRange(_ start: Int, _ end: Int) -> Range<Int> {
    guard start < end, tokens.indices.contains(start), tokens.indices.contains(end - 1) else { return 0..<0 }
    return tokens[start].range.lowerBound..<tokens[end - 1].range.upperBound
  }

  /// The text from the token at `start` up to the token before `end`, as written.
  func text(_ start: Int, _ end: Int) -> String {
    String(decoding: bytes[byteRange(start, end)], as: UTF8.self)
  }

  /// Steps over the next token if it is of `kind`.
  mutating func skip(_ kind: Token.Kind) -> Bool {
    guard self.kind() == kind else { return false }
    position += 1
    return true
  }

  /// Steps over the next token if it is `keyword`.
  mutating func skip(_ keyword: Keyword) -> Bool { skip(.keyword(keyword)) }
}
