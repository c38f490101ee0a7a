/// A source as text: valid UTF-8 bytes and where its lines start.
///
/// Everything that reads works on `bytes`; nothing keeps a `String` or a `Substring` of the whole.
public struct SourceFile: Sendable {
  /// The number of this source in the run.
  public let id: SourceID
  /// The name that the user gave it, for messages.
  public let name: String
  /// The text as valid UTF-8, without a byte-order mark; empty once given up.
  public private(set) var bytes: [UInt8]
  /// How the original bytes were encoded.
  public let encoding: TextEncoding
  /// Positions of bytes that fitted no encoding and were replaced by U+FFFD.
  public let replacements: [UInt32]
  /// Where its lines start.
  public let lines: LineTable

  /// Decodes `original` and finds its lines, in one pass each.
  public init(name: String, original: [UInt8], id: SourceID = 0) {
    self.id = id
    self.name = name
    let decoded = TextEncoding.decode(original)
    bytes = decoded.bytes
    encoding = decoded.encoding
    replacements = decoded.replacements
    lines = LineTable(decoded.bytes)
  }

  /// Makes a source of a text that a reader made itself; `utf8` must be valid, and is taken as it stands.
  public init(name: String, utf8: [UInt8], id: SourceID = 0) {
    self.id = id
    self.name = name
    bytes = utf8
    encoding = .utf8
    replacements = []
    lines = LineTable(utf8)
  }

  /// Gives the bytes up, and keeps where their lines start.
  public mutating func giveUpBytes() { bytes = [] }

  /// The offset of each line's first byte.
  public var lineStarts: [UInt32] { lines.starts }

  /// The 1-based line in which the byte at `offset` stands; O(log n).
  public func line(at offset: UInt32) -> Int { lines.line(at: offset) }

  /// The bytes of the 0-based line `index`, without its line end.
  public func lineRange(_ index: Int) -> Range<Int> {
    let start = Int(lineStarts[index])
    var end = index + 1 < lineStarts.count ? Int(lineStarts[index + 1]) : bytes.count
    if end > start, bytes[end - 1] == 0x0A { end -= 1 }
    if end > start, bytes[end - 1] == 0x0D { end -= 1 }
    return start..<end
  }
}
