import Harmoniser
import Testing

/// Provisions that are numbered, ordered, split and called otherwise.
@Suite struct MatchingTests {
  @Test func orderAndNumbersDoNotMatter() throws {
    let a = Region.text("a", Self.ordinance("Aadorp", [Self.hond, Self.markt, Self.boom]))
    let b = Region.text("b", Self.ordinance("Beekstad", [Self.boom, Self.hond, Self.markt]))
    let result = Harmoniser.compare([a, b])
    #expect(result.voorzieningen.count == 3)
    #expect(result.voorzieningen.allSatisfy { !$0.heeftAfwijking })
    let hond = try #require(result.voorzieningen.first { $0.naam == "Loslopende honden" })
    #expect(hond.bepalingen.map { $0?.plaats.eId } == ["art_1", "art_2"])
  }

  @Test func whatOneHasAloneIsMissingElsewhere() throws {
    let a = Region.text("a", Self.ordinance("Aadorp", [Self.hond, Self.markt]))
    let b = Region.text("b", Self.ordinance("Beekstad", [Self.markt]))
    let result = Harmoniser.compare([a, b])
    let hond = try #require(result.voorzieningen.first { $0.naam == "Loslopende honden" })
    #expect(hond.bepalingen[1] == nil)
    #expect(hond.heeftAfwijking)
  }

  @Test func aCondensedNumberIsOneDeviation() throws {
    let a = Region.text("a", Self.ordinance("Aadorp", [Self.markt]))
    let other = (Self.markt.title, Self.markt.text.replacing("vier weken", with: "6 weken"))
    let b = Region.text("b", Self.ordinance("Beekstad", [other]))
    let provision = try #require(Harmoniser.compare([a, b]).voorzieningen.first)
    let differing = provision.parameters.filter { !$0.gelijk }
    #expect(differing.map(\.soort) == [.termijn])
    #expect(differing.first?.waarden.map { $0?.norm } == ["4 weken", "6 weken"])
  }

  @Test(arguments: [0, 1, 2, 12])
  func anyNumberOfTexts(count: Int) {
    let texts = (0..<count).map {
      Region.text("\($0)", Self.ordinance("Dorp \($0)", [Self.hond, Self.boom]))
    }
    let result = Harmoniser.compare(texts)
    #expect(result.voorzieningen.count == (count == 0 ? 0 : 2))
    #expect(result.voorzieningen.allSatisfy { $0.bepalingen.count == count })
  }

  @Test func theSameComparisonTwiceIsTheSame() throws {
    let texts = try Region.merwerijk.texts()
    #expect(Harmoniser.compare(texts) == Harmoniser.compare(texts))
  }

  private static func ordinance(_ name: String, _ articles: [(title: String, text: String)]) -> String {
    var text = "# Verordening openbare orde \(name)\n\nDe raad van de gemeente \(name);\n\nbesluit:\n\n"
    for (index, article) in articles.enumerated() {
      text += "## Artikel \(index + 1). \(article.title)\n\n\(article.text)\n\n"
    }
    return text
  }

  private static let hond = (
    title: "Loslopende honden",
    text: """
    1. De eigenaar van een hond houdt het dier binnen de bebouwde kom aangelijnd.

    2. Op een speelweide mag een hond loslopen als de eigenaar toezicht houdt.
    """
  )
  private static let markt = (
    title: "Vergunning voor een standplaats",
    text: """
    1. Het college kan een vergunning verlenen voor een standplaats op de weekmarkt.

    2. De koopman vraagt de vergunning aan binnen vier weken na de bekendmaking van de vrije plaats.
    """
  )
  private static let boom = (
    title: "Vellen van bomen",
    text: """
    1. Het vellen van een boom met een stam dikker dan twintig centimeter is verboden zonder ontheffing.

    2. De burgemeester kan herplanting opdragen.
    """
  )
}

/// Texts that nobody wrote in earnest must cost no more than others.
@Suite struct HostileTests {
  @Test(arguments: [
    "De termijn is 1 week, ", "aanvraag door de werkgever ", "uitsluitend als indien ", "ten hoogste 3 x ",
    "€ 5 per uur, ",
    "artikel 1, ", "proefplaats ",
  ])
  func repetitionEndsSoon(piece: String) {
    let article = "## Artikel 1. Proef\n\n" + String(repeating: piece, count: 1500) + "\n\n"
    let list =
      "## Artikel 2. Lijst\n\nHet college weigert als:\n\n" + (1...500).map { "- \(piece)\($0)\n" }.joined()
    let texts = ["a", "b"].map { Region.text($0, "# Verordening\n\n\(article)\(list)") }
    #expect(Harmoniser.compare(texts).voorzieningen.count == 2)
  }
}
