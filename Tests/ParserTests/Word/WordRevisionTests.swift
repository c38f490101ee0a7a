import Testing

@Suite struct WordRevisionTests {
  private func inserted(_ content: String) -> String { #"<w:ins w:id="1">\#(content)</w:ins>"# }
  private func deleted(_ text: String) -> String {
    #"<w:del w:id="2"><w:r><w:delText xml:space="preserve">\#(text)</w:delText></w:r></w:del>"#
  }

  private let insertedMark = #"<w:rPr><w:ins w:id="3"/></w:rPr>"#
  private let deletedMark = #"<w:rPr><w:del w:id="4"/></w:rPr>"#

  @Test func wordsAreReadAsAcceptedOrAsRefused() throws {
    let file = WordFile(p(r("Binnen ") + deleted("acht") + inserted(r("zes")) + r(" weken.")))
    #expect(try file.text() == ["Binnen zes weken."])
    #expect(try file.text(.weigeren) == ["Binnen acht weken."])
    #expect(try file.lines(.meldingen).contains("bijgehouden-wijzigingen"))
    #expect(try !WordFile(p(text: "Rustig.")).lines(.meldingen).contains("bijgehouden-wijzigingen"))
  }

  @Test func movedTextStandsOnce() throws {
    let file = WordFile(
      p(#"<w:moveFrom w:id="1">\#(r("Verhuisd."))</w:moveFrom>"#, properties: deletedMark) + p(text: "Vast.")
        + p(#"<w:moveTo w:id="2">\#(r("Verhuisd."))</w:moveTo>"#, properties: insertedMark) + p(text: "Slot.")
    )
    #expect(try file.text() == ["Vast.", "Verhuisd.", "Slot."])
    #expect(try file.text(.weigeren) == ["Verhuisd.", "Vast.", "Slot."])
  }

  @Test func deletedParagraphsAreNotCounted() throws {
    var file = WordFile(
      p(text: "een", list: 1)
        + p(
          deleted("twee"),
          properties: #"<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>"# + deletedMark)
        + p(text: "drie", list: 1))
    file.numbering = Numbering.definition(0, ("decimal", "%1.")) + Numbering.list(1, 0)
    #expect(try file.text() == ["1. een", "2. drie"])
    #expect(try file.text(.weigeren) == ["1. een", "2. twee", "3. drie"])
  }

  @Test func aDeletedEndJoinsParagraphs() throws {
    let file = WordFile(p(r("Het college "), properties: deletedMark) + p(text: "helpt."))
    #expect(try file.text() == ["Het college helpt."])
    #expect(try file.text(.weigeren) == ["Het college", "helpt."])
  }

  @Test func textBeforeADeletedEndIsNeverLost() throws {
    let file = WordFile(p(r("Aan het eind"), properties: deletedMark))
    #expect(try file.text() == ["Aan het eind"])
  }

  @Test func rowsComeAndGo() throws {
    func row(_ text: String, _ mark: String) -> String {
      "<w:tr><w:trPr>\(mark)</w:trPr><w:tc>\(p(text: text))</w:tc><w:tc>\(p(text: "b"))</w:tc></w:tr>"
    }
    let file = WordFile(
      "<w:tbl>\(row("oud", "<w:del/>"))\(row("vast", ""))\(row("nieuw", "<w:ins/>"))</w:tbl>")
    #expect(try file.text() == ["vast b nieuw b"])
    #expect(try file.text(.weigeren) == ["oud b vast b"])
  }

  @Test func refusingGivesTheOldStyleBack() throws {
    var file = WordFile(
      p(
        r("Tekst"),
        properties:
          #"<w:pPrChange w:id="1"><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr></w:pPrChange>"#
      ))
    file.numbering = Numbering.definition(0, ("decimal", "%1.")) + Numbering.list(1, 0)
    #expect(try file.text() == ["Tekst"])
    #expect(try file.text(.weigeren) == ["1. Tekst"])
  }
}
