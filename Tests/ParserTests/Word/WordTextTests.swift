import Regeling
import SourceText
import Testing

@Suite struct WordTextTests {
  private func text(_ content: String) throws -> [String] { try WordFile(p(content)).text() }

  @Test func joinsRunsAsTheyStand() throws {
    #expect(try text(r("De ra") + r("ad  besluit", properties: "<w:b/>") + r(".")) == ["De raad besluit."])
  }

  @Test func readsSignsThatAreNoText() throws {
    let content = """
      <w:r><w:t>re</w:t><w:noBreakHyphen/><w:t>integratie</w:t><w:tab/><w:t>ver</w:t><w:softHyphen/><w:t>ordening</w:t>\
      <w:sym w:font="Wingdings" w:char="F0E0"/><w:sym w:font="Symbol" w:char="00B3"/></w:r>
      """
    #expect(try text(content) == ["re-integratie verordening→≥"])
  }

  @Test func keepsHardBreaksWithinAParagraph() throws {
    let file = WordFile(
      p(text: "Artikel 1. Doel")
        + p(#"<w:r><w:t>Het college helpt.</w:t><w:br/><w:t>Dat doet het goed.</w:t></w:r>"#))
    let (source, verordening) = try file.read()
    let artikel = try #require(verordening.artikelen.first)
    #expect(artikel.inhoud.map(\.tekst.string) == ["Het college helpt.\nDat doet het goed."])
    #expect(source.lineStarts.count == 3)
  }

  @Test func aNonBreakingHyphenIsNoHyphenOfACutWord() throws {
    let content =
      #"<w:r><w:t>de lees</w:t><w:noBreakHyphen/><w:br/><w:t>leerplek en de lees-</w:t><w:br/></w:r>"#
    #expect(try text(content + r("plek")) == ["de lees-leerplek en de leesplek"])
  }

  @Test func linesAreTheParagraphsOfWord() throws {
    let file = WordFile(p("") + p(text: "Artikel 1. Doel") + p("") + p(text: "Het college helpt."))
    let (source, verordening) = try file.read()
    let range = try #require(verordening.artikelen.first?.inhoud.first?.tekst.range)
    #expect(source.line(at: range.offset) == 4)
  }

  @Test func readsContentControlsAndUnknownContainers() throws {
    let control =
      "<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>\(r("in een veld"))</w:sdtContent></w:sdt>"
    #expect(
      try text(
        r("Tekst ") + control + "<w:smartTag>\(r(", slim"))</w:smartTag><w:nieuw>\(r(" en nieuw"))</w:nieuw>")
        == ["Tekst in een veld, slim en nieuw"])
    let block = "<w:sdt><w:sdtContent>\(p(text: "Een blok"))</w:sdtContent></w:sdt>"
    #expect(try WordFile(block).text() == ["Een blok"])
  }

  @Test func linksKeepTheirTextAndTarget() throws {
    var file = WordFile(
      p(
        r("Zie ") + #"<w:hyperlink r:id="l1">\#(r("de wet"))</w:hyperlink>"# + r(" en ")
          + #"<w:fldSimple w:instr=" HYPERLINK &quot;https://voorbeeld.nl/b&quot; ">\#(r("de site"))</w:fldSimple>"#
      ))
    file.links = [("l1", "https://voorbeeld.nl/a")]
    let (_, verordening) = try file.read()
    let tekst = try #require(verordening.lichaam.first?.inhoud.first?.tekst)
    #expect(tekst.string == "Zie de wet en de site")
    #expect(
      tekst.marks == [
        .init(range: 4..<10, kind: .link("https://voorbeeld.nl/a")),
        .init(range: 14..<21, kind: .link("https://voorbeeld.nl/b")),
      ])
  }

  @Test func readsDrawingsOnce() throws {
    let box = "<w:txbxContent>\(p(text: "In het kader"))</w:txbxContent>"
    let drawing = """
      <w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>\(box)</w:drawing></mc:Choice>\
      <mc:Fallback><w:pict>\(box)</w:pict></mc:Fallback></mc:AlternateContent></w:r>
      """
    #expect(try text(r("Ervoor") + drawing + r(", erna")) == ["Ervoor, erna", "In het kader"])
  }

  @Test func hiddenTextIsLeftOutWithAReason() throws {
    let file = WordFile(
      p(text: "Artikel 1. Doel")
        + p(r("Het college") + r(" (intern)", properties: "<w:vanish/>") + r(" helpt."))
        + p(r("Weg", properties: "<w:vanish/>"), properties: "<w:rPr><w:vanish/></w:rPr>"))
    #expect(
      try file.lines(.blokken) == [
        "art_1: alinea: Het college helpt.", "weggelaten: paginaopmaak: (intern)",
        "weggelaten: paginaopmaak: Weg",
      ])
    #expect(try file.lines(.meldingen) == ["verborgen-tekst"])
  }

  @Test func instructionsOfFieldsAreNoText() throws {
    let field = """
      <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> REF _Ref1 </w:instrText></w:r>\
      <w:r><w:fldChar w:fldCharType="separate"/></w:r>\(r("artikel 3"))<w:r><w:fldChar w:fldCharType="end"/></w:r>
      """
    #expect(try text(r("Zie ") + field + r(".")) == ["Zie artikel 3."])
    let nested = """
      <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> IF </w:instrText></w:r>\(field)\
      <w:r><w:fldChar w:fldCharType="separate"/></w:r>\(r("ja"))<w:r><w:fldChar w:fldCharType="end"/></w:r>
      """
    #expect(try text(r("Zie ") + nested + r(".")) == ["Zie ja."])
  }

  /// A button of a template and a list to choose from have no result: Word shows their text all the same.
  @Test func fieldsWithoutAResultShowWhatWordShows() throws {
    func field(_ begin: String, _ instruction: String) -> String {
      "<w:r><w:fldChar w:fldCharType=\"begin\">\(begin)</w:fldChar></w:r><w:r><w:instrText xml:space=\"preserve\"> \(instruction) </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
    }
    #expect(
      try text(r("Op ") + field("", "MACROBUTTON NoMacro [vul de datum in]") + r("."))
        == ["Op [vul de datum in]."])
    let list = """
      <w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="acht"/><w:listEntry w:val="zes"/></w:ddList></w:ffData>
      """
    #expect(
      try text(r("De termijn is ") + field(list, "FORMDROPDOWN") + r(" weken.")) == [
        "De termijn is zes weken."
      ])
    let numbered = WordFile(p(field("", "AUTONUM") + r("Het college helpt.")))
    #expect(try numbered.read().1.meldingen.map(\.code).contains("nummers-uit-velden"))
  }

  @Test func formulasKeepTheirSigns() throws {
    func m(_ text: String) -> String { "<m:r><m:t>\(text)</m:t></m:r>" }
    let fraction = """
      <m:oMath>\(m("S ="))<m:f><m:num><m:d><m:e>\(m("A + B"))</m:e></m:d></m:num><m:den>\(m("C"))</m:den></m:f></m:oMath>
      """
    #expect(try text(fraction) == ["S =(A + B)/C"])
    let power = """
      <m:oMath><m:f><m:num>\(m("a + 1"))</m:num><m:den><m:sSup><m:e>\(m("b"))</m:e><m:sup>\(m("2"))</m:sup></m:sSup></m:den></m:f></m:oMath>
      """
    #expect(try text(power) == ["(a + 1)/b^2"])
  }

  @Test func aBrokenFieldHidesNothingBeyondItsParagraph() throws {
    let file = WordFile(
      p(r("Zie ") + #"<w:r><w:fldChar w:fldCharType="begin"/></w:r>"#) + p(text: "de rest"))
    #expect(try file.text() == ["Zie", "de rest"])
  }

  @Test func formulasKeepTheirText() throws {
    #expect(try text(r("Uitkomst: ") + "<m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath>") == ["Uitkomst: a+b"])
  }

  @Test func controlCharactersAreWhiteSpace() throws {
    #expect(try text("<w:r><w:t>een&#10;twee\ndrie&#9;vier</w:t></w:r>") == ["een twee drie vier"])
  }

  @Test func otherPrefixesAndTheStrictFormMeanTheSame() throws {
    var file = WordFile("")
    file.body = """
      <x:p xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:pPr><x:outlineLvl x:val="0"/></x:pPr>\
      <x:r><x:t>Regeling</x:t></x:r></x:p>
      """
    #expect(try file.lines(.blokken) == ["longTitle: opschrift: Regeling"])
  }
}
