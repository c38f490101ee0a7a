import Regeling

/// Tells a table of contents from the text whose headings it repeats.
enum TableOfContents {
  /// The index of the first heading of the lichaam, past any table of contents; nil for a text without headings.
  static func bodyStart(_ paragraphs: [Paragraph]) -> Int? {
    guard let first = firstHeading(paragraphs, from: 0) else { return nil }
    let end = runEnd(paragraphs, from: first)
    let announced =
      first > 0 && paragraphs[max(first - 3, 0)..<first].contains { isContentsTitle($0.tekst.string) }
    let articles = paragraphs[first..<end].count { $0.headingLabel?.soort == .artikel }
    guard announced || articles >= 3, repeats(paragraphs, first, from: end) else { return first }
    return firstHeading(paragraphs, from: end) ?? first
  }

  /// Where a table of contents begins in `front`, the text before the lichaam: only there do headings stand in it.
  static func start(_ front: ArraySlice<Paragraph>) -> Int? {
    front.firstIndex { isContentsTitle($0.tekst.string) || $0.headingLabel != nil }
  }

  private static func firstHeading(_ paragraphs: [Paragraph], from start: Int) -> Int? {
    paragraphs[start...].firstIndex {
      guard let soort = $0.headingLabel?.soort else { return false }
      return soort == .artikel || soort.isIndeling
    }
  }

  /// Where a run of headings without text between them ends.
  private static func runEnd(_ paragraphs: [Paragraph], from first: Int) -> Int {
    var index = first
    var seen: Set<String> = []
    while index < paragraphs.count {
      let paragraph = paragraphs[index]
      // The text itself begins where the numbers begin again.
      if let label = paragraph.headingLabel, !seen.insert("\(label.soort.rawValue) \(label.nr)").inserted {
        break
      }
      if PartHeading.body(paragraph.tekst.string) { break }
      let isShort =
        paragraph.tekst.string.utf8.count < 120 && !paragraph.closing.isTerminal && !paragraph.isTable
      guard paragraph.headingLabel != nil || isShort else { break }
      index += 1
    }
    return index
  }

  private static func repeats(_ paragraphs: [Paragraph], _ first: Int, from end: Int) -> Bool {
    guard let label = paragraphs[first].headingLabel else { return false }
    return paragraphs[end...].contains {
      $0.headingLabel?.soort == label.soort && $0.headingLabel?.nr == label.nr
    }
  }

  /// Whether `text` is the heading of a table of contents.
  static func isContentsTitle(_ text: String) -> Bool {
    text.utf8.count < 20 && ["inhoud", "inhoudsopgave", "inhoudsopgave:"].contains(text.lowercased())
  }
}
