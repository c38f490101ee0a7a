import Testing

@testable import Renderer

/// Tracked changes: what is written for lines that stayed, came and went.
@Suite struct WordRevisionsTests {
  /// Keeps what both texts begin and end with.
  private struct Ends: RevisionMarker {
    mutating func kept(_ old: [String], _ new: [String]) -> [(old: Int, new: Int)] {
      zip(old, new).enumerated().prefix { $0.element.0 == $0.element.1 }.map { ($0.offset, $0.offset) }
    }

    mutating func marks(_ old: String, _ new: String, isHeading: Bool) -> [RevisedText] {
      let start = old.commonPrefix(with: new)
      let (a, b) = (old.dropFirst(start.count), new.dropFirst(start.count))
      let end = String(String(a.reversed()).commonPrefix(with: String(b.reversed())).reversed())
      return [
        RevisedText(nil, start), RevisedText(.deleted, String(a.dropLast(end.count))),
        RevisedText(.inserted, String(b.dropLast(end.count))), RevisedText(nil, end),
      ].filter { !$0.text.isEmpty }
    }
  }

  private func file(_ old: [Block], _ new: [Block], pairs: [(old: Int, new: Int)]) -> WordFile {
    let revisions = WordRevisions(
      old: Document(metadata: Metadata(title: ""), blocks: old),
      new: Document(metadata: Metadata(title: ""), blocks: new))
    var marker = Ends()
    return WordFile(parts: revisions.parts(pairs: pairs, &marker))
  }

  /// The texts under an element, such as the deleted words.
  private func texts(_ name: String, _ file: WordFile, in path: String = "word/document.xml") -> [String] {
    (file.elements(path) ?? []).filter { $0.name == name }.map(\.text)
  }

  @Test func wordsComeAndGo() {
    let file = file(
      [.paragraph(["binnen acht weken"])], [.paragraph(["binnen zes weken"])], pairs: [(0, 0)])
    #expect(texts("w:delText", file) == ["acht"])
    #expect(texts("w:t", file) == ["binnen ", "zes", " weken"])
    #expect(Set(file.values("w:del", "w:author") + file.values("w:ins", "w:author")) == ["Griffel"])
    #expect(file.values("w:ins", "w:date").isEmpty)
  }

  @Test func newWordsBeforeANewLineDoNotEndTheirOwn() {
    let (old, new) = (
      [Block.paragraph(["van de raad."])], [Block.paragraph(["van:"]), .paragraph(["de raad."])]
    )
    // A line of one change after another of the same kind is one change to LibreOffice, across the end of the line.
    let order = (file(old, new, pairs: [(0, 0)]).elements() ?? []).map(\.name).filter {
      ["w:ins", "w:del"].contains($0)
    }
    #expect(order.prefix(2) == ["w:ins", "w:del"])
    let alone = (file(old, Array(new.prefix(1)), pairs: [(0, 0)]).elements() ?? []).map(\.name)
    #expect(alone.filter { ["w:ins", "w:del"].contains($0) } == ["w:del", "w:ins"])
  }

  @Test func everyChangeHasANumberOfItsOwn() {
    let file = file(
      [.paragraph(["een"]), .paragraph(["twee"])], [.paragraph(["drie"]), .paragraph(["vier"])], pairs: [])
    let ids = file.values("w:ins", "w:id") + file.values("w:del", "w:id")
    #expect(ids.count == 8 && Set(ids).count == 8)
    // The last paragraph of a text cannot go, so one that stays stands behind all.
    #expect(file.paragraphs().last == "Tabelafstand|")
  }

  @Test func aNewLabelStandsBesideTheOldOne() {
    func list(_ label: String) -> [Block] {
      [.list([ListItem(label: label, kind: "lid", [.paragraph(["Tekst."])])])]
    }
    let file = file(list("1."), list("2."), pairs: [(0, 0)])
    #expect(texts("w:delText", file) == ["1."] && texts("w:t", file) == ["2.", "Tekst."])
    #expect(file.values("w:pStyle").first == "Lid")
  }

  @Test func rowsComeAndGo() {
    func table(_ rows: [[String]]) -> [Block] {
      [
        .table(
          Table(
            columns: [.init(["Soort"]), .init(["Bedrag"])],
            rows: rows.map { .init($0.map { .init([.text($0)]) }) }))
      ]
    }
    let file = file(
      table([["a", "1"], ["b", "2"]]), table([["a", "1"], ["b", "2"], ["c", "3"]]), pairs: [(0, 0)])
    #expect(file.elements()?.count { $0.name == "w:tr" } == 4)
    // One for the row, and per cell one for its words and one for its paragraph.
    #expect(file.values("w:ins", "w:id").count == 5 && file.values("w:del", "w:id").isEmpty)
  }

  @Test func aFootnoteThatOnlyOneTextCallsIsItsOwn() {
    func text(_ note: String) -> [Block] {
      [
        .paragraph(["Regel", .noteCall("1")]),
        .footnotes([FootnoteItem(number: "1", [.paragraph([.text(note)])])]),
      ]
    }
    let same = file(text("Oud."), text("Nieuw."), pairs: [(0, 0)])
    #expect(same.values("w:footnoteReference", "w:id") == ["1"])
    #expect(texts("w:delText", same, in: "word/footnotes.xml").joined().contains("Oud"))
    let apart = file(text("Oud."), [.paragraph(["Regel"])], pairs: [(0, 0)])
    #expect(apart.values("w:footnoteReference", "w:id") == ["1"])
    #expect(
      texts("w:delText", apart).isEmpty && texts("w:delText", apart, in: "word/footnotes.xml") == ["Oud."])
  }

  @Test func linesThatLookOtherwiseArePutBesideEachOther() {
    let revisions = WordRevisions(
      old: Document(metadata: Metadata(title: "Oud"), blocks: [.heading(2, ["Kop"])]),
      new: Document(metadata: Metadata(title: "Nieuw"), blocks: [.heading(3, ["Kop"])]))
    #expect(revisions.oldLines.map(\.text) == ["Oud", "Kop"])
    #expect(revisions.oldLines[1].look != revisions.newLines[1].look)
    #expect(revisions.oldLines[0].element == "longTitle" && revisions.oldLines[0].number == 1)
  }
}
