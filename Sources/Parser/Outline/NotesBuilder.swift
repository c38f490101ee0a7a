import Regeling
import SourceText

/// Builds the toelichting: its general part, and the notes by article with their sub-headings.
struct NotesBuilder {
  private(set) var toelichting = Toelichting()
  private(set) var diagnostics: [Diagnostic] = []
  private var byArticle = false
  private var current: Element?
  private var pending: [Paragraph] = []
  private var chapter: Element?
  /// The level of the mark-up's heading that opened the current general part.
  private var generalLevel = 0
  private let paragraphs: [Paragraph]

  /// The notes in `paragraphs`, whose first is the heading of the whole.
  static func build(_ paragraphs: [Paragraph]) -> NotesBuilder {
    var builder = NotesBuilder(paragraphs: paragraphs)
    for index in paragraphs.indices { builder.take(index) }
    builder.closeChapter()
    return builder
  }

  private init(paragraphs: [Paragraph]) { self.paragraphs = paragraphs }

  private mutating func take(_ index: Int) {
    let paragraph = paragraphs[index]
    let isMarked = paragraph.heading > 0 || paragraph.emphasised
    if let note = PartHeading.note(paragraph.tekst.string, marked: isMarked), !isOnChapter(paragraph) {
      closeChapter()
      byArticle = note == .byArticle
      generalLevel = paragraph.heading
      current = Element(.toelichting, titel: paragraph.tekst)
    } else if let label = paragraph.headingLabel {
      takeHeading(paragraph, label)
    } else if let label = otherNote(index) {
      takeHeading(paragraph, label)
    } else if isGeneralHeading(index) {
      closeChapter()
      byArticle = false
      generalLevel = paragraph.heading
      current = Element(.toelichting, titel: paragraph.tekst)
    } else {
      var paragraph = paragraph
      let isNumbered = isNumberedSubheading(index) || isLidAlone(index)
      if isNumbered { paragraph.role = .plain }
      paragraph.isSubheading = isNumbered || isSubheading(index)
      pending.append(paragraph)
    }
  }

  /// Whether a general remark right below the heading of a chapter is on that chapter.
  private func isOnChapter(_ paragraph: Paragraph) -> Bool {
    chapter != nil && current == nil && paragraph.tekst.string.lowercased() == "algemene toelichting"
  }

  private mutating func takeHeading(_ paragraph: Paragraph, _ label: HeadingLabel) {
    let (element, rest) = HeadingElement.make(paragraph, label)
    var note = element
    note.soort = label.soort == .artikel ? .toelichtingArtikel : .toelichtingHoofdstuk
    if label.soort == .artikel {
      closeNote()
      byArticle = true
      current = note
    } else {
      closeChapter()
      byArticle = true
      chapter = note
    }
    if let rest { pending.append(rest) }
  }

  /// The label of "Ad artikel 10", or of "Artikel 10, eerste lid" where that heads the first note on article 10 rather than a part of the
  /// note that is open.
  private func otherNote(_ index: Int) -> HeadingLabel? {
    let bytes = paragraphs[index].utf8.span
    if let heading = NoteHeading(paragraphs[index].tekst.string),
      isSubheading(index) || heading.isAlone && paragraphs[index].closing == .colon
    {
      return heading.label.nr.lowercased() == current?.nr.lowercased() ? nil : heading.label
    }
    guard isSubheading(index), bytes.count < 90, let label = HeadingLabel(bytes), label.soort == .artikel,
      label.isCapitalised, bytes.at(label.end) == 0x2C, let note = current,
      label.nr.lowercased() != note.nr.lowercased()
    else { return nil }
    let end = label.end + 1
    let titleStart = bytes.skippingSpace(end)
    // In the general part only what says no more than the article and its lid, or is marked, heads a note on it.
    let isMarked = paragraphs[index].heading > 0 || paragraphs[index].emphasised
    guard byArticle || isMarked || NoteHeading.isLid(bytes.extracting(titleStart...)) else { return nil }
    return HeadingLabel(.artikel, nr: label.nr, end: end, titleStart: titleStart)
  }

  /// A heading of the general part: "Algemeen", "Inleiding", or any heading of the mark-up above the notes by article.
  private func isGeneralHeading(_ index: Int) -> Bool {
    let paragraph = paragraphs[index]
    guard !byArticle, paragraph.tekst.string.utf8.count < 160 else { return false }
    var text = paragraph.tekst
    if case .item(let label) = paragraph.role { text = paragraph.rest(label.textStart) }
    var name = text.string.lowercased()
    while name.hasSuffix(":") || name.hasSuffix(".") { name.removeLast() }
    let isKnown = ["algemeen", "inleiding", "algemeen deel", "algemene toelichting"].contains(name)
    if case .item = paragraph.role { return isKnown }
    // A deeper heading of the mark-up divides the part that is open.
    return isKnown || paragraph.heading > 0 && (paragraph.heading <= generalLevel || generalLevel == 0)
  }

  /// A short line that ends openly before text that begins anew is a heading within a note.
  private func isSubheading(_ index: Int) -> Bool {
    let paragraph = paragraphs[index]
    guard case .plain = paragraph.role, !paragraph.isTable else { return false }
    if paragraph.heading > 0 { return true }
    let bytes = paragraph.utf8.span
    let closing = paragraph.closing
    guard bytes.count < 170, closing == .open || closing == .colon && paragraph.emphasised,
      bytes.isCapital(at: 0) || bytes.at(0) >= 0x80 || bytes.at(0) == 0x27,
      index + 1 < paragraphs.count, !paragraph.afterLineBreak || isMarkedAlone(paragraph)
    else { return false }
    let next = paragraphs[index + 1]
    if next.headingLabel != nil { return paragraph.emphasised }
    return next.isTable || next.utf8.span.isCapital(at: 0) || next.utf8.span.at(0) >= 0x80
      || next.utf8.span.at(0) == 0x27
      || next.utf8.span.at(0) == 0x22 || paragraph.emphasised
  }

  /// Whether "1.1 Uitgangspunten" heads the text below it in the general part, rather than opening a list.
  private func isNumberedSubheading(_ index: Int) -> Bool {
    let paragraph = paragraphs[index]
    guard !byArticle, case .item(let label) = paragraph.role, label.style.isDigit,
      index + 1 < paragraphs.count,
      case .plain = paragraphs[index + 1].role
    else { return false }
    let bytes = paragraph.utf8.span
    return bytes.count < 90 && paragraph.closing == .open && bytes.isCapital(at: label.textStart)
      && paragraphs[index + 1].utf8.span.isCapital(at: 0) && paragraphs[index + 1].closing == .sentence
  }

  /// Whether "Lid 2", alone on its line, heads what is said about that lid.
  private func isLidAlone(_ index: Int) -> Bool {
    guard byArticle, case .item(let label) = paragraphs[index].role, label.style == .lidWord,
      index + 1 < paragraphs.count
    else { return false }
    let rest = paragraphs[index].utf8.span.extracting(min(label.textStart, paragraphs[index].utf8.count)...)
    return (rest.isEmpty || Self.namesLastLid(rest)) && paragraphs[index + 1].headingLabel == nil
  }

  /// Whether the text is the other end of "Lid 1 tot en met 3" and no more.
  private static func namesLastLid(_ text: Span<UInt8>) -> Bool {
    for joiner in ["tot en met ", "t/m ", "en "] as [StaticString] {
      guard var end = text.matching(joiner, at: 0), text.at(end).isDigit else { continue }
      while text.at(end).isDigit { end += 1 }
      return end == text.count
    }
    return false
  }

  private func isMarkedAlone(_ paragraph: Paragraph) -> Bool {
    paragraph.emphasised || paragraph.tekst.string.utf8.count < 80
  }

  private mutating func closeNote() {
    guard var element = current else {
      if !pending.isEmpty {
        if chapter != nil { fillChapter() } else { current = Element(.toelichting); closeNote() }
      }
      return
    }
    current = nil
    fill(&element)
    if chapter != nil, element.soort == .toelichtingArtikel {
      chapter?.kinderen.append(element)
    } else if byArticle {
      toelichting.artikelsgewijs.append(element)
    } else {
      toelichting.algemeen.append(element)
    }
  }

  private mutating func closeChapter() {
    closeNote()
    if let element = chapter { toelichting.artikelsgewijs.append(element) }
    chapter = nil
  }

  private mutating func fillChapter() {
    guard var element = chapter else { return }
    fill(&element)
    chapter = element
  }

  private mutating func fill(_ element: inout Element) {
    let content = ContentBuilder.build(
      pending, .init(hasLeden: false, lettersLost: false, name: element.aanduiding))
    pending = []
    element.inhoud += content.inhoud
    element.kinderen += content.kinderen
    element.slot += content.slot
    diagnostics += content.diagnostics
  }
}
