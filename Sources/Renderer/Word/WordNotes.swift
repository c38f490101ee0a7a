/// The part `word/footnotes.xml`: the footnotes that the body has called.
struct WordNotes {
  /// The part as it grows, footnote by footnote.
  struct Part {
    private var xml = XMLWriter()
    private var count = 0

    init() {
      xml.start("w:footnotes", ["xmlns:w": WordNames.main, "xmlns:r": WordNames.relations])
      xml.newLine()
      // The two lines that Word draws above footnotes.
      for (id, name) in [("-1", "separator"), ("0", "continuationSeparator")] {
        xml.start("w:footnote", ["w:type": name, "w:id": id])
        xml.raw("<w:p><w:pPr><w:spacing w:after=\"0\"/></w:pPr><w:r><w:\(name)/></w:r></w:p>")
        xml.end()
        xml.newLine()
      }
    }

    /// Adds the next footnote, numbered from 1.
    mutating func add(_ content: XMLWriter) {
      count += 1
      xml.start("w:footnote", ["w:id": "\(count)"])
      xml.append(content)
      xml.end()
      xml.newLine()
    }

    mutating func finish() -> [UInt8] {
      xml.end()
      return xml.bytes
    }
  }

  let bytes: [UInt8]
  private(set) var relations = WordRelations()

  init(_ body: WordStory, width: Int) {
    var part = Part()
    var bookmarks = body.bookmarkCount
    for call in body.calls.numbers {
      var story = WordStory(body.index, isFootnote: true, bookmarks: bookmarks)
      story.relations = relations
      var blocks = body.index.footnotes[call.number] ?? []
      var content: [Inline] = []
      if case .paragraph(let paragraph) = blocks.first {
        content = paragraph.content
        blocks.removeFirst()
      }
      story.writeParagraph("FootnoteText", content, label: .noteMark(call.mark))
      story.run(blocks, WordPlace(width: width))
      if !story.endsInParagraph { story.writeParagraph("FootnoteText", []) }
      relations = story.relations
      bookmarks = story.bookmarkCount
      part.add(story.xml)
    }
    bytes = part.finish()
  }
}
