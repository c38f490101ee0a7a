/// A fixed table of short words, whatever their capitals and accents.
///
/// Text asks it of every word that it has. Most words are turned away by their length and last letter; the others
/// cost one look at a slot, and no string is made.
struct WordMap<Value: Sendable>: Sendable {
  private struct Entry: Sendable {
    var word: FoldedWord
    var value: Value
  }

  /// A power of two of places, at most half of them taken; a word stands at the first free one from its own on.
  private var slots: [Entry?]
  /// By the last byte of a word, the lengths of words as bits.
  private var lengths: [UInt32] = Array(repeating: 0, count: 256)

  /// The table of `words`; of a word that stands twice the last value counts, and one too long for a `FoldedWord` is
  /// not taken up.
  init(_ words: [(String, Value)]) {
    var size = 16
    while size < words.count * 2 { size *= 2 }
    slots = Array(repeating: nil, count: size)
    for (text, value) in words {
      guard let word = FoldedWord(text.utf8.span) else { continue }
      slots[place(of: word)] = Entry(word: word, value: value)
      lengths[Int(word.last)] |= 1 << UInt32(word.count)
    }
  }

  /// The value of `word`, if the table has it.
  subscript(_ word: FoldedWord) -> Value? {
    guard lengths[Int(word.last)] & 1 << UInt32(word.count) != 0 else { return nil }
    return slots[place(of: word)]?.value
  }

  /// The value of the word with these bytes, if the table has it.
  subscript(_ bytes: Span<UInt8>) -> Value? {
    // No accent ends a word of any table: the last byte tells whether folding is worth it.
    guard bytes.count <= FoldedWord.capacity, !bytes.isEmpty else { return nil }
    let last = bytes[bytes.count - 1]
    guard last >= 0x80 || lengths[Int(last.lowered)] != 0, let word = FoldedWord(bytes) else { return nil }
    return self[word]
  }

  private func place(of word: FoldedWord) -> Int {
    var place = Int(truncatingIfNeeded: word.mixed) & (slots.count - 1)
    while let entry = slots[place], entry.word != word { place = (place + 1) & (slots.count - 1) }
    return place
  }
}

/// A fixed set of short words, whatever their capitals and accents.
struct WordSet: Sendable, ExpressibleByArrayLiteral {
  private let words: WordMap<Bool>

  init(arrayLiteral words: String...) { self.words = WordMap(words.map { ($0, true) }) }

  /// Whether the word with these bytes is in the set.
  func contains(_ bytes: Span<UInt8>) -> Bool { words[bytes] != nil }
}
