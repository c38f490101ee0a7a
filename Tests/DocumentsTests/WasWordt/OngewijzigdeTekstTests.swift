import Documents
import Testing

/// What is left out where nothing changes, and where that is told of.
@Suite struct OngewijzigdeTekstTests {
  @Test func whatLapsedStandsWhereItStood() throws {
    let was = Vergelijk.ordinance(
      """
      ### Artikel 1. Begrippen

      1. In deze verordening wordt verstaan onder:
         a. bel: een toestel dat een helder geluid geeft;
         b. fiets: een rijwiel met ten minste twee wielen;
         c. rek: een stelling waarin een rijwiel kan staan;
         d. slot: een toestel dat het wegnemen van een rijwiel verhindert.
      2. Het college kan andere begrippen vaststellen.
      """)
    let wordt = Vergelijk.ordinance(
      """
      ### Artikel 1. Begrippen

      In deze verordening wordt verstaan onder:

      a. bel: een toestel dat een helder geluid geeft;
      b. fiets: een rijwiel met ten minste twee wielen;
      c. slot: een toestel dat het wegnemen van een rijwiel verhindert.
      """)
    let text = Vergelijk.text(was, wordt, .init(form: .doorlopend))
    let same = try #require(text.range(of: "Onderdelen a en b ongewijzigd."))
    let lapsed = try #require(text.range(of: "rek: een stelling"))
    let lid = try #require(text.range(of: "Het college kan andere begrippen"))
    #expect(same.lowerBound < lapsed.lowerBound && lapsed.lowerBound < lid.lowerBound)
  }

  @Test func textBehindLedenIsLeftOut() {
    let was = Vergelijk.ordinance(
      """
      ### Artikel 1. Kosten

      1. Het stallen kost € 2 per dag.
      2. Het college stelt een lijst vast.

      #### *Tabel bij dit artikel*

      Stallen in de binnenstad
      """)
    let text = Vergelijk.text(was, was.replacing("€ 2 per", with: "€ 3 per"))
    #expect(text.contains("€ 3") && !text.contains("Tabel bij") && !text.contains("binnenstad"))
    #expect(text.contains("Lid 2 en overige tekst ongewijzigd."))
  }

  @Test func anAnnexNamesWhatStayedOnce() {
    let was = Vergelijk.ordinance(
      """
      ### Artikel 1. Kosten

      De kosten staan in de bijlage.
      """, "## Bijlage Kosten\n\nDit zijn de kosten van het stallen.\n\na. een dag: € 2;\nb. een week: € 8.")
    let text = Vergelijk.text(was, was.replacing("€ 8", with: "€ 9"), .init(form: .doorlopend))
    #expect(text.contains("Overige tekst en onderdeel a ongewijzigd."))
    #expect(!text.contains("Tekst ongewijzigd."))
  }

  @Test func whiteSpaceThatNobodySeesIsNotShown() {
    let was = Vergelijk.ordinance("### Artikel 1. Bel\n\n1. Een fiets heeft een bel.\n2. De bel is rood.")
    let text = Vergelijk.text(
      was, was.replacing("een bel", with: "een\u{A0}bel").replacing("rood", with: "blauw"))
    #expect(text.contains("Lid 1 ongewijzigd.") && !text.contains("heeft een"))
  }
}
