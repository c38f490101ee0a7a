import Renderer
import Testing

/// Marks, links, bookmarks and characters in Word.
@Suite struct WordInlineTests {
  private let file = WordFile(WordSample.document)

  @Test func marksAreStyles() {
    let used = Set(file.values("w:rStyle"))
    #expect(
      used.isSuperset(of: [
        "Nieuw", "Vervallen", "Verplaatst", "VerplaatstWeg", "Afgeleid", "Hyperlink", "FootnoteReference",
      ]))
    #expect(
      file.text("word/document.xml").contains("<w:b/><w:bCs/></w:rPr><w:t xml:space=\"preserve\">nadruk"))
  }

  @Test func aLegendExplainsTheMarksThatOccur() {
    #expect(file.paragraphs()[3].hasPrefix("Klein|Onderstreept is nieuw"))
    #expect(file.paragraphs()[4].hasPrefix("Klein|Dubbel onderstreept"))
    #expect(WordFile([.paragraph(["kaal"])]).paragraphs() == ["Normal|kaal"])
  }

  @Test func aLegendOfTextsBesideEachOtherSpeaksOfNoOldOne() {
    let document = Document(
      metadata: Metadata(title: "", marks: .sides), blocks: [.paragraph([.inserted(["x"])])])
    #expect(
      WordFile(document).paragraphs()[0]
        == "Klein|Onderstreept staat alleen in de rechtertekst, doorgestreept alleen in de linkertekst.")
  }

  @Test func theChangeWeighsMostInAMark() {
    let file = WordFile([.paragraph([.link(target: "https://a.nl", [.inserted([.strong(["x"])])])])])
    #expect(file.values("w:rStyle").last == "Nieuw")
  }

  @Test(arguments: [
    "file:///etc/passwd", "//host/map", "\\\\host\\map", "map/bestand.docx", "javascript:alert(1)",
    "https://",
    "https://a b/", "http://a:b/", "https://a.nl/%zz", "mailto:", "ftp://a.nl", "#bestaat-niet", "",
  ])
  func linksThatLeadElsewhereStayText(target: String) {
    let file = WordFile([.paragraph([.link(target: target, ["woord"])])])
    #expect(file.paragraphs() == ["Normal|woord"])
    #expect(file.values("w:hyperlink", "w:history").isEmpty)
  }

  @Test func linksWithinLeadToBookmarks() {
    let names = file.values("w:bookmarkStart", "w:name")
    #expect(Set(file.values("w:hyperlink", "w:anchor")).isSubset(of: names))
    #expect(names == ["chp_1", "chp_1__art_1__para_1", "rij_1"])
    #expect(file.values("w:bookmarkStart", "w:id") == file.values("w:bookmarkEnd", "w:id"))
    #expect(file.text("word/_rels/document.xml.rels").contains("https://example.nl/a%20b"))
  }

  @Test func bookmarksAreShortAndDiffer() {
    let ids =
      ["art_1.1", "art_1:1", "ART_1.1", "3a", "é", "_x", ""]
      + (0..<40).map { "chp_1__art_3__para_1__list_1__item_a__list_1__item_2__list_1__item_o_\($0)" }
    let names = WordFile(ids.map { .paragraph(["x"], id: $0) }).values("w:bookmarkStart", "w:name")
    #expect(names.count == ids.count - 1)
    #expect(Set(names.map { $0.lowercased() }).count == names.count)
    for name in names {
      #expect(name.utf8.count <= 40)
      #expect(name.utf8.first.map { (0x41...0x7A).contains($0) && $0 != 0x5F } ?? false, "\(name)")
    }
  }

  @Test func anIdThatOccursTwiceIsOneBookmark() {
    let file = WordFile([.paragraph(["a"], id: "x"), .paragraph(["b"], id: "x")])
    #expect(file.values("w:bookmarkStart", "w:name") == ["x"])
  }

  @Test(arguments: EscapingTests.hostile)
  func anyTextStandsAsText(text: String) {
    let block = Block.paragraph([.text(text)])
    let table = Table(
      caption: [.text(text)], columns: [.init([.text(text)])],
      rows: [.init([.init([block], id: text)], status: text)])
    let file = WordFile(
      Document(
        metadata: Metadata(title: text, kind: text, facts: [.init(label: text, value: text)]),
        blocks: [block, .table(table), .list([ListItem(label: text, id: text, [block])])]))
    for part in file.parts { #expect(file.elements(part.path) != nil, "\(part.path)") }
  }

  @Test func whatXMLCannotHoldIsSeen() {
    #expect(WordFile([.paragraph(["a\u{0}b\u{B}c"])]).paragraphs() == ["Normal|a\u{FFFD}b\u{FFFD}c"])
  }
}
