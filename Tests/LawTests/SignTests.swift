import Documents
import Parser
import Regeling
import SourceText
import Testing

/// Signs that look like mark-up, or like another sign, and are text.
@Suite struct SignTests {
  private func read(_ text: String, _ format: InputFormat = .markdown) -> Verordening {
    Reader.read(SourceFile(name: "proef", original: Array(text.utf8)), as: format)
  }

  private func texts(_ text: String, _ format: InputFormat = .markdown) -> [String] {
    let document = read(text, format)
    return (document.opschrift.isEmpty ? [] : [document.opschrift.string])
      + document.lichaam.flatMap { $0.inhoud.map(\.tekst.string) }
  }

  @Test(arguments: [
    ("# C#", "C#"), ("##Titel##", "Titel"), ("## Titel ##", "Titel"), (":===", ":==="), ("---\\", "---"),
    ("-=*_", "-=*_"), ("[^.] en [^1]", "[^.] en [1]"), ("[^]: a", "[^]: a"), (#"a\\"#, #"a\"#),
  ])
  func standAsText(source: String, expected: String) {
    #expect(texts(source) == [expected])
  }

  @Test func aRowOfDashesIsARow() {
    let document = read("| a | b |\n|---|---|\n| - | - |\n")
    #expect(document.lichaam.first?.inhoud.first?.rijen == [["a", "b"], ["-", "-"]])
  }

  @Test(arguments: [
    ("3 \u{212B}", "3 \u{C5}"), ("5 \u{212A}", "5 K"), ("e\u{301}", "\u{E9}"), ("ε\u{301}", "\u{3AD}"),
    ("и\u{306}", "\u{439}"), ("a\u{302}\u{323}", "\u{1EAD}"),
  ])
  func lettersAreComposed(source: String, expected: String) {
    // Bytes are compared: the strings are equal as they are.
    #expect(texts(source, .tekst).map { Array($0.utf8) } == [Array(expected.utf8)])
  }

  @Test func barsWithoutWordsAreNoTable() {
    #expect(texts("|||\n\nEen zin.") == ["Een zin."])
  }

  @Test func footnotesWithOneNumberAreAllWritten() {
    let document = read(
      "Een[^1] en twee[^1].\n\n[^1]: eerste noot\n\n[^1]: tweede noot\n\n[^1]: derde noot\n")
    #expect(document.voetnoten.count == 3)
    #expect(PublishedWords.difference(document, CVDRDocument.make(document).bytes) == nil)
    #expect(PublishedWords.difference(document, AKNDocument.make(document).bytes) == nil)
  }

  @Test func aWideRowCostsNoMoreThanItself() {
    let rows = [Array(repeating: Tekst("a"), count: 2000)] + Array(repeating: [Tekst("b")], count: 2000)
    #expect(Blok(tabel: rows).rijen.reduce(0) { $0 + $1.count } == 4000)
    #expect(Blok(tabel: [[Tekst("a"), Tekst("b")], [Tekst("c")]]).rijen == [["a", "b"], ["c", ""]])
  }
}
