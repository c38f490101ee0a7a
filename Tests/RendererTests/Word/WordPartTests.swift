import Renderer
import Testing

/// The file as a whole: parts that belong together, well-formed, and the same whenever they are written.
@Suite struct WordPartTests {
  private let file = WordFile(WordSample.document)

  @Test func everyPartIsWellFormed() {
    for part in file.parts { #expect(file.elements(part.path) != nil, "\(part.path)") }
  }

  @Test func contentTypesComeFirstAndNameEveryPart() {
    #expect(file.parts.first?.path == "[Content_Types].xml")
    let named = file.values("Override", "PartName", in: "[Content_Types].xml")
    let parts = file.parts.map { "/" + $0.path }.filter { !$0.hasSuffix(".rels") && !$0.hasPrefix("/[") }
    #expect(named.sorted() == parts.sorted())
  }

  @Test func relationsLeadToPartsThatExist() {
    let paths = Set(file.parts.map(\.path))
    for relation in file.elements("word/_rels/document.xml.rels") ?? [] where relation.name == "Relationship"
    {
      guard relation.attributes["TargetMode"] == nil else { continue }
      #expect(paths.contains("word/" + (relation.attributes["Target"] ?? "")))
    }
    let ids = file.values("Relationship", "Id", in: "word/_rels/document.xml.rels")
    let used = ["w:hyperlink", "w:headerReference", "w:footerReference"].flatMap { file.values($0, "r:id") }
    #expect(Set(used).isSubset(of: ids))
  }

  @Test func sameDocumentSameBytes() {
    #expect(WordWriter.write(WordSample.document) == file.parts)
    #expect(!file.text("docProps/core.xml").contains("dcterms"))
  }

  @Test func titleAndLanguage() {
    #expect(file.text("docProps/core.xml").contains("<dc:title>Verordening &lt;werk&gt;</dc:title>"))
    #expect(file.text("word/header1.xml").contains("Verordening &lt;werk&gt;"))
    #expect(file.values("w:lang", in: "word/styles.xml") == ["nl-NL"])
    #expect(
      file.paragraphs().prefix(3) == [
        "Soort|Was-wordt", "Title|Verordening <werk>", "Gegeven|Datum:\t3 maart",
      ])
  }

  @Test func pagesLieAsAsked() {
    #expect(file.values("w:pgSz", "w:orient") == ["landscape"])
    #expect(WordFile([]).values("w:pgSz", "w:w") == ["11906"])
    let footer = file.text("word/footer1.xml")
    #expect(footer.contains("PAGE") && footer.contains("NUMPAGES"))
  }

  @Test func everyStyleThatIsUsedExists() {
    let styles = file.values("w:style", "w:styleId", in: "word/styles.xml")
    #expect(Set(styles).count == styles.count)
    for path in [
      "word/document.xml", "word/footnotes.xml", "word/header1.xml", "word/footer1.xml", "word/styles.xml",
    ] {
      let used = ["w:pStyle", "w:rStyle", "w:tblStyle", "w:basedOn", "w:next"].flatMap {
        file.values($0, in: path)
      }
      #expect(Set(used).isSubset(of: styles), "\(path): \(Set(used).subtracting(styles))")
    }
  }

  @Test func headingsAreThoseOfWord() {
    let names = file.values("w:name", in: "word/styles.xml")
    for level in 1...6 { #expect(names.contains("heading \(level)")) }
  }
}
