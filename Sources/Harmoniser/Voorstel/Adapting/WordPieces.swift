import Regeling

/// A text as words and what stands between them, so that words can be changed and all else stays.
struct WordPieces {
  /// The pieces in order; together they are the text.
  var pieces: [String] = []
  /// The places of the words among them.
  private(set) var words: [Int] = []

  init(_ text: String) {
    var current = ""
    var isWord = false
    func isLetter(_ scalar: Unicode.Scalar) -> Bool {
      scalar.properties.isAlphabetic || scalar == "-" && isWord
    }
    for scalar in text.unicodeScalars {
      let letter = isLetter(scalar)
      if letter != isWord, !current.isEmpty {
        if isWord { words.append(pieces.count) }
        pieces.append(current)
        current = ""
      }
      isWord = letter
      current.unicodeScalars.append(scalar)
    }
    if !current.isEmpty {
      if isWord { words.append(pieces.count) }
      pieces.append(current)
    }
  }

  /// The whole text.
  var text: String { pieces.joined() }
  /// The word at a place among the words, in lower case; empty outside.
  func word(_ index: Int) -> String { words.indices.contains(index) ? pieces[words[index]].lowercased() : "" }

  /// Puts another word in the place of one, with its capital.
  mutating func replace(_ index: Int, with word: String) {
    guard words.indices.contains(index) else { return }
    let old = pieces[words[index]]
    pieces[words[index]] =
      old.first?.isUppercase == true ? word.capitalizedFirst : word
  }

  /// Takes out the words behind `index` up to `end`, with what stands between them.
  mutating func remove(behind index: Int, upTo end: Int) {
    guard words.indices.contains(index), words.indices.contains(end) else { return }
    for piece in words[index] + 1...words[end] { pieces[piece] = "" }
  }

  /// Whether these words stand at `index`, with nothing but spaces between them.
  func stands(_ phrase: [String], at index: Int) -> Bool {
    phrase.indices.allSatisfy { word(index + $0) == phrase[$0] }
      && phrase.indices.dropLast().allSatisfy { isSpace(behind: index + $0) }
  }

  /// Whether only white space stands between a word and the next.
  func isSpace(behind index: Int) -> Bool {
    guard words.indices.contains(index), words.indices.contains(index + 1) else { return false }
    return pieces[words[index] + 1..<words[index + 1]].allSatisfy { $0.allSatisfy(\.isWhitespace) }
  }

  /// Whether a mark that ends a clause stands behind a word, or nothing.
  func endsClause(behind index: Int) -> Bool {
    guard words.indices.contains(index), words.indices.contains(index + 1) else { return true }
    return pieces[words[index] + 1..<words[index + 1]].contains { $0.contains { ",;:.()".contains($0) } }
  }
}
