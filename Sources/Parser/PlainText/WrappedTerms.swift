/// Lists of definitions in two columns whose term takes more than one line: its rest stands beside the second line of
/// the description, as the rest of the term "openbaar water" does here.
///
///     openbaar     water dat voor een ieder
///     water        toegankelijk is;
///
/// The words stay in the order of the lines, because which of them belong together only the eye can tell.
enum WrappedTerms {
  /// The lines that go on with the term and the description of the line above.
  static func lines(of layout: PageLayout) -> Set<Int> {
    var result: Set<Int> = []
    var column: Int?
    var above: RawLine?
    let width = layout.lines.reduce(0) { max($0, min($1.indent + $1.range.count, widest)) }
    for (index, line) in layout.lines.enumerated() {
      guard line.part == .text, !line.isBlank else {
        (column, above) = (nil, nil)
        continue
      }
      if let above, let column, above.indent == line.indent, let start = line.start(at: column, layout.bytes),
        goesOn(line, below: above, from: start, layout.bytes, width), column - line.indent < 40
      {
        result.insert(index)
      } else {
        column = line.columnBehindGap(layout.bytes)
      }
      above = line
    }
    return result
  }

  /// No line of a page is wider, in columns.
  private static let widest = 120

  /// Whether the description of the line `above` breaks off at the edge of the page, and a term is too narrow for the
  /// words of `line`.
  private static func goesOn(
    _ line: RawLine, below above: RawLine, from start: Int, _ bytes: [UInt8], _ width: Int
  ) -> Bool {
    guard Closing(String(decoding: bytes[above.range], as: UTF8.self)) == .open,
      isSmall(bytes, line.range.lowerBound), isSmall(bytes, start)
    else { return false }
    let word = bytes[start..<line.range.upperBound].prefix { $0 != 0x20 }.count
    let end = above.indent + above.range.count
    return end + 1 + word > width - 4 && end * 10 > width * 8
  }

  private static func isSmall(_ bytes: [UInt8], _ index: Int) -> Bool {
    bytes.span.extracting(index..<min(index + 4, bytes.count)).isSmall(at: 0)
  }
}
