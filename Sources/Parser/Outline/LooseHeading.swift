import Regeling

/// Headings without a number above a group of articles: "Inleidende bepalingen", "Slotbepalingen".
enum LooseHeading {
  /// Whether the paragraph at `index` may be one: short, set apart, no sentence, right above a heading with a number.
  static func heads(_ paragraphs: [Paragraph], _ index: Int) -> Bool {
    guard index + 1 < paragraphs.count, let next = paragraphs[index + 1].headingLabel, next.soort != .bijlage
    else {
      return false
    }
    guard case .plain = paragraphs[index].role else { return false }
    let paragraph = paragraphs[index]
    guard paragraph.closing == .open, !paragraph.afterLineBreak else {
      return false
    }
    let text = paragraph.tekst.string
    return text.utf8.count < 80 && paragraph.utf8.span.isCapital(at: 0)
      && text.split(separator: " ").count <= 8
  }

  /// Where the lichaam starts: at its first heading with a number, or at the heading of a group above that.
  static func start(_ paragraphs: [Paragraph], of first: Int) -> Int {
    guard first > 1, heads(paragraphs, first - 1) else { return first }
    let text = paragraphs[first - 1].tekst.string
    let isAanhef = PartHeading.clause(text) || PartHeading.body(text) || FrontMatter.names(text)
    // The aanhef must be complete without it.
    let decided = paragraphs[..<(first - 1)].suffix(3).contains { PartHeading.decides($0.tekst.string) }
    return decided && !isAanhef ? first - 1 : first
  }
}
