import Documents
import Parser
import Testing

/// What is written in another form has all words, and reads back where that form is read.
@Suite struct WrittenFormTests {
  @Test(arguments: WrittenForm.allCases, TestTexts.corpus)
  func readsBack(form: WrittenForm, text: TestText) throws {
    try readsBack(form, text)
  }

  @Test(
    .enabled("shared/seeds does not stand beside the project") { TestTexts.hasShared },
    arguments: WrittenForm.allCases, TestTexts.seeds)
  func realTextsReadBack(form: WrittenForm, text: TestText) throws {
    try readsBack(form, text)
  }

  @Test(arguments: WrittenForm.allCases, TestTexts.wetten)
  func regulationsReadBack(form: WrittenForm, text: TestText) throws {
    try readsBack(form, text)
  }

  @Test(arguments: TestTexts.corpus + TestTexts.seeds) func wordsAreKept(text: TestText) throws {
    let document = Reader.read(try text.source())
    #expect(PublishedWords.difference(document, CVDRDocument.make(document).bytes) == nil)
    #expect(PublishedWords.difference(document, AKNDocument.make(document).bytes) == nil)
  }

  @Test(arguments: TestTexts.wetten) func wordsOfRegulationsAreKept(text: TestText) throws {
    let document = Reader.read(try text.source())
    #expect(PublishedWords.difference(document, CVDRDocument.make(document).bytes) == nil)
    #expect(PublishedWords.difference(document, AKNDocument.make(document).bytes) == nil)
  }

  private func readsBack(_ form: WrittenForm, _ text: TestText) throws {
    let differences = try form.differences(Reader.read(try text.source()))
    #expect(differences.isEmpty, "\(differences)")
  }
}
