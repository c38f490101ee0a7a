import Testing

@testable import Harmoniser

/// Who gives, whether it may or must, and who applies, in the ways in which ordinances say so.
@Suite struct AspectTests {
  @Test(arguments: [
    ("Het college kan aan een werkgever subsidie verlenen.", "kan", "kan"),
    ("Burgemeester en wethouders vergoeden de kosten aan de werkgever.", "verstrekt", "vergoeden"),
    ("Heeft een inwoner hulp nodig, dan kan het college een jobcoach inzetten.", "kan", "kan"),
    (
      "Als een inwoner voor het kunnen werken hulp nodig heeft, verstrekt het college die.", "verstrekt",
      "verstrekt"
    ),
    ("Een inwoner mag van het college op proef werken.", "kan", "mag"),
    ("De werkgever krijgt een bonus van € 500.", "verstrekt", "krijgt"),
    ("Een onderneming heeft recht op een bonus.", "verstrekt", "heeft"),
  ])
  func mayOrMust(text: String, norm: String, word: String) {
    let found = Self.finding("bevoegdheid of plicht", text)
    #expect(found?.norms == [norm])
    #expect(found?.text == word)
  }

  @Test func aConditionIsNoGrantWhereAnotherSentenceGives() {
    let found = Self.finding(
      "bevoegdheid of plicht", "Het college geeft alleen toestemming als het werk past.",
      "Een inwoner mag van het college op proef werken.")
    #expect(found?.norms == ["kan"])
  }

  @Test func theBodyIsNamedInFull() {
    let found = Self.finding("wie beslist", "Burgemeester en wethouders kunnen subsidie verlenen.")
    #expect(found?.text == "Burgemeester en wethouders")
    #expect(found?.norms == ["college"])
  }

  @Test(arguments: [
    ("De aanvraag wordt ingediend door het bedrijf.", "werkgever"),
    (
      "Een aanvraag kan worden gedaan door de persoon die tot de doelgroep behoort, of zijn werkgever.",
      "inwoner, werkgever"
    ),
    (
      "Het college verleent op aanvraag van een organisatie subsidie voor hulp aan een kandidaat.",
      "werkgever"
    ),
  ])
  func whoApplies(text: String, norm: String) {
    #expect(Self.finding("wie aanvraagt", text)?.norms.joined(separator: ", ") == norm)
  }

  /// Who may apply is named, so that "ambtshalve" elsewhere says more.
  @Test func whoeverMayApplyDoesSoOnRequest() {
    let found = Self.finding("ambtshalve of op aanvraag", "De aanvraag wordt ingediend door het bedrijf.")
    #expect(found?.norms == ["op aanvraag"])
  }

  private static func finding(_ role: String, _ texts: String...) -> AspectReader.Finding? {
    var vocabulary = Vocabulary()
    let clauses = texts.map { QuantityTests.clause($0, &vocabulary) }
    return AspectReader(vocabulary).findings(clauses).first { $0.role == role }
  }
}
