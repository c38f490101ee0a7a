import Foundation
import Testing

/// Runs the cases of `Tests/Specs`, the specification of the reader in the words of those who use it.
@Suite struct Specs {
  /// Set to rewrite what the cases expect by what the reader makes of them; such a run always fails.
  private static let updating = ProcessInfo.processInfo.environment["BIJWERKEN"] == "1"

  @Test func everyPageHasCases() throws {
    let pages = try SpecsFile.all()
    #expect(!pages.isEmpty)
    for page in pages {
      #expect(!page.cases.isEmpty, "\(page.name) has no cases")
      for spec in page.cases { #expect(!spec.expected.isEmpty, "no point", sourceLocation: spec.location) }
    }
  }

  @Test(.enabled(if: !updating), arguments: try SpecsFile.all().flatMap(\.cases))
  func reads(_ spec: SpecCase) throws {
    let actual = try spec.actual().joined(separator: "\n")
    #expect(actual == spec.expected.joined(separator: "\n"), sourceLocation: spec.location)
  }

  @Test(.enabled(if: updating)) func update() throws {
    for page in try SpecsFile.all() { try update(page) }
  }

  private func update(_ page: SpecsFile) throws {
    var lines = page.lines
    // From the last case up, so that the places of the others stay right.
    for spec in page.cases.reversed() {
      let actual = try spec.actual()
      if actual == spec.expected { continue }
      lines.replaceSubrange(spec.expectedLines, with: actual)
      Issue.record("\(spec.testDescription) is rewritten", sourceLocation: spec.location)
    }
    guard lines != page.lines else { return }
    try lines.joined(separator: "\n").write(toFile: page.path, atomically: true, encoding: .utf8)
  }
}
