import Concurrent

/// Where the lines of a text start, which turns positions into line numbers when the text itself is gone.
public struct LineTable: Sendable {
  /// The offset of each line's first byte; a line ends with LF, CR LF, or CR.
  public let starts: [UInt32]

  /// Finds the lines of `bytes`, those of a long text in parts beside one another.
  init(_ bytes: [UInt8]) {
    starts = [0] + Parallel.flatMap(bytes.count, atLeast: 1 << 18) { Self.starts(bytes.span, $0) }
  }

  /// The 1-based line in which the byte at `offset` stands; O(log n).
  public func line(at offset: UInt32) -> Int {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    return max(low, 1)
  }

  /// The starts of the lines behind the line ends in `range`; eight bytes at once where none of them ends a line.
  private static func starts(_ bytes: Span<UInt8>, _ range: Range<Int>) -> [UInt32] {
    var starts: [UInt32] = []
    starts.reserveCapacity(range.count / 40 + 1)
    let raw = bytes.bytes
    var index = range.lowerBound
    while index < range.upperBound {
      if index + 8 <= range.upperBound,
        !mayEndLine(raw.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self))
      {
        index += 8
        continue
      }
      let end = min(index + 8, range.upperBound)
      while index < end {
        let byte = bytes[index]
        index += 1
        if byte == 0x0A || byte == 0x0D && (index == bytes.count || bytes[index] != 0x0A) {
          starts.append(UInt32(clamping: index))
        }
      }
    }
    return starts
  }

  /// Whether one of eight bytes is below 0x0E: such a byte, and nothing else of a text, borrows from its highest bit.
  private static func mayEndLine(_ eight: UInt64) -> Bool {
    (eight &- 0x0E0E_0E0E_0E0E_0E0E) & ~eight & 0x8080_8080_8080_8080 != 0
  }
}
