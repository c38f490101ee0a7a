import Comparer
import Testing

/// Which changes are of substance, which editorial, and which only follow.
@Suite struct AardTests {
  private func aard(_ was: String, _ wordt: String) -> [Rij.Aard] {
    let frame = { (text: String) in
      "## 1 Regel\nIn dit artikel gaat het om de vraag hoe het college beslist. \(text) Dat geldt voor iedereen in de stad."
    }
    return compare(frame(was), frame(wordt)).artikel("1")?.aard ?? []
  }

  @Test(arguments: [
    ("Het bedrag is € 500.", "Het bedrag is € 600."),
    ("De termijn is zes weken.", "De termijn is acht weken."),
    ("Zij krijgt 15% vergoed.", "Zij krijgt 50% vergoed."),
    ("Wie 18 jaar is, kan vragen.", "Wie 21 jaar is, kan vragen."),
    ("Het geldt vanaf 1 juli 2023.", "Het geldt vanaf 1 juli 2025."),
    ("Het college kan weigeren.", "Het college moet weigeren."),
    ("Het college kan hulp aanbieden.", "Het college biedt hulp aan."),
    ("Nodig zijn een plan en een begroting.", "Nodig zijn een plan of een begroting."),
    ("De hulp is niet beschikbaar.", "De hulp is beschikbaar."),
    ("Er is een bezwaar.", "Er is geen bezwaar."),
    ("Hij werkt ten minste drie dagen.", "Hij werkt ten hoogste drie dagen."),
    ("Zij werkt minimaal drie dagen.", "Zij werkt maximaal drie dagen."),
    ("De hulp is uitsluitend voor jongeren.", "De hulp is voor jongeren."),
    ("Bedoeld in artikel 5 van de wet.", "Bedoeld in artikel 6 van de wet."),
  ])
  func substance(was: String, wordt: String) { #expect(aard(was, wordt) == [.inhoudelijk]) }

  @Test(arguments: [
    ("De termijn is zes weken.", "De termijn is 6 weken."),
    ("Zij krijgt 15 procent vergoed.", "Zij krijgt 15% vergoed."),
    ("Het bedrag is € 1.500,00 per jaar.", "Het bedrag is 1500 euro per jaar."),
    ("Het minimum uurloon geldt.", "Het minimumuurloon geldt."),
    ("De reïntegratie begint.", "De re-integratie begint."),
    ("Een pannekoekenhuis is open.", "Een pannenkoekenhuis is open."),
    ("De Wet is leidend, zo nodig.", "De wet is leidend zo nodig."),
    ("De verordning is duidelijk.", "De verordening is duidelijk."),
    ("Zoals bedoeld in artikel 5 van de wet.", "Zoals bedoeld bij artikel 5 van de wet."),
    ("Zie artikel 3, tweede lid, sub b, van de wet.", "Zie artikel 3, tweede lid, onderdeel b, van de wet."),
  ])
  func editorial(was: String, wordt: String) { #expect(aard(was, wordt) == [.redactioneel]) }

  @Test func whiteSpaceIsNoChange() throws {
    let result = compare("## 1 A\nEen regel over de\u{A0}raad.", "## 1 A\nEen regel over de raad.")
    #expect(try #require(result.artikel("1")).status == .ongewijzigd)
  }

  static let was = """
    ## 1 Begrippen
    Deze regeling verstaat onder toelage een bijdrage in geld aan een inwoner.
    ## 2 Recht
    1. Een inwoner met een laag inkomen heeft recht op de toelage.
    2. De toelage wordt elk kwartaal uitbetaald door het college.
    ## 3 Weigering
    Het college weigert de toelage, bedoeld in artikel 2, tweede lid, als gegevens ontbreken.
    """

  @Test func aReferenceThatFollowsARenumberingIsNoChangeOfSubstance() throws {
    let wordt = """
      ## 1 Begrippen
      Deze regeling verstaat onder toelage een bijdrage in geld aan een inwoner.
      ## 2 Doel
      Met deze regels bestrijdt de gemeente armoede onder haar inwoners.
      ## 3 Recht
      1. Een inwoner met een laag inkomen heeft recht op de toelage.
      2. De toelage wordt elk kwartaal uitbetaald door het college.
      ## 4 Weigering
      Het college weigert de toelage, bedoeld in artikel 3, tweede lid, als gegevens ontbreken.
      """
    let result = compare(Self.was, wordt)
    #expect(try #require(result.artikel("4")).aard == [.gevolg])
    #expect(result.samenvatting.gevolg == 1 && result.samenvatting.inhoudelijk == 1)
  }

  @Test func aReferenceToAnotherProvisionIsAChangeOfSubstance() throws {
    let wordt = Self.was.split(separator: "tweede lid", omittingEmptySubsequences: false).joined(
      separator: "eerste lid")
    #expect(try #require(compare(Self.was, wordt).artikel("3")).aard == [.inhoudelijk])
  }

  @Test func aReferenceWithinTheArticleFollowsAnInsertedLid() throws {
    let was =
      "## 1 A\n1. Het college verstrekt een toelage aan wie weinig inkomen heeft.\n2. De hoogte van de toelage, bedoeld in het eerste lid, is afhankelijk van het inkomen."
    let wordt =
      "## 1 A\n1. Deze bepaling geldt uitsluitend voor inwoners van de stad.\n2. Het college verstrekt een toelage aan wie weinig inkomen heeft.\n3. De hoogte van de toelage, bedoeld in het tweede lid, is afhankelijk van het inkomen."
    #expect(try #require(compare(was, wordt).artikel("1")).aard == [.inhoudelijk, .gevolg])
  }
}
