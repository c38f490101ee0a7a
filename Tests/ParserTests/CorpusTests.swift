import Foundation
import Parser
import Regeling
import SourceText
import Testing

/// The invented ordinances of the corpus against the tables beside them, which say what a reader finds there.
@Suite struct CorpusTests {
  /// A text of the corpus with its table.
  struct Example: Sendable, CustomTestStringConvertible {
    let text: URL
    let table: URL

    var testDescription: String { text.lastPathComponent }
  }

  private static let ending = ".overzicht.tsv"

  @Test func everyTableHasItsText() {
    #expect(Self.tables.count > 10)
    #expect(Self.tables.count == Self.examples.count)
  }

  @Test(arguments: examples) func readsAsItsTableSays(_ example: Example) throws {
    let source = SourceFile(
      name: example.testDescription, original: [UInt8](try Data(contentsOf: example.text)))
    let found = Self.rows(Reader.read(source).overzicht(source: source))
    let expected = Self.rows(try String(contentsOf: example.table, encoding: .utf8))
    #expect(found.count == expected.count)
    for (found, expected) in zip(found, expected) {
      #expect(Self.masked(found, by: expected) == expected)
    }
  }

  /// `row` with a `*` in each column that the table does not compare.
  private static func masked(_ row: [String], by expected: [String]) -> [String] {
    zip(row, expected).map { $1 == "*" ? "*" : $0 } + row.dropFirst(expected.count)
  }

  private static func rows(_ text: String) -> [[String]] {
    text.split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }

  // MARK: The files

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Corpus")

  private static var files: [URL] {
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?.compactMap {
      $0 as? URL
    }
    return (files ?? []).sorted { $0.path < $1.path }
  }

  private static var tables: [URL] { files.filter { $0.path.hasSuffix(ending) } }

  private static var examples: [Example] {
    tables.compactMap { table in
      let name = table.path.dropLast(ending.count)
      let text = files.first { $0.path != table.path && $0.deletingPathExtension().path == name }
      return text.map { Example(text: $0, table: table) }
    }
  }
}
