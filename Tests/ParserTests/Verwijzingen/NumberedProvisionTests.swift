import Regeling
import SourceText
import Testing

@testable import Parser

/// References to provisions whose number says where they lie: lid 2.1 of article 2, a provision 2.1 without a word.
@Suite struct NumberedProvisionTests {
  private static func internals(_ text: String) -> [String] {
    let source = SourceFile(name: "tekst.txt", original: Array(text.utf8), id: 0)
    let document = Reader.read(source, as: .tekst)
    return document.verwijzingen.filter { $0.soort == .intern }.map(ReferenceCaseTests.line)
  }

  private static let voorwaarden = """
    Voorwaarden voor de haven

    Artikel 1 Huur

    1.1 De huur is een jaar.

    1.2 De huurder kan:
    a. opzeggen;
    b. verlengen.

    Artikel 2 Einde


    """

  @Test func aNumberOfTwoPartsIsALidThatHasThem() {
    #expect(
      Self.internals(Self.voorwaarden + "2.1 Opzeggen als bedoeld in artikel 1.2 onder a is gratis.\n") == [
        "«artikel 1.2 onder a» intern: art_1__para_1.2__list_1__item_a"
      ])
  }

  @Test func theSecondLidIsTheOneWhoseNumberEndsInTwo() {
    #expect(
      Self.internals(Self.voorwaarden + "2.1 Artikel 1 lid 2 geldt niet.\n") == [
        "«Artikel 1 lid 2» intern: art_1__para_1.2"
      ])
  }

  @Test func anArticleOfThatNumberComesFirst() {
    let text = "Artikel 1.1\nEr is een haven.\nArtikel 1.2\nZie artikel 1.1.\n"
    #expect(Self.internals(text) == ["«artikel 1.1» intern: art_1.1"])
  }

  @Test func aProvisionWithoutAWordIsAParagraphToo() {
    let text = """
      Beleid voor de haven

      1. Inleiding

      1.1 Doel

      De haven blijft open.

      2. Uitvoering

      2.1 Toezicht

      Het toezicht dient het doel van paragraaf 1.1.

      """
    #expect(Self.internals(text) == ["«paragraaf 1.1» intern: chp_1__art_1.1"])
  }

  @Test func aLetterAndARomanNumberBehindSubAreOnePath() {
    let text = """
      Artikel 1
      1. De haven kent:
      a. ligplaatsen;
      b. steigers:
      i. vaste;
      ii. drijvende.
      2. De steigers, bedoeld in het eerste lid, onder b, sub ii, zijn nieuw.

      """
    #expect(
      Self.internals(text) == [
        "«eerste lid, onder b, sub ii» intern: art_1__para_1__list_1__item_b__list_1__item_ii"
      ])
  }

  @Test func aSectionSignNamesALid() {
    let text = """
      Art. 1. §1. De haven heeft een kade.

      §2. De haven omvat:

      1° de kade;

      2° de steigers.

      Art. 2. De havenmeester beheert de haven volgens artikel 1, §2, eerste lid, en artikel 1, §1.

      """
    #expect(
      Self.internals(text) == [
        "«artikel 1, §2, eerste lid, en artikel 1, §1» intern: art_1__para_2; art_1__para_1"
      ])
  }
}
