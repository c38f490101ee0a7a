import Comparer
import Foundation
import Parser
import Regeling
import SourceText
import Testing

/// The invented ordinance of the corpus in two versions, held against what a reader expects of the comparison.
@Suite struct CorpusTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Corpus/lindehoven")

  private func read(_ name: String) throws -> Verordening {
    let data = try Data(contentsOf: Self.folder.appending(path: name))
    return Reader.read(SourceFile(name: name, original: [UInt8](data)))
  }

  /// The expected rows; `*` stands for anything.
  private func expected() throws -> [[String]] {
    try String(contentsOf: Self.folder.appending(path: "was-wordt.verwacht.tsv"), encoding: .utf8)
      .split(separator: "\n").map {
        $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      }
  }

  @Test(arguments: ["wordt.md", "wordt-pdf.txt"]) func rowsAreWhatAReaderExpects(name: String) throws {
    let result = compare(try read("was.md"), try read(name))
    let rows = result.rijen.filter { rij in
      rij.soort == .artikel || (rij.heeftVerschil && rij.soort != .toelichting && rij.soort != .sluiting)
    }
    let names = Dictionary(
      result.rijen.flatMap { [$0.was, $0.wordt].compactMap { $0 } }.map { ($0.eId, $0.aanduiding) },
      uniquingKeysWith: { first, _ in first })
    let expected = try expected()
    #expect(rows.count == expected.count)
    for (row, line) in zip(rows, expected) {
      var found = [
        row.soort.rawValue, row.status.rawValue, row.vernummerd ? "ja" : "nee", row.verplaatst ? "ja" : "nee",
        row.aard.map(\.rawValue).joined(separator: ","), row.was?.aanduiding ?? "",
        row.wordt?.aanduiding ?? "",
        row.gesplitst.compactMap { names[$0] }.joined(separator: ","),
        row.samengevoegd.compactMap { names[$0] }.joined(separator: ","),
      ]
      for (column, text) in line.prefix(9).enumerated() where text == "*" { found[column] = "*" }
      #expect(found == Array(line.prefix(9)))
      for pair in line.count > 9 ? line[9].components(separatedBy: " | ").filter({ !$0.isEmpty }) : [] {
        #expect(marks(row, pair), "\(line[6]): \(pair)")
      }
    }
  }

  /// Whether the row marks the pair of words "weg → nieuw", or a little more.
  private func marks(_ row: Rij, _ pair: String) -> Bool {
    let words = pair.components(separatedBy: " → ")
    guard words.count == 2 else { return false }
    // The table names whole words; a mark may leave out what both have in common.
    let common = words[0].commonPrefix(with: words[1])
    let (gone, added) = (
      words[0] == "∅" ? "" : String(words[0].dropFirst(common.count)),
      words[1] == "∅" ? "" : String(words[1].dropFirst(common.count))
    )
    return ([row.kop] + row.delen.map(\.segmenten)).contains { segments in
      segments.indices.contains { index in
        let next =
          index + 1 < segments.count && segments[index + 1].soort == .nieuw ? segments[index + 1].tekst : ""
        switch segments[index].soort {
        case .weg: return segments[index].tekst.contains(gone) && (added.isEmpty || next.contains(added))
        case .nieuw: return gone.isEmpty && segments[index].tekst.contains(added)
        case .gelijk: return false
        }
      }
    }
  }

  @Test func theSameOrdinanceFromAnotherFormatHasNoChangeOfSubstance() throws {
    let result = compare(try read("wordt.md"), try read("wordt-pdf.txt"))
    #expect(result.samenvatting.inhoudelijk == 0)
    #expect(result.samenvatting.nieuw + result.samenvatting.vervallen == 0)
  }
}
