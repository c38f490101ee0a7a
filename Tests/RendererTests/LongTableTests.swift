import Foundation
import Renderer
import Testing

/// The rows of a long table are written in parts beside one another, which no reader may see.
@Suite struct LongTableTests {
  private static func html(rows count: Int) -> String {
    let rows = (0..<count).map { number in
      var blocks: [Block] = [.paragraph([.text("rij \(number).")])]
      if number % 7 == 3 {
        blocks.append(.table(Table(columns: [], rows: [Table.Row([Table.Cell([.text("binnen")])])])))
      }
      if number % 5 == 2 { blocks.append(.paragraph([.text("noot"), .noteCall("1")])) }
      return Table.Row([Table.Cell(blocks)])
    }
    return HTMLWriter.write([
      .table(Table(columns: [], rows: rows)),
      .footnotes([FootnoteItem(number: "1", [.paragraph(["De noot."])])]),
      .table(Table(columns: [], rows: [Table.Row([Table.Cell([.text("achter")])])])),
    ])
  }

  @Test(arguments: [1, 15, 16, 40, 500]) func rowsStandInOrder(count: Int) {
    let numbers = Self.html(rows: count).split(separator: "rij ").dropFirst().map { $0.prefix { $0 != "." } }
    #expect(numbers.compactMap { Int($0) } == Array(0..<count))
  }

  @Test(arguments: [40, 500]) func onlyTheFirstCallOfANoteIsItsPlace(count: Int) {
    let pieces = Self.html(rows: count).components(separatedBy: "id=\"nootcijfer-1\"")
    #expect(pieces.count == 2)
    #expect(pieces[0].contains("rij 2.") && !pieces[0].contains("rij 3."))
    #expect(pieces[1].contains("href=\"#nootcijfer-1\""))
  }

  @Test(arguments: [40, 500]) func tablesCountOn(count: Int) {
    let inner = (0..<count).count { $0 % 7 == 3 }
    let pieces = Self.captioned(rows: count).components(separatedBy: "id=\"tabel-")
    let numbers = pieces.dropFirst().map { $0.prefix { $0 != "\"" } }
    #expect(numbers.compactMap { Int($0) } == Array(1...inner + 1))
  }

  /// A table of `count` rows, some of which hold a table, all with a title above them.
  private static func captioned(rows count: Int) -> String {
    let inner = Table(caption: ["binnen"], columns: [], rows: [Table.Row([Table.Cell([.text("x")])])])
    let rows = (0..<count).map { number in
      Table.Row([Table.Cell(number % 7 == 3 ? [.table(inner)] : [.paragraph(["x"])])])
    }
    return HTMLWriter.write([.table(Table(caption: ["buiten"], columns: [], rows: rows))])
  }
}
