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

  @Test func theNameOfTheMunicipalityIsNoOtherWording() throws {
    func ordinance(_ gemeente: String, _ text: String) -> Deelnemer {
      let title = (title: "Citeertitel", text: text)
      return Region.text(gemeente.lowercased(), Self.ordinance(gemeente, [Self.hond, title]))
    }
    func oordelen(_ a: String, _ b: String) throws -> [Bool] {
      let result = Harmoniser.compare([ordinance("Aadorp", a), ordinance("Beek aan Zee", b)])
      let provision = try #require(result.voorzieningen.first { $0.naam == "Citeertitel" })
      return provision.bepalingen.compactMap { $0?.oordeel.andersVerwoord }
    }
    let text = "Deze verordening wordt aangehaald als: Hondenverordening "
    #expect(try oordelen(text + "Aadorp.", text + "Beek aan Zee.") == [false, false])
    // Another municipality's name is another text.
    #expect(try oordelen(text + "Aadorp.", text + "Ceedorp.").contains(true))
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

  /// "Voorwaarden markt" and "Markt" have one telling word; the whole title decides.
  @Test func aTitleThatIsAWholeNameGoesBeforeItsTellingWords() throws {
    let rules = (
      title: "Voorwaarden markt",
      text: "De koopman ruimt de markt na afloop schoon op en betaalt het marktgeld."
    )
    let market = (title: "Markt", text: Self.markt.text)
    let texts = ["Aadorp", "Beekstad"].map { Region.text($0, Self.ordinance($0, [market, rules])) }
    let profile = Profiel(
      regio: "Proef", voorzieningen: [.init(naam: "Markt"), .init(naam: "Voorwaarden markt")])
    let result = Harmoniser.compare(texts, profiel: profile)
    #expect(
      result.voorzieningen.map { $0.bepalingen.map { $0?.plaats.eId } } == [
        ["art_1", "art_1"], ["art_2", "art_2"],
      ])
  }

  /// What counts by the month and by the year is the same amount.
  @Test func twelveMonthsMakeAYear() throws {
    let texts = ["€ 250 per maand", "€ 3.000 per jaar"].map { amount in
      Region.text(
        amount,
        Self.ordinance(
          "Aadorp",
          [(Self.markt.title, Self.markt.text + "\n\n3. Het marktgeld bedraagt ten hoogste \(amount).")]))
    }
    let provision = try #require(Harmoniser.compare(texts).voorzieningen.first)
    #expect(provision.parameters.filter { $0.soort == .bedrag }.map(\.gelijk) == [true])
  }

  /// A word that measures makes another condition, though it is no number.
  @Test func aMeasureInWordsIsACondition() throws {
    let other = (
      Self.markt.title, Self.markt.text.replacing("standplaats op", with: "langdurige standplaats op")
    )
    let texts = [
      Region.text("a", Self.ordinance("Aadorp", [Self.markt])),
      Region.text("b", Self.ordinance("Beekstad", [other])),
    ]
    let provision = try #require(Harmoniser.compare(texts).voorzieningen.first)
    let measure = try #require(provision.parameters.first { $0.onderwerp.hasPrefix("maatstaf") })
    #expect(measure.waarden.map { $0?.norm } == [nil, "langdurig"])
    #expect(!measure.gelijk)
  }

  /// One article on terms for two provisions is the same as one for the only provision that an ordinance has.
  @Test func aTermForSeveralProvisionsStaysWhereItIs() throws {
    func term(_ weeks: String, _ articles: String) -> (title: String, text: String) {
      (
        "Beslistermijn",
        "Het college beslist binnen \(weeks) weken op een aanvraag als bedoeld in \(articles)."
      )
    }
    let both = ["Aadorp", "Beekstad"].map {
      Region.text($0, Self.ordinance($0, [Self.hond, Self.markt, term("acht", "artikel 1 of 2")]))
    }
    let one = Region.text("Ceedorp", Self.ordinance("Ceedorp", [Self.markt, term("dertien", "artikel 1")]))
    let result = Harmoniser.compare(both + [one])
    let provision = try #require(result.voorzieningen.first { $0.naam == "Beslistermijn" })
    #expect(provision.bepalingen.map { $0?.plaats.eId } == ["art_3", "art_3", "art_2"])
    let parameter = try #require(provision.parameters.first { $0.soort == .termijn })
    #expect(parameter.waarden.map { $0?.norm } == ["8 weken", "8 weken", "13 weken"])
    // The name of the provision is said once.
    #expect(parameter.onderwerp == "beslistermijn")
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
