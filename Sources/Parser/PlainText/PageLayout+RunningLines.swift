import SourceText

/// Running headers and footers: lines that return at the edges of pages, or in the middle of sentences.
extension PageLayout {
  /// Whether the line is the label of an item and no more, as pages copied from the web have them: `• 1.`, `• 1`.
  func isLabelAlone(_ index: Int) -> Bool {
    let line = lines[index].range
    guard line.count <= 16, let label = ItemLabel(Array(bytes[line])) else { return false }
    return label.textStart >= line.count && (!label.style.isBare || label.undecorated != nil)
  }

  /// Lines that return, digits apart, at the edge of at least three pages near one another.
  mutating func findRunningLines() {
    var places: [String: [EdgeLine]] = [:]
    var order: [String] = []
    for line in edgeLines() {
      guard let words = wordsThatReturn(line.index) else { continue }
      let key = (line.isHeader ? "^" : "_") + words
      if places[key] == nil { order.append(key) }
      places[key, default: []].append(line)
    }
    var headings: [String: Int]?
    for key in order {
      guard let found = places[key] else { continue }
      var indices = found.map(\.index)
      if indices.count == 2, key.hasPrefix("^") {
        indices = repeated(indices)
      } else if !Self.areNear(found) {
        continue
      }
      if let first = indices.first, isHeading(first) {
        let counts = headings ?? headingCounts()
        headings = counts
        // Of a heading that stands nowhere else, the first one is the heading itself.
        if counts[String(key.dropFirst())] == indices.count { indices.removeFirst() }
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

  /// What of a line returns from page to page if it is a running one: its words, and of a heading, which may run on over
  /// the pages of its chapter, the number too, because `Artikel 5` and `Artikel 9` are no line that returns.
  ///
  /// Nil for what opens a lid or an onderdeel, which is none, however often the same words do: `2. Vervallen`.
  private func wordsThatReturn(_ index: Int) -> String? {
    if isLabelAlone(index) { return nil }
    if isHeading(index) { return String(decoding: text(index), as: UTF8.self) }
    if let label = ItemLabel(bytes.span.extracting(lines[index].range)), !label.style.isBare,
      !label.style.isSign
    {
      return nil
    }
    return Self.withoutDigits(text(index))
  }

  private func isHeading(_ index: Int) -> Bool {
    HeadingLabel(bytes.span.extracting(lines[index].range)) != nil
  }

  /// How often each heading stands in the text, at the edge of a page or elsewhere; O(n).
  private func headingCounts() -> [String: Int] {
    var counts: [String: Int] = [:]
    for index in lines.indices where !lines[index].isBlank && isHeading(index) {
      counts[String(decoding: text(index), as: UTF8.self), default: 0] += 1
    }
    return counts
  }

  /// Whether three of the lines stand within five pages: what returns now and then is text.
  private static func areNear(_ lines: [EdgeLine]) -> Bool {
    lines.indices.dropFirst(2).contains { lines[$0].page - lines[$0 - 2].page < 5 }
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

  /// A line at the head or foot of a page.
  private struct EdgeLine {
    var index: Int
    var page: Int
    var isHeader: Bool
  }

  /// The first two and the last two text lines of each page.
  private func edgeLines() -> [EdgeLine] {
    var result: [EdgeLine] = []
    var page: [Int] = []
    var number = 0
    func close() {
      let edge = page.count > 6 ? 2 : 1
      result += page.prefix(edge).map { EdgeLine(index: $0, page: number, isHeader: true) }
      if page.count > edge {
        result += page.suffix(edge).map { EdgeLine(index: $0, page: number, isHeader: false) }
      }
      number += 1
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
  static func withoutDigits(_ bytes: ArraySlice<UInt8>) -> String {
    var key: [UInt8] = []
    for byte in bytes where !byte.isDigit && (byte > 0x20 || key.last != 0x20) { key.append(byte) }
    return String(decoding: key, as: UTF8.self)
  }

  /// Lines that return and cut a sentence in two, where nothing else tells that a page begins: a whole name, shorter than
  /// the lines around it, behind a full line that breaks off and before small letters.
  mutating func findInterruptingLines() {
    let texts = lines.indices.filter { lines[$0].part == .text && !lines[$0].isBlank }
    let full = texts.reduce(0) { max($0, min(lines[$1].range.count, 120)) }
    let names = texts.filter { Self.nameLength.contains(lines[$0].range.count) }
    let interrupting = names.filter { interrupts($0, full: full) }
    // Few texts have one, and how often each line returns is only worth knowing where there is one.
    if interrupting.isEmpty { return }
    var counts: [String: Int] = [:]
    for index in names { counts[Self.withoutDigits(text(index)), default: 0] += 1 }
    let alike = Dictionary(grouping: interrupting) { Self.withoutDigits(text($0)) }
    for index in interrupting {
      let words = Self.withoutDigits(text(index))
      guard counts[words, default: 0] > 1, Self.areApart(alike[words] ?? []), interrupts(index, full: full)
      else { continue }
      lines[index].part = .furniture(.header)
      if let next = nextText(after: index) { pageStarts[next] = true }
    }
  }

  /// Whether each of the lines may stand on a page of its own: the same words nearer to one another are text.
  private static func areApart(_ lines: [Int]) -> Bool {
    zip(lines, lines.dropFirst()).allSatisfy { $1 - $0 >= shortestPage }
  }

  /// No page has fewer lines.
  private static let shortestPage = 15

  /// How long a name is that may stand at the head of a page, in bytes.
  private static let nameLength = 12...100

  private func interrupts(_ index: Int, full: Int) -> Bool {
    let name = bytes.span.extracting(lines[index].range)
    guard name.isCapital(at: 0), name.count * 10 < full * 7,
      let before = lines[..<index].lastIndex(where: { !$0.isBlank && $0.part == .text }), index - before < 4,
      lines[before].range.count * 10 > full * 7, let after = nextText(after: index), after - index < 4,
      bytes.span.isSmall(at: lines[after].range.lowerBound),
      bytes[lines[index].range].contains(0x20), case .plain = LineShape(name),
      closing(index) == .open
    else { return false }
    let broken = closing(before)
    return broken == .open || broken == .comma
  }

  /// How the text of a line ends.
  private func closing(_ index: Int) -> Closing { Closing(String(decoding: text(index), as: UTF8.self)) }

  private func nextText(after index: Int) -> Int? {
    lines[(index + 1)...].firstIndex { !$0.isBlank && $0.part == .text }
  }
}
