import Concurrent

/// A source as text: valid UTF-8 bytes and where its lines start.
///
/// Everything that reads works on `bytes`; nothing keeps a `String` or a `Substring` of the whole.
public struct SourceFile: Sendable {
  /// The number of this source in the run.
  public let id: SourceID
  /// The name that the user gave it, for messages.
  public let name: String
  /// The text as valid UTF-8, without a byte-order mark.
  public let bytes: [UInt8]
  /// How the original bytes were encoded.
  public let encoding: TextEncoding
  /// Positions of bytes that fitted no encoding and were replaced by U+FFFD.
  public let replacements: [UInt32]
  /// The offset of each line's first byte; a line ends with LF, CR LF, or CR.
  public let lineStarts: [UInt32]

  /// Decodes `original` and finds its lines, in one pass each.
  public init(name: String, original: [UInt8], id: SourceID = 0) {
    self.id = id
    self.name = name
    let decoded = TextEncoding.decode(original)
    bytes = decoded.bytes
    encoding = decoded.encoding
    replacements = decoded.replacements
    lineStarts = Self.findLineStarts(decoded.bytes)
  }

  /// Makes a source of a text that a reader made itself; `utf8` must be valid, and is taken as it stands.
  public init(name: String, utf8: [UInt8], id: SourceID = 0) {
    self.id = id
    self.name = name
    bytes = utf8
    encoding = .utf8
    replacements = []
    lineStarts = Self.findLineStarts(utf8)
  }

  /// The 1-based line in which the byte at `offset` stands; O(log n).
  public func line(at offset: UInt32) -> Int {
    var low = 0
    var high = lineStarts.count
    while low < high {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    return max(low, 1)
  }

  /// The bytes of the 0-based line `index`, without its line end.
  public func lineRange(_ index: Int) -> Range<Int> {
    let start = Int(lineStarts[index])
    var end = index + 1 < lineStarts.count ? Int(lineStarts[index + 1]) : bytes.count
    if end > start, bytes[end - 1] == 0x0A { end -= 1 }
    if end > start, bytes[end - 1] == 0x0D { end -= 1 }
    return start..<end
  }

  /// The line starts of all, found beside one another in the parts of a long text.
  private static func findLineStarts(_ bytes: [UInt8]) -> [UInt32] {
    let parts = Parallel.parts(bytes.count, atLeast: 1 << 18)
    var found = Parallel.map(parts.count) { lineStarts(bytes.span, parts[$0]) }
    return [0] + Parallel.joined(emptying: &found)
  }

  /// The starts of the lines behind the line ends in `range`.
  private static func lineStarts(_ bytes: Span<UInt8>, _ range: Range<Int>) -> [UInt32] {
    var starts: [UInt32] = []
    starts.reserveCapacity(range.count / 40 + 1)
    for index in range where bytes[index] <= 0x0D {
      let byte = bytes[index]
      let next = index + 1
      if byte == 0x0A || byte == 0x0D && (next == bytes.count || bytes[next] != 0x0A) {
        starts.append(UInt32(clamping: next))
      }
    }
    return starts
  }
}
