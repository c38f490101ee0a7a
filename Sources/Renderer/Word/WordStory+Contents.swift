extension WordStory {
  /// Writes a table of contents as a field that Word can bring up to date, with its lines already there.
  ///
  /// The lines have no page numbers until it does: only a program that lays out the pages knows them.
  mutating func write(_ entries: [ContentsEntry]) {
    guard !entries.isEmpty else { return }
    let deepest = min(entries.map { max($0.level, 1) }.max() ?? 1, 6)
    xml.start("w:sdt")
    xml.raw(
      "<w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/><w:docPartUnique/></w:docPartObj></w:sdtPr>"
    )
    xml.start("w:sdtContent")
    xml.newLine()
    writeParagraph("TOCHeading", ["Inhoud"])
    for (position, entry) in entries.enumerated() {
      xml.start("w:p")
      xml.start("w:pPr")
      xml.empty("w:pStyle", ["w:val": "TOC\(min(max(entry.level, 1), 6))"])
      if position == entries.count - 1 { xml.raw("<w:spacing w:after=\"480\"/>") }
      xml.end()
      if position == 0 { WordField.start(" TOC \\o \"1-\(deepest)\" \\h \\z \\u ", &xml) }
      let name = entry.id.flatMap(index.anchors.name(of:))
      if let name { xml.start("w:hyperlink", ["w:anchor": name, "w:history": "1"]) }
      // Not in the style of links: the whole table is one.
      write([.text(entry.text)])
      if name != nil { xml.end() }
      if position == entries.count - 1 { WordField.end(&xml) }
      xml.end()
      xml.newLine()
    }
    xml.end()
    xml.end()
    xml.newLine()
    endsInParagraph = true
  }
}

/// A field: text that Word works out.
enum WordField {
  static func start(_ instruction: String, _ xml: inout XMLWriter) {
    xml.raw("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r>")
    xml.element("w:instrText", ["xml:space": "preserve"], text: instruction)
    xml.raw("</w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>")
  }

  static func end(_ xml: inout XMLWriter) { xml.raw("<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>") }
}
