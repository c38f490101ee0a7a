/// A word that is sought in whole texts, whatever its capitals.
///
/// After Horspool: the byte under the word's last letter tells how far to go on, so that most bytes are never looked at.
package struct WordSearch: Sendable {
  private let word: [UInt8]
  /// How far to go on from each byte.
  private let shifts: [Int]

  /// Prepares the search for `word`, in lower-case ASCII.
  package init(_ word: String) {
    let letters = Array(word.utf8)
    var shifts = Array(repeating: letters.count, count: 256)
    for (index, letter) in letters.dropLast().enumerated() { shifts[Int(letter)] = letters.count - 1 - index }
    self.word = letters
    self.shifts = shifts
  }

  /// Whether the word stands anywhere in `text`.
  package func stands(in text: String) -> Bool { first(in: text.utf8.span) != nil }

  /// The position of the first place in `bytes` where the word stands.
  package func first(in bytes: Span<UInt8>) -> Int? {
    let (word, shifts) = (word.span, shifts.span)
    var start = 0
    while start + word.count <= bytes.count {
      var index = word.count - 1
      let last = bytes[start + index].lowered
      while bytes[start + index].lowered == word[index] {
        if index == 0 { return start }
        index -= 1
      }
      start += shifts[Int(last)]
    }
    return nil
  }
}
