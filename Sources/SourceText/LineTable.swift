import Concurrent

/// Where the lines of a text start, which turns positions into line numbers when the text itself is gone.
public struct LineTable: Sendable {
  /// The offset of each line's first byte; a line ends with LF, CR LF, or CR.
  public let starts: [UInt32]

  /// Finds the lines of `bytes`, those of a long text in parts beside one another.
  init(_ bytes: [UInt8]) {
    let parts = Parallel.parts(bytes.count, atLeast: 1 << 18)
    var found = Parallel.map(parts.count) { Self.starts(bytes.span, parts[$0]) }
    starts = [0] + Parallel.joined(emptying: &found)
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

  /// The starts of the lines behind the line ends in `range`.
  private static func starts(_ bytes: Span<UInt8>, _ range: Range<Int>) -> [UInt32] {
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
