/// The parts of a Word document around its text.
enum WordPackage {
  /// `[Content_Types].xml`: what kind of thing each part is.
  static var contentTypes: [UInt8] {
    var xml = XMLWriter()
    xml.start("Types", ["xmlns": WordNames.contentTypes])
    xml.empty(
      "Default",
      ["Extension": "rels", "ContentType": "application/vnd.openxmlformats-package.relationships+xml"])
    xml.empty("Default", ["Extension": "xml", "ContentType": "application/xml"])
    for (path, kind) in [
      ("document", "document.main"), ("styles", "styles"), ("settings", "settings"),
      ("footnotes", "footnotes"),
      ("header1", "header"), ("footer1", "footer"),
    ] {
      xml.empty(
        "Override", ["PartName": "/word/\(path).xml", "ContentType": WordNames.contentType + kind + "+xml"])
    }
    xml.empty(
      "Override",
      [
        "PartName": "/docProps/core.xml",
        "ContentType": "application/vnd.openxmlformats-package.core-properties+xml",
      ])
    xml.end()
    return xml.bytes
  }

  /// `_rels/.rels`: where to begin.
  static var relations: [UInt8] {
    var xml = XMLWriter()
    xml.start("Relationships", ["xmlns": WordNames.packageRelations])
    xml.empty(
      "Relationship",
      ["Id": "rId1", "Type": WordNames.relations + "/officeDocument", "Target": "word/document.xml"])
    xml.empty(
      "Relationship",
      [
        "Id": "rId2", "Type": WordNames.packageRelations + "/metadata/core-properties",
        "Target": "docProps/core.xml",
      ])
    xml.end()
    return xml.bytes
  }

  /// `docProps/core.xml`: title and language; no moment of writing, so that the same text gives the same bytes.
  static func coreProperties(title: String, language: String) -> [UInt8] {
    var xml = XMLWriter()
    xml.start(
      "cp:coreProperties",
      ["xmlns:cp": WordNames.coreProperties, "xmlns:dc": "http://purl.org/dc/elements/1.1/"])
    xml.element("dc:title", text: title)
    xml.element("dc:language", text: language)
    xml.end()
    return xml.bytes
  }

  static func settings(language: String, _ page: WordPage) -> [UInt8] {
    var xml = XMLWriter()
    xml.start("w:settings", ["xmlns:w": WordNames.main])
    xml.raw("<w:zoom w:percent=\"100\"/><w:defaultTabStop w:val=\"567\"/>")
    // Narrow columns need words to break.
    if page.isLandscape { xml.raw("<w:autoHyphenation/>") }
    xml.raw("<w:footnotePr><w:footnote w:id=\"-1\"/><w:footnote w:id=\"0\"/></w:footnotePr><w:compat>")
    xml.empty(
      "w:compatSetting",
      ["w:name": "compatibilityMode", "w:uri": "http://schemas.microsoft.com/office/word", "w:val": "15"])
    xml.raw("</w:compat>")
    xml.empty("w:themeFontLang", ["w:val": language])
    xml.raw("<w:decimalSymbol w:val=\",\"/><w:listSeparator w:val=\";\"/>")
    xml.end()
    return xml.bytes
  }

  static func header(title: String) -> [UInt8] {
    header(title: title.isEmpty ? [] : [RevisedText(nil, title)], after: 0)
  }

  /// A head in which changes are tracked; `after` is how many have been tracked before.
  static func header(title: [RevisedText], after count: Int) -> [UInt8] {
    var story = WordStory(WordIndex(Document(metadata: Metadata(title: ""))))
    story.revisions = RevisionState(footnotes: ([], []), after: count)
    let runs = title.map { part in
      InlineRun(marks: part.change.map { [.change($0)] } ?? [], content: .text(part.text))
    }
    story.writeRevised("Header", runs)
    return wrapped("w:hdr", story.xml)
  }

  static var footer: [UInt8] {
    var xml = XMLWriter(declaration: false)
    xml.raw(
      "<w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr><w:r><w:t xml:space=\"preserve\">Pagina </w:t></w:r>")
    writeField(" PAGE ", &xml)
    xml.raw("<w:r><w:t xml:space=\"preserve\"> van </w:t></w:r>")
    writeField(" NUMPAGES ", &xml)
    xml.raw("</w:p>")
    return wrapped("w:ftr", xml)
  }

  private static func writeField(_ instruction: String, _ xml: inout XMLWriter) {
    WordField.start(instruction, &xml)
    xml.raw("<w:r><w:t>1</w:t></w:r>")
    WordField.end(&xml)
  }

  private static func wrapped(_ name: String, _ content: XMLWriter) -> [UInt8] {
    var xml = XMLWriter()
    xml.start(name, ["xmlns:w": WordNames.main])
    xml.append(content)
    xml.end()
    return xml.bytes
  }

  /// The language tag with the country that Word wants; a document that names none is in Dutch of the Netherlands.
  static func language(_ tag: String) -> String {
    tag.isEmpty || tag == "nl" ? "nl-NL" : tag
  }
}
