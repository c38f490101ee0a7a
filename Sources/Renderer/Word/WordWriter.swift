/// Writes a document as a Word document, in the parts of which such a file is made.
///
/// Numbers are text and Word counts none of them. All that a municipality may want to look otherwise is a style. Every id is a
/// bookmark. A character that XML cannot hold becomes U+FFFD.
public struct WordWriter {
  private let document: Document
  private let page: WordPage
  private let index: WordIndex
  private var body: WordStory

  /// The parts of `document`, in the order in which they belong in the archive.
  public static func write(_ document: Document) -> [WordPart] {
    var writer = WordWriter(document)
    return writer.parts()
  }

  private init(_ document: Document) {
    self.document = document
    page = WordPage(document.metadata.orientation)
    index = WordIndex(document)
    body = WordStory(index)
  }

  private mutating func parts() -> [WordPart] {
    let metadata = document.metadata
    let language = WordPackage.language(metadata.language)
    body.run(document.blocks, WordPlace(width: page.textWidth))
    if !body.waitingIds.isEmpty || !body.endsInParagraph { body.writeParagraph("Tabelafstand", []) }
    let notes = WordNotes(body, width: page.textWidth)
    var relations = body.relations
    relations.part("styles", "styles.xml")
    relations.part("settings", "settings.xml")
    relations.part("footnotes", "footnotes.xml")
    let header = relations.part("header", "header1.xml")
    let footer = relations.part("footer", "footer1.xml")
    let core = WordPackage.coreProperties(title: metadata.title, language: language)
    var parts = [
      WordPart(path: "[Content_Types].xml", bytes: WordPackage.contentTypes),
      WordPart(path: "_rels/.rels", bytes: WordPackage.relations),
      WordPart(path: "docProps/core.xml", bytes: core),
      WordPart(path: "word/document.xml", bytes: documentPart(header: header, footer: footer)),
      WordPart(path: "word/styles.xml", bytes: WordStyleSheet.part(language: language)),
      WordPart(path: "word/settings.xml", bytes: WordPackage.settings(language: language, page)),
      WordPart(path: "word/footnotes.xml", bytes: notes.bytes),
      WordPart(path: "word/header1.xml", bytes: WordPackage.header(title: metadata.title)),
      WordPart(path: "word/footer1.xml", bytes: WordPackage.footer),
      WordPart(path: "word/_rels/document.xml.rels", bytes: relations.bytes),
    ]
    if !notes.relations.isEmpty {
      parts.append(WordPart(path: "word/_rels/footnotes.xml.rels", bytes: notes.relations.bytes))
    }
    return parts
  }

  private func documentPart(header: String, footer: String) -> [UInt8] {
    var xml = XMLWriter()
    xml.start("w:document", ["xmlns:w": WordNames.main, "xmlns:r": WordNames.relations])
    xml.start("w:body")
    xml.newLine()
    xml.append(front().xml)
    xml.append(body.xml)
    xml.start("w:sectPr")
    xml.empty("w:headerReference", ["w:type": "default", "r:id": header])
    xml.empty("w:footerReference", ["w:type": "default", "r:id": footer])
    xml.empty("w:footerReference", ["w:type": "first", "r:id": footer])
    xml.empty(
      "w:pgSz",
      ["w:w": "\(page.width)", "w:h": "\(page.height)", "w:orient": page.isLandscape ? "landscape" : nil])
    xml.empty(
      "w:pgMar",
      [
        "w:top": "\(page.margin)", "w:right": "\(page.margin)", "w:bottom": "\(page.margin)",
        "w:left": "\(page.margin)", "w:header": "567", "w:footer": "567", "w:gutter": "0",
      ])
    // The first page has the title in its text and not above it.
    xml.empty("w:titlePg")
    xml.end()
    xml.end()
    xml.end()
    return xml.bytes
  }

  /// What stands above the text: the kind of paper, its title, its facts, and what the marks mean.
  private func front() -> WordStory {
    var front = WordStory(index)
    let metadata = document.metadata
    if !metadata.kind.isEmpty { front.writeParagraph("Soort", [.text(metadata.kind)]) }
    if !metadata.title.isEmpty { front.writeParagraph("Title", [.text(metadata.title)]) }
    for fact in metadata.facts {
      let label = WordStory.Label.text(fact.label + ":", isInferred: false)
      front.writeParagraph("Gegeven", [.text(fact.value)], label: label)
    }
    for line in WordLegend.lines(body.usedMarks, index) { front.writeParagraph("Klein", line) }
    return front
  }
}

/// What the marks in a text mean; only those that occur.
enum WordLegend {
  static func lines(_ marks: Set<InlineRun.Mark>, _ index: WordIndex) -> [[Inline]] {
    var lines: [[Inline]] = []
    if !marks.isDisjoint(with: [.change(.inserted), .change(.deleted)]) {
      lines.append([
        .inserted(["Onderstreept"]), " is nieuw, ", .deleted(["doorgestreept"]), " is vervallen.",
      ])
    }
    if !marks.isDisjoint(with: [.change(.movedIn), .change(.movedOut)]) {
      lines.append([
        .change(.movedIn, ["Dubbel onderstreept"]), " stond in de oude tekst op een andere plaats; ",
        .change(.movedOut, ["dubbel doorgestreept"]), " staat in de nieuwe tekst op een andere plaats.",
      ])
    }
    if marks.contains(.inferred), !index.explainsInferred {
      lines.append([
        .inferred(["Cursief en gestippeld"]), ": een nummer dat de brontekst niet toont en dat is afgeleid.",
      ])
    }
    return lines
  }
}
