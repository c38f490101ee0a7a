/// A short word, folded, in three machine words: what tables of words are asked by, without a string.
struct FoldedWord: Hashable {
  /// No word with more bytes fits.
  static let capacity = 24

  /// The folded bytes from the first on, eight in each machine word.
  private var first: UInt64 = 0
  private var second: UInt64 = 0
  private var third: UInt64 = 0
  /// How many bytes the folded word has.
  private(set) var count = 0

  /// Folds `text`; nil where it is too long.
  init?(_ text: Span<UInt8>) {
    guard text.count <= Self.capacity else { return nil }
    Folding.fold(text) { byte in
      if count < 8 {
        first = first << 8 | UInt64(byte)
      } else if count < 16 {
        second = second << 8 | UInt64(byte)
      } else {
        third = third << 8 | UInt64(byte)
      }
      count += 1
    }
  }

  static func == (a: FoldedWord, b: FoldedWord) -> Bool {
    a.first == b.first && a.second == b.second && a.third == b.third && a.count == b.count
  }

  func hash(into hasher: inout Hasher) { hasher.combine(mixed) }

  /// All its bits in one word, spread well enough for a table: what collides is still compared.
  var mixed: UInt64 {
    var hash = first ^ UInt64(count)
    hash = (hash ^ second &* 0x9E37_79B9_7F4A_7C15) &* 0xBF58_476D_1CE4_E5B9
    hash = (hash ^ hash >> 29 ^ third) &* 0x94D0_49BB_1331_11EB
    return hash ^ hash >> 32
  }
}
