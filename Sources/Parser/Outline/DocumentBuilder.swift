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

  /// The paragraphs that are still to be read.
  var paragraphs: ParagraphQueue
  let plan: DocumentPlan
  var document: Verordening
  var part = Part.lichaam
  var stack: IndelingStack
  /// The heading that the pending paragraphs belong to, if it is an article's.
  var article: Element?
  /// Where the titles of articles stand above their numbers: the title that awaits its article.
  var titleAbove: Tekst?
  /// The note on an article that stands among the articles, if one is open.
  var note: Element?
  var pending: [Paragraph] = []
  var articleContents = ArticleContents()
  var bijlage: Element?
  var bijlageNumbers: Set<String> = []
  var notes: [Paragraph] = []

  /// Builds the document; eIds and references come later.
  static func build(_ read: consuming ReadSource, _ bron: Bron) -> Verordening {
    var paragraphs: [Paragraph] = []
    swap(&paragraphs, &read.paragraphs)
    FlattenedTable.gather(&paragraphs)
    AmendingPoints.resolve(&paragraphs)
    BareHeadings.resolve(&paragraphs)
    RomanChapters.resolve(&paragraphs)
    var document = Verordening(bron: bron)
    document.voetnoten = read.footnotes
    document.weggelaten = read.omissions
    document.meldingen = read.diagnostics
    for index in paragraphs.indices where !paragraphs[index].diagnostics.isEmpty {
      document.meldingen += paragraphs[index].diagnostics
    }
    guard let plan = DocumentPlan(&paragraphs) else {
      document.readWithoutArticles(paragraphs)
      return document
    }
    let front = FrontMatter(paragraphs[..<plan.start])
    document.voorwerk = front.voorwerk
    document.opschrift = front.opschrift
    document.aanhef = front.aanhef
    var builder = DocumentBuilder(
      paragraphs: ParagraphQueue(moving: &paragraphs), plan: plan, document: document,
      stack: plan.newStack(from: plan.start))
    builder.run()
    return builder.document
  }

  private mutating func run() {
    var index = plan.start
    while index < paragraphs.count {
      // What stands right above a paragraph may still be asked for.
      paragraphs.forget(before: index - 1)
      index = take(index)
    }
    open(.nawerk)
    paragraphs.forget(before: paragraphs.count)
    articleContents.fill(&document)
    document.findCiteertitel()
  }

  func opensNotes(_ index: Int) -> PartHeading.Note? {
    guard index > 0, index >= plan.bodyEnd, paragraphs[index].mayOpenNotes,
      !plan.notesBelow.contains(index)
    else { return nil }
    return plan.landmarks.note(at: index)
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
    // Behind the signatures a note on one article opens the toelichting without a heading of its own.
    if part == .sluiting, noteOnArticle(index) != nil { open(.toelichting) }
    if part == .toelichting {
      notes.append(takeOut(index))
    } else if part == .lichaam, let nr = article?.nr, plan.notesBelow.contains(index) {
      flush()
      note = Element(.toelichtingArtikel, label: takeOut(index).tekst, nr: nr, herkomst: .afgeleid)
      note?.grond = "de toelichting staat onder dat artikel"
    } else if part == .lichaam, article != nil || note != nil, let nr = noteOnArticle(index) {
      flush()
      note = Element(.toelichtingArtikel, label: paragraphs[index].tekst, nr: nr)
    } else if part == .lichaam, index > plan.lastArticle, PartHeading.closing(paragraphs[index].tekst.string),
      !isAnnounced(index)
    {
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

  /// Whether the line stands in what a colon announces right above it, as the words do with which letters are signed.
  private func isAnnounced(_ index: Int) -> Bool {
    guard paragraphs[index].afterLineBreak else { return false }
    for paragraph in pending.reversed() {
      if paragraph.closing == .colon { return true }
      guard paragraph.afterLineBreak else { return false }
    }
    return false
  }

  /// The paragraph at `index`, which nothing looks at again, so that its text can go when the tree has it.
  mutating func takeOut(_ index: Int) -> Paragraph {
    var paragraph = Paragraph(
      tekst: Tekst(), emphasised: paragraphs[index].emphasised, role: .plain,
      heading: paragraphs[index].heading)
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
