import Comparer
import Documents
import Parser
import Regeling
import Renderer
import Testing

/// Every Word document that is written is one that Word opens as it is.
@Suite struct WordRulesTests {
  @Test(arguments: TestTexts.corpus) func ordinances(text: TestText) throws {
    try checkOrdinance(text)
  }

  @Test(
    .enabled("shared/seeds does not stand beside the project") { TestTexts.hasShared },
    arguments: TestTexts.seeds)
  func realOrdinances(text: TestText) throws { try checkOrdinance(text) }

  @Test(arguments: zip(TestTexts.corpus, TestTexts.corpus.dropFirst()))
  func comparisons(was: TestText, wordt: TestText) throws { try checkComparison(was, wordt) }

  @Test(
    .enabled("shared/seeds does not stand beside the project") { TestTexts.hasShared },
    arguments: zip(TestTexts.seeds, TestTexts.seeds.dropFirst()))
  func realComparisons(was: TestText, wordt: TestText) throws { try checkComparison(was, wordt) }

  private func checkOrdinance(_ text: TestText) throws {
    let document = Reader.read(try text.source())
    for isRich in [true, false] {
      let parts = WordWriter.write(VerordeningDocument.make(document, .init(isRich: isRich)))
      #expect(WordRules.broken(by: parts).isEmpty)
    }
  }

  private func checkComparison(_ was: TestText, _ wordt: TestText) throws {
    let (old, new) = (Reader.read(try was.source()), Reader.read(try wordt.source()))
    let vergelijking = Vergelijking(was: old, wordt: new)
    let redenen = Redenen(new)
    for options in [
      WasWordtDocument.Options(),
      .init(showsAll: true, showsNotes: true, columns: WasWordtDocument.Kolom.allCases),
      .init(showsNotes: true, form: .doorlopend), .init(columns: [.wordt, .opmerkingen], marks: .wordt),
    ] {
      let parts = WordWriter.write(WasWordtDocument.make(vergelijking, redenen, options))
      #expect(WordRules.broken(by: parts).isEmpty)
    }
    #expect(WordRules.broken(by: Revisies.parts(was: old, wordt: new, vergelijking)).isEmpty)
    #expect(WordRules.broken(by: Revisies.parts(was: new, wordt: old)).isEmpty)
  }

  /// What the rules are for: each of these opens in forgiving programs, and not as it should in Word.
  @Test(arguments: [
    ("<w:pPr><w:keepNext/><w:pStyle w:val=\"Lid\"/></w:pPr>", "order"),
    ("<w:pPr><w:kop/></w:pPr>", "unknown"),
    ("<w:tbl><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc><w:tcPr/></w:tc></w:tr></w:tbl><w:p/>", "cell"),
    (
      "<w:tbl><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl><w:p/>",
      "row"
    ),
    ("<w:tbl><w:tblGrid/></w:tbl>", "table"),
    ("<w:tr><w:trPr><w:ins w:id=\"1\"/></w:trPr></w:tr>", "only came"),
    ("<w:ins w:id=\"1\"><w:tbl/></w:ins>", "change"),
    ("<w:p><w:del w:id=\"1\"><w:r><w:t/></w:r></w:del></w:p>", "lapsed"),
    ("<w:p><w:del w:id=\"1\"/><w:ins w:id=\"1\"/></w:p>", "twice"),
    ("<w:p><w:hyperlink w:anchor=\"a\"><w:r/></w:hyperlink></w:p>", "nowhere"),
    ("<w:p><w:hyperlink r:id=\"rId9\"><w:r/></w:hyperlink></w:p>", "relation"),
    ("<w:p><w:footnoteReference w:id=\"1\"/></w:p>", "footnotes"),
  ])
  func brokenFilesAreFound(body: String, problem: String) {
    let notes = "<w:footnotes><w:footnote w:type=\"separator\" w:id=\"-1\"/></w:footnotes>"
    let parts = [
      WordPart(path: "word/document.xml", bytes: Array("<w:body>\(body)</w:body>".utf8)),
      WordPart(path: "word/footnotes.xml", bytes: Array(notes.utf8)),
    ]
    #expect(WordRules.broken(by: parts).contains { $0.contains(problem) })
  }
}
