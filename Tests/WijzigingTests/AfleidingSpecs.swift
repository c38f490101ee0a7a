import CaseFiles
import Foundation
import Testing

/// Runs the cases of `Tests/Specs/wijzigingsverordening`: which instructions turn one text into another.
@Suite struct AfleidingSpecs {
  /// Set to rewrite what the cases expect by what comes of them; such a run always fails.
  private static let updating = ProcessInfo.processInfo.environment["BIJWERKEN"] == "1"

  private static func pages() throws -> [CasePage] {
    try CasePage.all(in: "Specs/wijzigingsverordening")
  }

  @Test func pagesHaveCases() throws {
    let pages = try Self.pages()
    #expect(pages.reduce(0) { $0 + $1.fences.count } >= 30)
    for page in pages {
      #expect(!page.fences.isEmpty)
      for fence in page.fences {
        #expect(DerivationCase(fence) != nil, "no case", sourceLocation: DerivationCase.location(fence))
      }
    }
  }

  @Test(.enabled(if: !updating), arguments: try pages().flatMap(\.fences).compactMap(DerivationCase.init))
  func derives(_ spec: DerivationCase) {
    let actual = spec.actual().joined(separator: "\n")
    #expect(actual == spec.expected.joined(separator: "\n"), sourceLocation: spec.location)
  }

  @Test(.enabled(if: updating)) func update() throws {
    for page in try Self.pages() {
      for fence in try page.rewrite(page.fences.compactMap(DerivationCase.init)) {
        Issue.record("\(fence.name) is rewritten", sourceLocation: DerivationCase.location(fence))
      }
    }
  }
}
