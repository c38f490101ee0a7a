import CaseFiles
import Foundation
import Testing

/// Runs the cases of `Tests/Specs/vergelijken`: what a comparison says of two texts.
@Suite struct ComparisonSpecs {
  /// Set to rewrite what the cases expect by what comes of them; such a run always fails.
  private static let updating = ProcessInfo.processInfo.environment["BIJWERKEN"] == "1"

  private static func pages() throws -> [CasePage] {
    try CasePage.all(
      in: "Specs/vergelijken", beside: URL(filePath: #filePath).deletingLastPathComponent().path)
  }

  @Test func pagesHaveCases() throws {
    let pages = try Self.pages()
    #expect(pages.reduce(0) { $0 + $1.fences.count } >= 12)
    for page in pages {
      #expect(!page.fences.isEmpty)
      for fence in page.fences {
        #expect(ComparisonCase(fence) != nil, "no case", sourceLocation: ComparisonCase.location(fence))
      }
    }
  }

  @Test(.enabled(if: !updating), arguments: try pages().flatMap(\.fences).compactMap(ComparisonCase.init))
  func compares(_ spec: ComparisonCase) {
    let actual = spec.actual().joined(separator: "\n")
    #expect(actual == spec.expected.joined(separator: "\n"), sourceLocation: spec.location)
  }

  @Test(.enabled(if: updating)) func update() throws {
    for page in try Self.pages() {
      for fence in try page.rewrite(page.fences.compactMap(ComparisonCase.init)) {
        Issue.record("\(fence.name) is rewritten", sourceLocation: ComparisonCase.location(fence))
      }
    }
  }
}
