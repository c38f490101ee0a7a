import Documents
import Regeling
import Testing

/// The register's XML says what the text says, in the register's elements.
@Suite struct CVDRTests {
  private let xml = CVDRTests.xml(Sample.document)

  private static func xml(_ document: Verordening) -> String {
    String(decoding: CVDRDocument.make(document).bytes, as: UTF8.self)
  }

  @Test func metadataComesFromTheText() {
    for line in [
      "<dcterms:title>Verordening winterhulp Oefenstad 2026</dcterms:title>",
      "<dcterms:creator scheme=\"overheid:Gemeente\">Oefenstad</dcterms:creator>",
      "<dcterms:alternative>Verordening winterhulp</dcterms:alternative>",
      "<dcterms:source resourceIdentifier=\"1.0:c:BWBR0005416&amp;artikel=149\">artikel 149 van de Gemeentewet</dcterms:source>",
      "resourceIdentifier=\"1.0:c:BWBR0015703&amp;artikel=8a&amp;lid=1&amp;o=b\"",
      "<overheid:isRatifiedBy scheme=\"overheid:BestuursorgaanGemeente\">gemeenteraad</overheid:isRatifiedBy>",
      "<dcterms:issued>2026-04-07</dcterms:issued>",
    ] { #expect(xml.contains(line), "\(line)") }
    // A law that is only considered is no legal basis.
    #expect(!xml.contains("1.0:c:BWBR0005537"))
  }

  @Test func nothingIsSaidThatTheTextDoesNotSay() {
    let bare = Self.xml(Sample.read("### Artikel 1\n\nHet college helpt.\n"))
    for name in [
      "dcterms:creator", "dcterms:issued", "dcterms:alternative", "dcterms:source", "isRatifiedBy",
      "modified",
    ] {
      #expect(!bare.contains(name), "\(name)")
    }
  }

  @Test func articlesLedenAndOnderdelen() {
    #expect(xml.contains("<kop>\n<label>Artikel</label>\n<nr>2.</nr>\n<titel>Hulp</titel>\n</kop>"))
    #expect(
      xml.contains(
        "<lid>\n<lidnr>1.</lidnr>\n<al>Het college geeft hulp als:</al>\n<lijst type=\"expliciet\">\n<li nr=\"a.\">"
      ))
    #expect(xml.contains("hulp: 1 &lt; 2 &amp; raad;"))
  }

  @Test func footnotesStandWhereTheyAreCalled() {
    #expect(
      xml.contains(
        "in de zomer.<noot id=\"noot1\" type=\"voet\"><noot.nr>1</noot.nr><noot.al>De zomer duurt van juni tot en met augustus.</noot.al></noot></al>"
      ))
    #expect(!xml.contains("[1]"))
  }

  @Test func lawsAreLinked() {
    #expect(
      xml.contains(
        "<extref doc=\"https://wetten.overheid.nl/jci1.3:c:BWBR0005416&amp;artikel=149\">artikel 149 van de Gemeentewet</extref>"
      ))
  }

  @Test func signaturesHaveTheirPlace() {
    #expect(xml.contains("<functie>de griffier,"))
    #expect(xml.contains("<slotformulering>\n<al>Aldus vastgesteld"))
  }

  @Test func tablesAreOfTheCALSModel() {
    #expect(
      xml.contains(
        "<tgroup cols=\"2\">\n<colspec colname=\"col1\"/>\n<colspec colname=\"col2\"/>\n<thead>\n<row>"))
    #expect(xml.contains("<entry colname=\"col2\"><al>€ 150</al>"))
  }

  @Test func inferredNumbersArePrinted() {
    var document = Sample.document
    document.lichaam = [
      Element(
        .artikel, label: Tekst("Artikel 1"), nr: "1",
        kinderen: [
          Element(.lid, nr: "1", herkomst: .afgeleid, inhoud: [Blok(.alinea, Tekst("Eerste."))])
        ])
    ]
    #expect(Self.xml(document).contains("<lid>\n<lidnr>1.</lidnr>\n<al>Eerste.</al>"))
  }

  @Test func looseTextOfAChapterIsStructuurtekst() {
    var document = Sample.document
    document.lichaam = [
      Element(.hoofdstuk, label: Tekst("Hoofdstuk 1"), nr: "1", inhoud: [Blok(.alinea, Tekst("[Vervallen]"))])
    ]
    #expect(
      Self.xml(document).contains("<structuurtekst>\n<al>[Vervallen]</al>\n</structuurtekst>\n</hoofdstuk>"))
  }

  @Test func aCharacterThatXMLCannotHoldIsReported() {
    var document = Sample.document
    document.opschrift = Tekst("Regels\u{1}")
    let publication = CVDRDocument.make(document)
    #expect(publication.meldingen.map(\.code) == ["teken-vervangen"])
    #expect(
      String(decoding: publication.bytes, as: UTF8.self).contains("<intitule>Regels\u{FFFD}</intitule>"))
    #expect(CVDRDocument.make(Sample.document).meldingen.isEmpty)
  }

  @Test func aFootnoteThatNothingCallsStandsAtTheEnd() {
    var document = Sample.document
    document.voetnoten.append(Voetnoot(nr: "9", label: Tekst("9"), tekst: Tekst("Los.")))
    #expect(
      Self.xml(document).contains(
        "<al><noot id=\"noot9\" type=\"voet\"><noot.nr>9</noot.nr><noot.al>Los.</noot.al></noot></al>\n</regeling>"
      ))
  }
}
