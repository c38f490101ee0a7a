/// What a mark never cuts through: a word, white space, a mark, or several words that stand together.
///
/// Its places take four bytes each, as those of a `Lexeme` do.
struct Token {
  private let first: UInt32
  private let behind: UInt32
  private let firstLexeme: UInt32
  private let behindLexemes: UInt32
  /// Its number in the vocabulary, where all white space but a tab or newline is one space.
  var id: Int32

  init(start: Int, end: Int, id: Int32, lexemes: Range<Int>) {
    first = UInt32(clamping: start)
    behind = UInt32(clamping: end)
    firstLexeme = UInt32(clamping: lexemes.lowerBound)
    behindLexemes = UInt32(clamping: lexemes.upperBound)
    self.id = id
  }

  var start: Int { Int(first) }
  var end: Int { Int(behind) }
  /// Its words and marks, as places in `TokenText.lexemes`.
  var lexemes: Range<Int> { Int(firstLexeme)..<Int(behindLexemes) }
}

/// A text cut into tokens.
struct TokenText {
  let bytes: [UInt8]
  private(set) var lexemes: [Lexeme]
  private(set) var tokens: [Token]
  /// The ids of `tokens`.
  private(set) var ids: [Int32]

  /// No text.
  static let empty = TokenText()

  private init() { (bytes, lexemes, tokens, ids) = ([], [], [], []) }

  /// Cuts `text`; with `glued` false amounts and citations stay separate words, as in a heading, but not "2024–2025".
  init(_ text: String, glued: Bool = true, _ vocabulary: inout Vocabulary) {
    self.init(Array(text.utf8), glued: glued, &vocabulary)
  }

  /// Cuts a text that is given as UTF-8.
  init(_ bytes: [UInt8], glued: Bool = true, _ vocabulary: inout Vocabulary) {
    self.bytes = bytes
    lexemes = Lexer.lexemes(bytes, &vocabulary)
    let glue = Glue(lexemes, vocabulary)
    var tokens: [Token] = []
    tokens.reserveCapacity(lexemes.count)
    var index = 0
    while index < lexemes.count {
      let end = glued ? glue.end(from: index) : glue.span(index) ?? index + 1
      let (first, last) = (lexemes[index].start, lexemes[end - 1].end)
      var id = lexemes[index].id
      if end > index + 1 {
        id = vocabulary.idOfGlued(Self.plainSpaced(lexemes[index..<end], bytes).span)
      } else if glue.has(.space, index), last > first + 1 {
        id = Vocabulary.space
      }
      tokens.append(Token(start: first, end: last, id: id, lexemes: index..<end))
      index = end
    }
    self.tokens = tokens
    ids = tokens.map(\.id)
  }

  /// A part of `whole`; the places in its bytes stay those of the whole.
  init(_ whole: TokenText, tokens range: Range<Int>) {
    bytes = whole.bytes
    lexemes = whole.lexemes
    tokens = Array(whole.tokens[range])
    ids = Array(whole.ids[range])
  }

  /// Follows a vocabulary whose numbers became `numbers` in another.
  mutating func renumber(_ numbers: [Int32]) {
    for index in lexemes.indices { lexemes[index].id = numbers[Int(lexemes[index].id)] }
    for index in tokens.indices {
      let id = numbers[Int(tokens[index].id)]
      tokens[index].id = id
      ids[index] = id
    }
  }

  private static func plainSpaced(_ lexemes: ArraySlice<Lexeme>, _ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    for lexeme in lexemes {
      if ScalarClass.at(lexeme.start, of: bytes.span).class == .space {
        result.append(0x20)
      } else {
        result.append(contentsOf: bytes[lexeme.start..<lexeme.end])
      }
    }
    return result
  }

  /// The words and marks that a range of tokens consists of.
  func lexemes(of range: Range<Int>) -> ArraySlice<Lexeme> {
    guard !range.isEmpty else { return [] }
    return lexemes[
      tokens[range.lowerBound].lexemes.lowerBound..<tokens[range.upperBound - 1].lexemes.upperBound]
  }

  /// The bytes that a range of tokens covers.
  func bytes(of range: Range<Int>) -> ArraySlice<UInt8> {
    range.isEmpty ? [] : bytes[tokens[range.lowerBound].start..<tokens[range.upperBound - 1].end]
  }

  /// The text that a range of tokens covers.
  func string(_ range: Range<Int>) -> String { String(decoding: bytes(of: range), as: UTF8.self) }
}
