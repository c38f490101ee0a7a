/// A fixed table of short words, whatever their capitals and accents.
///
/// Text asks it of every word that it has. Most words are turned away by their first and last letter and their length;
/// the others cost one look at a slot, and no string is made.
struct WordMap<Value: Sendable>: Sendable {
  private struct Entry: Sendable {
    var word: FoldedWord
    var value: Value
  }

  /// A power of two of places, at most half of them taken; a word stands at the first free one from its own on.
  private var slots: [Entry?]
  /// By the first and the last letter of a word, the lengths of words as bits.
  private var lengths: [UInt32] = Array(repeating: 0, count: 1 << 10)

  /// The table of `words`; of a word that stands twice the last value counts, and one too long for a `FoldedWord` is
  /// not taken up.
  init(_ words: [(String, Value)]) {
    var size = 16
    while size < words.count * 2 { size *= 2 }
    slots = Array(repeating: nil, count: size)
    for (text, value) in words {
      guard let word = FoldedWord(text.utf8.span) else { continue }
      slots[place(of: word)] = Entry(word: word, value: value)
      lengths[Self.ends(text.utf8.span)] |= 1 << UInt32(word.count)
    }
  }

  /// The value of the word with these bytes, if the table has it.
  subscript(_ bytes: Span<UInt8>) -> Value? {
    guard mayHave(bytes), let word = FoldedWord(bytes) else { return nil }
    return slots[place(of: word)]?.value
  }

  /// Whether folding the word with these bytes is worth it.
  private func mayHave(_ bytes: Span<UInt8>) -> Bool {
    guard bytes.count > 0, bytes.count <= FoldedWord.capacity else { return false }
    guard bytes[0] < 0x80, bytes[bytes.count - 1] < 0x80 else { return true }
    // Each accent within takes a byte that the folded word has not; no word has more than two.
    return lengths[Self.ends(bytes)] & ((0b111 << UInt32(bytes.count)) >> 2) != 0
  }

  /// The first and the last letter, whatever their capitals, as one number; letters that share one cost only time.
  private static func ends(_ bytes: Span<UInt8>) -> Int {
    bytes.isEmpty ? 0 : Int(bytes[0] & 31) << 5 | Int(bytes[bytes.count - 1] & 31)
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

  init(_ words: [String]) { self.words = WordMap(words.map { ($0, true) }) }

  init(arrayLiteral words: String...) { self.init(words) }

  /// Whether the word with these bytes is in the set.
  func contains(_ bytes: Span<UInt8>) -> Bool { words[bytes] != nil }
}
