/// The attributes that pandoc writes behind a span or a heading: `{#artikel-3 .anchor}`, `{.underline}`.
///
/// A Word file with bookmarks is full of them once it went through pandoc.
enum SpanAttributes {
  /// Where the attributes end that begin at `start`, or nil where there are none.
  static func end(_ bytes: [UInt8], _ start: Int, end: Int) -> Int? {
    guard start + 2 < end, bytes[start] == 0x7B, bytes[start + 1] == 0x23 || bytes[start + 1] == 0x2E,
      bytes[start + 2] > 0x20
    else { return nil }
    var index = start + 2
    while index < end, bytes[index] != 0x7D, bytes[index] != 0x7B, index - start < 400 { index += 1 }
    return index < end && bytes[index] == 0x7D ? index + 1 : nil
  }

  /// Where the attributes begin that close a heading, white space before them included; else where `range` ends.
  static func start(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    guard range.count > 4, bytes[range.upperBound - 1] == 0x7D,
      let open = bytes[range].lastIndex(of: 0x7B), open > range.lowerBound, bytes[open - 1] == 0x20,
      Self.end(bytes, open, end: range.upperBound) == range.upperBound
    else { return range.upperBound }
    var start = open
    while start > range.lowerBound, bytes[start - 1].isSpace { start -= 1 }
    return start
  }
}
