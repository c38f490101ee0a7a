import Regeling

/// Headings without a number above a group of articles, "Inleidende bepalingen", or above each, where they are titles.
enum LooseHeading {
  /// Whether `paragraph` may be one: short, set apart, no sentence, right above a heading with a number.
  ///
  /// Capitals set it apart too, and tell `1.2 DE RAAD` from an item; `I. Inleidende bepalingen` is none where no list
  /// can stand.
  ///
  /// Where the text has no empty lines, `isSetApart` says that what stands above it has come to its end.
  static func heads(
    _ paragraph: Paragraph, above next: Paragraph, inList: Bool = true, isSetApart: Bool = false
  ) -> Bool {
    guard let label = next.headingLabel, label.soort != .bijlage, paragraph.closing == .open
    else { return false }
    var start = 0
    switch paragraph.role {
    case .plain: break
    case .item(let item) where !item.style.isSign && (!inList || label.soort == .artikel):
      start = item.textStart
    default: return false
    }
    let text = paragraph.tekst.string
    let bytes = paragraph.utf8.span
    let hasSign = start == 0 && isSection(paragraph)
    if hasSign { start = bytes.skippingSpace(2) }
    return text.utf8.count < 80 && bytes.isCapital(at: start) && text.split(separator: " ").count <= 8
      && ((start == 0 || hasSign) && (!paragraph.afterLineBreak || isSetApart && next.afterLineBreak)
        || start > 0 && !inList || isInCapitals(bytes, from: start))
  }

  /// Whether it has the sign of a paragraph, and no number: `§ Ligplaatsen`.
  private static func isSection(_ paragraph: Paragraph) -> Bool {
    let bytes = paragraph.utf8.span
    return bytes.at(0) == 0xC2 && bytes.at(1) == 0xA7
  }

  /// Whether the words from `start` on are all in capitals.
  static func isInCapitals(_ bytes: Span<UInt8>, from start: Int) -> Bool {
    var capitals = 0
    for index in start..<bytes.count {
      if bytes.isSmall(at: index) { return false }
      if bytes.isCapital(at: index) { capitals += 1 }
    }
    return capitals > 2
  }

  /// Whether the short lines above the articles among `headings` are their titles.
  ///
  /// None has a title of its own then, and nearly each stands below such a line. With an empty line between, two lines
  /// of that kind may as well head groups.
  static func areTitles(_ paragraphs: [Paragraph], _ headings: some Sequence<Int>) -> Bool {
    var articles = 0
    var headed = 0
    var touched = 0
    for index in headings {
      guard let label = paragraphs[index].headingLabel, label.soort == .artikel else { continue }
      guard label.titleStart >= paragraphs[index].utf8.span.count, paragraphs[index].amending == nil else {
        return false
      }
      articles += 1
      guard index > 0, !isSection(paragraphs[index - 1]),
        heads(paragraphs[index - 1], above: paragraphs[index])
      else { continue }
      headed += 1
      if paragraphs[index].afterLineBreak { touched += 1 }
    }
    return articles > 1 && headed * 5 >= articles * 4 && (articles > 2 || touched == headed)
  }

  /// Where the lichaam starts: at its first heading with a number, or at the heading of a group above that.
  static func start(_ paragraphs: [Paragraph], of first: Int) -> Int {
    guard first > 1, isTitle(paragraphs, above: first) else { return first }
    // The aanhef must be complete without it.
    let decided = paragraphs[..<(first - 1)].suffix(3).contains { PartHeading.decides($0.tekst.string) }
    return decided ? first - 1 : first
  }

  /// Whether what stands above the first heading may be a heading too, and is no title or clause of the whole.
  static func isTitle(_ paragraphs: [Paragraph], above first: Int) -> Bool {
    let isSetApart = first > 1 && paragraphs[first - 2].closing == .sentence
    guard first > 0,
      heads(paragraphs[first - 1], above: paragraphs[first], inList: false, isSetApart: isSetApart)
    else { return false }
    let text = paragraphs[first - 1].tekst.string
    return !PartHeading.clause(text) && !PartHeading.body(text) && !FrontMatter.names(text)
  }
}
