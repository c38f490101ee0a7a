import Renderer
import Testing

/// Documents that no ordinance makes; a writer neither crashes on them nor grows beyond their size.
@Suite struct HostileDocumentTests {
  /// Deep enough to end a call stack, shallow enough for the value itself to be freed.
  private static let depth = 4000

  @Test func deepItems() {
    var block = Block.paragraph(["diep"])
    for _ in 0..<Self.depth { block = .list([ListItem(label: "a.", [.paragraph(["x"]), block])]) }
    #expect(HTMLWriter.write([block]).contains("<p>diep</p>"))
    let markdown = MarkdownWriter.write([block])
    #expect(markdown.hasSuffix("diep\n"))
    #expect(markdown.utf8.count < Self.depth * 300)
    #expect(WordFile([block]).text("word/document.xml").contains(">diep</w:t>"))
  }

  @Test func deepNotesSectionsAndCells() {
    var block = Block.paragraph(["diep"])
    for _ in 0..<(Self.depth / 3) {
      let table = Table(columns: [], rows: [.init([.init([.section([block])])])])
      block = .note(.opmerking, [.table(table)])
    }
    #expect(HTMLWriter.write([block]).contains("<p>diep</p>"))
    #expect(MarkdownWriter.write([block]).contains("diep"))
    #expect(WordFile([block]).text("word/document.xml").contains(">diep</w:t>"))
  }

  @Test func deepMarks() {
    var inline = Inline.text("diep")
    for index in 0..<Self.depth {
      inline = index.isMultiple(of: 2) ? .strong([inline]) : .link(target: "#\(index)", [inline])
    }
    #expect(
      HTMLWriter.write([.paragraph([inline])]) == "<p><a href=\"#3999\"><strong>diep</strong></a></p>\n")
    #expect(MarkdownWriter.write([.paragraph([inline])]) == "[<strong>diep</strong>](#3999)\n")
  }

  @Test func emptyThings() {
    let blocks: [Block] = [
      .paragraph([]), .heading(2, []), .list([]), .list([ListItem(label: "", [])]), .footnotes([]),
      .table(Table(columns: [], rows: [])), .table(Table(columns: [.init([], width: -5)], rows: [.init([])])),
      .tableOfContents([]), .section([]), .note(.opmerking, []),
    ]
    #expect(!HTMLWriter.write(blocks).isEmpty)
    #expect(MarkdownWriter.write(blocks).hasPrefix("##\n"))
    #expect(MarkdownWriter.write([]).isEmpty)
    #expect(WordFile(blocks).elements() != nil)
  }

  @Test func sameDocumentSameBytes() {
    let blocks = EscapingTests.hostile.map {
      Block.paragraph([.text($0), .noteCall($0), .inserted([.text($0)])])
    }
    #expect(HTMLWriter.write(blocks) == HTMLWriter.write(blocks))
    #expect(MarkdownWriter.write(blocks) == MarkdownWriter.write(blocks))
  }
}
