import Foundation
import Testing

/// Runs the cases of `Tests/Specs/wijzigingsverordening`: which instructions turn one text into another.
@Suite struct AfleidingSpecs {
  /// Set to rewrite what the cases expect by what comes of them; such a run always fails.
  private static let updating = ProcessInfo.processInfo.environment["BIJWERKEN"] == "1"

  @Test func pagesHaveCases() throws {
    let pages = try Afleidingspagina.all()
    #expect(pages.reduce(0) { $0 + $1.gevallen.count } >= 30)
    for page in pages { #expect(!page.gevallen.isEmpty) }
  }

  @Test(.enabled(if: !updating), arguments: try Afleidingspagina.all().flatMap(\.gevallen))
  func derives(_ geval: DerivationCase) {
    let actual = geval.actual().joined(separator: "\n")
    #expect(actual == geval.expected.joined(separator: "\n"), sourceLocation: geval.location)
  }

  @Test(.enabled(if: updating)) func update() throws {
    for page in try Afleidingspagina.all() {
      var lines = page.lines
      for geval in page.gevallen.reversed() {
        let actual = geval.actual()
        if actual == geval.expected { continue }
        lines.replaceSubrange(geval.expectedLines, with: actual)
        Issue.record("\(geval.testDescription) is rewritten", sourceLocation: geval.location)
      }
      guard lines != page.lines else { continue }
      try lines.joined(separator: "\n").write(toFile: page.path, atomically: true, encoding: .utf8)
    }
  }
}
