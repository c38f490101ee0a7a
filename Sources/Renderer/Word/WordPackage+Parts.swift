extension WordPackage {
  /// What a Word document is made of beside what all have in common.
  struct Content {
    var title: String
    var language: String
    var page: WordPage
    var body: XMLWriter
    var notes: [UInt8]
    var noteRelations: WordRelations
    var relations: WordRelations
    var header: [UInt8]
  }

  /// The parts of a document, in the order in which they belong in the archive.
  static func parts(_ content: Content) -> [WordPart] {
    var relations = content.relations
    relations.part("styles", "styles.xml")
    relations.part("settings", "settings.xml")
    relations.part("footnotes", "footnotes.xml")
    let header = relations.part("header", "header1.xml")
    let footer = relations.part("footer", "footer1.xml")
    let core = coreProperties(title: content.title, language: content.language)
    var parts = [
      WordPart(path: "[Content_Types].xml", bytes: contentTypes),
      WordPart(path: "_rels/.rels", bytes: self.relations),
      WordPart(path: "docProps/core.xml", bytes: core),
      WordPart(
        path: "word/document.xml",
        bytes: document(content.body, content.page, header: header, footer: footer)),
      WordPart(path: "word/styles.xml", bytes: WordStyleSheet.part(language: content.language)),
      WordPart(path: "word/settings.xml", bytes: settings(language: content.language, content.page)),
      WordPart(path: "word/footnotes.xml", bytes: content.notes),
      WordPart(path: "word/header1.xml", bytes: content.header),
      WordPart(path: "word/footer1.xml", bytes: self.footer),
      WordPart(path: "word/_rels/document.xml.rels", bytes: relations.bytes),
    ]
    if !content.noteRelations.isEmpty {
      parts.append(WordPart(path: "word/_rels/footnotes.xml.rels", bytes: content.noteRelations.bytes))
    }
    return parts
  }

  private static func document(_ body: XMLWriter, _ page: WordPage, header: String, footer: String) -> [UInt8]
  {
    var xml = XMLWriter()
    xml.start("w:document", ["xmlns:w": WordNames.main, "xmlns:r": WordNames.relations])
    xml.start("w:body")
    xml.newLine()
    xml.append(body)
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
}
