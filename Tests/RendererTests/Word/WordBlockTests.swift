import Renderer
import Testing

/// Every kind of block in Word.
@Suite struct WordBlockTests {
  private let file = WordFile(WordSample.document)

  @Test func theTextInItsStyles() {
    #expect(
      file.paragraphs().dropFirst(6) == [
        "TOCHeading|Inhoud", "TOC1|Hoofdstuk 1", "TOC2|Los", "Heading1|Hoofdstuk 1",
        "Normal|Tekst met nadruk en 71",
        "Lid|1.\tHet college:", "Onderdeel2|a.\tbeslist; en", "Onderdeel2|b.\t", "Vervolg1|Slot van het lid.",
        "Caption|Tabel", "Tabelkop|Was", "Tabelkop|Wordt", "Status|Gewijzigd", "Rijkop|oud",
        "Tabeltekst|nieuw",
        "TabelOnderdeel1|1.\tcel", "Tabeltekst|", "Tabelafstand|", "Tabeltekst|hierweg", "Tabelafstand|",
        "Nootkop|Toelichting", "Noot|Uitleg", "NootTussenkop|Eerste lid",
        "Normal|normal", "Aanhef|leadIn", "Tussenkop|subheading", "Klein|small", "Ondertekening|signature",
        "Lijn|", "Normal|\n", "Normal|binnenwebbestandmap\nregel", "FootnoteText|9\tNergens genoemd.",
      ])
  }

  @Test func labelsHang() {
    let styles = file.text("word/styles.xml")
    #expect(
      styles.contains("w:styleId=\"Onderdeel2\"") && styles.contains("w:left=\"1134\" w:hanging=\"567\""))
    #expect(!file.text("word/document.xml").contains("w:numPr"))
  }

  @Test func itemsWithoutALabel() {
    let file = WordFile([
      .list([
        ListItem(label: "", kind: "lid", [.paragraph(["Een lid."])]),
        ListItem(label: "", kind: "onderdeel", [.paragraph(["begrip: uitleg"])]),
      ])
    ])
    #expect(file.paragraphs() == ["Normal|Een lid.", "Onderdeel1|begrip: uitleg"])
  }

  @Test func tablesRepeatTheirHeadAndFillTheirPlace() {
    let elements = file.elements() ?? []
    #expect(elements.count { $0.name == "w:tblHeader" } == 1)
    #expect(file.values("w:gridCol", "w:w") == ["4473", "10437", "14910"])
    #expect(file.values("w:tblW", "w:w") == ["14910", "14910"])
    #expect(file.values("w:tcW", "w:w").count == 7)
  }

  @Test func columnsOfOneWidthAreMeasuredByTheirWords() {
    let table = Table(
      columns: [.init(["Nr"]), .init(["Omschrijving"])],
      rows: [.init([.init(["1"]), .init([.text(String(repeating: "woord ", count: 20))])])])
    let widths = WordFile([.table(table)]).values("w:gridCol", "w:w").compactMap { Int($0) }
    #expect(widths.count == 2 && widths[0] * 5 < widths[1] && widths.reduce(0, +) == 9298)
  }

  @Test func aTableWithMoreColumnsThanWordTakesKeepsItsWords() {
    let cells = (0..<80).map { Table.Cell([.text("c\($0)")]) }
    let file = WordFile([.table(Table(columns: [], rows: [.init(cells)]))])
    #expect(file.values("w:gridCol", "w:w").count == 63)
    #expect(file.paragraphs().contains("Tabeltekst|c79"))
  }

  @Test func contentsAreAFieldWithItsLines() {
    let document = file.text("word/document.xml")
    #expect(document.contains(" TOC \\o \"1-2\" \\h \\z \\u "))
    #expect(document.components(separatedBy: "fldCharType=\"begin\"").count == 2)
    #expect(document.components(separatedBy: "fldCharType=\"end\"").count == 2)
    #expect(file.values("w:docPartGallery") == ["Table of Contents"])
  }

  @Test func footnotesKeepTheNumbersOfTheSource() {
    #expect(file.values("w:footnoteReference", "w:id") == ["1", "2"])
    #expect(file.values("w:footnoteReference", "w:customMarkFollows") == ["1"])
    #expect(
      file.paragraphs("word/footnotes.xml").dropFirst(2) == [
        "FootnoteText|\tNoot een.", "FootnoteText|7\tNoot zeven.", "Normal|Tweede alinea.",
      ])
  }

  @Test func aFootnoteThatDoesNotExistIsSeen() {
    #expect(WordFile([.paragraph(["a", .noteCall("3")])]).paragraphs().contains("Normal|a[3]"))
  }

  @Test func everyKindOfNoteSaysWhatItIs() {
    for kind in Note.Kind.allCases {
      let paragraphs = WordFile([.note(kind, [.paragraph(["x"])])]).paragraphs()
      #expect(
        paragraphs == [
          "Nootkop|\(kind.rawValue.prefix(1).uppercased() + kind.rawValue.dropFirst())", "Noot|x",
        ])
    }
  }
}
