import Testing

@testable import Comparer

/// Which words of a text are marked.
@Suite struct MarkTests {
  private func marks(_ was: String, _ wordt: String) -> String {
    var vocabulary = Vocabulary()
    let (a, b) = (TokenText(was, &vocabulary), TokenText(wordt, &vocabulary))
    let segments = Marking(a, b, vocabulary).segments(a, b)
    #expect(segments.was == was && segments.wordt == wordt)
    return segments.marked
  }

  @Test(arguments: [
    (
      "De termijn is 13 weken na ontvangst.", "De termijn is acht weken na ontvangst.",
      "De termijn is [-13 weken-]{+acht weken+} na ontvangst."
    ),
    (
      "Het bedrag is € 1.234,50 per jaar.", "Het bedrag is € 1.300,- per jaar.",
      "Het bedrag is [-€ 1.234,50-]{+€ 1.300,-+} per jaar."
    ),
    (
      "Een premie van 15% van het loon.", "Een premie van 20% van het loon.",
      "Een premie van [-15%-]{+20%+} van het loon."
    ),
    (
      "Zij treedt in werking op 1 juli 2023 in de hele gemeente.",
      "Zij treedt in werking op 1 januari 2025 in de hele gemeente.",
      "Zij treedt in werking op [-1 juli 2023-]{+1 januari 2025+} in de hele gemeente."
    ),
    (
      "Een besluit op grond van artikel 10d, vijfde lid, van de wet wordt bekendgemaakt.",
      "Een besluit op grond van artikel 10d, zesde lid, van de wet wordt bekendgemaakt.",
      "Een besluit op grond van [-artikel 10d, vijfde lid, van de wet-]{+artikel 10d, zesde lid, van de wet+} "
        + "wordt bekendgemaakt."
    ),
    (
      "Volgens de artikelen 16 tot en met 21 en het eerste en tweede lid beslist het college.",
      "Volgens de artikelen 15 tot en met 20 en het eerste en derde lid beslist het college.",
      "Volgens de [-artikelen 16 tot en met 21-]{+artikelen 15 tot en met 20+} en het [-eerste en tweede lid-]"
        + "{+eerste en derde lid+} beslist het college."
    ),
    (
      "De re-integratie van de inwoner begint meteen.", "De integratie van de inwoner begint meteen.",
      "De [-re-integratie-]{+integratie+} van de inwoner begint meteen."
    ),
    (
      "Zie de wet[1] voor de uitleg van dit begrip.", "Zie de wet[2] voor de uitleg van dit begrip.",
      "Zie de wet[-[1]-]{+[2]+} voor de uitleg van dit begrip."
    ),
  ])
  func tokensStayWhole(was: String, wordt: String, expected: String) {
    #expect(marks(was, wordt) == expected)
  }

  private static let tariffs =
    "Vaartuig\tZomer\tWinter\ntot 6 meter\t€ 8\t€ 4\n12 meter en langer\t€ 22\t€ 11"

  @Test func aTableIsMarkedCellByCell() {
    let new = Self.tariffs.replacing("€ 8", with: "€ 9").replacing("tot 6", with: "korter dan 6")
    #expect(
      marks(Self.tariffs, new)
        == "Vaartuig\tZomer\tWinter\n[-tot-]{+korter dan+} 6 meter\t[-€ 8-]{+€ 9+}\t€ 4\n12 meter en langer\t€ 22\t€ 11"
    )
  }

  @Test func aRowThatIsPutInIsOneRow() {
    let new = Self.tariffs.replacing(
      "12 meter en langer", with: "12 tot 18 meter\t€ 19\t€ 9\n18 meter en langer")
    #expect(
      marks(Self.tariffs, new)
        == "Vaartuig\tZomer\tWinter\ntot 6 meter\t€ 8\t€ 4{+\n12 tot 18 meter\t€ 19\t€ 9+}\n[-12 meter-]{+18 meter+} "
        + "en langer\t€ 22\t€ 11")
  }

  @Test func aColumnThatLapsesIsOneColumn() {
    let new = "Vaartuig\tWinter\ntot 6 meter\t€ 4\n12 meter en langer\t€ 11"
    #expect(
      marks(Self.tariffs, new)
        == "Vaartuig[-\tZomer-]\tWinter\ntot 6 meter[-\t€ 8-]\t€ 4\n12 meter en langer[-\t€ 22-]\t€ 11")
  }

  @Test func changedMarksAreNotJoinedOverWhiteSpace() {
    #expect(
      marks("Zij heet: Havenplan voor de stad.", "Zij heet “Havenplan voor de stad”.")
        == "Zij heet[-:-] {+“+}Havenplan voor de stad{+”+}.")
  }

  @Test func anInsertedSentenceIsMarkedAsASentence() {
    #expect(
      marks(
        "Het college beslist snel. Het college beslist binnen een maand.",
        "Het college beslist snel. Het college hoort de aanvrager. Het college beslist binnen een maand.")
        == "Het college beslist snel. {+Het college hoort de aanvrager. +}Het college beslist binnen een maand."
    )
  }

  @Test func smallWordsBetweenChangesAreJoined() {
    #expect(
      marks(
        "De aanvraag wordt binnen de gestelde termijn met een formulier op papier ingediend bij het college.",
        "De aanvraag wordt binnen de gestelde termijn langs digitale weg op afstand ingediend bij het college."
      )
        == "De aanvraag wordt binnen de gestelde termijn [-met een formulier op papier-]"
        + "{+langs digitale weg op afstand+} ingediend bij het college.")
  }

  @Test func singleWordsStaySeparateMarks() {
    #expect(
      marks("Het wordt schriftelijk en gemotiveerd ingediend.", "Het wordt digitaal en volledig ingediend.")
        == "Het wordt [-schriftelijk-]{+digitaal+} en [-gemotiveerd-]{+volledig+} ingediend.")
  }

  @Test func aRewrittenTextIsShownWhole() {
    #expect(
      marks(
        "Het college kan de toelage geheel of gedeeltelijk terugvorderen van de ontvanger.",
        "Wie de voorwaarden niet naleeft, verliest zijn aanspraak met ingang van de volgende dag.")
        == "[-Het college kan de toelage geheel of gedeeltelijk terugvorderen van de ontvanger.-]"
        + "{+Wie de voorwaarden niet naleeft, verliest zijn aanspraak met ingang van de volgende dag.+}")
  }

  @Test func aTextThatGrewKeepsWhatItHad() {
    let long = String(repeating: "nieuwe woorden over heel andere zaken ", count: 12)
    #expect(
      marks("Het college beslist.", "Het college beslist. \(long)") == "Het college beslist.{+ \(long)+}")
  }

  @Test func whiteSpaceComparesAsEqualButIsRebuilt() {
    #expect(
      marks("De raad\u{A0}besluit op grond van artikel\u{A0}5.", "De raad besluit op grond van artikel 5.")
        == "De raad[-\u{A0}-]{+ +}besluit op grond van artikel[-\u{A0}-]{+ +}5.")
  }

  @Test func cellsOfATableAreComparedEach() {
    #expect(marks("a\t10\nb\t20\nc\t30", "a\t10\nb\t25\nc\t30") == "a\t10\nb\t[-20-]{+25+}\nc\t30")
  }

  @Test func composedAndDecomposedLettersAreKeptApart() {
    #expect(marks("geïnd", "gei\u{308}nd") == "[-geïnd-]{+gei\u{308}nd+}")
  }
}
