import Renderer
import Templates
import Testing

@Suite struct HTMLPageTests {
  private static let builtIn = Templates.all.map { (name: $0.name, text: $0.text) }

  private static func document(_ blocks: [Block], orientation: Metadata.Orientation = .portrait) -> Document {
    let facts = [Metadata.Fact(label: "Datum <", value: "1 mei & 2 mei")]
    let metadata = Metadata(title: "Titel <b>", kind: "Soort \"x\"", facts: facts, orientation: orientation)
    return Document(metadata: metadata, blocks: blocks)
  }

  @Test(arguments: ["pagina", "verordening", "toelichting", "was-wordt"])
  func everyFrameMakesOneWholePage(_ frame: String) throws {
    let blocks: [Block] = [
      .tableOfContents([.init(level: 2, text: "Kop", id: "k")]), .heading(2, ["Kop"], id: "k"),
      .paragraph([.inserted(["{{x}}"])]),
    ]
    let page = try HTMLPage.write(Self.document(blocks), frame: frame, templates: TemplateSet(Self.builtIn))
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"nl\">\n"))
    #expect(page.hasSuffix("</html>\n"))
    #expect(page.contains("<title>Titel &lt;b&gt; – Soort &quot;x&quot;</title>"))
    #expect(page.contains("<dt>Datum &lt;</dt><dd>1 mei &amp; 2 mei</dd>"))
    #expect(page.contains("<h2 id=\"k\">Kop</h2>"))
    #expect(page.contains("toegevoegd: </span>{{x}}</ins>"))
    #expect(page.components(of: "<h1>") == 1 && page.components(of: "<main ") == 1)
    // The script of a was-wordt is part of its frame; nothing of the document can be one.
    #expect(page.components(of: "<script") == (frame == "was-wordt" ? 1 : 0))
    for outside in ["<link", "http:", "https:", "url(", "@import", "src="] {
      #expect(!page.contains(outside))
    }
    let contents = try #require(page.range(of: "<nav")), main = try #require(page.range(of: "<main"))
    #expect(contents < main)
  }

  /// A part of a text names what stands in another part.
  @Test func nothingLeadsNowhere() throws {
    let set = try TemplateSet(Self.builtIn)
    let link = Inline.link(target: "#art_2", ["artikel 2"])
    let call = Inline.noteCall("1")
    func page(_ more: [Block]) throws -> String {
      try HTMLPage.write(Self.document([.paragraph([link, call])] + more), frame: "pagina", templates: set)
    }
    let part = try page([])
    #expect(!part.contains("href=\"#art_2\"") && !part.contains("href=\"#noot-1\""))
    #expect(part.contains("<span>artikel 2</span><sup class=\"nootcijfer\">[1]</sup>"))
    let whole = try page([
      .heading(2, ["Artikel 2"], id: "art_2"),
      .footnotes([FootnoteItem(number: "1", [.paragraph(["Noot"])])]),
    ])
    #expect(whole.contains("href=\"#art_2\"") && whole.contains("href=\"#noot-1\""))
  }

  @Test func legendNamesOnlyWhatOccurs() throws {
    let set = try TemplateSet(Self.builtIn)
    let plain = try HTMLPage.write(Self.document([.paragraph(["x"])]), frame: "pagina", templates: set)
    #expect(!plain.contains("aria-label=\"Leeswijzer\""))
    let inferred = Self.document([.list([ListItem(label: "1.", inferred: true, [])])])
    let page = try HTMLPage.write(inferred, frame: "verordening", templates: set)
    #expect(page.contains("aria-label=\"Leeswijzer\""))
    #expect(page.contains("is afgeleid.") && !page.contains("is vervallen."))
  }

  @Test func wideDocumentsLieDown() throws {
    let set = try TemplateSet(Self.builtIn)
    let wide = try HTMLPage.write(
      Self.document([], orientation: .landscape), frame: "was-wordt", templates: set)
    #expect(wide.contains("A4 landscape") && wide.contains("<body class=\"liggend\">"))
    let tall = try HTMLPage.write(Self.document([]), frame: "was-wordt", templates: set)
    #expect(!tall.contains("landscape"))
  }

  @Test func aFrameCanMakeTheTablesItself() throws {
    let table = Table(
      caption: ["Was-wordt"], columns: [.init(["Artikel"]), .init(["Was"])],
      rows: [
        .init([.init(["1 <"], isHeader: true, rows: 2), .init(["a"])], status: "nieuw"),
        .init([.init(["b"])]),
      ])
    let own = [
      (
        "was-wordt",
        "{{#tabellen}}{{bijschrift}}:{{#rijen}}{{status}}[{{#cellen}}{{kop}}={{{inhoud}}}{{/cellen}}]{{/rijen}}{{/tabellen}}"
      )
    ]
    let page = try HTMLPage.write(
      Self.document([.table(table)]), frame: "was-wordt", templates: TemplateSet(own))
    #expect(page == "Was-wordt:nieuw[Artikel=<p>1 &lt;</p>\nWas=<p>a</p>\n][Was=<p>b</p>\n]")
  }

  @Test func ownTemplatesReplaceBuiltInOnes() throws {
    let own = Self.builtIn + [("slot", "<p>{{titel}} van {{taal}}</p>\n")]
    let page = try HTMLPage.write(Self.document([]), frame: "pagina", templates: TemplateSet(own))
    #expect(page.hasSuffix("<p>Titel &lt;b&gt; van nl</p>\n"))
  }

  @Test func brokenOwnTemplateIsNamed() {
    let own = Self.builtIn + [("kop", "een\n{{#x}}")]
    let error = #expect(throws: MustacheError.self) { try TemplateSet(own) }
    #expect(error?.template == "kop" && error?.line == 2)
  }
}

@Suite struct TemplatesTests {
  @Test func setIsCompleteAndSmall() throws {
    let names = Set(Templates.all.map(\.name))
    #expect(names.count == Templates.all.count)
    #expect(Templates.all.reduce(0) { $0 + $1.text.utf8.count } < 60_000)
    for template in Templates.all {
      let parsed = try MustacheTemplate(parsing: template.text, name: template.name)
      #expect(names.isSuperset(of: parsed.partials))
      #expect(Templates.text(named: template.name) == template.text)
    }
    #expect(Templates.text(named: "onbekend") == nil)
  }
}

extension String {
  fileprivate func components(of part: String) -> Int { ranges(of: part).count }

  fileprivate func range(of part: String) -> String.Index? { ranges(of: part).first?.lowerBound }
}
