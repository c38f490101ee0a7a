import Renderer
import Testing

@Suite struct MarkdownWriterTests {
  private func markdown(_ blocks: Block...) -> String { MarkdownWriter.write(blocks) }

  @Test func documentStartsWithItsData() {
    let metadata = Metadata(
      title: "Verordening terrassen", kind: "Concept",
      facts: [.init(label: "Datum", value: "1 mei"), .init(label: "Nummer", value: "7")])
    let text = MarkdownWriter.write(Document(metadata: metadata, blocks: [.paragraph(["Tekst."])]))
    #expect(text == "# Verordening terrassen\n\nConcept\n\n**Datum:** 1 mei  \n**Nummer:** 7\n\nTekst.\n")
  }

  @Test func headings() {
    #expect(markdown(.heading(3, ["Artikel 1. Wat ", .lineBreak, "geldt"])) == "### Artikel 1. Wat  geldt\n")
    #expect(markdown(.heading(9, ["C #"])) == "###### C \\#\n")
  }

  @Test func paragraphsAndTheirBreaks() {
    let content: [Inline] = ["een", .lineBreak, "2. twee", .lineBreak]
    #expect(markdown(.paragraph(content), .paragraph(["drie\nvier"])) == "een  \n2\\. twee\n\ndrie  \nvier\n")
    #expect(markdown(.paragraph(["Kop"], style: .subheading)) == "**Kop**\n")
    #expect(markdown(.paragraph(["een"]), .paragraph([" \t"]), .paragraph(["twee"])) == "een\n\ntwee\n")
  }

  @Test func itemsKeepTheirLabels() {
    let deepest = Block.list([ListItem(label: "1°.", [.paragraph(["diep;"])])])
    let onderdelen = Block.list([
      ListItem(label: "a.", [.paragraph(["eerste:"]), deepest]),
      ListItem(label: "–", [.paragraph(["tweede."]), .paragraph(["Nog iets."])]),
    ])
    let leden = Block.list([
      ListItem(label: "1.", inferred: true, [.paragraph(["Aanhef:"]), onderdelen, .paragraph(["Slot."])]),
      ListItem(label: "3.", [.paragraph(["Kort."])]),
    ])
    #expect(
      markdown(leden) == """
        1\\. Aanhef:

           - a. eerste:

              - 1°. diep;

           - – tweede.

              Nog iets.

           Slot.

        3\\. Kort.

        """)
  }

  @Test func dashesAreBullets() {
    let list = Block.list([
      ListItem(label: "-", [.paragraph(["1. een;"])]), ListItem(label: "", [.paragraph(["- twee."])]),
      ListItem(label: "-", [.rule]),
    ])
    #expect(markdown(list) == "- 1\\. een;\n\n\\- twee.\n\n\\-\n\n   ***\n")
  }

  @Test func changesAndOtherMarks() {
    let content: [Inline] = [
      "binnen ", .deleted(["acht"]), .inserted([.strong(["zes"])]), " weken", .noteCall("2"), ", ",
      .change(.movedIn, ["hier"]), " ", .emphasis(["nu"]), " en ",
      .link(target: "https://a.nl/?b=1&c", ["daar"]),
    ]
    #expect(
      markdown(.paragraph(content)) == """
        binnen <del>acht</del><ins><strong>zes</strong></ins> weken[^2], <em>hier</em> *nu* en \
        [daar](https://a.nl/?b=1&amp;c)

        """)
  }

  @Test func legendStandsWhereWordsAreMarked() {
    let metadata = Metadata(title: "T")
    let marked = Document(metadata: metadata, blocks: [.paragraph([.inserted(["x"])])])
    #expect(MarkdownWriter.write(marked).contains("Leeswijzer: <ins>onderstreept</ins> is nieuw"))
    let sides = Document(metadata: Metadata(title: "T", marks: .sides), blocks: marked.blocks)
    #expect(MarkdownWriter.write(sides).contains("<ins>onderstreept</ins> staat alleen in de rechtertekst"))
    let moved = Document(metadata: metadata, blocks: [.paragraph([.change(.movedIn, ["x"])])])
    #expect(MarkdownWriter.write(moved).contains("Leeswijzer: <em>cursief</em> stond op een andere plaats."))
    let plain = Document(metadata: metadata, blocks: [.paragraph(["x"])])
    #expect(MarkdownWriter.write(plain) == "# T\n\nx\n")
  }

  @Test func tables() {
    let cell = Table.Cell([
      .paragraph(["a|b"]), .list([ListItem(label: "1.", [.paragraph([.inserted(["c"])])])]),
    ])
    let table = Table(
      caption: ["Bedragen"], columns: [.init(["Was"]), .init(["Wordt"])],
      rows: [.init([.init(["Artikel 1"], isHeader: true), cell], status: "nieuw"), .init([.init(["kort"])])])
    #expect(
      markdown(.table(table)) == """
        **Bedragen**

        | Was | Wordt |
        | --- | --- |
        | **Nieuw**<br>Artikel 1 | a\\|b<br>1. <ins>c</ins> |
        | kort |

        """)
  }

  @Test func notesAndFootnotes() {
    let note = Block.note(.afgeleid, [.paragraph(["een"])])
    #expect(
      markdown(note, note) == "> **Afgeleid**\n>\n> een\n\n> **Afgeleid**\n>\n> een\n")
    let footnote = FootnoteItem(number: "1", [.paragraph(["Zie."]), .paragraph(["Ook."])])
    #expect(markdown(.footnotes([footnote])) == "[^1]: Zie.\n\n    Ook.\n")
  }

  @Test func otherBlocks() {
    let entries = [
      ContentsEntry(level: 2, text: "Een", id: "a"), ContentsEntry(level: 5, text: "Twee", id: nil),
    ]
    #expect(markdown(.tableOfContents(entries)) == "- Een\n   - Twee\n")
    #expect(markdown(.section(id: "x", [.paragraph(["y"])]), .pageBreak, .rule) == "y\n\n***\n")
  }
}
