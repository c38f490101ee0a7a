import Regeling
import Testing

@Suite struct CVDRTests {
  @Test func divisionsNestAndNumbersAreClean() {
    let sample = MarkupSample.cvdr(
      """
      <hoofdstuk><kop><label>Hoofdstuk</label><nr>1.</nr><titel>Begin</titel></kop>
      <paragraaf><kop><label>Paragraaf</label><nr>1.1</nr><titel>Eerst</titel></kop>
      <artikel><kop><label>Artikel</label> <nr>2.</nr><titel>Wat geldt</titel></kop>
      <lid><lidnr>1</lidnr><al>Het ene geldt.</al></lid><lid><lidnr>2</lidnr><al>Het andere geldt ook.</al></lid>
      </artikel></paragraaf></hoofdstuk>
      """)
    #expect(
      sample.tree == [
        "chp_1 1|Begin", "chp_1__subsec_1.1 1.1|Eerst", "chp_1__subsec_1.1__art_2 2|Wat geldt",
        "chp_1__subsec_1.1__art_2__para_1 1|", "chp_1__subsec_1.1__art_2__para_2 2|",
      ])
    #expect(sample.document.opschrift.string == "Verordening op de proef")
    #expect(sample.document.aanhef.orgaan == "De raad van de gemeente Proefdam")
    #expect(sample.document.aanhef.tekst.count == 3)
  }

  @Test(arguments: [
    ("<label>1.Parkeren</label>", "1", "Parkeren"),
    ("<label/><nr>3</nr><titel>Laden en lossen</titel>", "3", "Laden en lossen"),
    ("<nr/><titel>A. Algemeen</titel>", "A", "Algemeen"),
    ("<label>Thema</label><nr>2:</nr><titel>Groen</titel>", "2", "Groen"),
    ("<label>Hoofdstuk</label><nr>IV</nr><titel>Slot</titel>", "IV", "Slot"),
    ("<titel>Slotbepalingen</titel>", "", "Slotbepalingen"),
    ("<label>Hoofdstuk 7 Toezicht</label>", "7", "Toezicht"),
  ])
  func aHeadingMayHideItsNumber(kop: String, nr: String, titel: String) throws {
    let sample = MarkupSample.cvdr(
      "<hoofdstuk><kop>\(kop)</kop><artikel><kop><label>Artikel</label><nr>1</nr></kop><al>Dit geldt.</al></artikel></hoofdstuk>"
    )
    let hoofdstuk = try #require(sample.document.lichaam.first)
    #expect(hoofdstuk.soort == .hoofdstuk)
    #expect(hoofdstuk.nr == nr)
    #expect(hoofdstuk.titel.string == titel)
    #expect(hoofdstuk.kinderen.map(\.soort) == [.artikel])
  }

  @Test func anItemsNumberNeedsNoFullStop() {
    let sample = MarkupSample.cvdr(
      """
      <hoofdstuk><kop><label>1.Laden</label></kop><structuurtekst><lijst><li nr="-"><al>Vooraf</al></li></lijst>
      <lijst><li nr="1"><al>Eerst</al></li><li nr="2"><al>Daarna</al></li></lijst></structuurtekst>
      <artikel><kop><label>Artikel</label><nr>6</nr></kop><al>Het college kan:</al><lijst>
      <li nr="a"><al>dit doen;</al></li><li nr="b"><al>dat doen.</al></li></lijst></artikel></hoofdstuk>
      """)
    #expect(
      sample.tree == [
        "chp_1 1|Laden", "chp_1__list_1__item_o_1 |", "chp_1__list_2__item_1 1|", "chp_1__list_2__item_2 2|",
        "chp_1__art_6 6|", "chp_1__art_6__list_1__item_a a|", "chp_1__art_6__list_1__item_b b|",
      ])
  }

  @Test func flatListsNestByTheirLabels() {
    let sample = MarkupSample.cvdr(
      """
      <artikel><kop><label>Artikel</label><nr>1</nr></kop><lijst>
      <li nr="1."><al>Het college kan:</al></li><li nr="a."><al>dit doen;</al></li><li nr="b."><al>dat doen, zoals:</al></li>
      <li nr="1&#176;."><al>het ene; en</al></li><li nr="2&#176;."><al>het andere.</al></li>
      <li nr="2."><al>Het college kan ook niets doen.</al></li></lijst></artikel>
      """)
    #expect(
      sample.tree == [
        "art_1 1|", "art_1__para_1 1|", "art_1__para_1__list_1__item_a a|",
        "art_1__para_1__list_1__item_b b|",
        "art_1__para_1__list_1__item_b__list_1__item_1 1°|",
        "art_1__para_1__list_1__item_b__list_1__item_2 2°|",
        "art_1__para_2 2|",
      ])
  }

  @Test func looseTextBetweenLedenContinuesTheLid() {
    let sample = MarkupSample.cvdr(
      """
      <artikel><kop><label>Artikel</label><nr>1</nr></kop><lid><lidnr>1.</lidnr><al>Dit geldt.</al></lid>
      <al/><al>Ook op zondag.</al><lid><lidnr>2.</lidnr><al>Dat geldt.</al></lid></artikel>
      """)
    #expect(sample.blokken("art_1__para_1") == ["Dit geldt.", "Ook op zondag."])
    #expect(sample.blokken("art_1__para_2") == ["Dat geldt."])
  }

  @Test func listItemsMayKeepTheirNumberInAnElementOrHaveNone() {
    let sample = MarkupSample.cvdr(
      """
      <artikel><kop><label>Artikel</label><nr>1</nr></kop><al>Verboden is:</al>
      <lijst><li><li.nr>a.</li.nr><al>hout; en</al></li><li><li.nr>b.</li.nr><al>steen, te weten:</al>
      <lijst><li><al>marmer;</al></li><li nr="-"><al>graniet.</al></li></lijst></li></lijst></artikel>
      """)
    #expect(
      sample.tree == [
        "art_1 1|", "art_1__list_1__item_a a|", "art_1__list_1__item_b b|",
        "art_1__list_1__item_b__list_1__item_o_1 |", "art_1__list_1__item_b__list_1__item_o_2 |",
      ])
    #expect(sample.blokken("art_1__list_1__item_b__list_1__item_o_1") == ["marmer;"])
  }

  @Test func lapsedPartsAndTextWithoutArticlesStay() {
    let sample = MarkupSample.cvdr(
      """
      <hoofdstuk><kop><label>Hoofdstuk</label><nr>1</nr><titel>Vooraf</titel></kop>
      <structuurtekst><al>Bij dit hoofdstuk hoort een kaart.</al></structuurtekst>
      <artikel status="goed"><kop><label>Artikel</label><nr>1</nr></kop><al>[Vervallen]</al></artikel></hoofdstuk>
      <hoofdstuk><kop><label>Hoofdstuk</label><nr>2</nr></kop><structuurtekst><al>[Vervallen]</al></structuurtekst></hoofdstuk>
      """)
    #expect(sample.blokken("chp_1") == ["Bij dit hoofdstuk hoort een kaart."])
    #expect(sample.blokken("chp_1__art_1") == ["[Vervallen]"])
    #expect(sample.blokken("chp_2") == ["[Vervallen]"])
  }

  @Test func anArticleWithoutHeadingIsAnArticle() {
    let sample = MarkupSample.cvdr("<artikel><al>Alles blijft zoals het was.</al></artikel>")
    #expect(sample.tree == ["art_o_1 |"])
    #expect(sample.blokken("art_o_1") == ["Alles blijft zoals het was."])
  }

  @Test func cellsThatSpanLeaveEmptyPlaces() {
    let sample = MarkupSample.cvdr(
      """
      <artikel><kop><label>Artikel</label><nr>1</nr></kop><al>De tarieven zijn:</al><table><tgroup cols="3">
      <colspec colname="a"/><colspec colname="b"/><colspec colname="c"/>
      <thead><row><entry colname="a"><al>Soort</al></entry><entry namest="b" nameend="c"><al>Tarief</al></entry></row></thead>
      <tbody><row><entry colname="a" morerows="1"><al>Hond</al></entry><entry colname="b"><al>klein</al></entry><entry colname="c">€ 5</entry></row>
      <row><entry colname="b"><al>groot</al><al>of oud</al></entry><entry colname="c">€&#160;9</entry></row></tbody></tgroup></table></artikel>
      """)
    #expect(
      sample.rijen == [
        ["Soort", "Tarief", ""], ["Hond", "klein", "€ 5"], ["", "groot of oud", "€\u{A0}9"],
      ])
  }

  @Test func linksAndFootnotesAreMarks() throws {
    let sample = MarkupSample.cvdr(
      """
      <artikel><kop><label>Artikel</label><nr>1</nr></kop><al>Zie <extref doc="https://example.org/a&amp;b">de <vet>wet</vet></extref>
      en m<sup>2</sup><noot id="n1"><noot.nr>1</noot.nr><noot.al>Niet m<sup>3</sup>.</noot.al></noot>, ook hier.</al></artikel>
      """)
    let tekst = try #require(sample.document.lichaam.first?.inhoud.first?.tekst)
    #expect(tekst.string == "Zie de wet en m2[1], ook hier.")
    #expect(tekst.marks.map(\.kind) == [.link("https://example.org/a&b"), .footnoteCall("1")])
    #expect(sample.document.voetnoten.map(\.nr) == ["1"])
    #expect(sample.document.voetnoten.map(\.tekst.string) == ["Niet m3."])
  }

  @Test func closingAndSignaturesAreTheSluiting() {
    let sample = MarkupSample.cvdr(
      "<artikel><kop><label>Artikel</label><nr>1</nr></kop><al>Dit geldt.</al></artikel>",
      rest: """
        <regeling-sluiting><slotformulering><al/></slotformulering><ondertekening><naam><voornaam>A.</voornaam><achternaam>Proef</achternaam></naam>
        <functie>wethouder</functie></ondertekening></regeling-sluiting>
        <bijlage><kop><titel>Kaart van de wijk</titel></kop><al>De wijk ligt aan de rivier.</al></bijlage>
        """)
    #expect(sample.document.sluiting.map(\.tekst.string) == ["A. Proef", "wethouder"])
    #expect(sample.document.bijlagen.map(\.titel.string) == ["Kaart van de wijk"])
    #expect(sample.blokken("art_1") == ["Dit geldt."])
  }

  @Test func severalToelichtingenAreOne() {
    let sample = MarkupSample.cvdr(
      "<artikel><kop><label>Artikel</label><nr>1</nr><titel>Wat geldt</titel></kop><al>Dit geldt.</al></artikel>",
      rest: """
        <nota-toelichting><al/></nota-toelichting>
        <nota-toelichting><al>Dit stuk legt uit waarom het geldt.</al></nota-toelichting>
        <nota-toelichting><kop><titel>Artikelsgewijze toelichting</titel></kop><al><vet>Artikel 1 Wat geldt</vet></al>
        <al><cursief>Eerste lid</cursief></al><al>Het geldt omdat het moet.</al></nota-toelichting>
        """)
    #expect(
      sample.document.toelichting.algemeen.flatMap(\.inhoud).map(\.tekst.string) == [
        "Dit stuk legt uit waarom het geldt."
      ])
    #expect(sample.document.toelichting.algemeen.first?.titel.string == "")
    #expect(sample.blokken("toelichting__art_1") == ["Eerste lid", "Het geldt omdat het moet."])
    #expect(sample.document.nawerk.isEmpty)
  }

  @Test func newerPublicationsNameTheSameThingsOtherwise() {
    let sample = MarkupSample(
      """
      <?xml version="1.0"?><t:Regeling xmlns:t="https://example.org/tekst"><t:RegelingOpschrift><t:Al>Verordening op de proef</t:Al></t:RegelingOpschrift>
      <t:Lichaam><t:Hoofdstuk><t:Kop><t:Label>Hoofdstuk</t:Label><t:Nummer>1</t:Nummer><t:Opschrift>Begin</t:Opschrift></t:Kop>
      <t:Artikel><t:Kop><t:Label>Artikel</t:Label><t:Nummer>1.1</t:Nummer></t:Kop><t:Lid><t:LidNummer>1.</t:LidNummer>
      <t:Inhoud><t:Al>Verboden is:</t:Al><t:Lijst><t:Li><t:LiNummer>a.</t:LiNummer><t:Al>roepen.</t:Al></t:Li></t:Lijst></t:Inhoud></t:Lid>
      </t:Artikel></t:Hoofdstuk></t:Lichaam></t:Regeling>
      """)
    #expect(
      sample.tree == [
        "chp_1 1|Begin", "chp_1__art_1.1 1.1|", "chp_1__art_1.1__para_1 1|",
        "chp_1__art_1.1__para_1__list_1__item_a a|",
      ])
    #expect(sample.document.opschrift.string == "Verordening op de proef")
  }

  @Test func metadataStandBesideTheText() {
    let sample = MarkupSample(
      """
      <cvdr xmlns:dcterms="http://purl.org/dc/terms/"><meta><owmskern><dcterms:identifier>CVDR123_4</dcterms:identifier>
      <dcterms:creator scheme="overheid:Gemeente">Proefdam</dcterms:creator></owmskern><owmsmantel>
      <dcterms:source resourceIdentifier="1.0:c:BWBR0005416&amp;artikel=149">artikel 149 van de Gemeentewet</dcterms:source></owmsmantel>
      <cvdripm><overheidrg:inwerkingtredingDatum>2024-05-06</overheidrg:inwerkingtredingDatum></cvdripm></meta>
      <body><regeling><regeling-tekst><artikel><kop><label>Artikel</label><nr>1</nr></kop><al>Dit geldt.</al></artikel></regeling-tekst></regeling></body></cvdr>
      """)
    let expected = [
      Metagegeven(sleutel: "identificatienummer", waarde: "CVDR123_4"),
      Metagegeven(sleutel: "overheidsorganisatie", waarde: "Proefdam"),
      Metagegeven(sleutel: "grondslag (verwijzing)", waarde: "1.0:c:BWBR0005416&artikel=149"),
      Metagegeven(sleutel: "grondslag", waarde: "artikel 149 van de Gemeentewet"),
      Metagegeven(sleutel: "datum inwerkingtreding", waarde: "2024-05-06"),
    ]
    #expect(sample.document.bron.metagegevens == expected)
    #expect(sample.document.bron.formaat == "cvdr")
    #expect(sample.document.weggelaten.count == 4)
    #expect(sample.document.weggelaten.allSatisfy { $0.reden == .paginaopmaak })
  }
}
