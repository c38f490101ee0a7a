import Regeling

/// Finds what stayed of long enumerations in a change, so that one article that came into a list of twenty is marked alone.
struct Enumerations {
  private let old: TokenText
  private let new: TokenText

  init(_ old: TokenText, _ new: TokenText) { (self.old, self.new) = (old, new) }

  /// The runs of words of `hunk` that stayed, as places in the lexemes of both texts; none where it has no enumerations.
  func stayed(in hunk: Hunk) -> [Hunk] {
    guard holdsLongToken(old, hunk.old), holdsLongToken(new, hunk.new) else { return [] }
    let (a, b) = (old.lexemes(of: hunk.old), new.lexemes(of: hunk.new))
    guard a.count <= Self.longest, b.count <= Self.longest else { return [] }
    var runs: [Hunk] = []
    for (offset, place) in Differ(a.map(\.id), b.map(\.id)).partner.enumerated() where place >= 0 {
      let (was, wordt) = (a.startIndex + offset, b.startIndex + place)
      if let last = runs.last, last.old.upperBound == was, last.new.upperBound == wordt {
        runs[runs.count - 1] = Hunk(old: last.old.lowerBound..<was + 1, new: last.new.lowerBound..<wordt + 1)
      } else {
        runs.append(Hunk(old: was..<was + 1, new: wordt..<wordt + 1))
      }
    }
    return runs.filter { numbers(old.lexemes[$0.old], of: old) >= Self.least }
  }

  /// So many numbers that stayed are read as a list that stayed; a change with more words than `longest` is no list.
  private static let least = 3
  private static let longest = 512

  /// Whether several words that stand together, which only a citation can be, enumerate enough numbers.
  private func holdsLongToken(_ text: TokenText, _ tokens: Range<Int>) -> Bool {
    text.tokens[tokens].contains { token in
      token.lexemes.count > 2 * Self.least && numbers(text.lexemes[token.lexemes], of: text) > Self.least
    }
  }

  /// How many words begin with a digit.
  private func numbers(_ lexemes: ArraySlice<Lexeme>, of text: TokenText) -> Int {
    lexemes.count { text.bytes[$0.start].isDigit }
  }
}
