import CaseFiles
import Foundation
import Testing

/// Runs the cases of `Tests/Specs/wijzigen`, the specification of amending in the words of those who use it.
@Suite struct AmendmentSpecs {
  /// Set to rewrite what the cases expect by what comes of them; such a run always fails.
  private static let updating = ProcessInfo.processInfo.environment["BIJWERKEN"] == "1"

  private static func pages() throws -> [CasePage] { try CasePage.all(in: "Specs/wijzigen") }

  @Test func everyPageHasCases() throws {
    let pages = try Self.pages().map(AmendmentCase.all)
    #expect(pages.reduce(0) { $0 + $1.count } >= 60)
    for cases in pages {
      #expect(!cases.isEmpty)
      for spec in cases { #expect(!spec.expected.isEmpty, "no point", sourceLocation: spec.location) }
    }
  }

  @Test(.enabled(if: !updating), arguments: try pages().flatMap(AmendmentCase.all))
  func applies(_ spec: AmendmentCase) {
    let actual = spec.actual().joined(separator: "\n")
    #expect(actual == spec.expected.joined(separator: "\n"), sourceLocation: spec.location)
  }

  @Test(.enabled(if: updating)) func update() throws {
    for page in try Self.pages() {
      for fence in try page.rewrite(AmendmentCase.all(of: page)) {
        Issue.record(
          "\(fence.name) is rewritten", sourceLocation: AmendmentCase(fence, base: "").location)
      }
    }
  }
}
