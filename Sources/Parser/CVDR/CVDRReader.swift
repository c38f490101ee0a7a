import Markup
import Regeling
import SourceText

/// Reads the XML of the national register of local regulations, and XML that uses the same elements.
///
/// Elements are known by their local names, those of newer publications too, and unknown ones are transparent, so that nothing is lost. Leden and lists
/// become labelled paragraphs: old files keep them flat or mix them with loose text, and the labels tell how they nest.
struct CVDRReader {
  /// The root elements of the formats that it reads, in lower case.
  static let roots: Set<String> = [
    "cvdr", "toestand", "officiele-publicatie", "gemeenteblad", "provinciaalblad", "waterschapsblad",
    "bladgemeenschappelijkeregeling", "regeling", "consolidaties",
  ]

  let source: SourceFile
  var lines: LineCollector
  var table: CVDRTable?
  var heading: CVDRHeading?
  var metadata: CVDRMetadata?
  /// The kinds of the divisions that are open; nil for one whose heading is text like any other.
  var divisions: [Soort?] = []
  /// What must be said before the first text of a part, if that does not say it itself.
  var expected: Expected?
  var notesDepth = 0
  var note: OpenNote?

  enum Expected {
    case notes, closing, article
  }

  /// A footnote that is being read.
  struct OpenNote {
    var depth = 0
    var number: String?
    var runs: [MarkupEvent] = []
    var readsNumber = false
  }

  /// The document as paragraphs.
  static func read(_ source: SourceFile) -> ReadSource {
    var reader = CVDRReader(source: source, lines: LineCollector(source, .xml))
    var markup = MarkupReader(source.bytes, dialect: .xml)
    while let event = markup.next() { reader.take(event) }
    var read = reader.lines.finish()
    if let root = markup.unclosed.last(where: { roots.contains(CVDRNames.known($0)) }) {
      read.diagnostics.append(Melding.incomplete(element: root).diagnostic(nil))
    }
    return read
  }

  private init(source: SourceFile, lines: LineCollector) {
    self.source = source
    self.lines = lines
  }

  private mutating func take(_ event: MarkupEvent) {
    if metadata != nil, takeMetadata(event) { return }
    switch event {
    case .start(let tag): start(tag, CVDRNames.known(tag.name))
    case .end(let name): end(CVDRNames.known(name))
    case .text, .character: add(event)
    }
  }

  private mutating func add(_ event: MarkupEvent) {
    if note?.readsNumber == true {
      note?.runs.append(event)
    } else if heading != nil {
      heading?.add(event, source.bytes)
    } else if table != nil {
      table?.add(event, source.bytes)
    } else {
      if expected != nil, isText(event) { announce(event) }
      lines.add(event)
    }
  }

  private func isText(_ event: MarkupEvent) -> Bool {
    guard case .text(let range) = event else { return true }
    return source.bytes[range].contains { $0 > 0x20 }
  }

  // MARK: Metadata

  /// Takes an event within `meta`; its words are no text of the ordinance.
  private mutating func takeMetadata(_ event: MarkupEvent) -> Bool {
    if case .end(let name) = event, CVDRNames.known(name) == "meta" {
      for field in metadata?.fields ?? [] { lines.add(field.key, field.value) }
      metadata = nil
      lines.endLine(force: true)
      lines.omissionDepth -= 1
      return true
    }
    metadata?.take(event, source.bytes)
    switch event {
    case .start(let tag):
      lines.endLine(force: true)
      if let words = CVDRNames.words(of: tag) { lines.add(words: words) }
    case .end: lines.endLine(force: true)
    case .text, .character: lines.add(event)
    }
    return true
  }

  // MARK: Elements

  private mutating func start(_ tag: MarkupTag, _ name: String) {
    if heading != nil { return startInHeading(tag, name) }
    if table != nil {
      table?.start(tag, name, source)
      return
    }
    if note == nil, CVDRNames.blocks.contains(name) || CVDRNames.divisions[name] != nil { lines.endLine() }
    switch name {
    case "meta":
      metadata = CVDRMetadata()
      lines.omissionDepth += 1
    case "intitule": lines.heading = 1
    case "kop":
      heading = CVDRHeading(source.id)
    case "tussenkop": lines.heading = 6
    case "nota-toelichting", "toelichting":
      notesDepth += 1
      divisions.append(nil)
      expected = .notes
    case "divisie", "circulaire.divisie": divisions.append(nil)
    case "regeling-sluiting": expected = .closing
    case "lijst": lines.listDepth += 1
    case "li": startItem(tag)
    case "table":
      if expected != nil { announce(.text(0..<0)) }
      table = CVDRTable(source.id)
    case "noot": startNote(tag)
    case "noot.nr":
      let isKnown = note?.number != nil
      note?.readsNumber = !isKnown
    case "nl", "br": lines.lineBreak()
    case "illustratie", "plaatje": if let words = CVDRNames.words(of: tag) { lines.add(words: words) }
    default: startOther(tag, name)
    }
  }

  private mutating func startOther(_ tag: MarkupTag, _ name: String) {
    if let soort = CVDRNames.divisions[name] {
      lines.endLine(force: true)
      divisions.append(notesDepth > 0 ? nil : soort)
      if notesDepth == 0 { expected = soort == .artikel ? .article : nil }
    } else if CVDRNames.emphasis.contains(name) {
      lines.openEmphasis()
    } else if let attribute = CVDRNames.links[name] {
      lines.openLink(tag[attribute] ?? tag["ref"] ?? "")
    } else if name == "lid" {
      lines.openItem()
    } else if name == "naam" || name == "voornaam" || name == "achternaam" {
      lines.space()
    }
  }

  private mutating func startInHeading(_ tag: MarkupTag, _ name: String) {
    heading?.open(name)
    if let words = CVDRNames.words(of: tag) { heading?.add(words: words, source.bytes) }
  }

  private mutating func end(_ name: String) {
    if heading != nil { return endInHeading(name) }
    if table != nil { return endInTable(name) }
    switch name {
    case "lidnr", "li.nr": lines.holdLine()
    case "noot": endNote()
    case "noot.nr": endNoteNumber()
    case "lijst":
      lines.endLine(force: true)
      lines.listDepth -= 1
    case "li": lines.endItem()
    case "intitule", "tussenkop":
      lines.endLine()
      lines.heading = 0
    case "nota-toelichting", "toelichting":
      lines.endLine(force: true)
      notesDepth -= 1
      divisions.removeLast(divisions.isEmpty ? 0 : 1)
      expected = nil
    case "divisie", "circulaire.divisie": divisions.removeLast(divisions.isEmpty ? 0 : 1)
    case "regeling-sluiting": expected = nil
    default: endOther(name)
    }
  }

  private mutating func endOther(_ name: String) {
    if CVDRNames.divisions[name] != nil {
      if expected == .article { announceArticle() }
      lines.endLine(force: true)
      divisions.removeLast(divisions.isEmpty ? 0 : 1)
    } else if CVDRNames.emphasis.contains(name) {
      lines.closeEmphasis()
    } else if CVDRNames.links[name] != nil {
      lines.closeLink()
    } else if note == nil, CVDRNames.blocks.contains(name) {
      lines.endLine(force: name == "lid")
      if name == "lid" { lines.closeItem() }
    }
  }

  // MARK: Headings

  private mutating func endInHeading(_ name: String) {
    guard name == "kop", let heading else {
      self.heading?.close(name)
      return
    }
    self.heading = nil
    let tekst = heading.text()
    guard !tekst.isEmpty else { return }
    guard let soort = divisions.last ?? nil else {
      if expected == .notes { announceNotes(tekst.string) }
      // The first divisions of the notes stand beside the heading of the whole, not below it.
      let rank = notesDepth > 0 ? max(divisions.count - 1, 1) : divisions.count
      lines.addHeadingLine(tekst, level: 2 + min(rank, 4))
      return
    }
    expected = nil
    lines.add(heading.label(soort), tekst, level: soort == .artikel ? 4 : 2 + min(divisions.count, 2))
  }

  // MARK: Tables

  private mutating func endInTable(_ name: String) {
    guard name == "table" else {
      table?.end(name)
      return
    }
    guard var finished = table, finished.depth == 0 else {
      table?.depth -= 1
      return
    }
    table = nil
    if let blok = finished.finish() { lines.add(blok) }
  }
}
