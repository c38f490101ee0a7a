import Concurrent

/// Joining the lines of a long text in parts, beside one another.
extension LineJoiner {
  /// The paragraphs of `lines`, which are given up before the paragraphs are put together: a long text has not room for
  /// both.
  static func join(_ lines: consuming [Line], style: Style) -> [Paragraph] {
    var parts = joined(consume lines, style: style)
    return Parallel.joined(emptying: &parts)
  }

  private static func joined(_ lines: consuming [Line], style: Style) -> [[Paragraph]] {
    let parts = style == .markup ? parts(of: lines) : [lines.indices]
    let joiner = LineJoiner(consume lines, style: style)
    return Parallel.map(parts.count) { index in
      var joiner = joiner
      joiner.isBeforeText = index == 0
      joiner.paragraphs.reserveCapacity(parts[index].count)
      for line in parts[index] { joiner.take(line) }
      joiner.flush()
      return joiner.paragraphs
    }
  }

  /// Runs of lines that can be joined beside one another: each but the first begins with a numbered heading of the
  /// mark-up, before which every paragraph and every list ends.
  private static func parts(of lines: [Line]) -> [Range<Int>] {
    var starts: [Int] = []
    for part in Parallel.parts(lines.count, atLeast: worthwhile) {
      let isFirst = part.lowerBound == 0
      guard let start = isFirst ? 0 : part.first(where: { opensNumbered(lines[$0]) }) else { continue }
      starts.append(start)
    }
    return zip(starts, starts.dropFirst() + [lines.count]).map { $0..<$1 }
  }

  /// So many lines are worth a core's while.
  private static let worthwhile = 4000

  private static func opensNumbered(_ line: Line) -> Bool {
    line.heading > 0 && !line.isContents
      && LineShape(line.tekst.string.utf8.span).numberedHeading(line) != nil
  }
}
