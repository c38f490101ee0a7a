import Regeling

/// Headings that give a number and a title without the word before it: `3. Titel`, `3.1 Titel`.
///
/// In a text with articles, a numbered heading right above an article is a chapter. In an ordinance that never writes
/// "Artikel", numbered headings with a point are its articles.
enum BareHeadings {
  /// Turns such headings among `paragraphs` into what they are.
  static func resolve(_ paragraphs: inout [Paragraph]) {
    let hasArticles = paragraphs.contains { $0.headingLabel?.soort == .artikel }
    if !hasArticles, let start = bodyStart(paragraphs) {
      for (index, number) in articles(paragraphs, from: start) {
        paragraphs[index].role = .heading(number.label(.artikel))
      }
    }
    for (index, number) in chapters(paragraphs.span) {
      paragraphs[index].role = .heading(number.label(.hoofdstuk))
    }
  }

  /// The numbered headings right above an article or a division.
  private static func chapters(_ paragraphs: Span<Paragraph>) -> [(Int, Number)] {
    var result: [(Int, Number)] = []
    for index in paragraphs.indices.dropLast() {
      guard let next = paragraphs[index + 1].headingLabel?.soort,
        next == .artikel || next == .paragraaf || next == .afdeling,
        paragraphs[index].headingLabel == nil, let number = Number(paragraphs[index]), number.depth == 1,
        !isListItem(paragraphs, index)
      else { continue }
      result.append((index, number))
    }
    return result
  }

  /// Whether the paragraph is an item of a list: the mark-up says so, or its predecessor stands right above it.
  private static func isListItem(_ paragraphs: Span<Paragraph>, _ index: Int) -> Bool {
    guard paragraphs[index].heading == 0, case .item(let label) = paragraphs[index].role else { return false }
    if paragraphs[index].indent > 0 { return true }
    guard index > 0, case .item(let previous) = paragraphs[index - 1].role else { return false }
    return previous.style == label.style && previous.value + 1 == label.value
  }

  /// Where the provisions of an ordinance may begin: at its first division, or behind the decision that opens it.
  ///
  /// The arguments of a raadsvoorstel are numbered alike, but no decision stands before them.
  private static func bodyStart(_ paragraphs: [Paragraph]) -> Int? {
    if let division = paragraphs.firstIndex(where: { $0.headingLabel?.soort.isIndeling == true }) {
      return division
    }
    guard let decision = paragraphs.lastIndex(where: { PartHeading.isDecision($0.tekst.string) }),
      paragraphs[..<decision].contains(where: { PartHeading.body($0.tekst.string) })
    else { return nil }
    return decision + 1
  }

  /// The headings `n.1`, `n.2` … from `start` on; none where the first is no beginning.
  private static func articles(_ paragraphs: [Paragraph], from start: Int) -> [(Int, Number)] {
    let found = paragraphs.indices[start...].compactMap { index in
      Number(paragraphs[index]).flatMap { $0.depth == 2 ? (index, $0) : nil }
    }
    return found.first?.1.nr.hasSuffix(".1") == true ? found : []
  }

  /// The number that a short text begins with.
  private struct Number {
    var nr: String
    /// How many numbers the points join.
    var depth: Int
    var end: Int
    var titleStart: Int

    /// The label of a heading of kind `soort` with this number.
    func label(_ soort: Soort) -> HeadingLabel {
      HeadingLabel(soort, nr: nr, end: end, titleStart: titleStart)
    }

    init?(_ paragraph: borrowing Paragraph) {
      let bytes = paragraph.utf8.span
      guard bytes.count < 160, bytes.at(0).isDigit, paragraph.closing == .open || paragraph.heading > 0 else {
        return nil
      }
      var index = 0
      depth = 1
      while bytes.at(index).isDigit || bytes.at(index) == 0x2E && bytes.at(index + 1).isDigit {
        if bytes.at(index) == 0x2E { depth += 1 }
        index += 1
      }
      if bytes.at(index).isLower { index += 1 }
      nr = bytes.string(0..<index)
      if bytes.at(index) == 0x2E || bytes.at(index) == 0x3A { index += 1 }
      end = index
      titleStart = bytes.skippingSpace(index)
      guard titleStart > index, bytes.isCapital(at: titleStart) || bytes.at(titleStart) == 0x28 else {
        return nil
      }
    }
  }
}
