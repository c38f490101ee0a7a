import Foundation
import Testing

/// Runs the cases of `Tests/Specs/wijzigen`, the specification of amending in the words of those who use it.
@Suite struct AmendmentSpecs {
  /// Set to rewrite what the cases expect by what comes of them; such a run always fails.
  private static let updating = ProcessInfo.processInfo.environment["BIJWERKEN"] == "1"

  @Test func everyPageHasCases() throws {
    let pages = try AmendmentPage.all()
    #expect(pages.reduce(0) { $0 + $1.cases.count } >= 60)
    for page in pages { #expect(!page.cases.isEmpty) }
  }

  @Test(.enabled(if: !updating), arguments: try AmendmentPage.all().flatMap(\.cases))
  func applies(_ spec: AmendmentCase) {
    let actual = spec.actual().joined(separator: "\n")
    #expect(actual == spec.expected.joined(separator: "\n"), sourceLocation: spec.location)
  }

  @Test(.enabled(if: updating)) func update() throws {
    for page in try AmendmentPage.all() {
      var lines = page.lines
      for spec in page.cases.reversed() {
        let actual = spec.actual()
        if actual == spec.expected { continue }
        lines.replaceSubrange(spec.expectedLines, with: actual)
        Issue.record("\(spec.testDescription) is rewritten", sourceLocation: spec.location)
      }
      guard lines != page.lines else { continue }
      try lines.joined(separator: "\n").write(toFile: page.path, atomically: true, encoding: .utf8)
    }
  }
}
