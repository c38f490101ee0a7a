import Foundation
import Markup
import Parser
import Regeling
import SourceText
import Testing

/// Every character outside mark-up stands in the tree or among the omissions.
@Suite struct NothingLostTests {
  private static let corpus = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Corpus/lindehoven")

  private static func file(_ name: String) throws -> SourceFile {
    SourceFile(name: name, original: Array(try Data(contentsOf: corpus.appending(path: name))))
  }

  @Test(arguments: ["wordt.xml", "wordt.html"])
  func publishedFormsGiveTheTreeOfTheText(name: String) throws {
    func rows(_ source: SourceFile) -> [String] {
      Reader.read(source).overzicht(source: source).split(separator: "\n").map {
        $0.split(separator: "\t", omittingEmptySubsequences: false).dropLast().joined(separator: " | ")
      }
    }
    #expect(rows(try Self.file(name)) == rows(try Self.file("wordt.md")))
  }

  @Test(arguments: ["wordt.xml", "wordt.html"])
  func publishedFormsGiveTheWordsOfTheText(name: String) throws {
    func words(_ source: SourceFile) -> [String] {
      let document = Reader.read(source)
      var words = (document.voorwerk + document.aanhef.tekst + document.sluiting).map(\.tekst.string)
      words.append(document.opschrift.string)
      document.visit { words += ($0.inhoud + $0.slot).map(\.tekst.string) }
      return words + document.voetnoten.map(\.tekst.string)
    }
    #expect(words(try Self.file(name)) == words(try Self.file("wordt.md")))
  }

  @Test(arguments: ["wordt.xml", "wordt.html"]) func corpusKeepsItsCharacters(name: String) throws {
    let source = try Self.file(name)
    #expect(Self.lost(source) == [:])
  }

  /// Published files cut up and put together at random: whatever is wrong with them, no character is lost.
  @Test(arguments: ["wordt.xml", "wordt.html"], 1...12)
  func brokenFilesKeepTheirCharacters(name: String, seed: Int) throws {
    var random = Random(seed)
    var bytes = Array(try Self.file(name).bytes.prefix(24_000))
    let pieces = [
      "<li>", "</li>", "<table>", "</table>", "<td>", "<row>", "<entry>", "<p>", "</p>", "<lid>", "</lid>",
      "<kop>",
      "</kop>", "<noot><noot.nr>9</noot.nr>", "</noot>", "<nav>", "</nav>", "<span class=\"stem\">",
      "</main>",
      "<h3>", "<dl><dt>", "<dd>", "<ol>", "</ul>", "<br>", "<a href=\"#noot-1\">", "<div id=\"noot-1\">",
      "<sup>",
      "<meta>", "</meta>", "<titel>", "<lijst>", "<nota-toelichting>", "<bijlage>", "<artikel>", "&nbsp;",
    ]
    for _ in 0..<20 {
      let start = random.next(below: bytes.count - 400)
      switch random.next(below: 3) {
      case 0: bytes.removeSubrange(start..<start + random.next(below: 300))
      case 1: bytes.insert(contentsOf: bytes[start..<start + 300], at: random.next(below: bytes.count))
      default: bytes.insert(contentsOf: Array(pieces[random.next(below: pieces.count)].utf8), at: start)
      }
    }
    let text = String(decoding: bytes, as: UTF8.self).replacing("\u{FFFD}", with: "?")
    let source = SourceFile(name: name, original: Array(text.utf8))
    #expect(Self.lost(source) == [:])
  }

  private struct Random {
    private var state: UInt64

    init(_ seed: Int) { state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1 }

    mutating func next(below bound: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state >> 33) % max(bound, 1)
    }
  }

  /// How many of each character are missing, or, below zero, too many.
  private static func lost(_ source: SourceFile) -> [Character: Int] {
    written(source).merging(kept(source).mapValues { -$0 }, uniquingKeysWith: +).filter { $0.value != 0 }
  }

  /// How often each character stands in the tree or among the omissions.
  private static func kept(_ source: SourceFile) -> [Character: Int] {
    let document = Reader.read(source, as: format(source))
    return count(document.textDump() + document.weggelaten.map(\.tekst).joined(separator: " "))
  }

  /// How often each character is written outside mark-up, numbers in attributes and alternative texts included.
  private static func written(_ source: SourceFile) -> [Character: Int] {
    let isXML = format(source) == .cvdr
    var text = ""
    for event in MarkupReader(source.bytes, dialect: isXML ? .xml : .html) {
      switch event {
      case .start(let tag):
        if isXML, tag.localName == "li" || tag.localName == "noot" { text += tag["nr"] ?? "" }
        if tag.localName == "img" || tag.localName == "illustratie" { text += tag["alt"] ?? "" }
      case .text(let range): text += String(decoding: source.bytes[range], as: UTF8.self)
      case .character(let characters, _): text += characters
      case .end: break
      }
    }
    return count(text)
  }

  private static func format(_ source: SourceFile) -> InputFormat {
    source.name.hasSuffix("xml") ? .cvdr : .html
  }

  private static func count(_ text: String) -> [Character: Int] {
    var result: [Character: Int] = [:]
    for character in text where !character.isWhitespace { result[character, default: 0] += 1 }
    return result
  }
}
