import Regeling
import Testing

@testable import Harmoniser

/// Numbers in words and digits, their units and limits, in one form.
@Suite struct QuantityTests {
  @Test(arguments: [
    ("de proef duurt zes maanden", "6 maanden"), ("de proef duurt 6 maanden", "6 maanden"),
    ("de proef duurt een half jaar", "6 maanden"), ("de proef duurt zes (6) maanden", "6 maanden"),
    ("gedurende anderhalf jaar", "18 maanden"), ("gedurende twee en een half jaar", "30 maanden"),
    ("binnen dertien weken na ontvangst", "13 weken"), ("binnen veertien dagen", "2 weken"),
    ("binnen 10 werkdagen", "10 werkdagen"), ("ten hoogste één jaar", "12 maanden"),
    ("een bedrag van € 18.000,-", "18.000 euro"), ("een bedrag van 18.000 euro", "18.000 euro"),
    ("ten hoogste € 1.234,50 per maand", "14.814 euro per jaar"), ("vijftig procent", "50 procent"),
    ("50% van de kosten", "50 procent"), ("de helft van het loon", "50 procent"),
    ("ten minste zestien uur per week", "ten minste 16 uur per week"),
    ("niet minder dan 12 uur per week", "ten minste 12 uur per week"),
    ("per week minimaal 12 uur", "ten minste 12 uur per week"),
    ("niet langer dan drie jaar", "36 maanden"), ("langer dan drie jaar", "meer dan 36 maanden"),
    ("minder dan 5 kilometer", "minder dan 5 kilometer"), ("30 km of meer", "ten minste 30 kilometer"),
    ("eenmaal per vijf jaar", "1 keer per 60 maanden"), ("maximaal 2x", "2 keer"),
    ("een kwartaal", "3 maanden"), ("twaalf aaneengesloten maanden", "12 maanden"),
    ("vijftienhonderd euro", "1500 euro"), ("tweeduizendvijfhonderd euro", "2500 euro"),
    ("een tiende deel van de kosten", "10 procent"), ("drie kwart van de kosten", "75 procent"),
    ("drie vierde van de kosten", "75 procent"), ("korter duurt dan een jaar", "minder dan 12 maanden"),
    ("vijfenveertig dagen", "45 dagen"), ("van 18 tot 27 jaar", "216 tot 324 maanden"),
  ])
  func oneFormForAllSpellings(text: String, norm: String) {
    #expect(Self.quantities(text).map(\.norm) == [norm])
  }

  @Test(arguments: [
    "artikel 4 weken", "artikel 10d, vijfde lid", "de Leerplichtwet 1969", "nr. 12", "paragraaf 3.1 uur",
    "een dag als deze en",
    "bijlage 2",
  ])
  func whatCountsNothingIsNone(text: String) {
    let found = Self.quantities(text).map(\.norm)
    #expect(found.isEmpty || found == ["1 dag"])
  }

  @Test(arguments: [
    ("De duur is twee maanden, met een verlenging van ten hoogste vier maanden.", ["duur", "verlenging"]),
    ("De aanvraag wordt ingediend binnen zes weken na aanvang van het dienstverband.", ["aanvraagtermijn"]),
    ("Het college beslist binnen acht weken na ontvangst van de aanvraag.", ["beslistermijn"]),
    (
      "De loonwaarde stelt het college vast binnen 13 weken nadat de aanvraag is ontvangen.",
      ["termijn vaststelling loonwaarde"]
    ),
    ("De werkgever biedt een dienstverband van ten minste zes maanden.", ["duur dienstverband"]),
    ("De inwoner is ten minste 27 jaar oud.", ["leeftijd"]),
    ("De zorg voor kinderen tot vijf jaar.", ["leeftijd kinderen"]),
    (
      "De subsidie bedraagt ten hoogste 50 procent van het wettelijk minimumloon.", ["percentage minimumloon"]
    ),
    (
      "De termijn kan één keer met ten hoogste zes weken worden verlengd.",
      ["aantal verlengingen", "verlenging"]
    ),
    ("Het college betaalt de subsidie uit binnen vier weken.", ["betaaltermijn"]),
  ])
  func theWordsAroundTellWhatItIsAbout(text: String, roles: [String]) {
    let (clause, vocabulary) = Self.clause(text)
    #expect(MentionReader(vocabulary).mentions(clause).map(\.role) == roles)
  }

  @Test(arguments: [
    ("vóór 1 oktober 2025", "2025-10-01"), ("op 31 december", "-12-31"), ("jaarlijks", "1 keer per jaar"),
    ("elk jaar", "1 keer per jaar"), ("eens per zes maanden", "1 keer per 6 maanden"),
    ("ten hoogste drie kandidaten", "3"), ("niet meer dan drie kandidaten", "3"),
    ("elk jaar ten hoogste drie kandidaten", "3"), ("iedere 6 maanden", "1 keer per 6 maanden"),
  ])
  func datesFrequenciesAndCounts(text: String, norm: String) {
    let (clause, vocabulary) = Self.clause(text)
    #expect(MentionReader(vocabulary).mentions(clause).map(\.waarde.norm) == [norm])
  }

  /// The time stands once, before all amounts or in what introduces them.
  @Test func theTimeBeforeARowOfAmountsHoldsForAll() {
    let (row, vocabulary) = Self.clause("De subsidie is per jaar € 900 bij licht en € 1.500 bij zwaar.")
    #expect(
      MentionReader(vocabulary).mentions(row).map(\.waarde.norm) == [
        "900 euro per jaar", "1500 euro per jaar",
      ])
    var (head, words) = Self.clause("De werkgever krijgt per maand:")
    head.opensList = true
    let item = Self.clause("€ 75 als weinig hulp nodig is;", &words, lead: 0)
    let found = MentionReader(words).mentions([head, item]).map { $0.map(\.waarde.norm) }
    #expect(found == [[], ["900 euro per jaar"]])
  }

  @Test(arguments: [
    "", "€", "€ €", "€ 99999999999999999999999999", "per per per", "een half", "1.2.3 weken", "٣ weken",
    "½ jaar",
  ])
  func oddTextsAreHarmless(text: String) {
    let (clause, vocabulary) = Self.clause(text)
    _ = MentionReader(vocabulary).mentions(clause)
  }

  static func quantities(_ text: String) -> [Quantity] {
    let (clause, vocabulary) = clause(text)
    return QuantityReader(clause, vocabulary).quantities()
  }

  static func clause(_ text: String) -> (Clause, Vocabulary) {
    var vocabulary = Vocabulary()
    let clause = clause(text, &vocabulary)
    return (clause, vocabulary)
  }

  /// - Parameter lead: the place of what introduces it; -1 for a sentence of its own.
  static func clause(_ text: String, _ vocabulary: inout Vocabulary, lead: Int = -1) -> Clause {
    let bytes = Array(text.utf8)
    return Clause(
      eId: "art_1", plek: Plek(deel: .inhoud(0), range: 0..<bytes.count), subunit: 0, text: bytes,
      tokens: Lexer.tokens(bytes, &vocabulary), terms: [], lead: lead, opensList: false)
  }
}
