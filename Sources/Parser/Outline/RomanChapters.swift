import Regeling

/// Headings of chapters that give a Roman number and a title without a word: `I Algemeen`, `II. Uitvoering`.
///
/// One of them may be anything; a row that counts on from I, each right above an article or a division, divides a text
/// that has no other chapters.
enum RomanChapters {
  /// Turns such headings among `paragraphs` into what they are.
  static func resolve(_ paragraphs: inout [Paragraph]) {
    let found = rows(paragraphs.span)
    guard found.count > 1, !paragraphs.contains(where: { $0.headingLabel?.soort == .hoofdstuk }) else {
      return
    }
    for (index, label) in found { paragraphs[index].role = .heading(label) }
  }

  /// The headings in order; none where any of them does not count on.
  ///
  /// A table of contents has them all once more.
  private static func rows(_ paragraphs: Span<Paragraph>) -> [(Int, HeadingLabel)] {
    var result: [(Int, HeadingLabel)] = []
    var last = 0
    for index in paragraphs.indices.dropLast() {
      // Asked first, because few paragraphs stand above a heading.
      guard paragraphs[index + 1].isNumberedHeading,
        let next = paragraphs[index + 1].headingLabel?.soort, next == .artikel || next.isIndeling,
        let label = label(paragraphs[index]), let value = Nummer.romanValue(label.nr)
      else { continue }
      guard value == last + 1 || value == 1 else { return [] }
      last = value
      result.append((index, label))
    }
    return result
  }

  private static func label(_ paragraph: borrowing Paragraph) -> HeadingLabel? {
    let bytes = paragraph.utf8.span
    guard bytes.count < 120, paragraph.closing == .open || paragraph.heading > 0,
      paragraph.headingLabel == nil,
      paragraph.amending == nil, PartHeading.note(paragraph.tekst.string, marked: true) == nil
    else { return nil }
    var end = 0
    while bytes.at(end).isUpper, end < 8 { end += 1 }
    guard end > 0, Nummer.romanValue(bytes.string(0..<end)) != nil else { return nil }
    let close = bytes.at(end) == 0x2E || bytes.at(end) == 0x3A ? end + 1 : end
    let start = bytes.skippingSpace(close)
    guard start > close, bytes.isCapital(at: start) else { return nil }
    let words = bytes.string(start..<bytes.count).lowercased().split(separator: " ").map(String.init)
    guard words.count <= 10, !words.contains(where: WordLists.isFiniteVerb) else { return nil }
    return HeadingLabel(.hoofdstuk, nr: bytes.string(0..<end), end: close, titleStart: start)
  }
}
