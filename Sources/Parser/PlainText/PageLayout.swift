import SourceText

/// Where pages begin, and what on them is furniture: page numbers, running headers and footers.
struct PageLayout {
  let bytes: [UInt8]
  private(set) var lines: [RawLine]
  /// For each line whether a page begins with it.
  private(set) var pageStarts: [Bool]

  init(_ source: SourceFile) {
    bytes = source.bytes
    lines = RawLine.lines(of: source)
    pageStarts = Array(repeating: false, count: lines.count)
    findPageStarts()
    findPageNumbers()
    findRunningLines()
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

  /// Numbers alone on a line that count the pages, and lines such as "Pagina 3 van 12".
  private mutating func findPageNumbers() {
    var candidates: [(index: Int, value: Int, named: Bool)] = []
    /// Numbers at the foot of a page that the next page's first line follows without an empty one.
    var atFoot: [(index: Int, value: Int)] = []
    let hasFormFeeds = lines.contains(where: \.formFeed)
    for index in lines.indices where !lines[index].isBlank && lines[index].range.count <= 40 {
      guard let (value, named) = Self.pageNumber(Array(text(index))) else { continue }
      if named || standsAlone(index) {
        candidates.append((index, value, named))
      } else if standsFarBelow(index) {
        atFoot.append((index, value))
      }
    }
    var chained = chain(candidates.map { ($0.index, $0.value) })
    if chained.isEmpty, !atFoot.isEmpty, !hasFormFeeds {
      let all = (candidates + atFoot.map { ($0.index, $0.value, false) }).sorted { $0.index < $1.index }
      let pages = chain(all.map { ($0.index, $0.value) })
      if pages.count >= 3 { (candidates, chained) = (all, pages) }
    }
    var page = 1
    var next = 0
    for index in lines.indices {
      if pageStarts[index] { page += 1 }
      guard next < candidates.count, candidates[next].index == index else { continue }
      let candidate = candidates[next]
      next += 1
      let fits = abs(candidate.value - page) <= max(2, page / 10) && page > 2
      let isEdge = hasFormFeeds && isAtPageEdge(index) && candidate.value <= 2000
      guard candidate.named || chained.contains(index) || fits || isEdge else { continue }
      lines[index].part = .furniture(.pageNumber)
      if let following = lines[(index + 1)...].firstIndex(where: { !$0.isBlank }) {
        pageStarts[following] = true
      }
    }
  }

  /// Whether an empty line or a page's edge stands on either side.
  private func standsAlone(_ index: Int) -> Bool {
    let above = index == 0 || lines[index - 1].isBlank || lines[index].formFeed || pageStarts[index]
    let below =
      index + 1 == lines.count || lines[index + 1].isBlank || lines[index + 1].formFeed
      || pageStarts[index + 1]
    return above && below
  }

  /// Whether two empty lines stand above or below, as at the foot of a page.
  private func standsFarApart(_ index: Int) -> Bool {
    let above = index >= 2 && lines[index - 1].isBlank && lines[index - 2].isBlank
    let below = index + 2 < lines.count && lines[index + 1].isBlank && lines[index + 2].isBlank
    return above || below
  }

  /// Whether two empty lines stand above.
  private func standsFarBelow(_ index: Int) -> Bool {
    index >= 2 && lines[index - 1].isBlank && lines[index - 2].isBlank
  }

  /// Whether the next line of text begins a page, or this is the last line, or it is the first on its page.
  private func isAtPageEdge(_ index: Int) -> Bool {
    if lines[index].formFeed { return true }
    for next in lines[(index + 1)...].prefix(6) {
      if next.formFeed { return true }
      if !next.isBlank { return false }
    }
    return index + 7 > lines.count
  }

  /// The value of a line that may number a page, and whether it says so itself.
  private static func pageNumber(_ line: [UInt8]) -> (Int, named: Bool)? {
    var index = 0
    var named = false
    for word in ["pagina", "page", "pag.", "blz.", "p."] as [StaticString] {
      if let end = line.matching(word, at: 0) {
        named = true
        index = line.skippingSpace(end)
        break
      }
    }
    var dashes = false
    if line.at(index) == 0x2D {
      dashes = true
      index = line.skippingSpace(index + 1)
    }
    let start = index
    while line.at(index).isDigit, index - start < 4 { index += 1 }
    guard index > start, let value = Int(String(decoding: line[start..<index], as: UTF8.self)) else {
      return nil
    }
    var rest = line.skippingSpace(index)
    if dashes, line.at(rest) == 0x2D { rest += 1 }
    if rest == line.count { return (value, named) }
    // "van 12", "/ 12"
    if let end = line.matching("van", at: rest) {
      rest = line.skippingSpace(end)
    } else if line.at(rest) == 0x2F {
      rest = line.skippingSpace(rest + 1)
    } else {
      return nil
    }
    let total = rest
    while line.at(rest).isDigit { rest += 1 }
    return rest > total && rest == line.count ? (value, true) : nil
  }

  /// The lines of the longest run of numbers that go up page by page.
  private func chain(_ candidates: [(index: Int, value: Int)]) -> Set<Int> {
    var best: [Int] = []
    var run: [(index: Int, value: Int)] = []
    for candidate in candidates {
      if let last = run.last,
        candidate.value != last.value + 1
          || candidate.index - last.index < 8 && !standsFarApart(candidate.index)
      {
        if run.count > best.count { best = run.map(\.index) }
        run = []
      }
      run.append(candidate)
    }
    if run.count > best.count { best = run.map(\.index) }
    return best.count >= 2 ? Set(best) : []
  }

  /// Whether the line is the label of an item and no more, as pages copied from the web have them: `• 1.`.
  private func isLabelAlone(_ index: Int) -> Bool {
    let line = lines[index].range
    guard line.count <= 16, let label = ItemLabel(Array(bytes[line])) else { return false }
    return label.textStart >= line.count && !label.style.isBare
  }

  /// Lines that return, digits apart, at the edge of at least three pages.
  private mutating func findRunningLines() {
    var places: [String: [Int]] = [:]
    var order: [String] = []
    for (index, isHeader) in edgeLines() where !isLabelAlone(index) {
      let key = (isHeader ? "^" : "_") + Self.withoutDigits(text(index))
      if places[key] == nil { order.append(key) }
      places[key, default: []].append(index)
    }
    for key in order {
      guard var indices = places[key] else { continue }
      if indices.count == 2, key.hasPrefix("^") {
        indices = repeated(indices)
      } else if indices.count < 3 {
        continue
      }
      for index in indices {
        lines[index].part = .furniture(key.hasPrefix("^") ? .header : .footer)
        guard key.hasPrefix("^"), pageStarts[index],
          let following = lines[(index + 1)...].firstIndex(where: { !$0.isBlank && $0.part == .text })
        else { continue }
        pageStarts[following] = true
      }
    }
  }

  /// Of two equal lines at the head of pages those that are no title: whole names that open a page, none the first.
  private func repeated(_ indices: [Int]) -> [Int] {
    let text = Array(text(indices[0]))
    guard text.count >= 12, case .plain = LineShape(text), text.contains(0x20),
      Closing(String(decoding: text, as: UTF8.self)) == .open, text.first?.isDigit == false
    else { return [] }
    let later = indices.filter { pageStarts[$0] }
    let isFirst = !lines[..<indices[0]].contains { !$0.isBlank && $0.part == .text }
    return later.count == 2 || later.count == 1 && isFirst ? later : []
  }

  /// The first two and the last two text lines of each page.
  private func edgeLines() -> [(index: Int, isHeader: Bool)] {
    var result: [(Int, Bool)] = []
    var page: [Int] = []
    func close() {
      let edge = page.count > 6 ? 2 : 1
      result += page.prefix(edge).map { ($0, true) }
      if page.count > edge { result += page.suffix(edge).map { ($0, false) } }
    }
    for index in lines.indices where !lines[index].isBlank {
      if pageStarts[index] {
        close()
        page = []
      }
      if lines[index].part == .text { page.append(index) }
    }
    close()
    return result
  }

  /// A line for recognising it again: numbers change from page to page, and so do the gaps that a layout leaves.
  private static func withoutDigits(_ bytes: ArraySlice<UInt8>) -> String {
    var key: [UInt8] = []
    for byte in bytes where !byte.isDigit && (byte > 0x20 || key.last != 0x20) { key.append(byte) }
    return String(decoding: key, as: UTF8.self)
  }
}
