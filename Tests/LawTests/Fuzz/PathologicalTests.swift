import Parser
import SourceText
import Testing

/// Texts made to be slow, by name; with the cost of a step growing faster than the text they would not end.
@Suite(.serialized, .timeLimit(.minutes(1))) struct PathologicalTests {
  /// Debug builds are a hundred times slower.
  #if DEBUG
    private static let size = 10_000
  #else
    private static let size = 1_000_000
  #endif

  struct Case: CustomTestStringConvertible, Sendable {
    var name: String
    var text: @Sendable (Int) -> String

    var testDescription: String { name }
  }

  private static func repeated(_ piece: String) -> Case {
    Case(name: piece.debugDescription) { String(repeating: piece, count: $0 / piece.utf8.count) }
  }

  static let cases: [Case] =
    [
      "a.", "a. ", "a.\n", "1°", "1° ", "1°\n", "Artikel 1", "Artikel 1 ", "Artikel 1\n", "Artikel 1\n\n",
      "Artikel 1. ", "(", ")", "x",
      "*", "* ", "*a ", "**a", "*a*", "*a* ", "_a_ ", "[", "]", "[a](b)", "[a](", "[^1]", "[^1] ",
      "[^1]: a\n", "![", "<", "<a", "<br>", "a<br>",
      "`", "\\", "|", "| a ", "| a |\n", "#", "# a\n", "> ", "-\n", "- a\n", "woord-\n", "woord\n", "woord ",
      "woord woord; ",
      "Zin. ", "1. a\n", "1\n", "1\n\n", "1\n\u{0C}", "\u{0C}", "\r", "\t", "a;\n", "a:\n", "a:\nb;\nc.\n",
      "Hoofdstuk 1\nArtikel 1\n",
      "§ 1.1\n", "Toelichting\n", "Bijlage\n", "e\u{301}", "\u{301}", "\u{AD}", "“", "het eerste lid ",
      "artikel 1, eerste lid, ",
      "Inhoud\nArtikel 1\n", "Artikel 1\nBijlage 1\n", "Artikel 1\n\nToelichting\nBijlage 1\n",
      "gelet op a;\n", "besluit:\n", "0", "I",
      "Een regel van een tabel\nEen tweede cel\n",
    ].map(repeated) + [
      Case(name: "nested bullets") { size in
        (0..<size / 10).map { String(repeating: " ", count: $0 % 200) + "- a\n" }.joined()
      },
      Case(name: "deep bullets") { size in
        (0..<Int(Double(size).squareRoot())).map { String(repeating: " ", count: $0) + "- a\n" }.joined()
      },
      Case(name: "nested lists") { size in
        String(repeating: "1. A:\na. b:\n1° c:\ni. d:\n", count: size / 24)
      },
      Case(name: "chapters one under the other") { size in
        (0..<size / 20).map { "Hoofdstuk \($0)\n\nArtikel \($0)\n\n" }.joined()
      },
      Case(name: "paragraphs one in the other") { size in
        "§ 1\n"
          + (0..<Int(Double(size).squareRoot() / 2)).map { "§ 1" + String(repeating: ".1", count: $0) + "\n" }
          .joined()
      },
      Case(name: "footnotes") { size in
        (1..<size / 40).map { "Een woord\($0) in de tekst.\n\n\($0) Noot\n\u{0C}" }.joined()
      },
      Case(name: "footnotes without calls") { size in
        (1..<size / 20).map { "Woord.\n\n\($0) Noot\n\u{0C}" }.joined()
      },
    ]

  @Test(arguments: cases) func cost(of text: Case) throws {
    let bytes = Array(text.text(Self.size).utf8)
    for format in [InputFormat.tekst, .markdown] {
      let source = SourceFile(name: text.name, original: bytes)
      let document = Reader.read(source, as: format)
      #expect(Laws.nothingIsLost(source, document, document.textDump()).isEmpty)
      #expect(Laws.addressesAreUnique(document).isEmpty)
      #expect(
        !document.overzicht(source: source).isEmpty || document.elements.allSatisfy { $0.soort == .tekst })
    }
  }
}
