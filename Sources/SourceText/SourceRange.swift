/// Names one source within a run; a consolidated text has words from several.
public typealias SourceID = UInt16

/// A half-open range of bytes in one source.
///
/// Offsets count bytes of the source *after decoding to UTF-8*; line numbers are computed only when printing
/// (`SourceFile.line(at:)`), so a range stays twelve bytes and survives to the end.
public struct SourceRange: Hashable, Sendable {
  /// The source that the bytes stand in.
  public var source: SourceID
  /// The first byte.
  public var offset: UInt32
  /// The number of bytes.
  public var length: UInt32

  /// Makes a range of `length` bytes from `offset`.
  public init(source: SourceID = 0, offset: UInt32, length: UInt32) {
    self.source = source
    self.offset = offset
    self.length = length
  }

  /// Makes a range from byte positions; positions beyond 4 GB are clamped, because no reader accepts such a file.
  public init(source: SourceID = 0, _ range: Range<Int>) {
    self.source = source
    offset = UInt32(clamping: range.lowerBound)
    length = UInt32(clamping: range.count)
  }

  /// The first byte after the range.
  public var end: UInt32 { offset &+ length }

  /// The smallest range that covers this one and `other`, which must stand in the same source.
  public func union(_ other: SourceRange) -> SourceRange {
    guard source == other.source else { return self }
    let start = min(offset, other.offset)
    return SourceRange(source: source, offset: start, length: max(end, other.end) - start)
  }
}
