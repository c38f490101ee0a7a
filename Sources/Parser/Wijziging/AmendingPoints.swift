import Regeling

/// The points of a decision that amends without articles: `I. De Parkenverordening als volgt te wijzigen:`.
///
/// In a text without an article they are what the articles of an amending ordinance are, one of them opening a series
/// of changes; the steps below it, and the points that follow, are told apart by their labels.
enum AmendingPoints {
  /// Makes the points of such a decision among `paragraphs` its articles.
  static func resolve(_ paragraphs: inout [Paragraph]) {
    guard !paragraphs.contains(where: { $0.headingLabel?.soort == .artikel }),
      paragraphs.contains(where: { AmendingSentence.opensSeries($0.bytes) }),
      let decision = paragraphs.firstIndex(where: { PartHeading.decides($0.tekst.string) })
    else { return }
    let points = points(paragraphs, from: decision + 1)
    guard points.contains(where: { AmendingSentence.opensSeries(paragraphs[$0.index].bytes) }) else { return }
    for (index, label) in points {
      paragraphs[index].role = .heading(
        HeadingLabel(.artikel, nr: label.nr, end: label.end, titleStart: label.textStart))
    }
  }

  /// The points from `start` on, the first of which sets how they are numbered.
  private static func points(_ paragraphs: [Paragraph], from start: Int) -> [(index: Int, label: ItemLabel)] {
    var result: [(index: Int, label: ItemLabel)] = []
    var margin = 0
    for index in start..<paragraphs.count {
      guard case .item(let label) = paragraphs[index].role, !label.style.isBare else { continue }
      let bytes = paragraphs[index].bytes
      if let first = result.first?.label {
        // Steps below a point are told from points by their margin and their sentences; none goes by Roman capitals.
        let isRoman = first.style == .capitalDot && first.romanValue == 1
        guard label.style == first.style, value(label) == result.count + 1,
          isRoman || paragraphs[index].indent <= margin + 1,
          isRoman || AmendingSentence(bytes, from: label.textStart) == nil
            || AmendingSentence.opensSeries(bytes)
        else { continue }
      } else {
        guard value(label) == 1, !label.style.isSign else { continue }
        margin = paragraphs[index].indent
      }
      result.append((index, label))
    }
    return result
  }

  /// The place of a point among the others: `II` is 2.
  private static func value(_ label: ItemLabel) -> Int {
    let isLetter = label.style == .letterDot || label.style == .letterParen
    return isLetter ? label.value : label.romanValue ?? label.value
  }
}
