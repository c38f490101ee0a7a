import Foundation
import Parser
import Regeling
import SourceText
import Testing

/// A consolidated ordinance that was written as a web page reads back as the same tree.
@Suite struct HTMLRoundTripTests {
  private static let corpus = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Corpus")

  @Test(arguments: [
    "lindehoven/was.md", "lindehoven/wordt.md", "lindehoven/wordt-pdf.txt",
    "vormen/01-romeinse-hoofdstukken.txt",
    "vormen/02-paragraaftekens.md", "vormen/03-dubbele-punt.txt", "vormen/04-drie-cijfers.md",
    "vormen/05-enig-artikel.txt", "vormen/06-windows-1252.txt", "vormen/07-utf-16.txt",
    "vormen/08-circulaire.md",
    "vormen/09-besluit-vooraf.txt", "vormen/10-losse-zinnen.txt", "vormen/11-geneste-lijsten.md",
    "vormen/12-delen-en-titels.txt", "vormen/13-vervallen.md",
    "vormen/14-opschrift-boven-nummer.txt",
  ])
  func theWrittenPageReadsBack(name: String) throws {
    let bytes = Array(try Data(contentsOf: Self.corpus.appending(path: name)))
    let original = Reader.read(SourceFile(name: name, original: bytes))
    let program = try Program()
    let path = Self.corpus.appending(path: name).path
    let page = try program.run("verordening", path, "--formaat", "html", "--stil").output
    let copy = Reader.read(SourceFile(name: "pagina.html", original: Array(page)))
    #expect(copy.bron.formaat == "html")
    #expect(Self.lines(copy) == Self.lines(original))
  }

  /// Every element and every text of `document`, each on a line.
  private static func lines(_ document: Verordening) -> [String] {
    var lines = [document.opschrift.string]
    func add(_ place: String, _ blokken: [Blok]) {
      lines += blokken.map { "\(place) \($0.soort) \($0.tekst.string)" }
    }
    add("voorwerk", document.voorwerk)
    add("aanhef", document.aanhef.tekst)
    document.visit { element in
      lines.append("\(element.eId) \(element.soort) \(element.nr) \(element.titel.string)")
      add("inhoud", element.inhoud)
      add("slot", element.slot)
    }
    add("sluiting", document.sluiting)
    add("nawerk", document.nawerk)
    lines += document.voetnoten.map { "noot \($0.nr) \($0.tekst.string)" }
    return lines
  }
}
