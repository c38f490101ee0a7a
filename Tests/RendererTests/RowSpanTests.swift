import Renderer
import Testing

/// Cells that take several rows or columns, in every form.
@Suite struct RowSpanTests {
  private let table = Block.table(
    Table(
      columns: [.init(["Artikel"]), .init(["Was"]), .init(["Reden"])],
      rows: [
        .init(
          [.init(["1"], isHeader: true, rows: 2), .init(["a"]), .init(["r"], rows: 2)], kinds: ["aard-x"]),
        .init([.init(["b"])]),
        .init([.init(["2"], isHeader: true), .init(["c"]), .init(["s"])]),
      ]))

  private let wide = Block.table(
    Table(
      columns: [.init(["Artikel"]), .init(["Was"]), .init(["Wordt"]), .init(["Reden"])],
      rows: [
        .init([.init(["1"], isHeader: true, rows: 2), .init(["a"]), .init(["b"]), .init(["r"])]),
        .init([.init(["lang"], columns: 3)]),
        .init([.init(["2"], isHeader: true), .init(["c"], columns: 9)]),
      ]))

  @Test func htmlOfColumns() {
    let text = HTMLWriter.write([wide])
    // What stands under several columns has the title of none.
    #expect(text.contains("<tr>\n<td colspan=\"3\"><p>lang</p>"))
    #expect(text.contains("<td data-kop=\"Reden\"><p>r</p>"))
  }

  @Test func markdownOfColumns() {
    #expect(
      MarkdownWriter.write([wide]).contains("| 1 | a | b | r |\n|  | lang |  |  |\n| 2 | c |  |  |\n"))
  }

  @Test func wordOfColumns() {
    let file = WordFile([wide])
    // A cell reaches no further than the table.
    #expect(file.values("w:gridSpan") == ["3", "3"])
    #expect(file.elements()?.count { $0.name == "w:tc" } == 12)
  }

  @Test func html() {
    let text = HTMLWriter.write([table])
    #expect(text.contains("<tr class=\"aard-x\">"))
    #expect(text.contains("<th scope=\"rowgroup\" rowspan=\"2\" data-kop=\"Artikel\">"))
    #expect(text.contains("<td rowspan=\"2\" data-kop=\"Reden\">"))
    // The only cell of the second row stands below the second column.
    #expect(text.contains("<tr>\n<td data-kop=\"Was\"><p>b</p>"))
  }

  @Test func markdown() {
    #expect(MarkdownWriter.write([table]).contains("| 1 | a | r |\n|  | b |  |\n| 2 | c | s |\n"))
  }

  @Test func aRowThatOnlyNamesStaysOnThePageOfTheNext() {
    let names = WordFile([table]).elements()?.map(\.name) ?? []
    let rows = names.split(separator: "w:tr")
    #expect(rows.map { $0.contains("w:keepNext") }.suffix(4) == [false, true, false, false])
  }

  @Test func word() {
    let file = WordFile([table])
    #expect(file.values("w:vMerge") == ["restart", "restart", "continue", "continue"])
    #expect(file.paragraphs().contains("Tabeltekst|b"))
    #expect(file.elements()?.count { $0.name == "w:tc" } == 12)
  }
}
