/// Reads little-endian numbers and runs of bytes, and nothing beyond the end.
struct ByteReader {
  private let source: [UInt8]
  private(set) var position: Int

  init(_ source: [UInt8], at position: Int) {
    self.source = source
    self.position = position
  }

  mutating func uint16() -> UInt16? {
    guard let run = bytes(2), let first = run.first, let last = run.last else { return nil }
    return UInt16(first) | UInt16(last) << 8
  }

  mutating func uint32() -> UInt32? {
    guard let low = uint16(), let high = uint16() else { return nil }
    return UInt32(low) | UInt32(high) << 16
  }

  /// The next `count` bytes, or nil where fewer are left.
  mutating func bytes(_ count: Int) -> ArraySlice<UInt8>? {
    guard position >= 0, count >= 0, position <= source.count, source.count - position >= count else {
      return nil
    }
    defer { position += count }
    return source[position..<position + count]
  }

  /// Passes over `count` bytes; false where fewer are left.
  mutating func skip(_ count: Int) -> Bool { bytes(count) != nil }
}
