import SourceText

/// The numbers of pages: alone on a line, or at the end of a running line.
extension PageLayout {
  /// Numbers alone on a line that count the pages, and lines such as "Pagina 3 van 12".
  mutating func findPageNumbers() {
    var candidates: [(index: Int, value: Int, named: Bool)] = []
    /// Numbers at the foot of a page that the next page's first line follows without an empty one.
    var atFoot: [(index: Int, value: Int)] = []
    let hasFormFeeds = lines.contains(where: \.formFeed)
    for index in lines.indices where !lines[index].isBlank && lines[index].range.count <= 40 {
      guard let (value, named) = Self.pageNumber(Array(text(index))) else { continue }
      if named || standsAlone(index) {
        candidates.append((index, value, named))
      } else if standsFarBelow(index) || standsIndented(index) {
        atFoot.append((index, value))
      }
    }
    var chained = chain(candidates.map { ($0.index, $0.value) })
    if chained.isEmpty, !atFoot.isEmpty, !hasFormFeeds {
      let all = (candidates + atFoot.map { ($0.index, $0.value, false) }).sorted { $0.index < $1.index }
      let pages = chain(all.map { ($0.index, $0.value) })
      // Two are enough where the same line follows both, as the head of a page does.
      if pages.count >= 3 || pages.count == 2 && haveOneHead(pages) { (candidates, chained) = (all, pages) }
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

  /// Whether an empty line stands above, and the line is set in as far as a number in the middle or at the right is.
  private func standsIndented(_ index: Int) -> Bool {
    index >= 1 && lines[index - 1].isBlank && lines[index].indent >= 20
  }

  /// Whether the same words stand right below all lines of `pages`.
  private func haveOneHead(_ pages: Set<Int>) -> Bool {
    let heads = pages.map { $0 + 1 < lines.count ? Array(text($0 + 1)) : [] }
    return heads.allSatisfy { $0 == heads[0] && $0.count >= 12 }
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
    let dashEnd = dashEnd(line, index)
    if let dashEnd { index = line.skippingSpace(dashEnd) }
    let start = index
    while line.at(index).isDigit, index - start < 4 { index += 1 }
    guard index > start, let value = Int(String(decoding: line[start..<index], as: UTF8.self)) else {
      return nil
    }
    var rest = line.skippingSpace(index)
    if dashEnd != nil, let end = Self.dashEnd(line, rest), end == line.count {
      // "- 3 -" is nothing else.
      return (value, named: true)
    }
    if rest == line.count { return (value, named) }
    // "van 12", "/ 12"
    let isSlash = line.at(rest) == 0x2F
    if let end = line.matching("van", at: rest) {
      rest = line.skippingSpace(end)
    } else if isSlash {
      rest = line.skippingSpace(rest + 1)
    } else {
      return nil
    }
    // "15/00402" and "88/2012" number a document: no page counts beyond the last, or with a zero in front.
    let total = rest
    while line.at(rest).isDigit, rest - total < 5 { rest += 1 }
    guard rest == line.count, line.at(total) != 0x30,
      let pages = Int(String(decoding: line[total..<rest], as: UTF8.self)), pages >= value
    else { return nil }
    return (value, named || !isSlash || pages < 1000)
  }

  /// Where a hyphen or dash ends that stands at `index`.
  private static func dashEnd(_ line: [UInt8], _ index: Int) -> Int? {
    if line.at(index) == 0x2D { return index + 1 }
    let isDash = line.at(index) == 0xE2 && line.at(index + 1) == 0x80
    return isDash && (line.at(index + 2) == 0x93 || line.at(index + 2) == 0x94) ? index + 3 : nil
  }

  /// Running lines that end in the page's number, "Gemeente Lindehoven      Pagina 3": two that count on are enough.
  mutating func findNumberedLines() {
    var places: [String: [(index: Int, value: Int)]] = [:]
    for index in lines.indices
    where lines[index].part == .text && (8...200).contains(lines[index].range.count) {
      guard let number = numberAtEnd(index) ?? numberAtStart(index) else { continue }
      places[number.words, default: []].append((index, number.value))
    }
    for (_, found) in places {
      let pages = chain(found)
      markRest(below: pages)
      for (place, line) in found.enumerated() where pages.contains(line.index) {
        lines[line.index].part = .furniture(.header)
        let following = lines[(line.index + 1)...].firstIndex { !$0.isBlank && $0.part == .text }
        if place > 0, let following { pageStarts[following] = true }
      }
    }
  }

  /// Sets apart what goes on below all running lines of `pages` in the same words, far from the margin.
  private mutating func markRest(below pages: Set<Int>) {
    let rest = pages.map { $0 + 1 }.filter { $0 < lines.count && !lines[$0].isBlank }
    guard rest.count == pages.count, let first = rest.first else { return }
    let words = Self.withoutDigits(text(first))
    for index in rest where lines[index].indent < 20 || Self.withoutDigits(text(index)) != words { return }
    for index in rest { lines[index].part = .furniture(.footer) }
  }

  /// The page's number that a very wide gap sets off at the start of a line below an empty one, and the words behind it.
  private func numberAtStart(_ index: Int) -> (words: String, value: Int)? {
    guard bytes[lines[index].range.lowerBound].isDigit, index == 0 || lines[index - 1].isBlank else {
      return nil
    }
    let line = Array(text(index))
    var end = 0
    while line.at(end).isDigit, end < 4 { end += 1 }
    let start = line.skippingSpace(end)
    guard start - end >= 10, let value = Int(String(decoding: line[..<end], as: UTF8.self)) else {
      return nil
    }
    let words = Self.withoutDigits(line[start...])
    return words.utf8.count >= 10 ? (words, value) : nil
  }

  /// The page's number that a wide gap sets off at the end of a line, and the words before it.
  private func numberAtEnd(_ index: Int) -> (words: String, value: Int)? {
    let line = Array(text(index))
    var gap = line.count
    while gap >= 3, !(line[gap - 1] == 0x20 && line[gap - 2] == 0x20 && line[gap - 3] == 0x20) { gap -= 1 }
    guard gap > 3, gap < line.count, let (value, named) = Self.pageNumber(Array(line[gap...])), named else {
      return nil
    }
    return (Self.withoutDigits(line[..<gap]), value)
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
}
