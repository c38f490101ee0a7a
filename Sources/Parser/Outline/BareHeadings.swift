import Regeling

/// Headings that give a number and a title without the word before it: `3. Titel`, `3.1 Titel`.
///
/// In a text with articles, a numbered heading right above an article is a chapter. In an ordinance that never writes
/// "Artikel", numbered headings with a point are its articles.
enum BareHeadings {
  /// `paragraphs` with such headings turned into what they are.
  static func resolve(_ paragraphs: [Paragraph]) -> [Paragraph] {
    var result = paragraphs
    let hasArticles = paragraphs.contains { $0.headingLabel?.soort == .artikel }
    if !hasArticles, let start = bodyStart(paragraphs) {
      for (index, number) in articles(paragraphs, from: start) {
        result[index].role = .heading(
          HeadingLabel(.artikel, nr: number.nr, end: number.end, titleStart: number.titleStart))
      }
    }
    for index in result.indices.dropLast() {
      guard result[index].headingLabel == nil, let number = Number(result[index]), number.depth == 1,
        let next = result[index + 1].headingLabel?.soort,
        next == .artikel || next == .paragraaf || next == .afdeling
      else { continue }
      result[index].role = .heading(
        HeadingLabel(.hoofdstuk, nr: number.nr, end: number.end, titleStart: number.titleStart))
    }
    return result
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

    init?(_ paragraph: Paragraph) {
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
