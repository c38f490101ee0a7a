import SourceText
import Testing

@testable import Parser

/// The content of a text decides how it is read.
@Suite struct InputFormatTests {
  private static func format(_ text: String, name: String = "haven.txt") -> InputFormat {
    InputFormat.detect(SourceFile(name: name, original: Array(text.utf8), id: 0))
  }

  private static let artikel = String(repeating: "Artikel 1 Haven\n\nDe haven heeft een kade.\n\n", count: 40)

  @Test func aTableThatMarkupRulesOffIsMarkdown() {
    #expect(Self.format(Self.artikel + "| Boot | Tarief |\n|---|--:|\n| roeiboot | € 4 |\n") == .markdown)
  }

  @Test func suchATableBetweenLinesOfAPageIsText() {
    #expect(
      Self.format("Gemeenteblad\n| Datum | Nummer |\n|---|---|\n| 3 mei | 12 |\n" + Self.artikel) == .tekst)
  }

  @Test func aTextWithoutMarkupIsText() { #expect(Self.format(Self.artikel) == .tekst) }
}
