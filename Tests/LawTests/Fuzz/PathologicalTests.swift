import Comparer
import Documents
import Parser
import Regeling
import Renderer
import SourceText
import Testing

/// Texts made to be slow, by name; with the cost of a step growing faster than the text they would not end.
@Suite(.serialized, .timeLimit(.minutes(2))) struct PathologicalTests {
  /// Debug builds are a hundred times slower.
  #if DEBUG
    private static let size = 10_000
  #else
    private static let size = 1_000_000
  #endif

  static let cases: [LongText] =
    [
      "a.", "a. ", "a.\n", "1°", "1° ", "1°\n", "Artikel 1", "Artikel 1 ", "Artikel 1\n", "Artikel 1\n\n",
      "Artikel 1. ", "(", ")", "x",
      "*", "* ", "*a ", "**a", "*a*", "*a* ", "_a_ ", "[", "]", "[a](b)", "[a](", "[^1]", "[^1] ",
      "[^1]: a\n", "![", "<", "<a", "<br>", "a<br>",
      "`", "\\", "|", "| a ", "| a |\n", "#", "# a\n", "> ", "-\n", "- a\n", "woord-\n", "woord\n", "woord ",
      "woord woord; ",
      "Zin. ", "1. a\n", "1\n", "1\n\n", "1\n\u{0C}", "\u{0C}", "\r", "\t", "a;\n", "a:\n", "a:\nb;\nc.\n",
      "Hoofdstuk 1\nArtikel 1\n",
      "§ 1.1\n", "Toelichting\n", "Bijlage\n", "e\u{301}", "\u{301}", "\u{AD}", "“", "het eerste lid ", ">",
      "|a", "1. a. ", "a) i. ",
      "artikelen 1, 2 en 3, ", "(hierna: de wet)", "[a](#b) ", "a-\n", "Artikel 1-", "[^a]: b\n\nc[^a]\n\n",
      "𐀀",
      "artikel 1, eerste lid, ",
      "Inhoud\nArtikel 1\n", "Artikel 1\nBijlage 1\n", "Artikel 1\n\nToelichting\nBijlage 1\n",
      "gelet op a;\n", "besluit:\n", "0", "I",
      "Een regel van een tabel\nEen tweede cel\n",
    ].map(LongText.init(repeating:)) + [
      LongText(name: "nested bullets") { size in
        (0..<size / 10).map { String(repeating: " ", count: $0 % 200) + "- a\n" }.joined()
      },
      LongText(name: "deep bullets") { size in
        (0..<Int(Double(size).squareRoot())).map { String(repeating: " ", count: $0) + "- a\n" }.joined()
      },
      LongText(name: "nested lists") { size in
        String(repeating: "1. A:\na. b:\n1° c:\ni. d:\n", count: size / 24)
      },
      LongText(name: "chapters one under the other") { size in
        (0..<size / 20).map { "Hoofdstuk \($0)\n\nArtikel \($0)\n\n" }.joined()
      },
      LongText(name: "paragraphs one in the other") { size in
        "§ 1\n"
          + (0..<Int(Double(size).squareRoot() / 2)).map { "§ 1" + String(repeating: ".1", count: $0) + "\n" }
          .joined()
      },
      LongText(name: "footnotes") { size in
        (1..<size / 40).map { "Een woord\($0) in de tekst.\n\n\($0) Noot\n\u{0C}" }.joined()
      },
      LongText(name: "footnotes without calls") { size in
        (1..<size / 20).map { "Woord.\n\n\($0) Noot\n\u{0C}" }.joined()
      },
      LongText(name: "degrees behind a number") { "1. " + String(repeating: "1° ", count: $0 / 4) },
      LongText(name: "labels behind a number") { "1. " + String(repeating: "a. 1. ", count: $0 / 6) },
      LongText(name: "headings at the edges of pages") { size in
        (0..<size / 40).map { "Artikel \($0 / 2) Haven\nDe haven is open.\n\u{0C}" }.joined()
      },
      LongText(name: "two columns that make no table") { size in
        String(repeating: "haven     kade\n          steiger\n", count: size / 34)
      },
      LongText(name: "remarks between dashes") {
        "1. Haven\n" + String(repeating: "– kade – en\n", count: $0 / 16)
      },
      LongText(name: "one wide row") { size in
        String(repeating: "|a", count: size / 4) + "\n" + String(repeating: "|a\n", count: size / 6)
      },
      LongText(name: "indented ever deeper") { size in
        (0..<size / 60).map { String(repeating: " ", count: min($0, 50)) + "\($0 + 1). a:\n" }.joined()
      },
      LongText(name: "deep quotations") { size in
        (0..<size / 400).map { String(repeating: "> ", count: $0 % 200) + "a\n" }.joined()
      },
    ]

  @Test(arguments: cases) func cost(of text: LongText) {
    for format in [InputFormat.tekst, .markdown] {
      Growth.check("\(text.name) as \(format)", to: Self.size) { size in
        let source = SourceFile(name: text.name, original: Array(text.text(size).utf8))
        let document = Reader.read(source, as: format)
        guard size == Self.size else { return }
        #expect(Laws.nothingIsLost(source, document, document.textDump()).isEmpty)
        #expect(Laws.addressesAreUnique(document).isEmpty)
        #expect(
          !document.overzicht(source: source).isEmpty || document.elements.allSatisfy { $0.soort == .tekst })
      }
    }
  }

  @Test(arguments: cases) func costOfPapers(of text: LongText) {
    for format in [InputFormat.tekst, .markdown] {
      // Papers are larger than what they are made of.
      let size = Self.size / 4
      let whole = document(text, size, format)
      let half = document(text, size / 2, format)
      let hasWords = !whole.textDump().isEmpty
      Growth.check("papers of \(text.name) as \(format)", to: size) {
        let document = $0 == size ? whole : half
        let paper = VerordeningDocument.make(document)
        #expect(!HTMLWriter.write(paper.blocks).isEmpty || !hasWords)
        #expect(!MarkdownWriter.write(paper).isEmpty || !hasWords)
        #expect(!WordWriter.write(paper).isEmpty)
        #expect(!CVDRDocument.make(document).bytes.isEmpty)
        #expect(!AKNDocument.make(document).bytes.isEmpty)
      }
    }
  }

  @Test(arguments: cases) func costOfComparing(_ text: LongText) {
    let documents = [1, 2, 4].map { document(text, Self.size / 32 * $0, .tekst) }
    Growth.check("comparison of \(text.name)", to: 2) { size in
      let (was, wordt) = (documents[size - 1], documents[size])
      #expect(Marks.broken(Vergelijking(was: was, wordt: wordt), was, wordt).isEmpty)
    }
  }

  @Test func oneVeryLongLine() {
    let count = Self.size * 20 / 6
    for format in [InputFormat.tekst, .markdown] {
      let line = document(LongText(repeating: "woord "), count * 6, format)
      #expect(line.lichaam.reduce(0) { $0 + $1.wordCount } == count)
    }
  }

  private func document(_ text: LongText, _ size: Int, _ format: InputFormat) -> Verordening {
    Reader.read(SourceFile(name: text.name, original: Array(text.text(size).utf8)), as: format)
  }
}
