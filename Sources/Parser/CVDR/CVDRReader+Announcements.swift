import Markup
import Regeling

/// What the mark-up says in place of words: that the toelichting, the closing, an article begins.
extension CVDRReader {
  mutating func announce(_ event: MarkupEvent) {
    switch expected {
    case .notes: announceNotes(start(of: event))
    case .closing:
      expected = nil
      if !PartHeading.closing(start(of: event)) { lines.addDrawnLine("Aldus vastgesteld") }
    case .article: announceArticle()
    case nil: break
    }
  }

  /// The first words from `event` on, as far as one run has them.
  func start(of event: MarkupEvent) -> String {
    guard case .text(let range) = event else { return "" }
    var builder = TekstBuilder(source: source.id)
    builder.append(source.bytes, range)
    return builder.finish().string
  }

  mutating func announceNotes(_ first: String) {
    expected = nil
    if PartHeading.note(first, marked: true) == nil { lines.addDrawnLine("Toelichting", heading: 2) }
  }

  mutating func announceArticle() {
    expected = nil
    lines.add(HeadingLabel(.artikel, nr: "", end: 0, titleStart: 0), Tekst(), level: 4)
  }
}
