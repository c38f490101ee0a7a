import Comparer
import Testing

/// The table of old and new articles, the summary, and the order of divisions.
@Suite struct ConcordanceTests {
  static let was = """
    # 1 Algemeen
    ## 1 Begrippen
    Onder kermis wordt verstaan een openbaar vermaak met attracties op een terrein van de gemeente.
    ## 2 Vergunning
    Het is verboden zonder vergunning van de burgemeester een kermis te houden.
    # 2 Toezicht
    ## 3 Toezichthouders
    Met het toezicht zijn de medewerkers van het team Veiligheid belast.
    ## 4 Straf
    Overtreding van deze verordening wordt gestraft met een geldboete van de tweede categorie.
    """

  static let wordt = """
    # 1 Toezicht
    ## 1 Toezichthouders
    Met het toezicht zijn de medewerkers van het team Veiligheid belast.
    ## 2 Straf
    Overtreding van deze verordening wordt gestraft met een geldboete van de eerste categorie.
    # 2 Algemeen
    ## 3 Begrippen
    Onder kermis wordt verstaan een openbaar vermaak met attracties op een terrein van de gemeente.
    ## 4 Geluid
    Muziek is na elf uur in de avond niet toegestaan.
    """

  @Test func everyArticleHasItsLine() {
    let lines = compare(Self.was, Self.wordt).concordantie.map {
      "\($0.was?.aanduiding ?? "-") \($0.wordt?.aanduiding ?? "-") \($0.soort)"
    }
    #expect(lines.contains("Artikel 2 - vervallen") && lines.contains("- Artikel 4 nieuw"))
    #expect(lines.contains("Artikel 4 Artikel 2 vernummerd") && lines.count == 5)
  }

  @Test func anArticleThatWentToTwoOthersHasALineForEach() {
    let was = """
      ## 1 Boot
      1. Een gast vraagt een boot aan bij de havenmeester.
      ## 2 Steiger
      1. De steiger wordt onderhouden door de beheerder van de haven.
      2. Een steiger wordt gesloten indien het ijs de palen kan beschadigen.
      ## 3 Bezwaar
      Wie het met de sluiting niet eens is, wendt zich tot de burgemeester.
      """
    let wordt = """
      ## 1 Boot en steiger
      1. Een gast vraagt een boot aan bij de havenmeester.
      2. De steiger wordt onderhouden door de beheerder van de haven.
      ## 2 Sluiting
      1. Een steiger wordt gesloten indien het ijs de palen kan beschadigen.
      2. Wie het met de sluiting niet eens is, wendt zich tot de burgemeester.
      """
    let lines = compare(was, wordt).concordantie.filter { $0.was?.aanduiding == "Artikel 2" }
    #expect(lines.map(\.wordt?.aanduiding) == ["Artikel 1", "Artikel 2"])
    #expect(lines.allSatisfy { $0.soort == .gesplitst })
  }

  @Test func chaptersThatChangedPlacesMoveAsAWhole() {
    let result = compare(Self.was, Self.wordt)
    let moved = result.rijen.filter(\.verplaatst).compactMap(\.wordt?.aanduiding)
    #expect(moved.contains("Artikel 3") != moved.contains("Artikel 1"))
    let chapters = result.rijen.filter { $0.soort == .indeling }
    #expect(chapters.allSatisfy { $0.status == .ongewijzigd && $0.vernummerd })
    #expect(chapters.filter(\.verplaatst).count == 1)
  }

  @Test func theSummaryCountsArticlesOnly() {
    let summary = compare(Self.was, Self.wordt).samenvatting
    #expect(
      summary.nieuw == 1 && summary.vervallen == 1 && summary.gewijzigd == 1 && summary.ongewijzigd == 2)
    #expect(summary.inhoudelijk == 3 && summary.vernummerd == 3)
  }

  @Test func theReverseComparisonMirrors() {
    let there = compare(Self.was, Self.wordt)
    let back = compare(Self.wordt, Self.was)
    #expect(there.samenvatting.nieuw == back.samenvatting.vervallen)
    let pairs = { (result: Vergelijking) in
      Set(result.rijen.compactMap { $0.was != nil ? $0.wordt?.titel : nil })
    }
    #expect(pairs(there) == pairs(back))
  }
}
