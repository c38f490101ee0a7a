import Regeling

/// Headings that give a number and a title without the word before it: `3. Titel`, `3.1 Titel`.
///
/// In a text with articles, a numbered heading right above an article is a chapter. In an ordinance that never writes
/// "Artikel", numbered headings with a point are its articles; where there are none, those with one number are.
enum BareHeadings {
  /// Turns such headings among `paragraphs` into what they are.
  static func resolve(_ paragraphs: inout [Paragraph]) {
    let hasArticles = paragraphs.contains { $0.headingLabel?.soort == .artikel }
    if !hasArticles {
      let articles = articles(paragraphs.span)
      for (index, number) in articles { paragraphs[index].role = .heading(number.label(.artikel)) }
      // Where the articles go by two numbers, those that go by one are chapters, with articles or with text.
      if articles.first?.1.depth == 2 {
        for (index, number) in counted(paragraphs.span, from: 0) {
          paragraphs[index].role = .heading(number.label(.hoofdstuk))
        }
      }
    }
    let chapters = chapters(paragraphs.span)
    for (index, number) in chapters + before(chapters.first, paragraphs.span) {
      paragraphs[index].role = .heading(number.label(.hoofdstuk))
    }
  }

  /// The chapters above the first one that has articles, which is the first of the text: "1 Inleiding", with text alone.
  private static func before(_ first: (Int, Number)?, _ paragraphs: Span<Paragraph>) -> [(Int, Number)] {
    guard let (place, number) = first, var awaited = Int(number.nr),
      !(0..<place).contains(where: { paragraphs[$0].headingLabel?.soort == .artikel })
    else { return [] }
    var result: [(Int, Number)] = []
    for index in paragraphs.indices.prefix(place).reversed() where awaited > 1 {
      guard paragraphs[index].headingLabel == nil, let number = Number(paragraphs[index]),
        number.nr == String(awaited - 1), !isListItem(paragraphs, index), !succeeds(paragraphs, index + 1),
        !hasVerb(paragraphs[index].tekst.string)
      else { continue }
      result.append((index, number))
      awaited -= 1
    }
    return result
  }

  /// The numbered headings right above an article or a division, as far as their numbers go up.
  private static func chapters(_ paragraphs: Span<Paragraph>) -> [(Int, Number)] {
    var result: [(Int, Number)] = []
    var last = 0
    for index in paragraphs.indices.dropLast() {
      // Below another division they may begin anew.
      if paragraphs[index].headingLabel?.soort.isIndeling == true { last = 0 }
      guard let next = paragraphs[index + 1].headingLabel?.soort,
        next == .artikel || next == .paragraaf || next == .afdeling,
        paragraphs[index].headingLabel == nil, let number = Number(paragraphs[index]), number.depth == 1,
        !isListItem(paragraphs, index), !isSentence(paragraphs, index), !isLid(paragraphs, index),
        !namesWhole(paragraphs, index),
        number.value > last || number.value == last && number.addsLetter
      else { continue }
      last = number.value
      result.append((index, number))
    }
    return result
  }

  /// Whether the paragraph is the name of the whole, behind the number of its page.
  private static func namesWhole(_ paragraphs: Span<Paragraph>, _ index: Int) -> Bool {
    guard index == 0 else { return false }
    let text = paragraphs[index].tekst.string
    return FrontMatter.names(text)
  }

  /// Whether the paragraph is a lid that lost its full stop; a title with a verb asks, or the mark-up makes it one.
  private static func isSentence(_ paragraphs: Span<Paragraph>, _ index: Int) -> Bool {
    let text = paragraphs[index].tekst.string
    return paragraphs[index].heading == 0 && !text.hasSuffix("?") && hasVerb(text)
  }

  private static func hasVerb(_ text: String) -> Bool {
    text.lowercased().split(separator: " ").contains { WordLists.isFiniteVerb(String($0)) }
  }

  // MARK: Articles

  private static func articles(_ paragraphs: Span<Paragraph>) -> [(Int, Number)] {
    let division = paragraphs.indices.first { paragraphs[$0].headingLabel?.soort.isIndeling == true }
    let decision = decision(paragraphs)
    if let start = division ?? decision {
      let pointed = pointed(paragraphs, from: start)
      if !pointed.isEmpty { return pointed }
    }
    let found = counted(paragraphs, from: division ?? decision ?? 0)
    if decision != nil { return found }
    // Without a decision it takes a name, and leden that carry the number of their heading.
    let title = paragraphs.indices.prefix(40).first { PagePhrases.opensDocument(paragraphs[$0].tekst.string) }
    let opening = paragraphs.extracting((title ?? 0)...).extracting(first: 4)
    guard opening.indices.contains(where: { names(opening[$0].tekst.string) }) else { return [] }
    // What proposes rules numbers its arguments as rules are.
    if opening.indices.contains(where: { proposes(opening[$0].tekst.string) }) { return [] }
    let titles = titles(paragraphs, below: found)
    if !titles.isEmpty { return titles }
    for (index, number) in found where !opensLeden(paragraphs, index + 1, number) { return [] }
    return found
  }

  /// The headings `n.1`, `n.2` … of a text that has no decision, such as policy rules: all of them titles, and the
  /// first below the chapter of that number among `chapters`; none where any of them is a text of its own.
  private static func titles(_ paragraphs: Span<Paragraph>, below chapters: [(Int, Number)]) -> [(
    Int, Number
  )] {
    let found = pointed(paragraphs, from: 0)
    guard let first = found.first, let chapter = chapters.last(where: { $0.0 < first.0 }),
      first.1.nr == chapter.1.nr + ".1"
    else { return [] }
    let places = Set(found.map(\.0))
    for index in paragraphs.indices {
      if places.contains(index), hasVerb(paragraphs[index].tekst.string) { return [] }
      guard !places.contains(index), case .item(let label) = paragraphs[index].role else { continue }
      if label.style == .articleLid { return [] }
    }
    return found
  }

  /// Whether `text` calls the whole an ordinance, or a policy.
  private static func names(_ text: String) -> Bool {
    FrontMatter.names(text) || text.lowercased().contains("beleid")
  }

  private static func proposes(_ text: String) -> Bool { text.lowercased().contains("voorstel") }

  /// What stands behind the decision that opens an ordinance.
  ///
  /// The arguments of a raadsvoorstel are numbered as provisions are, but no decision stands before them.
  private static func decision(_ paragraphs: Span<Paragraph>) -> Int? {
    guard
      let last = paragraphs.indices.last(where: { PartHeading.isDecision(paragraphs[$0].tekst.string) }),
      (0..<last).contains(where: { PartHeading.body(paragraphs[$0].tekst.string) })
    else { return nil }
    return last + 1
  }

  /// The headings `n.1`, `n.2` … from `start` on; none where the first is no beginning.
  private static func pointed(_ paragraphs: Span<Paragraph>, from start: Int) -> [(Int, Number)] {
    let found = (start..<paragraphs.count).compactMap { index in
      Number(paragraphs[index]).flatMap { $0.depth == 2 ? (index, $0) : nil }
    }
    return found.first?.1.nr.hasSuffix(".1") == true ? found : []
  }

  /// The headings `1`, `2` … from `start` on, each with text below it; none where fewer than two count on from 1.
  private static func counted(_ paragraphs: Span<Paragraph>, from start: Int) -> [(Int, Number)] {
    var found: [(Int, Number)] = []
    for index in paragraphs.indices.dropLast() where index >= start {
      guard let number = Number(paragraphs[index]), number.nr == String(found.count + 1),
        !isListItem(paragraphs, index), !succeeds(paragraphs, index + 1)
      else { continue }
      found.append((index, number))
    }
    return found.count > 1 ? found : []
  }

  /// Whether the first lid below the heading `number` carries its number: `3.1` below `3`.
  private static func opensLeden(_ paragraphs: Span<Paragraph>, _ index: Int, _ number: Number) -> Bool {
    guard case .item(let label) = paragraphs[index].role, label.style == .articleLid else { return false }
    return label.nr == number.nr + ".1"
  }

  /// Whether the paragraph is an item of a list: the mark-up says so, or its predecessor stands right above it.
  private static func isListItem(_ paragraphs: Span<Paragraph>, _ index: Int) -> Bool {
    guard paragraphs[index].heading == 0, case .item = paragraphs[index].role else { return false }
    if paragraphs[index].indent > 0 { return true }
    guard succeeds(paragraphs, index) else { return false }
    // Below a whole sentence a title is none, though it counts on from the lid there.
    let text = paragraphs[index].tekst.string
    return paragraphs[index - 1].closing != .sentence || hasVerb(text)
  }

  /// Whether the paragraph is the next lid of the article above it, and reads as a sentence without its full stop, or
  /// says that it is empty.
  private static func isLid(_ paragraphs: Span<Paragraph>, _ index: Int) -> Bool {
    guard case .item(let label) = paragraphs[index].role, countsOn(label, paragraphs, above: index) else {
      return false
    }
    let words = paragraphs[index].rest(label.textStart).string.split(separator: " ")
    return words.count > 8 || words.first.map { WordLists.beginsSentence($0.lowercased()) } == true
      || WordLists.saysItIsEmpty(words.joined(separator: " "))
  }

  /// Whether the last item of its kind above the paragraph, in the same article, is the one before `label`.
  private static func countsOn(
    _ label: ItemLabel, _ paragraphs: Span<Paragraph>, above index: Int
  ) -> Bool {
    for above in stride(from: index - 1, through: max(index - longestLid, 0), by: -1) {
      if paragraphs[above].isNumberedHeading { return false }
      guard case .item(let other) = paragraphs[above].role, other.style == label.style else { continue }
      return other.value + 1 == label.value
    }
    return false
  }

  /// No lid has more paragraphs, and no more are looked at for each number.
  private static let longestLid = 60

  /// Whether the paragraph is an item right below its predecessor.
  private static func succeeds(_ paragraphs: Span<Paragraph>, _ index: Int) -> Bool {
    guard index > 0, case .item(let label) = paragraphs[index].role,
      case .item(let previous) = paragraphs[index - 1].role
    else { return false }
    return previous.style == label.style && previous.value + 1 == label.value
  }
}
