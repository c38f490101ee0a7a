import Parser
import Regeling
import SourceText
import Testing

/// Mark-up that is made to stop or to slow down a reader.
@Suite struct HostileMarkupTests {
  @Test(arguments: [
    "<li>", "<ol><li>", "<ul><li>a. ", "<table>", "<table><tr><td>",
    "<td colspan=\"99999\" rowspan=\"99999\">",
    "<dl><dt>", "<dd>", "<h2>", "<h2>Artikel 1 ", "<nav>", "<span class=\"stem\">",
    "<sup><a href=\"#n\">1</a></sup>",
    "<p id=\"n\">", "<br>", "<b>", "<a href=\"x\">", "<header><h1>", "<main>", "<h2>Intitul&eacute;</h2>",
    "<h2>Wetstechnische informatie</h2>",
  ])
  func repeatedElementsOfAPage(unit: String) {
    let count = 60_000 / unit.utf8.count
    let source = SourceFile(
      name: "a.html", original: Array(("<html><body>" + String(repeating: unit + "x ", count: count)).utf8))
    let document = Reader.read(source)
    #expect(document.bron.formaat == "html")
    #expect(document.textDump().utf8.count { $0 == 0x78 } + document.omitted("x") >= count)
  }

  @Test(arguments: [
    "<lijst><li nr=\"a.\">", "<li nr=\"1.\">", "<kop>", "<table>",
    "<entry namest=\"a\" nameend=\"b\" morerows=\"99999\">",
    "<noot>", "<noot><noot.nr>1</noot.nr>", "<nota-toelichting>", "<artikel>",
    "<hoofdstuk><kop><nr>1</nr></kop>",
    "<lid><lidnr>1.</lidnr>", "<meta>", "<extref doc=\"x\">", "<bijlage>", "<divisie><kop>", "<al>",
  ])
  func repeatedElementsOfTheRegister(unit: String) {
    let count = 60_000 / unit.utf8.count
    let source = SourceFile(
      name: "a.xml",
      original: Array(("<?xml version=\"1.0\"?><cvdr>" + String(repeating: unit + "x ", count: count)).utf8))
    let document = Reader.read(source)
    #expect(document.bron.formaat == "cvdr")
    #expect(document.textDump().utf8.count { $0 == 0x78 } + document.omitted("x") >= count)
  }

  @Test func anEntityBombStaysAsItIsWritten() {
    let source = SourceFile(
      name: "a.xml",
      original: Array(
        """
        <?xml version="1.0"?><!DOCTYPE cvdr [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/hostname">]>
        <cvdr><body><regeling><regeling-tekst><artikel><kop><label>Artikel</label><nr>1</nr></kop><al>Dit is &b; en &c;.</al></artikel>
        </regeling-tekst></regeling></body></cvdr>
        """.utf8))
    #expect(Reader.read(source).lichaam.first?.inhoud.map(\.tekst.string) == ["Dit is &b; en &c;."])
  }
}

extension Verordening {
  /// How often `letter` stands in what was left out.
  fileprivate func omitted(_ letter: Character) -> Int {
    weggelaten.reduce(0) { $0 + $1.tekst.count { $0 == letter } }
  }
}
