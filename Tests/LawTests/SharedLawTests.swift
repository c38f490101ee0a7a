import Parser
import Testing

/// The laws of the house over real texts, where they stand beside the project.
@Suite(.enabled("shared/seeds does not stand beside the project") { TestTexts.hasShared })
struct SharedLawTests {
  @Test(arguments: TestTexts.seeds) func lawsHold(text: TestText) throws {
    let broken = Laws.broken(by: try text.source())
    #expect(broken.isEmpty, "\(broken.prefix(5))")
  }

  @Test(arguments: TestTexts.wetten) func lawsHoldForRegulations(text: TestText) throws {
    let broken = Laws.broken(by: try text.source())
    #expect(broken.isEmpty, "\(broken.prefix(5))")
  }
}
