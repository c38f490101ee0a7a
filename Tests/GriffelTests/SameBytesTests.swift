import Foundation
import Testing

/// Same input, same bytes: also in another process, where dictionaries and sets have another order.
@Suite struct SameBytesTests {
  private static let corpus = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Corpus")
  private static let was = corpus.appending(path: "lindehoven/was.md").path
  private static let wordt = corpus.appending(path: "lindehoven/wordt.md").path
  private static let nested = corpus.appending(path: "vormen/11-geneste-lijsten.md").path

  private static let calls: [[String]] =
    ["overzicht", "json", "tekst", "verwijzingen", "cvdr", "akn"].map { ["lees", wordt, "--formaat", $0] }
    + ["markdown", "html", "docx"].map { ["verordening", wordt, "--formaat", $0] }
    + ["markdown", "html", "docx"].map { ["toelichting", wordt, "--vorm", "geintegreerd", "--formaat", $0] }
    + ["html", "markdown", "docx", "json", "csv"].map { ["was-wordt", was, wordt, "--formaat", $0] }
    + [["lees", nested, "--uitleg"], ["sjabloon", "--lijst"], ["help"]]

  @Test(arguments: calls) func twoProcessesWriteTheSame(call: [String]) throws {
    let program = try Program()
    let first = try program.run(call)
    let second = try program.run(call)
    #expect(first.code == 0 && !first.output.isEmpty)
    #expect(second.output == first.output)
    #expect(second.errors == first.errors)
  }
}
