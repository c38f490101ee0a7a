import Regeling

/// The points of a decision that amends without articles: `I. De Parkenverordening als volgt te wijzigen:`.
///
/// In a text without an article they are what the articles of an amending ordinance are: one of them opens a series of
/// changes, or is itself an instruction. The steps below a point, and the points that follow, are told apart by their
/// labels; the articles that they bring are new text, and no articles of the decision.
enum AmendingPoints {
  /// Makes the points of such a decision among `paragraphs` its articles.
  static func resolve(_ paragraphs: inout [Paragraph]) {
    let article = paragraphs.firstIndex { $0.headingLabel?.soort == .artikel } ?? paragraphs.count
    guard let decision = paragraphs[..<article].firstIndex(where: decides) else { return }
    if article < paragraphs.count, !announcesText(paragraphs[decision..<article]) { return }
    let points = points(paragraphs, from: decision + 1)
    if points.contains(where: { amends(paragraphs[$0.index], $0.label) }) {
      part(&paragraphs, at: points.map { ($0.index, HeadingLabel($0.label)) })
    } else if let only = paragraphs[decision..<article].firstIndex(where: opensSeries),
      points.isEmpty || only < points[0].index
    {
      // A decision of one point does without a number.
      part(&paragraphs, at: [(only, HeadingLabel(.artikel, nr: "", end: 0, titleStart: 0))])
    }
  }

  /// Parts the numbers of articles from what they say, which is no title, however short.
  private static func part(_ paragraphs: inout [Paragraph], at headings: [(index: Int, label: HeadingLabel)])
  {
    var result: [Paragraph] = []
    result.reserveCapacity(paragraphs.count + headings.count)
    var start = 0
    for (index, label) in headings {
      result += paragraphs[start..<index]
      var heading = paragraphs[index]
      heading.tekst = heading.label(label.end)
      heading.role = .heading(label)
      result.append(heading)
      var sentence = paragraphs[index]
      sentence.tekst = sentence.rest(label.titleStart)
      sentence.role = .plain
      sentence.diagnostics = []
      if !sentence.tekst.isEmpty { result.append(sentence) }
      start = index + 1
    }
    paragraphs = result + paragraphs[start...]
  }

  /// Whether the aanhef ends in a paragraph, which may open the series of changes itself: "besluit de X te wijzigen:".
  private static func decides(_ paragraph: Paragraph) -> Bool {
    PartHeading.decides(paragraph.tekst.string)
      || paragraph.utf8.span.opens(with: ["besluit"]) && opensSeries(paragraph)
  }

  /// Whether the last instruction in `paragraphs` brings new text, so that the article behind them belongs to that.
  private static func announcesText(_ paragraphs: ArraySlice<Paragraph>) -> Bool {
    for paragraph in paragraphs.reversed() {
      let bytes = paragraph.bytes
      let start = AmendingLabel(bytes)?.textStart ?? 0
      if let sentence = AmendingSentence(bytes, from: start) { return sentence.announcesText }
      if opensSeries(paragraph) { return false }
    }
    return false
  }

  /// Whether a point opens a series of changes, or orders one of a regulation that it names.
  private static func amends(_ point: Paragraph, _ label: ItemLabel) -> Bool {
    if opensSeries(point) { return true }
    let bytes = point.bytes
    return AmendingSentence(bytes, from: label.textStart) != nil
      && !AmendingSentence.speaksOfOthers(bytes, from: label.textStart)
      && bytes.mentions(["verordening", "regeling", "reglement", "beleidsregel", "apv"])
  }

  /// Whether a paragraph opens a series of changes; most are turned down without a look at all their words.
  private static func opensSeries(_ paragraph: Paragraph) -> Bool {
    paragraph.utf8.count < 1_000 && AmendingSentence.mayBeCertain(paragraph.utf8.span)
      && AmendingSentence.opensSeries(paragraph.bytes)
  }

  /// The points from `start` on, the first of which sets how they are numbered.
  private static func points(_ paragraphs: [Paragraph], from start: Int) -> [(index: Int, label: ItemLabel)] {
    var result: [(index: Int, label: ItemLabel)] = []
    var margin = 0
    var hasSteps = false
    var hasText = false
    for index in start..<paragraphs.count {
      guard case .item(let label) = paragraphs[index].role, !label.style.isBare else {
        // An instruction without a number of its own, below a point that opens a series.
        if !result.isEmpty, AmendingSentence.mayBeCertain(paragraphs[index].utf8.span),
          let sentence = AmendingSentence(paragraphs[index].bytes)
        {
          hasText = sentence.announcesText
        }
        continue
      }
      let bytes = paragraphs[index].bytes
      let opens = opensSeries(paragraphs[index])
      let sentence = AmendingSentence(bytes, from: label.textStart)
      if let first = result.first?.label {
        // Steps below a point are told from points by their margin and their sentences; none goes by Roman capitals.
        let isRoman = first.style == .capitalDot && first.romanValue == 1
        let isStep = hasSteps && sentence != nil && !opens
        // In new text a number counts the leden; a point there orders something too, or is no sentence of its own.
        let isText =
          hasText && sentence == nil && !opens && !bytes.mentions(["in werking"])
          && bytes.at(label.textStart).isUpper
        guard label.style == first.style, value(label) == result.count + 1,
          isRoman || paragraphs[index].indent <= margin + 1 && !isStep && !isText
        else { continue }
      } else {
        guard value(label) == 1, !label.style.isSign else { continue }
        margin = paragraphs[index].indent
      }
      hasSteps = opens
      hasText = sentence?.announcesText == true
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

extension HeadingLabel {
  /// The label of a point as that of an article.
  fileprivate init(_ point: ItemLabel) {
    self.init(.artikel, nr: point.nr, end: point.end, titleStart: point.textStart)
  }
}
