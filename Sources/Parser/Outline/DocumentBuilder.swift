import Regeling
import SourceText

/// Builds the tree of a whole document from its paragraphs.
///
/// The parts follow one another, each opened by its heading: what stands before the first article, the lichaam, the
/// sluiting, annexes and toelichting in any order, and what comes after.
struct DocumentBuilder {
  private enum Part {
    case lichaam, sluiting, bijlage, toelichting, nawerk
  }

  private var paragraphs: [Paragraph]
  /// Where each kind of indeling has its headings, in order.
  private var indelingen: [Soort: [Int]] = [:]
  private var document: Verordening
  private var part = Part.lichaam
  private var stack = IndelingStack([])
  /// The heading that the pending paragraphs belong to, if it is an article's.
  private var article: Element?
  /// The note on an article that stands among the articles, if one is open.
  private var note: Element?
  private var pending: [Paragraph] = []
  private var articleContents = ArticleContents()
  private var bijlage: Element?
  private var bijlageNumbers: Set<String> = []
  private var notes: [Paragraph] = []
  /// The first paragraph of the lichaam.
  private var start = 0
  private var lastArticle = 0
  /// Before this paragraph no toelichting opens.
  private var bodyEnd = 0
  private var lettersLost = false

  /// Builds the document; eIds and references come later.
  static func build(_ read: consuming ReadSource, _ bron: Bron) -> Verordening {
    var builder = DocumentBuilder(consume read, bron)
    builder.run()
    return builder.document
  }

  private init(_ read: consuming ReadSource, _ bron: Bron) {
    paragraphs = []
    swap(&paragraphs, &read.paragraphs)
    FlattenedTable.gather(&paragraphs)
    BareHeadings.resolve(&paragraphs)
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
    AmendingOutline.mark(&paragraphs, from: first)
    let front = FrontMatter(paragraphs[..<start])
    document.voorwerk = front.voorwerk
    document.opschrift = front.opschrift
    document.aanhef = front.aanhef
    for index in start..<paragraphs.count {
      if let soort = paragraphs[index].headingLabel?.soort, soort.isIndeling {
        indelingen[soort, default: []].append(index)
      }
    }
    lettersLost = LostNumbers.lettersLost(paragraphs[start...])
    findEndOfBody()
    stack = newStack(from: start)
    var index = start
    while index < paragraphs.count { index = take(index) }
    open(.nawerk)
    articleContents.fill(&document)
    document.findCiteertitel()
  }

  private func hasArticle(from start: Int) -> Bool {
    paragraphs[start...].contains { $0.headingLabel?.soort == .artikel }
  }

  private func newStack(from start: Int) -> IndelingStack {
    let firsts = indelingen.compactMap { soort, places in
      let next = places.partitionPoint { $0 >= start }
      return next < places.count ? (place: places[next], soort: soort) : nil
    }
    return IndelingStack(firsts.sorted { $0.place < $1.place }.map(\.soort))
  }

  /// Finds the last article heading before a toelichting or an annex begins; closing words come after it.
  private mutating func findEndOfBody() {
    lastArticle = start
    for index in start..<paragraphs.count {
      let soort = paragraphs[index].headingLabel?.soort
      bodyEnd = index
      if opensNotes(index) != nil || soort == .bijlage { return }
      if soort == .artikel { lastArticle = index }
    }
    bodyEnd = paragraphs.count
  }

  private func opensNotes(_ index: Int) -> PartHeading.Note? {
    guard index > 0, index >= bodyEnd, !paragraphs[index].isTable, paragraphs[index].amending == nil else {
      return nil
    }
    return PartHeading.note(
      paragraphs[index].tekst.string, marked: paragraphs[index].heading > 0 || paragraphs[index].emphasised)
  }

  /// The article that a line on its own heads a note on.
  private func noteOnArticle(_ index: Int) -> String? {
    let paragraph = paragraphs[index]
    guard case .plain = paragraph.role, paragraph.table == nil, !paragraph.afterLineBreak else { return nil }
    return PartHeading.noteOnArticle(paragraph.tekst.string)
  }

  // MARK: One paragraph after another

  private mutating func take(_ index: Int) -> Int {
    if paragraphs[index].amending != nil {
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
      var paragraph = takeOut(index)
      paragraph.isSubheading = isSubheading(paragraph)
      pending.append(paragraph)
    }
    return index + 1
  }

  /// The paragraph at `index`, which nothing looks at again, so that its text can go when the tree has it.
  private mutating func takeOut(_ index: Int) -> Paragraph {
    var paragraph = Paragraph(tekst: Tekst(), role: .plain, heading: paragraphs[index].heading)
    swap(&paragraph, &paragraphs[index])
    return paragraph
  }

  /// A short line set apart by emphasis heads what follows it.
  private func isSubheading(_ paragraph: Paragraph) -> Bool {
    guard case .plain = paragraph.role, paragraph.emphasised else { return false }
    return paragraph.closing == .open && paragraph.tekst.string.utf8.count < 250 && !paragraph.afterLineBreak
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

  private mutating func takeHeading(_ index: Int, _ label: HeadingLabel) -> Int {
    let paragraph = takeOut(index)
    if part == .toelichting,
      label.soort != .bijlage || bijlageNumbers.contains(label.nr)
    {
      notes.append(paragraph)
      return index + 1
    }
    var (element, rest) = HeadingElement.make(paragraph, label)
    let next = element.titel.isEmpty && rest == nil ? takeTitle(&element, index + 1) : index + 1
    if label.soort == .bijlage {
      open(.bijlage)
      bijlage = element
      stack = newStack(from: index)
      if let rest { pending.append(rest) }
      return next
    }
    if part == .sluiting || part == .nawerk { part = .lichaam }
    flush()
    if label.soort == .artikel {
      article = element
    } else {
      stack.push(element)
    }
    if let rest { pending.append(rest) }
    return next
  }

  /// Takes a title that stands below its number.
  private mutating func takeTitle(_ element: inout Element, _ index: Int) -> Int {
    guard index < paragraphs.count else { return index }
    guard case .plain = paragraphs[index].role, paragraphs[index].amending == nil,
      paragraphs[index].closing == .open || paragraphs[index].heading > 0,
      paragraphs[index].tekst.string.utf8.count < 300, opensNotes(index) == nil
    else { return index }
    let paragraph = paragraphs[index]
    let isMarked = paragraph.heading > 0 || paragraph.emphasised
    // Where mark-up makes the number a heading, it does so for a title too.
    guard isMarked || paragraphs[index - 1].heading == 0 && isTitleBelow(index, element) else {
      return index
    }
    // "– Titel" below "Artikel 2": the dash sets the title off, as it would on one line.
    let dash = ItemLabel(paragraph.utf8.span).flatMap { $0.style.isSign ? $0 : nil }
    if let dash { element.label.append(paragraph.label(dash.end)) }
    element.titel = dash.map { paragraph.rest($0.textStart) } ?? paragraph.tekst
    return index + 1
  }

  private func isTitleBelow(_ index: Int, _ element: Element) -> Bool {
    let paragraph = paragraphs[index]
    guard document.bron.formaat != InputFormat.markdown.rawValue, paragraph.utf8.span.isCapital(at: 0),
      paragraph.tekst.string.utf8.count < 110, index + 1 < paragraphs.count
    else { return false }
    let next = paragraphs[index + 1]
    return element.soort == .artikel ? next.headingLabel == nil : true
  }

  /// Whether a short line between empty lines heads the articles that follow it, as in texts without chapter numbers.
  private func isLooseHeading(_ index: Int) -> Bool {
    guard part == .lichaam, LooseHeading.heads(paragraphs, index) else { return false }
    return index == start || pending.last.map { $0.closing == .sentence || $0.isTable } == true
  }

  /// A heading without a number: a group of articles of its own if an article follows, else a sub-heading.
  private mutating func takeLooseHeading(_ index: Int) -> Bool {
    guard part == .lichaam, index + 1 < paragraphs.count, let next = paragraphs[index + 1].headingLabel,
      next.soort == .artikel || next.soort.isIndeling
    else {
      var paragraph = paragraphs[index]
      paragraph.isSubheading = true
      pending.append(paragraph)
      return true
    }
    flush()
    stack.add(Element(.tekst, inhoud: [Blok(.tussenkop, paragraphs[index].tekst)]))
    return true
  }

  // MARK: Closing what is open

  private mutating func open(_ next: Part) {
    flush()
    if part == .toelichting { closeNotes() }
    if part == .bijlage { closeBijlage() }
    if part == .lichaam { document.lichaam += stack.finish() }
    part = next
  }

  private mutating func flush() {
    var content: [Paragraph] = []
    swap(&content, &pending)
    if var element = note {
      note = nil
      fill(&element, content, name: element.aanduiding, title: "")
      document.toelichting.artikelsgewijs.append(element)
    } else if let element = article {
      article = nil
      articleContents.add(
        content, setting(name: "Artikel \(element.nr)", title: element.titel.string, hasLeden: true),
        diagnosticsBefore: document.meldingen.count)
      stack.add(element)
    } else if !content.isEmpty {
      fillContainer(content)
    }
  }

  /// Text that no article owns: of an annex, or of an indeling before its first article.
  private mutating func fillContainer(_ content: [Paragraph]) {
    if let last = stack.last {
      var element = Element(.tekst)
      fill(&element, content, name: last.aanduiding, title: "")
      stack.withLast { open in
        if open.kinderen.isEmpty {
          open.inhoud += element.inhoud
          open.kinderen += element.kinderen
          open.slot += element.slot
        } else {
          open.kinderen.append(element)
        }
      }
    } else if part == .bijlage {
      guard var element = bijlage else { return }
      fill(&element, content, name: element.aanduiding, title: element.titel.string)
      bijlage = element
    } else {
      var element = Element(.tekst)
      fill(&element, content, name: "de tekst", title: "")
      stack.add(element)
    }
  }

  private mutating func fill(_ element: inout Element, _ content: [Paragraph], name: String, title: String) {
    let built = ContentBuilder.content(of: content, setting(name: name, title: title, hasLeden: false))
    element.add(built)
    document.meldingen += built.diagnostics
  }

  private func setting(name: String, title: String, hasLeden: Bool) -> ContentBuilder.Setting {
    .init(
      hasLeden: hasLeden, isDefinitions: title.mentions("begrip", "definitie", "omschrijving"),
      lettersLost: lettersLost, bulletsAreMarkup: document.bron.formaat == InputFormat.markdown.rawValue,
      name: name)
  }

  private mutating func closeBijlage() {
    guard var element = bijlage else { return }
    element.kinderen += stack.finish()
    document.bijlagen.append(element)
    bijlageNumbers.insert(element.nr)
    bijlage = nil
  }

  private mutating func closeNotes() {
    var notes: [Paragraph] = []
    swap(&notes, &self.notes)
    let built = NotesBuilder.build(notes)
    document.toelichting.algemeen += built.toelichting.algemeen
    document.toelichting.artikelsgewijs += built.toelichting.artikelsgewijs
    document.meldingen += built.diagnostics
  }

  private func blok(_ paragraph: Paragraph) -> Blok {
    paragraph.table ?? Blok(paragraph.heading > 0 ? .tussenkop : .alinea, paragraph.tekst)
  }
}
