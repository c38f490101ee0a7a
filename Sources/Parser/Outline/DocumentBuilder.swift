import Regeling
import SourceText

/// Builds the tree of a whole document from its paragraphs.
///
/// The parts follow one another, each opened by its heading: what stands before the first article, the lichaam, the
/// sluiting, annexes and toelichting in any order, and what comes after.
struct DocumentBuilder {
  enum Part {
    case lichaam, sluiting, bijlage, toelichting, nawerk
  }

  var paragraphs: [Paragraph]
  private let landmarks: Landmarks
  /// Where each kind of indeling has its headings, in order.
  private var indelingen: [Soort: [Int]] = [:]
  var document: Verordening
  var part = Part.lichaam
  var stack = IndelingStack([])
  /// The heading that the pending paragraphs belong to, if it is an article's.
  var article: Element?
  /// Whether the titles of articles stand above their numbers, and the title that awaits its article.
  private(set) var titlesStandAbove = false
  var titleAbove: Tekst?
  /// The note on an article that stands among the articles, if one is open.
  var note: Element?
  var pending: [Paragraph] = []
  var articleContents = ArticleContents()
  var bijlage: Element?
  var bijlageNumbers: Set<String> = []
  var notes: [Paragraph] = []
  /// The first paragraph of the lichaam.
  var start = 0
  private var lastArticle = 0
  /// Before this paragraph no toelichting opens.
  private var bodyEnd = 0
  var lettersLost = false

  /// Builds the document; eIds and references come later.
  static func build(_ read: consuming ReadSource, _ bron: Bron) -> Verordening {
    var builder = DocumentBuilder(consume read, bron)
    builder.run()
    return builder.document
  }

  private init(_ read: consuming ReadSource, _ bron: Bron) {
    var paragraphs: [Paragraph] = []
    swap(&paragraphs, &read.paragraphs)
    FlattenedTable.gather(&paragraphs)
    AmendingPoints.resolve(&paragraphs)
    BareHeadings.resolve(&paragraphs)
    landmarks = Landmarks(paragraphs)
    self.paragraphs = paragraphs
    document = Verordening(bron: bron)
    document.voetnoten = read.footnotes
    document.weggelaten = read.omissions
    document.meldingen = read.diagnostics
  }

  private mutating func run() {
    for index in paragraphs.indices where !paragraphs[index].diagnostics.isEmpty {
      document.meldingen += paragraphs[index].diagnostics
    }
    guard let first = TableOfContents.bodyStart(paragraphs), hasArticle(from: first) else {
      document.readWithoutArticles(paragraphs)
      return
    }
    start = LooseHeading.start(paragraphs, of: first)
    AmendingOutline.mark(&paragraphs, landmarks, from: first)
    findEndOfBody()
    let end = bodyEnd
    titlesStandAbove = LooseHeading.areTitles(
      paragraphs, landmarks.headings(from: start).prefix { $0 < end })
    if titlesStandAbove, LooseHeading.isTitle(paragraphs, above: first) { start = first - 1 }
    let front = FrontMatter(paragraphs[..<start])
    document.voorwerk = front.voorwerk
    document.opschrift = front.opschrift
    document.aanhef = front.aanhef
    for index in landmarks.headings(from: start) {
      if let soort = paragraphs[index].headingLabel?.soort, soort.isIndeling {
        indelingen[soort, default: []].append(index)
      }
    }
    lettersLost = LostNumbers.lettersLost(paragraphs, from: start)
    stack = newStack(from: start)
    var index = start
    while index < paragraphs.count { index = take(index) }
    open(.nawerk)
    // What is left of them is empty, and takes room that the tree needs.
    paragraphs = []
    articleContents.fill(&document)
    document.findCiteertitel()
  }

  private func hasArticle(from start: Int) -> Bool {
    paragraphs[start...].contains { $0.headingLabel?.soort == .artikel }
  }

  func newStack(from start: Int) -> IndelingStack {
    let firsts = indelingen.compactMap { soort, places in
      let next = places.partitionPoint { $0 >= start }
      return next < places.count ? (place: places[next], soort: soort) : nil
    }
    return IndelingStack(firsts.sorted { $0.place < $1.place }.map(\.soort))
  }

  /// Finds the last article heading before a toelichting or an annex begins; closing words come after it.
  private mutating func findEndOfBody() {
    let notes = landmarks.notes(from: max(start, 1)).first { mayOpenNotes($0) }
    let headings = landmarks.headings(from: start)
    let annex = headings.first { paragraphs[$0].headingLabel?.soort == .bijlage }
    bodyEnd = min(notes ?? paragraphs.count, annex ?? paragraphs.count)
    lastArticle = headings.last { $0 < bodyEnd && paragraphs[$0].headingLabel?.soort == .artikel } ?? start
  }

  private func mayOpenNotes(_ index: Int) -> Bool {
    paragraphs[index].amending == nil && !paragraphs[index].isTable
  }

  func opensNotes(_ index: Int) -> PartHeading.Note? {
    guard index > 0, index >= bodyEnd, mayOpenNotes(index) else { return nil }
    return landmarks.note(at: index)
  }

  /// The article that a line on its own heads a note on.
  private func noteOnArticle(_ index: Int) -> String? {
    guard case .plain = paragraphs[index].role, !paragraphs[index].afterLineBreak else { return nil }
    return NoteHeading(paragraphs[index].tekst.string).flatMap { $0.isAlone ? $0.label.nr : nil }
  }

  // MARK: One paragraph after another

  private mutating func take(_ index: Int) -> Int {
    // Closing words may stand where an amending article still awaits its first sentence.
    if paragraphs[index].amending != nil, part == .lichaam || part == .bijlage {
      pending.append(takeOut(index))
      return index + 1
    }
    if part != .toelichting, opensNotes(index) != nil,
      !document.lichaam.isEmpty || article != nil || !stack.isEmpty
    {
      open(.toelichting)
      notes.append(takeOut(index))
      return index + 1
    }
    if let label = paragraphs[index].headingLabel {
      return takeHeading(index, label)
    }
    if part == .toelichting {
      notes.append(takeOut(index))
    } else if part == .lichaam, article != nil || note != nil, let nr = noteOnArticle(index) {
      flush()
      note = Element(.toelichtingArtikel, label: paragraphs[index].tekst, nr: nr)
    } else if part == .lichaam, index > lastArticle, PartHeading.closing(paragraphs[index].tekst.string) {
      open(.sluiting)
      document.sluiting.append(blok(takeOut(index)))
    } else if part == .sluiting || part == .nawerk {
      takeAfterClosing(takeOut(index))
    } else if paragraphs[index].heading > 0 || isLooseHeading(index), takeLooseHeading(index) {
      return index + 1
    } else {
      paragraphs[index].isSubheading = isSubheading(index)
      pending.append(takeOut(index))
    }
    return index + 1
  }

  /// The paragraph at `index`, which nothing looks at again, so that its text can go when the tree has it.
  mutating func takeOut(_ index: Int) -> Paragraph {
    var paragraph = Paragraph(tekst: Tekst(), role: .plain, heading: paragraphs[index].heading)
    swap(&paragraph, &paragraphs[index])
    return paragraph
  }

  /// A short line set apart by emphasis heads what follows it.
  func isSubheading(_ index: Int) -> Bool {
    guard case .plain = paragraphs[index].role, paragraphs[index].emphasised else { return false }
    return paragraphs[index].closing == .open && paragraphs[index].tekst.string.utf8.count < 250
      && !paragraphs[index].afterLineBreak
  }

  private mutating func takeAfterClosing(_ paragraph: Paragraph) {
    if part == .sluiting, paragraph.heading > 0 || isProse(paragraph) { open(.nawerk) }
    if part == .sluiting {
      document.sluiting.append(blok(paragraph))
    } else {
      document.nawerk.append(blok(paragraph))
    }
  }

  /// Whether the text behind the signatures is no signature: whole sentences of its own.
  private func isProse(_ paragraph: Paragraph) -> Bool {
    let text = paragraph.tekst.string
    return document.sluiting.count > 1 && paragraph.closing == .sentence && !PartHeading.closing(text)
      && text.split(separator: " ", maxSplits: 9).count > 8
  }
}
