import SourceText

/// A text of the tree with the way back to its source.
///
/// `string` is clean: single spaces, hard line breaks as a newline, NFC, no mark-up. Lines that were rejoined, a word that
/// a page break cut, a ligature that was resolved: each makes a new piece.
public struct Tekst: Hashable, Sendable {
  /// A run of bytes of `string` that came from one run of source bytes.
  public struct Piece: Hashable, Sendable {
    /// Where the run starts in `string`, in UTF-8 bytes; it reaches to the next piece.
    public var start: UInt32
    /// Where it came from.
    public var range: SourceRange

    /// Makes a piece.
    public init(start: UInt32, range: SourceRange) {
      self.start = start
      self.range = range
    }
  }

  /// A mark on a part of the text that is no text itself.
  public struct Mark: Hashable, Sendable {
    /// What a mark can say.
    public enum Kind: Hashable, Sendable {
      /// A call of the footnote with this number; stands in the text as `[1]`, in the source without the brackets.
      case footnoteCall(String)
      /// A link with its target as written.
      case link(String)
    }

    /// The marked bytes of `string`.
    public var range: Range<Int>
    /// What they are.
    public var kind: Kind

    /// Makes a mark.
    public init(range: Range<Int>, kind: Kind) {
      self.range = range
      self.kind = kind
    }
  }

  /// The clean text.
  public var string: String
  /// Where it came from.
  var source: Source

  /// Makes a text that comes from nowhere.
  public init(_ string: String = "") {
    self.string = string
    source = .none
  }

  /// Makes a text with the way back to its source.
  public init(_ string: String, pieces: [Piece], marks: [Mark] = []) {
    self.string = string
    source = Source(pieces, marks)
  }

  init(_ string: String, source: Source) {
    self.string = string
    self.source = source
  }

  /// Makes a text that is `range` of a source, byte for byte or nearly so.
  public init(_ string: String, range: SourceRange) {
    self.string = string
    source = .one(range)
  }

  /// Where it came from, in the order of the text; empty for a text that has no source.
  public var pieces: [Piece] {
    get { source.pieces }
    set { source = Source(newValue, source.marks) }
  }

  /// Footnote calls and links, in the order of the text.
  public var marks: [Mark] {
    get { source.marks }
    set { source = Source(source.pieces, newValue) }
  }

  /// Whether there is no text.
  public var isEmpty: Bool { string.isEmpty }

  /// The source bytes that the text spans, from its first piece to its last.
  public var range: SourceRange? {
    switch source {
    case .none: nil
    case .one(let range): range
    case .many(let pieces), .marked(let pieces, _):
      pieces.first.map { first in pieces.dropFirst().reduce(first.range) { $0.union($1.range) } }
    }
  }

  /// The first source byte of any of its pieces.
  var firstByte: UInt32? {
    switch source {
    case .none: nil
    case .one(let range): range.offset
    case .many(let pieces), .marked(let pieces, _): pieces.lazy.map(\.range.offset).min()
    }
  }

  /// The number of white-space separated words.
  ///
  /// A no-break space separates too. O(n).
  public var wordCount: Int {
    let bytes = string.utf8.span
    // Over a buffer, because such a loop looks at many bytes at once.
    if string.utf8Span.isKnownASCII { return bytes.withUnsafeBufferPointer(Self.words) }
    var count = 0
    var wasSpace = true
    var index = 0
    while index < bytes.count {
      let isNoBreakSpace = bytes[index] == 0xC2 && index + 1 < bytes.count && bytes[index + 1] == 0xA0
      let isSpace = Self.isSpace(bytes[index]) || isNoBreakSpace
      if wasSpace && !isSpace { count += 1 }
      wasSpace = isSpace
      index += isNoBreakSpace ? 2 : 1
    }
    return count
  }

  private static func words(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var count = 0
    var wasSpace = true
    for byte in bytes {
      let isSpace = isSpace(byte)
      count &+= wasSpace && !isSpace ? 1 : 0
      wasSpace = isSpace
    }
    return count
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x09 }
}
