import SourceText

/// Where pages begin, and what on them is furniture: page numbers, running headers and footers.
struct PageLayout {
  let bytes: [UInt8]
  var lines: [RawLine]
  /// For each line whether a page begins with it.
  var pageStarts: [Bool]

  init(_ source: SourceFile) {
    bytes = source.bytes
    lines = RawLine.lines(of: source)
    pageStarts = Array(repeating: false, count: lines.count)
    findPageStarts()
    findPageNumbers()
    findNumberedLines()
    findRunningLines()
    findInterruptingLines()
  }

  mutating func mark(_ index: Int, _ part: RawLine.Part) { lines[index].part = part }

  func text(_ index: Int) -> ArraySlice<UInt8> { bytes[lines[index].range] }

  /// A form feed begins a page; where there is none, so does a line with one leading space, if few lines have that.
  private mutating func findPageStarts() {
    var formFeeds = false
    var isPending = false
    var spaced: [Int] = []
    var count = 0
    for (index, line) in lines.enumerated() {
      if line.formFeed {
        formFeeds = true
        isPending = true
      }
      guard !line.isBlank else { continue }
      if isPending { pageStarts[index] = true }
      isPending = false
      count += 1
      if line.indent == 1, !isLabelAlone(index) { spaced.append(index) }
    }
    guard !formFeeds, spaced.count * 8 < count else { return }
    for index in spaced { pageStarts[index] = true }
  }
}
