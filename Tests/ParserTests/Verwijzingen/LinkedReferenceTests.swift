import Regeling
import SourceText
import Testing

@testable import Parser

/// Links of the source are references to what they lead to.
@Suite struct LinkedReferenceTests {
  private static let wet = "../wet/oefenwet/BWBR0005662/README.md"

  private static func references(_ text: String, metagegevens: [Metagegeven] = []) -> [String] {
    let source = SourceFile(name: "links.md", original: Array("## Artikel 1\n\n\(text)\n".utf8), id: 0)
    var document = Reader.read(source, as: .markdown)
    document.bron.metagegevens = metagegevens
    ReferenceResolver.resolve(&document)
    return document.verwijzingen.map(ReferenceCaseTests.line)
  }

  @Test func aLinkSaysOfWhichLawAnArticleIs() {
    #expect(
      Self.references("Bedoeld in [artikel 3, tweede lid, van de wet](\(Self.wet)).") == [
        "«artikel 3, tweede lid, van de wet» wet: BWBR0005662 artikel 3 lid 2"
      ])
  }

  @Test func linksOnThePartsOfOneReferenceCountForTheWhole() {
    #expect(
      Self.references("De [artikelen 3](\(Self.wet)) en [5 van de wet](\(Self.wet)) gelden.") == [
        "«artikelen 3 en 5 van de wet» wet: BWBR0005662 artikel 3; BWBR0005662 artikel 5"
      ])
  }

  @Test func aLinkedNameOrNumberIsAReferenceByItself() {
    #expect(
      Self.references("Volgens de [Oefenwet](\(Self.wet)), [104 van de wet](\(Self.wet)).") == [
        "«Oefenwet» wet: BWBR0005662", "«104 van de wet» wet: BWBR0005662 artikel 104",
      ])
  }

  @Test func aLinkHoldsTheRestOfAName() {
    #expect(
      Self.references("Zie [artikel 2 van de Regeling voor goed oefenen en beter spelen](\(Self.wet)).") == [
        "«artikel 2 van de Regeling voor goed oefenen en beter spelen» wet: BWBR0005662 artikel 2"
      ])
  }

  @Test func aLinkElsewhereAndOneToTheDocumentItselfSayNothing() {
    #expect(
      Self.references("Zie [artikel 1](https://voorbeeld.example/artikel).") == ["«artikel 1» intern: art_1"])
    let own = Metagegeven(sleutel: "identificatie", waarde: "BWBR0005662")
    #expect(
      Self.references("Zie [artikel 1](\(Self.wet)).", metagegevens: [own]) == ["«artikel 1» intern: art_1"])
  }

  @Test func manyLinksAreReadInOneGo() {
    let text = String(repeating: "[a](\(Self.wet)) [artikel 1](\(Self.wet)) ", count: 5_000)
    #expect(Self.references(text).count == 10_000)
  }
}
