import Renderer
import Testing

@Suite struct HTMLWriterTests {
  private func html(_ blocks: Block...) -> String { HTMLWriter.write(blocks) }

  @Test func headingsAndParagraphs() {
    #expect(html(.heading(3, ["Artikel 1"], id: "art_1")) == "<h3 id=\"art_1\">Artikel 1</h3>\n")
    #expect(html(.heading(0, ["x"])) == "<h1>x</h1>\n")
    #expect(html(.paragraph(["een\ntwee"], id: "p")) == "<p id=\"p\">een<br>\ntwee</p>\n")
    let classes = Paragraph.Style.allCases.map { html(.paragraph([], style: $0)) }
    #expect(
      classes == [
        "<p></p>\n", "<p class=\"aanhef\"></p>\n", "<p class=\"tussenkop\"></p>\n",
        "<p class=\"klein\"></p>\n",
        "<p class=\"ondertekening\"></p>\n",
      ])
  }

  @Test func itemsKeepTheirLabels() {
    let onderdelen = Block.list([ListItem(label: "1°.", [.paragraph(["diep."])])])
    let leden = Block.list([ListItem(label: "2.", id: "para_2", [.paragraph(["Aanhef:"]), onderdelen])])
    #expect(
      html(leden) == """
        <ul class="genummerd" role="list">
        <li id="para_2"><p><span class="label">2. </span>Aanhef:</p>
        <ul class="genummerd" role="list">
        <li><p><span class="label">1°. </span>diep.</p>
        </li>
        </ul>
        </li>
        </ul>

        """)
  }

  @Test func inferredLabelsAreMarkedForEyeAndEar() {
    let item = ListItem(label: "1.", inferred: true, [.paragraph(["x"])])
    #expect(
      html(.list([item])).contains(
        "<span class=\"label\"><span class=\"afgeleid\"><span class=\"stem\"> afgeleid: </span>1.</span> </span>x"
      ))
  }

  @Test func changesAreSaidAndShown() {
    let content: [Inline] = [
      .deleted(["acht"]), .inserted(["ze", .strong(["s"])]), .change(.movedIn, ["a"]),
      .change(.movedOut, ["b"]),
    ]
    #expect(
      html(.paragraph(content)) == """
        <p><del><span class="stem"> vervallen: </span>acht</del>\
        <ins><span class="stem"> toegevoegd: </span>ze<strong>s</strong></ins>\
        <ins class="verplaatst"><span class="stem"> hierheen verplaatst: </span>a</ins>\
        <del class="verplaatst"><span class="stem"> verplaatst: </span>b</del></p>

        """)
  }

  @Test func sameMarkWithinItselfIsWrittenOnce() {
    let content: [Inline] = [.strong(["a", .strong(["b"]), .emphasis(["c"])]), .strong(["d"])]
    #expect(html(.paragraph(content)) == "<p><strong>ab<em>c</em>d</strong></p>\n")
  }

  @Test func linksLeadSomewhereAndRunNothing() {
    let targets = [
      "https://a.nl/?b=1&c=2", "#art_1", "mailto:a@b.nl", "bijlage.html", "javascript:alert(1)",
      " javascript:x",
      "java\tscript:x", "data:text/html,x", "",
    ]
    let links = targets.map { html(.paragraph([.link(target: $0, ["x"])])) }
    #expect(links[0] == "<p><a href=\"https://a.nl/?b=1&amp;c=2\">x</a></p>\n")
    #expect(links[1] == "<p><a href=\"#art_1\">x</a></p>\n")
    #expect(links[2...3].allSatisfy { $0.contains("<a href") })
    #expect(links[4...].allSatisfy { $0 == "<p><span>x</span></p>\n" })
  }

  @Test func tables() {
    let table = Table(
      caption: ["Was & wordt"],
      columns: [.init(["Artikel"], width: 1), .init([.strong(["Wordt"])], width: 3)],
      rows: [.init([.init(["1"], isHeader: true), .init(["x"], id: "c")], status: "Nieuw lid", id: "r")])
    #expect(
      html(.table(table)) == """
        <div class="tabel" role="region" tabindex="0" aria-labelledby="tabel-1">
        <table>
        <caption id="tabel-1">Was &amp; wordt</caption>
        <colgroup><col style="width:25%"><col style="width:75%"></colgroup>
        <thead>
        <tr><th scope="col">Artikel</th><th scope="col"><strong>Wordt</strong></th></tr>
        </thead>
        <tbody>
        <tr id="r" class="status-nieuw-lid">
        <th scope="row" data-kop="Artikel"><p class="status">Nieuw lid</p>
        <p>1</p>
        </th>
        <td id="c" data-kop="Wordt"><p>x</p>
        </td>
        </tr>
        </tbody>
        </table>
        </div>

        """)
  }

  @Test func footnotesLeadBackToTheirFirstCall() {
    let notes = Block.footnotes([FootnoteItem(number: "1", [.paragraph(["Zie."])])])
    let text = html(.paragraph(["a", .noteCall("1"), .noteCall("1")]), notes)
    #expect(
      text.contains(
        "<a href=\"#noot-1\" id=\"nootcijfer-1\">[1]</a></sup><sup class=\"nootcijfer\"><a href=\"#noot-1\">[1]"
      ))
    #expect(
      text.contains(
        "<li id=\"noot-1\"><p><span class=\"label\"><a href=\"#nootcijfer-1\">1</a> </span>Zie.</p>"))
  }

  @Test func otherBlocks() {
    #expect(
      html(.section(id: "art_1", kind: "artikel", [.rule, .pageBreak])) == """
        <section id="art_1" class="artikel">
        <hr>
        <div class="nieuwe-pagina"></div>
        </section>

        """)
    #expect(
      html(.note(.waarschuwing, [.paragraph(["x"])])) == """
        <aside class="noot noot-waarschuwing" role="note">
        <p class="noot-kop">Waarschuwing</p>
        <p>x</p>
        </aside>

        """)
    let entries = [
      ContentsEntry(level: 2, text: "Een", id: "a"), ContentsEntry(level: 3, text: "Twee", id: nil),
    ]
    #expect(
      html(.tableOfContents(entries)) == """
        <nav class="inhoudsopgave" aria-label="Inhoud">
        <h2>Inhoud</h2>
        <ul role="list">
        <li class="niveau-2"><a href="#a">Een</a></li>
        <li class="niveau-3">Twee</li>
        </ul>
        </nav>

        """)
  }
}
