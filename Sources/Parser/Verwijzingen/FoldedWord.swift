/// A short word, folded, in three machine words: what tables of keywords are asked by, without a string.
struct FoldedWord: Hashable {
  /// No word with more bytes fits.
  static let capacity = 24

  private var bytes: (UInt64, UInt64, UInt64) = (0, 0, 0)
  /// How many bytes the folded word has.
  private(set) var count = 0

  /// The last byte; 0 for no word.
  var last: UInt8 { UInt8(truncatingIfNeeded: bytes.0) }

  /// Folds `text`; nil where it is too long.
  init?(_ text: Span<UInt8>) {
    guard text.count <= Self.capacity else { return nil }
    Folding.fold(text) { byte in
      bytes.2 = bytes.2 << 8 | bytes.1 >> 56
      bytes.1 = bytes.1 << 8 | bytes.0 >> 56
      bytes.0 = bytes.0 << 8 | UInt64(byte)
      count += 1
    }
  }

  static func == (a: FoldedWord, b: FoldedWord) -> Bool { a.bytes == b.bytes }

  func hash(into hasher: inout Hasher) {
    hasher.combine(bytes.0)
    hasher.combine(bytes.1)
    hasher.combine(bytes.2)
  }
}
