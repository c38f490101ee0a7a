/// Joins the runs of an old and a new text into those of one text with changes.
struct RevisedRuns {
  /// Bytes that both texts have.
  private struct Stretch {
    var old: Int
    var new: Int
    var count: Int
  }

  /// A run with its place in the text; the call of a footnote is never cut.
  private struct Placed {
    var run: InlineRun
    var range: Range<Int>
  }

  private let old: [Placed]
  private let new: [Placed]
  /// Whether the footnote with this number says the same in both texts, or is marked within.
  private let isShared: (String) -> Bool

  private init(_ old: [InlineRun], _ new: [InlineRun], isShared: @escaping (String) -> Bool) {
    self.old = Self.placed(old)
    self.new = Self.placed(new)
    self.isShared = isShared
  }

  /// The runs of `old` and `new` as one text, in which `marks` tell what changed.
  static func join(
    _ old: [InlineRun], _ new: [InlineRun], _ marks: [RevisedText], isShared: @escaping (String) -> Bool
  ) -> [InlineRun] {
    RevisedRuns(old, new, isShared: isShared).joined(marks)
  }

  /// The same runs; where they end in a replacement, what was put in stands before what was taken out.
  static func endingInDeletion(_ runs: [InlineRun]) -> [InlineRun] {
    let inserted = runs.reversed().prefix { $0.marks.contains(.change(.inserted)) }.count
    let deleted = runs.dropLast(inserted).reversed().prefix { $0.marks.contains(.change(.deleted)) }.count
    let kept = runs.dropLast(inserted + deleted)
    return kept + runs.suffix(inserted) + runs.dropLast(inserted).suffix(deleted)
  }

  private static func placed(_ runs: [InlineRun]) -> [Placed] {
    var start = 0
    return runs.map { run in
      let end = start + run.plainText.utf8.count
      defer { start = end }
      return Placed(run: run, range: start..<end)
    }
  }

  private func joined(_ marks: [RevisedText]) -> [InlineRun] {
    var result: [InlineRun] = []
    var (o, n) = (0, 0)
    func change(_ oldEnd: Int, _ newEnd: Int) {
      result += Self.cut(old, o..<oldEnd).map { $0.changed(.deleted) }
      result += Self.cut(new, n..<newEnd).map { $0.changed(.inserted) }
      (o, n) = (oldEnd, newEnd)
    }
    for stretch in stretches(marks).flatMap(withoutCutCalls) where stretch.count > 0 {
      change(stretch.old, stretch.new)
      result += Self.cut(new, n..<n + stretch.count)
      (o, n) = (o + stretch.count, n + stretch.count)
    }
    change(old.last?.range.upperBound ?? 0, new.last?.range.upperBound ?? 0)
    return result
  }

  private func stretches(_ marks: [RevisedText]) -> [Stretch] {
    var result: [Stretch] = []
    var (o, n) = (0, 0)
    for mark in marks {
      let count = mark.text.utf8.count
      if mark.change == nil { result.append(Stretch(old: o, new: n, count: count)) }
      if mark.change != .inserted { o += count }
      if mark.change != .deleted { n += count }
    }
    return result
  }

  /// What is left of a stretch when calls of footnotes that are not the same on both sides are taken out whole.
  private func withoutCutCalls(_ stretch: Stretch) -> [Stretch] {
    let calls = { (placed: [Placed], start: Int) -> [(range: Range<Int>, number: String)] in
      Self.overlapping(placed, start..<start + stretch.count).compactMap { piece in
        guard case .noteCall(let number) = piece.run.content else { return nil }
        return (piece.range.lowerBound - start..<piece.range.upperBound - start, number)
      }
    }
    let (olds, news) = (calls(old, stretch.old), calls(new, stretch.new))
    func isSame(_ call: (range: Range<Int>, number: String), _ others: [(range: Range<Int>, number: String)])
      -> Bool
    {
      isShared(call.number) && others.contains { $0.range == call.range && $0.number == call.number }
    }
    let cuts = olds.filter { !isSame($0, news) } + news.filter { !isSame($0, olds) }
    var result: [Stretch] = []
    var start = 0
    func close(_ end: Int) {
      if end > start {
        result.append(Stretch(old: stretch.old + start, new: stretch.new + start, count: end - start))
      }
    }
    for cut in cuts.map(\.range).sorted(by: { $0.lowerBound < $1.lowerBound }) {
      close(cut.lowerBound)
      start = max(start, cut.upperBound)
    }
    close(stretch.count)
    return result
  }

  private static func overlapping(_ placed: [Placed], _ range: Range<Int>) -> ArraySlice<Placed> {
    var (low, high) = (0, placed.count)
    while low < high {
      let middle = (low + high) / 2
      if placed[middle].range.upperBound <= range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return placed[low...].prefix { $0.range.lowerBound < range.upperBound }
  }

  private static func cut(_ placed: [Placed], _ range: Range<Int>) -> [InlineRun] {
    guard !range.isEmpty else { return [] }
    return overlapping(placed, range).map { piece in
      guard case .text(let text) = piece.run.content else { return piece.run }
      let part = piece.range.clamped(to: range)
      let start = part.lowerBound - piece.range.lowerBound
      let bytes = text.utf8.dropFirst(start).prefix(part.count)
      return InlineRun(marks: piece.run.marks, content: .text(String(decoding: bytes, as: UTF8.self)))
    }
  }
}

extension InlineRun {
  /// The run as words: the call of a footnote as its number in brackets, a line break as a newline.
  package var plainText: String {
    switch content {
    case .text(let text): text
    case .noteCall(let number): "[\(number)]"
    case .lineBreak: "\n"
    }
  }

  /// The run as something that only one of two texts has.
  func changed(_ change: Inline.Change) -> InlineRun {
    InlineRun(marks: marks + [.change(change)], content: content)
  }
}
