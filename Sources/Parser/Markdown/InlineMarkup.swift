import Markup
import Regeling

/// The mark-up inside a run of Markdown: which bytes are no text, and what they say about the text between.
///
/// `InlineScanner` finds it. Not to be copied, because every line of a block asks it.
struct InlineMarkup: ~Copyable {
  /// Bytes that are mark-up.
  struct Skip {
    var range: Range<Int>
    var meaning = Meaning.none
  }

  /// What mark-up says about the text behind or before it.
  enum Meaning {
    case none
    /// The text of a link begins.
    case opensLink
    /// The text of a link ends; the bytes of its target.
    case closesLink(target: Range<Int>)
    /// The mark-up stands for a character, as `&nbsp;` does.
    case character(String)
    /// The number of a footnote's call (`[^1]`) begins.
    case opensCall
    /// The number of a footnote's call ends; its bytes.
    case closesCall(number: Range<Int>)
  }

  /// The mark-up, in order.
  let skips: [Skip]
  /// Pairs of emphasis, in the order of their openings: from the first byte after the opening to the first of the closing.
  let emphasis: [Range<Int>]
  /// Breaks that a `<br>` asks for, in order.
  let breaks: [Int]

  /// Finds the mark-up in `range` of `bytes`.
  init(_ bytes: borrowing [UInt8], _ range: Range<Int>) {
    guard Self.mayHaveSigns(bytes.span.extracting(range)) else {
      skips = []
      emphasis = []
      breaks = []
      return
    }
    var scanner = InlineScanner(copy bytes, range)
    scanner.scan()
    skips = scanner.skips
    emphasis = scanner.emphasis
    breaks = scanner.breaks
  }

  /// Whether some byte may be mark-up: most text has none.
  private static func mayHaveSigns(_ bytes: Span<UInt8>) -> Bool {
    // Over a buffer and without a way out, because such a loop looks at many bytes at once.
    bytes.withUnsafeBufferPointer { text in
      var found: UInt8 = 0
      for byte in text {
        found |= byte &- 0x5B < 6 || byte == 0x2A || byte == 0x3C || byte == 0x26 || byte == 0x21 ? 1 : 0
      }
      return found != 0
    }
  }

  /// The index of the first mark-up that ends behind `position`; O(log n).
  func firstSkip(from position: Int) -> Int { skips.partitionPoint { $0.range.upperBound > position } }

  /// Whether `bytes` can be the number of a footnote: letters, digits, stars, and full stops or hyphens between.
  static func isNoteNumber(_ bytes: ArraySlice<UInt8>) -> Bool {
    func isSign(_ byte: UInt8) -> Bool { byte.isLetter || byte.isDigit || byte >= 0x80 || byte == 0x2A }
    return bytes.contains(where: isSign) && bytes.allSatisfy { isSign($0) || "._-".utf8.contains($0) }
  }
}
