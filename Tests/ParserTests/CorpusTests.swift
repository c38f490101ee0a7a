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

    /// Whether the line numbers of the table are those of this text: published forms share the table of the Markdown.
    var hasOwnLines: Bool { ["md", "txt"].contains(text.pathExtension) }

    var testDescription: String { text.lastPathComponent }
  }

  private static let ending = ".overzicht.tsv"

  @Test func everyTableHasItsText() {
    #expect(Self.tables.count > 10)
    #expect(Set(Self.examples.map(\.table)).count == Self.tables.count)
  }

  @Test(arguments: examples) func readsAsItsTableSays(_ example: Example) throws {
    let (source, document) = try Self.read(example.text)
    let found = Self.rows(document.overzicht(source: source))
    let table = try String(contentsOf: example.table, encoding: .utf8)
    let expected = Self.rows(table).map { example.hasOwnLines ? $0 : $0.dropLast() + ["*"] }
    #expect(found.count == expected.count)
    // The table's line numbers are those of the text that it was written for.
    let columns = example.hasOwnLines ? 7 : 6
    for (found, expected) in zip(found, expected) {
      #expect(Self.masked(found, by: expected).prefix(columns) == expected.prefix(columns))
    }
  }

  private static func read(_ file: URL) throws -> (SourceFile, Verordening) {
    try Reader.open(name: file.lastPathComponent, bytes: [UInt8](try Data(contentsOf: file)))
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
    tables.flatMap { table in
      let name = table.path.dropLast(ending.count)
      return files.filter { $0.path != table.path && $0.deletingPathExtension().path == name }
        .map { Example(text: $0, table: table) }
    }
  }
}
