import Comparer
import Testing

/// What becomes of leden and onderdelen.
@Suite struct BlockTests {
  static let base = """
    ## 1 Werkplek
    1. Het college stelt een werkplek beschikbaar aan iedere deelnemer van het traject.
    2. De duur van de plaatsing sluit aan bij de mogelijkheden van de persoon.
    3. Een plaatsing mag de verhoudingen op de arbeidsmarkt niet verstoren.
    ## 2 Premie
    1. De premie wordt geweigerd als:
    a. de aanvraag te laat is ingediend;
    b. het budget voor het lopende jaar is uitgeput; of
    c. de deelnemer geen medewerking verleent.
    2. Het college betaalt de premie binnen zes weken na toekenning.
    """

  private func replacing(_ edits: [(String, String)]) -> String {
    edits.reduce(Self.base) {
      $0.split(separator: $1.0, omittingEmptySubsequences: false).joined(separator: $1.1)
    }
  }

  @Test func swappedLedenCostOneMove() throws {
    let two = "De duur van de plaatsing sluit aan bij de mogelijkheden van de persoon."
    let three = "Een plaatsing mag de verhoudingen op de arbeidsmarkt niet verstoren."
    let rij = try #require(
      compare(Self.base, replacing([(two, "§"), (three, two), ("§", three)])).artikel("1"))
    #expect(rij.status == .gewijzigd && rij.aard == [.redactioneel])
    #expect(rij.delen.filter(\.verplaatst).count == 1)
    #expect(rij.delen.allSatisfy { $0.segmenten.map(\.soort) == [.gelijk] })
  }

  @Test func anInsertedOnderdeelRenumbersWithoutMoving() throws {
    let wordt = replacing([
      ("uitgeput; of\nc. de", "uitgeput;\nc. de aanvrager jonger is dan achttien jaar; of\nd. de")
    ])
    let rij = try #require(compare(Self.base, wordt).artikel("2"))
    #expect(rij.delen.allSatisfy { !$0.verplaatst })
    #expect(
      rij.delen.map { "\($0.was?.label ?? "")>\($0.wordt?.label ?? "")" } == [
        "1.>1.", "a.>a.", "b.>b.", ">c.", "c.>d.", "2.>2.",
      ])
  }

  @Test func aLidThatWasCutAtAClauseKeepsItsWords() throws {
    let was =
      "## 1 Keuring\n1. De eigenaar laat het schip elke zes jaar keuren en zendt het rapport binnen een maand aan het college."
    let wordt =
      "## 1 Keuring\n1. De eigenaar laat het schip elke zes jaar keuren.\n2. Hij zendt het rapport binnen een maand aan het college."
    let rij = try #require(compare(was, wordt).artikel("1"))
    #expect(
      rij.delen.map { "\($0.was?.label ?? "")\($0.was?.stuk ?? 0)>\($0.wordt?.label ?? "")" } == [
        "1.1>1.", "1.2>2.",
      ])
    // The term only went to another lid.
    #expect(rij.kernwijzigingen.isEmpty)
    #expect(rij.delen.map(\.segmenten.marked).joined().contains("[- en-]{+Hij+} zendt het rapport"))
  }

  @Test func anEnumerationThatBecameAListIsTheSameText() throws {
    let was =
      "## 1 Bereik\n1. Deze regels gelden niet voor voertuigen van de brandweer, de politie en de ambulance."
    let wordt =
      "## 1 Bereik\n1. Deze regels gelden niet voor voertuigen van:\na. de brandweer;\nb. de politie; en\nc. de ambulance."
    let rij = try #require(compare(was, wordt).artikel("1"))
    #expect(
      rij.delen.map { "\($0.was?.stuk ?? 0)>\($0.wordt?.label ?? "")" } == ["1>1.", "2>a.", "3>b.", "4>c."])
    #expect(rij.kernwijzigingen.isEmpty && rij.delen.map(\.segmenten.marked)[1] == "de brandweer[-, -]{+;+}")
    let back = try #require(compare(wordt, was).artikel("1"))
    #expect(
      back.delen.map { "\($0.was?.label ?? "")>\($0.wordt?.stuk ?? 0)" } == ["1.>1", "a.>2", "b.>3", "c.>4"])
  }

  @Test func theLeadInOfAListIsKnownByItsItems() throws {
    let first = "a. zijn naam bekend is bij de gemeente;\nb. zijn adres bekend is bij de gemeente."
    let second = "a. het budget van dit jaar op is;\nb. de activiteit al voorbij is."
    let was =
      "## 1 Bijdrage\n1. Het college geeft een bijdrage als:\n\(first)\n2. Het college geeft geen bijdrage als:\n\(second)"
    let wordt =
      "## 1 Bijdrage\n1. Het college geeft geen bijdrage indien:\n\(second)\n2. Het college geeft een bijdrage als:\n\(first)"
    let rij = try #require(compare(was, wordt).artikel("1"))
    #expect(rij.delen.allSatisfy { $0.was != nil && $0.wordt != nil })
    let openings = rij.delen.filter {
      $0.wordt?.label.hasSuffix("1.") == true || $0.wordt?.label.hasSuffix("2.") == true
    }
    #expect(openings.map { "\($0.was?.label ?? "")>\($0.wordt?.label ?? "")" } == ["2.>1.", "1.>2."])
  }

  @Test func aLapsedLidStandsWhereItStood() throws {
    let wordt = replacing([
      ("2. De duur van de plaatsing sluit aan bij de mogelijkheden van de persoon.\n3.", "2.")
    ])
    let rij = try #require(compare(Self.base, wordt).artikel("1"))
    #expect(rij.delen.map { "\($0.was?.label ?? "")>\($0.wordt?.label ?? "")" } == ["1.>1.", "2.>", "3.>2."])
    #expect(rij.aard == [.inhoudelijk])
  }

  @Test func aLidThatWentToAnotherArticleStandsOnce() throws {
    let lid = "Een plaatsing mag de verhoudingen op de arbeidsmarkt niet verstoren."
    let wordt = replacing([("3. \(lid)\n", "")]) + "\n3. \(lid)"
    let result = compare(Self.base, wordt)
    let moved = result.rijen.flatMap(\.delen).filter(\.verplaatst)
    #expect(moved.map(\.was?.eId) == ["art_1__para_3"] && moved.map(\.wordt?.eId) == ["art_2__para_3"])
    #expect(try #require(result.artikel("1")).status == .gewijzigd)
  }

  @Test func anOnderdeelInAnotherLidMoved() throws {
    let onderdeel = "c. de deelnemer geen medewerking verleent."
    let wordt = replacing([("\(onderdeel)\n", "")]) + "\n\(onderdeel)"
    let rij = try #require(compare(Self.base, wordt).artikel("2"))
    #expect(rij.delen.filter(\.verplaatst).map(\.was?.label) == ["c."])
  }

  @Test func aRewrittenLidIsOneDeel() throws {
    let wordt = replacing([
      (
        "De duur van de plaatsing sluit aan bij de mogelijkheden van de persoon.",
        "Iedere inzet eindigt uiterlijk na twaalf maanden, behalve bij ziekte."
      )
    ])
    let rij = try #require(compare(Self.base, wordt).artikel("1"))
    #expect(rij.delen.count == 3 && rij.delen[1].segmenten.map(\.soort) == [.weg, .nieuw])
  }

  @Test func aSplitLidHasPieces() throws {
    let was =
      "## 1 Plicht\n1. De ontvanger meldt wijzigingen direct aan het college. Hij bewaart zijn administratie zeven jaar.\n2. Slot."
    let wordt =
      "## 1 Plicht\n1. De ontvanger meldt wijzigingen direct aan het college.\n2. Hij bewaart zijn administratie zeven jaar.\n3. Slot."
    let rij = try #require(compare(was, wordt).artikel("1"))
    #expect(rij.delen.prefix(2).map(\.was?.stuk) == [1, 2])
    #expect(rij.delen.prefix(2).allSatisfy { $0.was?.eId == "art_1__para_1" })
    #expect(rij.aard == [.redactioneel])
    let back = try #require(compare(wordt, was).artikel("1"))
    #expect(back.delen.prefix(2).map(\.wordt?.stuk) == [1, 2])
  }

  @Test func theWorkedCaseOfTwoBlocksInOneLid() throws {
    let was = "## 1 Plicht\n1. De ontvanger meldt wijzigingen.\nDat gebeurt binnen een week."
    let wordt = "## 1 Plicht\n1. De ontvanger meldt wijzigingen.\nDat gebeurt binnen twee weken."
    let rij = try #require(compare(was, wordt).artikel("1"))
    #expect(rij.delen.map(\.wordt?.blok) == [1, 2])
  }

  @Test func anArticleThatGetsItsFirstLedenMovesNothing() throws {
    let was = "## 1 Plicht\nDe ontvanger meldt wijzigingen direct aan het college."
    let wordt =
      "## 1 Plicht\n1. De ontvanger meldt wijzigingen direct aan het college.\n2. Dat gebeurt digitaal."
    let rij = try #require(compare(was, wordt).artikel("1"))
    #expect(rij.delen.map(\.was?.eId) == ["art_1", nil] && rij.delen.allSatisfy { !$0.verplaatst })
  }
}
