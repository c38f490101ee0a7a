import Comparer
import Regeling
import Testing

/// What is listed apart: changed amounts and powers, references left behind, and where text went.
@Suite struct KernTests {
  @Test func aChangedTermIsListedWithItsWordsAndContext() throws {
    let result = compare(
      "## 1 Termijn\n1. Het college beslist binnen zes weken na ontvangst van de aanvraag.\n2. Het bericht is openbaar.",
      "## 1 Termijn\n1. Het college beslist binnen acht weken na ontvangst van de aanvraag.\n2. Het bericht is openbaar."
    )
    let found = try #require(result.artikel("1")?.kernwijzigingen.first)
    #expect(found.soort == .termijn && found.was == "zes weken" && found.wordt == "acht weken")
    #expect(found.voor == "Het college beslist binnen" && found.na == "na ontvangst van de aanvraag")
    #expect(found.deel == 0)
  }

  @Test func whatOnlyChangedPlacesIsNotListed() {
    let result = compare(
      "## 1 A\nDe bijdrage is € 500 voor leden en € 700 voor anderen, te betalen binnen een maand.",
      "## 1 A\nBinnen een maand te betalen is de bijdrage van € 700 voor anderen en € 500 voor leden.")
    #expect(result.rijen.flatMap(\.kernwijzigingen).isEmpty)
  }

  @Test func aChangedCellIsListedWithTheHeadsOfItsRowAndColumn() throws {
    let was = "## 1 Liggeld\n1. Per nacht betaalt men:"
    var (old, new) = (ordinance(was), ordinance(was))
    let table = "Lengte\tZomer\tWinter\ntot 6 meter\t€ 8\t€ 4"
    old.lichaam[0].kinderen[0].inhoud.append(Blok(.tabel, Tekst(table)))
    new.lichaam[0].kinderen[0].inhoud.append(Blok(.tabel, Tekst(table.replacing("€ 4", with: "€ 5"))))
    let found = try #require(compare(old, new).artikel("1")?.kernwijzigingen.first)
    #expect(found.was == "€ 4" && found.wordt == "€ 5" && found.voor == "tot 6 meter, Winter:")
  }

  @Test func aRowWithALongNameIsKnownByItsFirstWords() throws {
    let name =
      "een ligplaats voor een vaartuig dat is ingericht voor het vervoer van meer dan twaalf personen en hun bagage"
    let was = "## 1 Liggeld\n1. Per nacht betaalt men:"
    var (old, new) = (ordinance(was), ordinance(was))
    let table = "nr.\tPlaats\tPrijs\n1.3\t\(name)\t€ 40"
    old.lichaam[0].kinderen[0].inhoud.append(Blok(.tabel, Tekst(table)))
    new.lichaam[0].kinderen[0].inhoud.append(Blok(.tabel, Tekst(table.replacing("€ 40", with: "€ 45"))))
    let found = try #require(compare(old, new).artikel("1")?.kernwijzigingen.first)
    #expect(found.voor.hasPrefix("1.3 een ligplaats voor een vaartuig") && found.voor.hasSuffix("…, Prijs:"))
  }

  @Test func aListThatChangesFromAllToAnyIsOfSubstance() throws {
    let was =
      "## 1 Eisen\nNodig is:\na. een plan voor het hele jaar; en\nb. een begroting met een toelichting."
    let wordt =
      "## 1 Eisen\nNodig is:\na. een plan voor het hele jaar; of\nb. een begroting met een toelichting."
    let row = try #require(compare(was, wordt).artikel("1"))
    #expect(row.aard == [.inhoudelijk])
    #expect(row.kernwijzigingen.map(\.soort) == [.enOf])
    #expect(row.kernwijzigingen.map(\.voor) == ["een plan voor het hele jaar;"])
  }

  @Test func theWordThatJoinsAListMayGoToAnotherItem() throws {
    let was =
      "## 1 Eisen\nNodig is:\na. een plan voor het hele jaar; en\nb. een begroting met een toelichting."
    let wordt =
      "## 1 Eisen\nNodig is:\na. een plan voor het hele jaar;\nb. een verslag van de vergadering; en\n"
      + "c. een begroting met een toelichting."
    let row = try #require(compare(was, wordt).artikel("1"))
    #expect(row.kernwijzigingen.isEmpty)
    let new = row.delen.filter { $0.was == nil }
    #expect(new.count == 1)
  }

  @Test func aReferenceThatDidNotFollowIsNamedWithItsNewNumber() throws {
    let wordt = """
      ## 1 Begrippen
      Deze regeling verstaat onder toelage een bijdrage in geld aan een inwoner.
      ## 2 Doel
      1. Met deze regels bestrijdt de gemeente armoede onder haar inwoners.
      2. De gemeente werkt daarbij samen met scholen en verenigingen.
      ## 3 Recht
      1. Een inwoner met een laag inkomen heeft recht op de toelage.
      2. De toelage wordt elk kwartaal uitbetaald door het college.
      ## 4 Weigering
      Het college weigert de toelage, bedoeld in artikel 2, tweede lid, als gegevens ontbreken.
      """
    let row = try #require(compare(AardTests.was, wordt).artikel("4"))
    let found = try #require(row.achtergebleven.first)
    #expect(row.status == .ongewijzigd && row.heeftVerschil)
    #expect(found.tekst == "artikel 2, tweede lid")
    #expect(found.wijstNaar.map(\.aanduiding) == ["artikel 2, tweede lid"])
    #expect(found.hoort.map(\.aanduiding) == ["artikel 3, tweede lid"])
  }

  @Test func aReferenceToWhatLapsedHasNoNewNumber() throws {
    let wordt = AardTests.was.split(separator: "\n").filter { !$0.hasPrefix("2. De toelage") }
      .joined(separator: "\n")
    let found = try #require(compare(AardTests.was, wordt).artikel("3")?.achtergebleven.first)
    #expect(found.wijstNaar.isEmpty && found.hoort.isEmpty)
    #expect(found.bedoeld.map(\.aanduiding) == ["artikel 2, tweede lid"])
  }

  @Test func referencesThatStillPointRightAreNotNamed() {
    let found = compare(AardTests.was, AardTests.was).rijen.flatMap(\.achtergebleven)
    #expect(found.isEmpty)
  }

  @Test func theOldPlaceSaysWhereALidWent() throws {
    let was = """
      ## 1 Aanvraag
      1. De aanvraag wordt ingediend met een formulier van de gemeente.
      2. De aanvrager voegt een begroting en een plan van de activiteiten toe.
      3. Het college bevestigt de ontvangst binnen een week.
      ## 2 Besluit
      1. Het college beslist over de aanvraag na advies van de commissie.
      """
    let wordt = """
      ## 1 Aanvraag
      1. De aanvraag wordt ingediend met een formulier van de gemeente.
      2. Het college bevestigt de ontvangst binnen een week.
      ## 2 Besluit
      1. Het college beslist over de aanvraag na advies van de commissie.
      2. De aanvrager voegt een begroting en een plan van de activiteiten toe.
      """
    let row = try #require(compare(was, wordt).artikel("1"))
    let left = try #require(row.vertrokken.first)
    #expect(left.aanduiding == "artikel 2, tweede lid" && left.na == 0 && left.was.eId == "art_1__para_2")
  }

  @Test func aMovedArticleKnowsItsOldPlace() throws {
    let texts = (1...5).map { "Regel \($0 * 111) gaat over onderwerp nummer \($0 * 37) in de gemeente." }
    func text(_ order: [Int]) -> String {
      order.enumerated().map { "## \($0 + 1) Titel \($1)\n\(texts[$1])" }.joined(separator: "\n")
    }
    let result = compare(text([0, 1, 2, 3, 4]), text([0, 2, 3, 4, 1]))
    let left = try #require(result.vertrokken.first)
    #expect(result.vertrokken.count == 1)
    #expect(result.rijen[left.rij].was?.eId == "art_2" && result.rijen[left.na].was?.eId == "art_1")
  }

  @Test(arguments: [
    "(vervallen)", "Vervallen", "[Vervallen per 1 januari 2025]", "Dit artikel is vervallen.",
  ])
  func anArticleOfWhichOnlyANoticeIsLeftLapsed(notice: String) throws {
    let was = AardTests.was
    let wordt = AardTests.was.split(separator: "\n").map { line in
      line.hasPrefix("Het college weigert") ? notice : String(line)
    }.joined(separator: "\n")
    let row = try #require(compare(was, wordt).oudArtikel("3"))
    #expect(row.status == .vervallen && row.aard == [.inhoudelijk] && row.wordt != nil)
    #expect(compare(wordt, was).artikel("3")?.status == .nieuw)
    #expect(compare(wordt, wordt).artikel("3")?.status == .ongewijzigd)
  }
}
