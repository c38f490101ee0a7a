import Regeling
import Testing

@Suite struct HTMLReaderTests {
  @Test func aListThatOpensAnItemTakesItsBullet() {
    let sample = MarkupSample.html(
      """
      <h3>Artikel 1</h3><p>1. Het college zorgt voor:</p><ul><li><ol type="a"><li>de straten, zoals:</li></ol>
      <ul><li>de stoep;</li></ul></li><li><ol start="2" type="a"><li>de parken.</li></ol></li></ul>
      """)
    #expect(
      sample.tree == [
        "art_1 1|", "art_1__para_1 1|", "art_1__para_1__list_1__item_a a| afgeleid",
        "art_1__para_1__list_1__item_a__list_1__item_o_1 |", "art_1__para_1__list_1__item_b b| afgeleid",
      ])
  }

  @Test func headingsAndListsWithLabelsOfTheirOwn() {
    let sample = MarkupSample.html(
      """
      <h2>Hoofdstuk 1 Begin</h2><h4 class="kop"><span class="label">Artikel</span><span class="nr">1</span><span class="titel">Wat mag</span></h4>
      <ul><li><span class="nr">1.</span><p>Iedereen mag:</p><ul><li><p>a.</p><p>zingen; en</p><li>b. dansen.</ul>
      <p>Maar niet &rsquo;s nachts.</p></li><li>2. Niemand moet.</li></ul>
      """)
    #expect(
      sample.tree == [
        "chp_1 1|Begin", "chp_1__art_1 1|Wat mag", "chp_1__art_1__para_1 1|",
        "chp_1__art_1__para_1__list_1__item_a a|", "chp_1__art_1__para_1__list_1__item_b b|",
        "chp_1__art_1__para_2 2|",
      ])
    #expect(sample.blokken("chp_1__art_1__para_1") == ["Iedereen mag:", "Maar niet ’s nachts."])
    #expect(sample.document.opschrift.string == "Verordening op de proef")
  }

  @Test func countedListsAreInferredNumbers() {
    let sample = MarkupSample.html(
      """
      <h3>Artikel 1</h3><ol><li>Iedereen mag:<ol type="a"><li>zingen; en</li><li>dansen.</li></ol></li><li>Niemand moet.</li></ol>
      <h3>Artikel 2</h3><p>Verboden is:</p><ul><li>roepen;</li><li>tieren.</li></ul>
      """)
    #expect(
      sample.tree == [
        "art_1 1|", "art_1__para_1 1| afgeleid", "art_1__para_1__list_1__item_a a| afgeleid",
        "art_1__para_1__list_1__item_b b| afgeleid", "art_1__para_2 2| afgeleid", "art_2 2|",
        "art_2__list_1__item_o_1 |", "art_2__list_1__item_o_2 |",
      ])
    #expect(sample.blokken("art_2__list_1__item_o_1") == ["roepen;"])
    #expect(!sample.document.textDump().contains("1."))
  }

  @Test func paragraphsAndBreaksAsWordProcessorsWriteThem() {
    let sample = MarkupSample.html(
      """
      <p class=MsoNormal><b>Artikel 1 Wat mag</b></p><p>1. Iedereen mag zingen.<br>2. Iedereen mag dansen.</p><p>&nbsp;</p>
      <p><b>Artikel 2 Wat moet</b></p><p>Niets moet,<br>behalve rusten.</p>
      """)
    #expect(sample.tree == ["art_1 1|Wat mag", "art_1__para_1 1|", "art_1__para_2 2|", "art_2 2|Wat moet"])
    #expect(sample.blokken("art_2") == ["Niets moet,\nbehalve rusten."])
  }

  @Test func definitionListsAreOnderdelen() {
    let sample = MarkupSample.html(
      """
      <h3>Artikel 1 Begrippen</h3><p>In deze verordening wordt verstaan onder:</p>
      <dl><dt>boom</dt><dd>houtig gewas;</dd><dt><em>haag</em></dt><dd>Rij struiken.</dd></dl>
      """)
    #expect(sample.tree == ["art_1 1|Begrippen", "art_1__list_1__item_o_1 |", "art_1__list_1__item_o_2 |"])
    #expect(sample.blokken("art_1__list_1__item_o_2") == ["haag\nRij struiken."])
  }

  @Test func tablesKeepTheirColumns() {
    let sample = MarkupSample.html(
      """
      <h3>Artikel 1</h3><p>De tarieven zijn:</p><table><tr><th>Soort<th colspan=2>Tarief<tr><td rowspan=2>Hond<td><p>klein</p><p>of oud</p><td>&euro; 5
      <tr><td>groot<td>&euro; 9</table>
      """)
    #expect(
      sample.rijen == [["Soort", "Tarief", ""], ["Hond", "klein of oud", "€ 5"], ["", "groot", "€ 9"]])
  }

  @Test func tablesThatLayOutThePageAreNone() {
    let sample = MarkupSample.html(
      "<table><tr><td><h3>Artikel 1</h3><p>Dit geldt.</p></td><td><table><tr><td>a</td><td>b</td></tr></table></td></tr></table>"
    )
    #expect(sample.tree == ["art_1 1|"])
    #expect(sample.rijen == [["a", "b"]])
  }

  @Test func tablesWithLabelsBesideTheirTextsAreLists() {
    let sample = MarkupSample.html(
      """
      <h3>Artikel 1</h3><table><tr><td>1.</td><td>Iedereen mag:</td></tr></table>
      <table><tbody><tr><td><p>a.</p></td><td><p>zingen; en</p></td></tr><tr><td>b.</td><td>dansen,</td></tr>
      <tr><td>&nbsp;</td><td>behalve ’s nachts.</td></tr></tbody></table>
      <table><tr><td>2.</td><td>Niemand moet.</td></tr></table>
      <table><tr><th>a.</th><th>Tarief</th></tr><tr><td>b.</td><td>€ 5</td></tr></table>
      """)
    #expect(
      sample.tree == [
        "art_1 1|", "art_1__para_1 1|", "art_1__para_1__list_1__item_a a|",
        "art_1__para_1__list_1__item_b b|", "art_1__para_2 2|",
      ])
    #expect(sample.rijen == [["a.", "Tarief"], ["b.", "€ 5"]])
  }

  @Test func anItemThatBeginsWithAListKeepsItsNumber() {
    let sample = MarkupSample.html(
      """
      <h3>Artikel 1</h3><ol><li>Iedereen mag zingen.</li><li><ol type="a"><li>Niemand moet.</li></ol></li>
      <li style="list-style-type: none">Zo is het.</li></ol>
      """)
    #expect(
      sample.tree == [
        "art_1 1|", "art_1__para_1 1| afgeleid", "art_1__para_2 2| afgeleid",
        "art_1__para_2__list_1__item_a a| afgeleid",
      ])
  }

  @Test func footnotesStandApart() throws {
    let sample = MarkupSample.html(
      """
      <h3>Artikel 1</h3><p>Dit geldt<sup><a href="#noot-1" id="t1">1</a></sup> overal<a href="#_ftn2" name="_ftnref2">[2]</a>, tot 10 m<sup>2</sup>.</p>
      <hr><ol><li id="noot-1"><a href="#t1">1</a> Zie de kaart.</li></ol>
      <div id="ftn2"><p><a href="#_ftnref2" name="_ftn2">[2]</a> Ook op zee.</p></div>
      """)
    let tekst = try #require(sample.document.lichaam.first?.inhoud.first?.tekst)
    #expect(tekst.string == "Dit geldt[1] overal[2], tot 10 m2.")
    #expect(tekst.marks.map(\.kind) == [.footnoteCall("1"), .footnoteCall("2")])
    #expect(sample.document.voetnoten.map(\.nr) == ["1", "2"])
    #expect(sample.document.voetnoten.map(\.tekst.string) == ["Zie de kaart.", "Ook op zee."])
    #expect(sample.tree == ["art_1 1|"])
  }

  @Test func theWayBackFromAFootnoteIsNoText() {
    let sample = MarkupSample.html(
      """
      <h3>Artikel 1</h3><p>Dit geldt<a href="#fn1" id="fnref1"><sup>1</sup></a> overal.</p>
      <section><ol><li id="fn1"><p>Zie de kaart.<a href="#fnref1" class="footnote-back" role="doc-backlink">↩︎</a></p></li></ol></section>
      """)
    #expect(sample.document.voetnoten.map(\.tekst.string) == ["Zie de kaart."])
    #expect(sample.document.weggelaten.map(\.tekst).last == "↩︎")
  }

  @Test func thePageAroundTheTextIsLeftOut() {
    let sample = MarkupSample(
      """
      <html><head><title>Titel</title><script>var a = "<p>niet</p>"</script></head><body>
      <header><a href="/">Naar huis</a></header><nav><ul><li>Menu</ul></nav>
      <div class="modal"><h2>Venster</h2></div><h1>Verordening op de proef</h1><p>Geldend van 01-02-2020 t/m heden</p>
      <button>Delen</button><h3>Artikel 1 Wat geldt <span class="stem">(link)</span></h3><p>Dit geldt.</p><footer>Voet</footer></body></html>
      """)
    #expect(
      sample.document.weggelaten.map(\.tekst) == [
        "Titel", "Naar huis", "Menu", "Venster", "Geldend van 01-02-2020 t/m heden", "Delen", "(link)",
        "Voet",
      ])
    #expect(sample.tree == ["art_1 1|Wat geldt"])
    #expect(
      sample.document.bron.metagegevens == [
        Metagegeven(sleutel: "geldigheid", waarde: "Geldend van 01-02-2020 t/m heden")
      ])
  }

  @Test func whatTheRegisterSaysStandsBesideTheText() {
    let sample = MarkupSample(
      """
      <html><body><h1>Proefverordening</h1><h2>Wetstechnische informatie</h2><h3>Gegevens van de regeling</h3>
      <table><tr><td>Citeertitel</td><td>Proefverordening</td></tr><tr><td>Onderwerp</td><td>proeven</td></tr></table>
      <h3>Intitulé</h3><p>Verordening op de proef</p><h3>Artikel 1</h3><p>Dit geldt.</p></body></html>
      """)
    #expect(
      sample.document.bron.metagegevens == [
        Metagegeven(sleutel: "citeertitel", waarde: "Proefverordening"),
        Metagegeven(sleutel: "onderwerp", waarde: "proeven"),
      ])
    #expect(sample.document.opschrift.string == "Verordening op de proef")
    #expect(sample.document.voorwerk.isEmpty)
  }

  @Test func linksKeepTheirTargetAndPicturesTheirWords() throws {
    let sample = MarkupSample.html(
      "<h3>Artikel 1</h3><p>Zie <a href=\"https://example.org/?a=1&amp;b=2\">de wet</a> en <img src=x.png alt=\"de kaart\">.</p>"
    )
    let tekst = try #require(sample.document.lichaam.first?.inhoud.first?.tekst)
    #expect(tekst.string == "Zie de wet en de kaart.")
    #expect(tekst.marks.map(\.kind) == [.link("https://example.org/?a=1&b=2")])
  }
}
