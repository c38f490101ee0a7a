import Regeling

/// Notes that stand below the article that each is on, under a heading that says "Toelichting" and no more.
///
/// Such a text has more than one of these headings, and behind them its articles go on; in a toelichting that stands
/// apart, the articles that follow its heading come back.
enum NotesBelowArticles {
  /// The headings of such notes among `notes`, the paragraphs whose words may open a toelichting.
  static func headings(
    _ paragraphs: [Paragraph], among notes: some Sequence<Int>, _ headings: ArraySlice<Int>
  ) -> Set<Int> {
    let bare = notes.filter { paragraphs[$0].mayOpenNotes && isBare(paragraphs[$0].tekst.string) }
    guard bare.count > 1 else { return [] }
    var result: Set<Int> = []
    var seen: Set<String> = []
    var next = headings.startIndex
    for (place, note) in bare.enumerated() {
      let articlesAbove = take(paragraphs, headings, &next, until: note, &seen)
      guard articlesAbove == .new else { break }
      result.insert(note)
      // Behind the last one nothing may come back either.
      if place == bare.count - 1,
        take(paragraphs, headings, &next, until: paragraphs.count, &seen) == .repeated
      {
        result.remove(note)
      }
    }
    return result.count > 1 ? result : []
  }

  private enum Articles { case none, new, repeated }

  /// What articles the headings before paragraph `end` open, from the heading at `next` on.
  private static func take(
    _ paragraphs: [Paragraph], _ headings: ArraySlice<Int>, _ next: inout Int, until end: Int,
    _ seen: inout Set<String>
  ) -> Articles {
    var result = Articles.none
    while next < headings.endIndex, headings[next] < end {
      defer { next += 1 }
      guard let label = paragraphs[headings[next]].headingLabel, label.soort == .artikel else { continue }
      result = seen.insert(label.nr).inserted && result != .repeated ? .new : .repeated
    }
    return result
  }

  private static func isBare(_ text: String) -> Bool {
    text.utf8.count < 14 && text.lowercased().prefix { $0 != ":" } == "toelichting"
  }
}
