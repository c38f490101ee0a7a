import Concurrent

/// The rows of a long table, written in parts beside one another.
extension HTMLWriter {
  /// So many rows are worth a core's while.
  private static let worthwhile = 16

  /// Writes `rows`, which come before all other work.
  ///
  /// A part does not know what the parts before it count: where one asked for that and another changed it, it is written
  /// once more.
  mutating func writeInParts(_ rows: [Step]) {
    let parts = Parallel.map(rows.count, atLeast: Self.worthwhile) { [self] in ($0, written(rows[$0])) }
    var isChanged = false
    for (range, part) in parts {
      let isAsked = part.earlier.isAsked
      add(isAsked && isChanged ? written(rows[range]) : part)
      isChanged = isChanged || isAsked
    }
  }

  /// What a writer of its own, which knows what this one has counted, makes of `rows`.
  private func written(_ rows: ArraySlice<Step>) -> HTMLWriter {
    var writer = HTMLWriter(targets)
    writer.isPart = true
    writer.earlier = earlier
    writer.earlier.isAsked = false
    writer.run(Array(rows))
    return writer
  }

  private mutating func add(_ part: HTMLWriter) {
    output += part.output
    usedMarks.formUnion(part.usedMarks)
    if part.earlier.isAsked { earlier = part.earlier }
  }
}
