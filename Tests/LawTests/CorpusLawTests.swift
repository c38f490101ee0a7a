import Parser
import Testing

/// The laws of the house over every text of the corpus.
@Suite struct CorpusLawTests {
  @Test(arguments: TestTexts.corpus) func lawsHold(text: TestText) throws {
    let broken = Laws.broken(by: try text.source())
    #expect(broken.isEmpty, "\(broken.prefix(5))")
  }

  @Test func theCorpusIsThere() {
    #expect(TestTexts.corpus.count > 10)
  }
}
