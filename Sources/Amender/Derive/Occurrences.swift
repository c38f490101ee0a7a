/// Counts where words occur in a text, as parts of words too.
enum Occurrences {
  /// How often `words` stands in `text`, overlapping places each; counts no further than `limit`.
  static func count(_ words: [UInt8], in text: [UInt8], atMost limit: Int) -> Int {
    guard let first = words.first, words.count <= text.count else { return 0 }
    var count = 0
    for start in 0...(text.count - words.count) where text[start] == first {
      guard count < limit else { break }
      if text[start..<start + words.count].elementsEqual(words) { count += 1 }
    }
    return count
  }
}
