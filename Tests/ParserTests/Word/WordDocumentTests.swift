import Regeling
import SourceText
import Testing

@Suite struct WordDocumentTests {
  private static let headings = """
    <w:style w:type="paragraph" w:default="1" w:styleId="Standaard"><w:name w:val="Normal"/></w:style>\
    <w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/></w:style>\
    <w:style w:type="paragraph" w:styleId="Kop1"><w:name w:val="heading 1"/></w:style>\
    <w:style w:type="paragraph" w:styleId="Kop2"><w:name w:val="heading 2"/></w:style>\
    <w:style w:type="paragraph" w:styleId="Inhopg1"><w:name w:val="toc 1"/></w:style>
    """

  private func file(_ paragraphs: String...) -> WordFile {
    var file = WordFile(paragraphs.joined())
    file.styles = Self.headings
    return file
  }

  @Test func readsAnOrdinanceWithStylesAndLists() throws {
    var file = file(
      p(text: "Verordening speelplekken Lindehoven", style: "Titel"),
      p(text: "De raad van de gemeente Lindehoven;"),
      p(text: "gelet op artikel 149 van de Gemeentewet;"), p(text: "besluit:"),
      p(text: "Hoofdstuk 1. Algemeen", style: "Kop1"), p(text: "Artikel 1. Begrippen", style: "Kop2"),
      p(text: "In deze verordening wordt verstaan onder:"), p(text: "bal: rond voorwerp;", list: 2),
      p(text: "plek: plaats om te spelen.", list: 2), p(text: "Artikel 2. Regels", style: "Kop2"),
      p(text: "Het college wijst plekken aan.", list: 1), p(text: "Een plek heeft:", list: 1),
      p(text: "een hek; en", list: 1, level: 1), p(text: "een bank.", list: 1, level: 1),
      p(text: "Het college houdt toezicht.", list: 1))
    file.numbering =
      Numbering.definition(0, ("decimal", "%1."), ("lowerLetter", "%2.")) + Numbering.list(1, 0)
      + Numbering.definition(1, ("bullet", "-")) + Numbering.list(2, 1)
    #expect(
      try file.lines(.overzicht) == [
        "chp_1 | hoofdstuk | 1 | Algemeen | expliciet", "chp_1__art_1 | artikel | 1 | Begrippen | expliciet",
        "chp_1__art_1__list_1__item_o_1 | onderdeel |  |  | expliciet",
        "chp_1__art_1__list_1__item_o_2 | onderdeel |  |  | expliciet",
        "chp_1__art_2 | artikel | 2 | Regels | expliciet", "chp_1__art_2__para_1 | lid | 1 |  | expliciet",
        "chp_1__art_2__para_2 | lid | 2 |  | expliciet",
        "chp_1__art_2__para_2__list_1__item_a | onderdeel | a |  | expliciet",
        "chp_1__art_2__para_2__list_1__item_b | onderdeel | b |  | expliciet",
        "chp_1__art_2__para_3 | lid | 3 |  | expliciet",
      ])
    let (_, verordening) = try file.read()
    #expect(verordening.opschrift.string == "Verordening speelplekken Lindehoven")
    #expect(verordening.aanhef.orgaan == "De raad van de gemeente Lindehoven")
    #expect(verordening.bron.formaat == "docx")
  }

  @Test(arguments: [
    (
      ["Artikel 1. Doel", "1. Het college helpt iedere", "inwoner.", "2. Het college helpt bedrijven."],
      "tekst"
    ),
    (
      ["## Artikel 1. Doel", "", "1. Het college helpt iedere inwoner.", "2. Het college helpt bedrijven."],
      "markdown"
    ),
  ])
  func aTextFileThatAWordProcessorOpenedIsReadAsText(_ lines: [String], formaat: String) throws {
    var file = WordFile(lines.map { p(text: $0, style: "Tekst") }.joined())
    file.styles =
      #"<w:style w:type="paragraph" w:styleId="Tekst"><w:name w:val="Preformatted Text"/></w:style>"#
    #expect(
      try file.lines(.blokken) == [
        "art_1__para_1: alinea: Het college helpt iedere inwoner.",
        "art_1__para_2: alinea: Het college helpt bedrijven.",
      ])
    #expect(try file.read().1.bron.formaat == formaat)
  }

  @Test func aHeadingStyleOnASentenceMakesNoHeading() throws {
    let file = file(
      p(text: "Artikel 1. Doel", style: "Kop1"),
      p(text: "1. Het college helpt iedere inwoner.", style: "Kop2"),
      p(text: "2. Het college helpt ook bedrijven.", style: "Kop2"))
    #expect(
      try file.lines(.blokken) == [
        "art_1__para_1: alinea: Het college helpt iedere inwoner.",
        "art_1__para_2: alinea: Het college helpt ook bedrijven.",
      ])
  }

  @Test func aTableOfContentsIsFrontMatter() throws {
    let begin =
      #"<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC \o</w:instrText></w:r>"#
      + #"<w:r><w:fldChar w:fldCharType="separate"/></w:r>"#
    let end = #"<w:r><w:fldChar w:fldCharType="end"/></w:r>"#
    let tab = "<w:r><w:tab/></w:r>"
    let file = file(
      p(text: "Verordening spelen", style: "Titel"),
      p(begin + r("Artikel 1. Doel") + tab + r("1")), p(r("Artikel 2. Slot") + tab + r("2")),
      p(end + r("Artikel 1. Doel"), style: "Kop1"), p(text: "Spelen is goed."),
      p(text: "Artikel 2. Slot", style: "Kop1"), p(text: "Dit was het."))
    #expect(
      try file.lines(.blokken) == [
        "voorwerk: alinea: Artikel 1. Doel 1", "voorwerk: alinea: Artikel 2. Slot 2",
        "longTitle: opschrift: Verordening spelen", "art_1: alinea: Spelen is goed.",
        "art_2: alinea: Dit was het.",
      ])
    let styled = self.file(
      p(text: "Artikel 1. Doel 1", style: "Inhopg1"), p(text: "Artikel 1. Doel", style: "Kop1"),
      p(text: "Ja."))
    #expect(try styled.lines(.blokken) == ["voorwerk: alinea: Artikel 1. Doel 1", "art_1: alinea: Ja."])
  }

  @Test func readsTablesWithMergedCells() throws {
    func cell(_ text: String, _ properties: String = "") -> String {
      "<w:tc><w:tcPr>\(properties)</w:tcPr>\(p(text: text))</w:tc>"
    }
    let inner = "<w:tc><w:tbl><w:tr>\(cell("x"))\(cell("y"))</w:tr></w:tbl><w:p/></w:tc>"
    let file = file(
      p(text: "Artikel 1. Tarieven", style: "Kop1"),
      "<w:tbl><w:tr>\(cell("Soort", #"<w:gridSpan w:val="2"/>"#))\(cell("Bedrag"))</w:tr>",
      "<w:tr>\(cell("hond", #"<w:vMerge w:val="restart"/>"#))\(cell("groot"))\(cell("€ 10"))</w:tr>",
      "<w:tr>\(cell("", "<w:vMerge/>"))\(inner)\(cell("€ 5"))</w:tr></w:tbl>",
      p(text: "Dit zijn de tarieven."))
    let (_, verordening) = try file.read()
    let inhoud = try #require(verordening.artikelen.first?.inhoud)
    #expect(inhoud.map(\.soort) == [.tabel, .alinea])
    #expect(inhoud[0].rijen == [["Soort", "", "Bedrag"], ["hond", "groot", "€ 10"], ["", "x y", "€ 5"]])
  }

  @Test func aTableOfOneColumnIsAFrame() throws {
    let file = file(
      "<w:tbl><w:tr><w:tc>\(p(text: "Artikel 1. Doel", style: "Kop1"))</w:tc></w:tr>",
      "<w:tr><w:tc>\(p(text: "Het college helpt."))</w:tc></w:tr></w:tbl>")
    #expect(try file.lines(.blokken) == ["art_1: alinea: Het college helpt."])
  }

  @Test func labelsInAColumnOfTheirOwnAreLabels() throws {
    func row(_ label: String, _ text: String...) -> String {
      "<w:tr><w:tc>\(p(text: label))</w:tc><w:tc>\(text.map { p(text: $0) }.joined())</w:tc></w:tr>"
    }
    let layout = file(
      "<w:tbl>\(row("Artikel 1", "Doel"))\(row("1.", "Het college helpt:"))\(row("", "a. inwoners; en", "b. bedrijven."))",
      "\(row("2.", "Het college wacht niet.", "Dat kan ook niet."))</w:tbl>")
    #expect(
      try layout.lines(.overzicht) == [
        "art_1 | artikel | 1 | Doel | expliciet", "art_1__para_1 | lid | 1 |  | expliciet",
        "art_1__para_1__list_1__item_a | onderdeel | a |  | expliciet",
        "art_1__para_1__list_1__item_b | onderdeel | b |  | expliciet",
        "art_1__para_2 | lid | 2 |  | expliciet",
      ])
    let table = file(p(text: "Artikel 1. Doel"), "<w:tbl>\(row("1", "rood"))\(row("2", "groen"))</w:tbl>")
    #expect(
      try table.lines(.blokken)
        == ["art_1: tabel: 1⇥rood⏎2⇥groen"].map { $0.replacing("⇥", with: "\t").replacing("⏎", with: "\n") })
  }

  @Test func aTitleMayTakeTwoParagraphs() throws {
    let file = file(
      p(text: "Verordening maatschappelijke", style: "Titel"),
      p(text: "ondersteuning Lindehoven 2025", style: "Titel"), p(text: "Artikel 1. Doel", style: "Kop2"),
      p(text: "Het college helpt."))
    #expect(
      try file.read().1.opschrift.string
        == "Verordening maatschappelijke ondersteuning Lindehoven 2025")
  }

  @Test func articlesMayStandInATable() throws {
    func row(_ cells: String...) -> String {
      "<w:tr>\(cells.map { "<w:tc>\(p(text: $0))</w:tc>" }.joined())</w:tr>"
    }
    let articles = file(
      p(text: "Artikel 1 Doel"), p(text: "Het college helpt."),
      "<w:tbl>\(row("Artikel 2 Taken", "1. Het college wacht niet."))\(row("Artikel 3 Slot", "Zo heet zij."))</w:tbl>"
    )
    #expect(
      try articles.lines(.overzicht) == [
        "art_1 | artikel | 1 | Doel | expliciet", "art_2 | artikel | 2 | Taken | expliciet",
        "art_2__para_1 | lid | 1 |  | expliciet", "art_3 | artikel | 3 | Slot | expliciet",
      ])
    let spanned = file(
      "<w:tbl>\(row("Hoofdstuk 1 Algemeen"))\(row("Artikel 1", "Doel"))\(row("1.", "Het college helpt."))",
      "\(row("Hoofdstuk 2 Slot", ""))\(row("Artikel 2", "Deze regeling treedt in werking op 1 mei."))</w:tbl>"
    )
    #expect(
      try spanned.lines(.overzicht) == [
        "chp_1 | hoofdstuk | 1 | Algemeen | expliciet", "chp_1__art_1 | artikel | 1 | Doel | expliciet",
        "chp_1__art_1__para_1 | lid | 1 |  | expliciet", "chp_2 | hoofdstuk | 2 | Slot | expliciet",
        "chp_2__art_2 | artikel | 2 |  | expliciet",
      ])
    // What names articles of other texts is a table.
    let register = file(
      p(text: "Artikel 1. Mandaat"),
      "<w:tbl>\(row("Artikel 2 Woningwet", "afdelingshoofd"))\(row("Artikel 3 Woningwet", "teamleider"))</w:tbl>"
    )
    #expect(try register.lines(.overzicht) == ["art_1 | artikel | 1 | Mandaat | expliciet"])
  }

  @Test func readsNotesWithTheNumbersThatTheyShow() throws {
    var file = file(
      p(text: "Artikel 1. Doel", style: "Kop1"),
      p(
        r("Het college") + #"<w:r><w:footnoteReference w:id="5"/></w:r>"# + r(" helpt")
          + #"<w:r><w:footnoteReference w:id="2"/></w:r>"# + r(" snel")
          + #"<w:r><w:footnoteReference w:id="3" w:customMarkFollows="1"/><w:t>*</w:t></w:r>"# + r(".")
          + #"<w:r><w:endnoteReference w:id="1"/></w:r>"#))
    func note(_ id: Int, _ text: String) -> String {
      #"<w:footnote w:id="\#(id)">\#(p("<w:r><w:footnoteRef/></w:r>" + r(text)))</w:footnote>"#
    }
    file.footnotes =
      #"<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>"#
      + note(2, " De tweede.") + note(3, "* Met een ster.") + note(5, " De eerste.")
    file.endnotes = #"<w:endnote w:id="1">\#(p(text: "Achteraan."))</w:endnote>"#
    #expect(
      try file.lines(.blokken) == [
        "art_1: alinea: Het college[1] helpt[2] snel[*].[i]", "voetnoot 1: De eerste.",
        "voetnoot 2: De tweede.",
        "voetnoot *: * Met een ster.", "voetnoot i: Achteraan.",
      ])
    #expect(
      try file.text() == [
        "Artikel 1. Doel", "Het college1 helpt2 snel*.i", "1 De eerste.", "2 De tweede.", "* Met een ster.",
        "i Achteraan.",
      ])
  }

  @Test func headsAndFeetOfPagesAreLeftOut() throws {
    var file = file(
      p(text: "Artikel 1. Doel", style: "Kop1"), p(text: "Het college helpt."),
      #"<w:sectPr><w:headerReference w:type="default" r:id="header"/><w:footerReference r:id="footer"/></w:sectPr>"#
    )
    file.header = p(text: "Concept")
    file.footer = p(text: "Bladzijde 1") + p("")
    #expect(
      try file.lines(.blokken) == [
        "art_1: alinea: Het college helpt.", "weggelaten: kopregel: Concept",
        "weggelaten: voetregel: Bladzijde 1",
      ])
  }

  @Test func everyWordStandsInTheTreeOrIsLeftOut() throws {
    var file = file(
      p(text: "Artikel 1. Doel", style: "Kop1"), p(text: "Eerst dit.", list: 1), p(text: "Dan dat.", list: 1),
      p(r("Nog") + r(" geheim", properties: "<w:vanish/>") + #"<w:r><w:footnoteReference w:id="1"/></w:r>"#))
    file.numbering = Numbering.definition(0, ("decimal", "%1.")) + Numbering.list(1, 0)
    file.footnotes = #"<w:footnote w:id="1">\#(p(text: "Noot."))</w:footnote>"#
    let (source, verordening) = try file.read()
    func letters(_ text: String) -> [Character] { text.filter { !$0.isWhitespace }.sorted() }
    let left = verordening.weggelaten.map(\.tekst).joined()
    #expect(letters(verordening.textDump() + left) == letters(String(decoding: source.bytes, as: UTF8.self)))
  }
}
