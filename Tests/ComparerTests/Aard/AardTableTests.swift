import Comparer
import Foundation
import Testing

/// The cases of `gevallen.md`, each in a longer article.
@Suite struct AardTableTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var line: Int
    var was: String
    var wordt: String
    var aard: String
    var apart: String
    var testDescription: String { "gevallen.md:\(line) \(was) → \(wordt)" }
  }

  private static let page = URL(filePath: #filePath).deletingLastPathComponent().appending(
    path: "gevallen.md")

  static let cases: [Case] = {
    let text = (try? String(contentsOf: page, encoding: .utf8)) ?? ""
    return text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap {
      index, line in
      let cells = line.split(separator: "|", omittingEmptySubsequences: false)
        .map { $0.trimmingCharacters(in: .whitespaces) }
      guard cells.count == 6, cells[1] != "was", !cells[1].hasPrefix("---") else { return nil }
      return Case(line: index + 1, was: cells[1], wordt: cells[2], aard: cells[3], apart: cells[4])
    }
  }()

  @Test func thePageHasCases() { #expect(Self.cases.count > 60) }

  @Test(arguments: cases) func theKindIsRight(_ item: Case) throws {
    let frame = { (text: String) in
      "## 1 Regel\nDit artikel beschrijft op welke wijze het college een aanvraag behandelt. \(text) "
        + "Dat geldt voor iedereen in de stad."
    }
    let row = try #require(compare(frame(item.was), frame(item.wordt)).artikel("1"))
    #expect(row.aard.map(\.rawValue).joined(separator: ", ") == item.aard)
    #expect(Set(row.kernwijzigingen.map(\.soort.rawValue)).contains(item.apart) || item.apart.isEmpty)
    if item.apart.isEmpty { #expect(row.kernwijzigingen.isEmpty) }
  }
}
