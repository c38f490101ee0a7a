import Comparer
import Testing

/// Which changes are of substance, which editorial, and which only follow.
@Suite struct AardTests {
  @Test func whiteSpaceIsNoChange() throws {
    let result = compare("## 1 A\nEen regel over de\u{A0}raad.", "## 1 A\nEen regel over de raad.")
    #expect(try #require(result.artikel("1")).status == .ongewijzigd)
  }

  /// A text in which one article refers to another.
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
