import Renderer
import Testing

/// Plain text for a terminal.
@Suite struct TextWriterTests {
  private func text(_ blocks: [Block]) -> String {
    TextWriter.write(Document(metadata: Metadata(title: ""), blocks: blocks))
  }

  @Test func changedWordsStandInBrackets() {
    #expect(
      text([.paragraph(["binnen ", .deleted(["acht"]), .inserted(["zes"]), " weken"])])
        == "binnen [-acht-]{+zes+} weken\n")
  }

  @Test func itemsKeepTheirLabels() {
    let list = Block.list([
      ListItem(label: "1.", [.paragraph(["Als:"]), .list([ListItem(label: "a.", [.paragraph(["dit"])])])])
    ])
    #expect(text([list]) == "1. Als:\n\n   a. dit\n")
  }

  @Test func noTextCanSteerATerminal() {
    #expect(
      !text([.paragraph(["a\u{1B}[31mb\u{7}"])]).unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
  }

  @Test func rowsAreLines() {
    let table = Table(
      columns: [.init(["Was"]), .init(["Wordt"])],
      rows: [.init([.init(["oud"]), .init(["nieuw"])], status: "nieuw")])
    #expect(text([.table(table)]) == "Was | Wordt\n(nieuw) oud | nieuw\n")
  }
}
