import Harmoniser
import Testing

/// What counts as another condition, and what only as other words, in two short ordinances.
@Suite struct ConditionTests {
  @Test func anAlternativeMoreIsAnotherCondition() {
    let list = { (more: String) in
      """
      1. Het college kan een werkgever subsidie verlenen voor begeleiding.

      2. Subsidie wordt alleen verleend als:

      a. de werkgever een dienstverband aanbiedt\(more);

      b. de begeleider een opleiding heeft gevolgd.
      """
    }
    let found = Self.differing(
      list(""), list(" of de inwoner bij een leerbedrijf stage loopt met uitzicht op betaald werk"))
    #expect(found.map(\.kind) == ["voorwaarde"])
    #expect(found.first?.values.allSatisfy { $0 != nil } == true)
  }

  @Test func anExceptionMoreIsAnotherCondition() {
    let text = { (more: String) in
      """
      1. Het college kan een werkgever subsidie verlenen.

      2. De werkgever vraagt de subsidie aan binnen zes weken na de start\(more).
      """
    }
    let found = Self.differing(text(""), text(", tenzij de noodzaak pas later is gebleken"))
    #expect(found.map(\.kind) == ["uitzondering"])
  }

  @Test func sentencesThatShareOnlyTheirSubjectDiffer() {
    let text = { (rule: String) in
      """
      1. Het college kan een vergoeding voor vervoer geven aan een inwoner.

      2. \(rule)
      """
    }
    let found = Self.differing(
      text("Vervoer door de werkgever geldt als een voorliggende voorziening."),
      text("Het bedrag dat de werkgever voor vervoer betaalt, komt voor de helft in mindering."))
    #expect(!found.isEmpty && found.allSatisfy { $0.kind == "aanvullende regel" })
  }

  /// Of two lists with as many items the last ones answer to each other, however they are worded.
  @Test func whatRemainsOfTwoListsIsOneDeviation() {
    let list = { (last: String) in
      """
      1. Het college kan een inwoner scholing aanbieden.

      2. Scholing voldoet aan de volgende eisen:

      a. de scholing past bij de aanleg van de inwoner;

      b. \(last).
      """
    }
    let found = Self.differing(
      list("er is in de streek vraag naar het vak"), list("zij vergroot de kansen op de arbeidsmarkt"))
    #expect(found.map(\.kind) == ["voorwaarde"])
    #expect(found.first?.values.allSatisfy { $0 != nil } == true)
  }

  @Test func twoMeasuresInOnePlaceAreOneDeviation() {
    let text = { (measure: String) in
      "Het college kan afwijken van deze verordening als toepassing leidt tot nadelen van \(measure) aard."
    }
    let found = Self.differing(text("overwegende"), text("zwaarwegende"))
    #expect(found.map(\.kind) == ["maatstaf “overwegend” of “zwaarwegend” jobcoach"])
    #expect(found.first?.values == ["overwegend", "zwaarwegend"])
  }

  @Test func aMeasureInAConditionThatOthersLackIsToldOnce() {
    let list = { (more: String) in
      """
      1. Het college kan een inwoner een werkplek aanbieden.

      2. Een werkplek wordt alleen aangeboden als:

      a. de inwoner tot de doelgroep behoort\(more).
      """
    }
    let found = Self.differing(list(""), list(";\n\nb. hij door langdurige ziekte geen arbeidsritme heeft"))
    #expect(found.map(\.kind) == ["voorwaarde"])
  }

  /// A definition holds the number that another text has in the provision.
  @Test func aDefinedWordBringsItsNumber() {
    let text = { (age: Int) in
      """
      1. Het college verstrekt een werkgever die een starter in dienst neemt, een bonus van € 500.

      ## Artikel 2. Begrippen

      In deze verordening wordt verstaan onder:

      a. starter: de inwoner van 18 tot \(age) jaar;

      b. wet: de Participatiewet.

      ## Artikel 3. Vervoer

      Het college vergoedt de reiskosten.
      """
    }
    #expect(Self.differing(text(27), text(27)).isEmpty)
    let found = Self.differing(text(27), text(30))
    #expect(found.map(\.values) == [["18 tot 27 jaar", "18 tot 30 jaar"]])
  }

  @Test func tableAndListOfAmountsCompareStepByStep() {
    let grant =
      "1. Het college kan een werkgever subsidie verlenen voor begeleiding.\n\n2. De subsidie bedraagt"
    let table =
      grant + ":\n\n| Begeleiding | Bedrag per jaar |\n|---|---|\n| licht | € 900 |\n| zwaar | € 1.500 |"
    let sentence = grant + " per maand € 75 bij licht en € 150 bij zwaar."
    let found = Self.differing(table, sentence)
    #expect(found.map(\.values) == [["1500 euro per jaar", "1800 euro per jaar"]])
  }

  @Test func timesAYearAndANumberAYearAreOneLimit() {
    let grant = "1. Het college verstrekt een werkgever een bonus van € 500.\n\n2. "
    #expect(
      Self.differing(
        grant + "Een werkgever krijgt ten hoogste drie keer per jaar een bonus.",
        grant + "Per jaar krijgt een werkgever niet meer dan drie bonussen."
      ).isEmpty)
  }

  /// The number is compared by itself, so that its sentence is no condition beside it.
  @Test func aConditionThatIsOnlyANumberIsToldOnce() {
    let grant = "1. Het college verstrekt een werkgever een bonus van € 500.\n\n2. "
    let found = Self.differing(
      grant + "De bonus wordt alleen verstrekt als de inwoner ten minste 24 uur per week werkt.",
      grant + "De omvang van het dienstverband is gemiddeld ten minste 20 uur per week.")
    #expect(found.map(\.values) == [["ten minste 24 uur per week", "ten minste 20 uur per week"]])
  }

  /// Who refuses a shorter contract demands a longer one.
  @Test func aLimitInARefusalIsTheOppositeDemand() {
    let grant = "1. Het college verstrekt een werkgever een bonus van € 500.\n\n2. "
    #expect(
      Self.differing(
        grant + "De bonus wordt geweigerd als de arbeidsovereenkomst korter duurt dan een jaar.",
        grant + "De arbeidsovereenkomst duurt ten minste twaalf maanden."
      ).isEmpty)
  }

  private struct Difference {
    var kind: String
    var values: [String?]
  }

  /// The conditions in which two texts of one provision differ, whether they are said strictly apart.
  private static func differing(_ texts: String...) -> [Difference] {
    let all = zip(["Aadorp", "Beekstad"], texts).map { name, text in
      Region.text(name, "# Verordening werk \(name)\n\nDe raad besluit:\n\n## Artikel 1. Jobcoach\n\n\(text)")
    }
    guard let provision = Harmoniser.compare(all).voorzieningen.first(where: { $0.naam == "Jobcoach" }) else {
      return []
    }
    return provision.parameters.filter { !$0.gelijk }.map { parameter in
      let subject = parameter.onderwerp
      let kind = parameter.soort == .voorwaarde ? subject.prefix { $0 != ":" } : subject[...]
      return Difference(kind: String(kind), values: parameter.waarden.map { $0?.norm })
    }
  }
}
