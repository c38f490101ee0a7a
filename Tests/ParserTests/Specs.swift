import CaseFiles
import Foundation
import Testing

/// Runs the cases of `Tests/Specs`, the specification of the reader in the words of those who use it.
@Suite struct Specs {
  /// Set to rewrite what the cases expect by what the reader makes of them; such a run always fails.
  private static let updating = ProcessInfo.processInfo.environment["BIJWERKEN"] == "1"

  private static func pages() throws -> [CasePage] { try CasePage.all(in: "Specs") }

  @Test func everyPageHasCases() throws {
    let pages = try Self.pages()
    #expect(!pages.isEmpty)
    for page in pages {
      #expect(!page.fences.isEmpty, "\(page.name) has no cases")
      for spec in page.fences.map(SpecCase.init) {
        #expect(!spec.expected.isEmpty, "no point", sourceLocation: spec.location)
      }
    }
  }

  @Test(.enabled(if: !updating), arguments: try pages().flatMap(\.fences).map(SpecCase.init))
  func reads(_ spec: SpecCase) throws {
    let actual = try spec.actual().joined(separator: "\n")
    #expect(actual == spec.expected.joined(separator: "\n"), sourceLocation: spec.location)
  }

  @Test(.enabled(if: updating)) func update() throws {
    for page in try Self.pages() {
      for fence in try page.rewrite(page.fences.map(SpecCase.init)) {
        Issue.record("\(fence.name) is rewritten", sourceLocation: SpecCase(fence).location)
      }
    }
  }
}
