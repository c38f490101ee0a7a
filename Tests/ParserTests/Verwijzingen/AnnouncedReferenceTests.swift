import Regeling
import SourceText
import Testing

@testable import Parser

/// A sentence above a list says of which law the articles in it are.
@Suite struct AnnouncedReferenceTests {
  private static func references(_ leadIn: String) -> [String] {
    let text = """
      Artikel 1
      In deze verordening wordt verstaan onder:
      a. de wet: de Algemene wet bestuursrecht;
      b. de raad: de raad van Lisdodde.

      Artikel 2
      \(leadIn)
      a. artikel 2:1, tweede lid;
      b. artikel 1.

      """
    let document = Reader.read(SourceFile(name: "tekst.txt", original: Array(text.utf8), id: 0), as: .tekst)
    return document.verwijzingen.filter { $0.plaats.hasPrefix("art_2__list_1__item") }.map(
      ReferenceCaseTests.line)
  }

  @Test func theLawMayStandWithinTheSentence() {
    let found = Self.references(
      "De hierna genoemde artikelen van de wet worden toegepast door de voorzitter:")
    #expect(
      found == [
        "«artikel 2:1, tweede lid» wet: BWBR0005537 artikel 2:1 lid 2",
        "«artikel 1» wet: BWBR0005537 artikel 1",
      ])
  }

  @Test func aLawNamedInPassingIsNotMeant() {
    let found = Self.references("Wie de wet toepast, past ook toe:")
    #expect(found.last == "«artikel 1» intern: art_1")
  }
}
