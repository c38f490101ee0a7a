import Regeling
import SourceText

/// A long text cut into parts that can be read apart: each but the first begins with an empty line.
enum MarkdownPart {
  /// The bytes after which a part ends at the next empty line; enough to be worth a core's while.
  private static let size = 1 << 18

  /// The lines of each part, in order.
  static func parts(of source: SourceFile) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = 0
    while start < source.lineStarts.count {
      let enough = Int(source.lineStarts[start]) + size
      var end = max(source.lineStarts.partitionPoint { Int($0) > enough }, start + 1)
      while end < source.lineStarts.count, !source.lineRange(end).isEmpty { end += 1 }
      result.append(start..<end)
      start = end
    }
    return result
  }
}
