import Parser
import Testing

/// The laws of the house over every text of the corpus.
@Suite struct CorpusLawTests {
  @Test(arguments: TestTexts.corpus) func lawsHold(text: TestText) throws {
    let broken = Laws.broken(by: try text.source())
    #expect(broken.isEmpty, "\(broken.prefix(5))")
  }

  @Test(arguments: TestTexts.corpus) func markdownReadsBack(text: TestText) throws {
    let differences = RoundTrip.differences(Reader.read(try text.source()))
    #expect(differences.isEmpty, "\(differences)")
  }

  @Test func theCorpusIsThere() {
    #expect(TestTexts.corpus.count > 10)
  }
}
