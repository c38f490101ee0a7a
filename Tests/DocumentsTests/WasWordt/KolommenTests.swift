import Documents
import Testing

/// What the columns show of changed, unchanged and moved leden.
@Suite struct KolommenTests {
  private let was = Vergelijk.ordinance(
    """
    ### Artikel 1. Stallen

    1. Een fiets staat in een rek dat het college daarvoor aanwijst.
    2. Het college haalt een fiets weg die langer dan 14 dagen in een rek staat.
    3. De eigenaar krijgt zijn fiets terug als hij:
       a. zich legitimeert;
       b. de sleutel toont; en
       c. de kosten betaalt.
    4. Het college bewaart weggehaalde fietsen op een overdekte plaats.
    """,
    """
    ### Artikel 2. Bellen

    Iedere fiets heeft een bel.
    """)

  private var wordt: String {
    was.replacing("14 dagen", with: "28 dagen").replacing(
      "de kosten betaalt", with: "de helft van de kosten betaalt")
  }

  @Test func onlyChangedLedenStandInFull() {
    let text = Vergelijk.text(was, wordt)
    #expect(text.contains("|  | Lid 1 ongewijzigd. | Lid 1 ongewijzigd. |"))
    #expect(text.contains("<del>14 dagen</del>") && text.contains("<ins>28 dagen</ins>"))
    #expect(text.contains("| **Ongewijzigd**<br>Artikel 2 | Ongewijzigd. | Ongewijzigd. |"))
    #expect(!text.contains("overdekte plaats"))
  }

  @Test func aListKeepsItsLeadInAndNamesWhatStayed() {
    let text = Vergelijk.text(was, wordt)
    #expect(
      text.contains(
        "3. De eigenaar krijgt zijn fiets terug als hij:<br>Onderdelen a en b ongewijzigd.<br>c. "))
  }

  @Test func aListThatMovedIsToldOfOnce() {
    let list =
      "3. De eigenaar krijgt zijn fiets terug als hij:\n   a. zich legitimeert;\n   b. de sleutel toont; en\n   c. de kosten betaalt.\n"
    let new = was.replacing(list, with: "").replacing("4. Het college", with: "3. Het college")
      .replacing(
        "### Artikel 2. Bellen\n\nIedere fiets heeft een bel.",
        with: "### Artikel 2. Bellen\n\n1. Iedere fiets heeft een bel.\n"
          + list.replacing("3. De", with: "2. De"))
    let text = Vergelijk.text(was, new)
    #expect(text.components(of: "Staat nu") == 1 && text.components(of: "Stond in") == 1)
    #expect(text.contains("Staat nu met zijn onderdelen in artikel 2, tweede lid."))
    #expect(text.contains("a. <em>zich legitimeert;</em>"))
  }

  @Test func everythingCanBeShown() {
    let text = Vergelijk.text(was, wordt, .init(showsAll: true))
    #expect(!text.contains("ongewijzigd."))
    for words in ["overdekte plaats", "een bel", "zich legitimeert"] {
      #expect(text.components(of: words) == 2)
    }
  }

  @Test func renumberedLedenAreNamedByBothNumbers() {
    let new = was.replacing("4. Het college", with: "5. Het college")
      .replacing("3. De eigenaar", with: "3. Een weggehaalde fiets krijgt een label.\n4. De eigenaar")
    let text = Vergelijk.text(was, new)
    #expect(text.contains("Leden 1 en 2 ongewijzigd."))
    #expect(
      text.contains("Leden 3 en 4 (worden 4 en 5) ongewijzigd. | Leden 4 en 5 (waren 3 en 4) ongewijzigd."))
  }

  @Test func movedTextIsToldAtBothPlaces() {
    let moved = "Het college bewaart weggehaalde fietsen op een overdekte plaats."
    let new = was.replacing("4. \(moved)\n", with: "").replacing(
      "Iedere fiets heeft een bel.", with: "1. Iedere fiets heeft een bel.\n2. \(moved)")
    let text = Vergelijk.text(was, new)
    #expect(text.contains("4. *Staat nu in artikel 2, tweede lid.*"))
    #expect(text.contains("*Stond in artikel 1, vierde lid:*<br>\(moved) |"))
    #expect(text.contains("2. <em>\(moved)</em>"))
  }

  @Test func columnsAndMarksAreChosen() {
    let text = Vergelijk.text(was, wordt, .init(columns: [.wordt, .opmerkingen], marks: .geen))
    #expect(text.contains("| Artikel | Wordt | Opmerkingen |"))
    #expect(text.contains("Termijn: 14 dagen wordt 28 dagen"))
    #expect(!text.contains("<ins>") && !text.contains("<del>"))
    let oldPlain = Vergelijk.text(was, wordt, .init(marks: .wordt))
    #expect(oldPlain.contains("<ins>28 dagen</ins>") && !oldPlain.contains("<del>"))
  }

  @Test func reasonsStandOnceBesideTheirArticle() {
    let text = Vergelijk.text(was, wordt, reasons: "### Artikel 1\n\nTwee weken bleek te kort.\n")
    #expect(text.contains("| Artikel | Was | Wordt | Toelichting |"))
    #expect(text.components(of: "Twee weken bleek te kort.") == 1)
  }

  @Test func aLongReasonStandsBelowItsArticle() {
    let reason = String(repeating: "Twee weken bleek in de praktijk te kort. ", count: 40)
    let text = Vergelijk.text(was, wordt, reasons: "### Artikel 1\n\n\(reason)\n")
    #expect(text.contains("| Artikel | Was | Wordt | Toelichting |"))
    #expect(text.components(of: "*Zie hieronder.*") == 1)
    #expect(text.contains("|  | **Toelichting.** Twee weken bleek in de praktijk te kort. Twee"))
    #expect(text.components(of: "Twee weken bleek in de praktijk te kort.") == 40)
  }

  @Test func tablesAreMarkedCellByCell() {
    let table =
      "### Artikel 1. Kosten\n\n| Fiets | Kosten |\n|---|---|\n| gewoon | € 10 |\n| elektrisch | € 15 |\n"
    let text = Vergelijk.text(
      Vergelijk.ordinance(table), Vergelijk.ordinance(table.replacing("€ 15", with: "€ 25")))
    #expect(text.contains("gewoon · € 10<br>elektrisch · <del>€ 15</del>"))
    #expect(text.contains("gewoon · € 10<br>elektrisch · <ins>€ 25</ins>"))
  }

  @Test func oneTextMarksBothWithinTheLine() {
    let text = Vergelijk.text(was, wordt, .init(form: .doorlopend))
    #expect(
      text.contains(
        "2\\. Het college haalt een fiets weg die langer dan <del>14 dagen</del><ins>28 dagen</ins> in"))
    #expect(text.contains("Lid 1 ongewijzigd.") && text.contains("Artikel 2: ongewijzigd."))
  }

  @Test func lapsedItemsStandWhereTheyStood() {
    let new = was.replacing("   b. de sleutel toont; en\n   c. de", with: "   b. de")
    let text = Vergelijk.text(was, new, .init(form: .doorlopend))
    let lapsed = text.range(of: "<del>de sleutel toont; en</del>")
    let kept = text.range(of: "(was c)")
    #expect(lapsed != nil && kept != nil)
    if let lapsed, let kept { #expect(lapsed.lowerBound < kept.lowerBound) }
  }

  @Test func aTableThatBecameTextStandsAboveIt() throws {
    let was = Vergelijk.ordinance(
      """
      ### Artikel 1. Kosten

      Het stallen kost:

      | plaats | prijs |
      |---|---|
      | rek | € 2 |
      | kluis | € 5 |
      """)
    let table = "| plaats | prijs |\n|---|---|\n| rek | € 2 |\n| kluis | € 5 |"
    let text = Vergelijk.text(
      was, was.replacing(table, with: "in een rek € 3 en in een kluis € 6 per dag."), .init(form: .doorlopend)
    )
    let lapsed = try #require(text.range(of: "<del>kluis</del>"))
    let new = try #require(text.range(of: "<ins>in een rek € 3 en in een kluis € 6 per dag.</ins>"))
    #expect(lapsed.upperBound < new.lowerBound)
    #expect(text[lapsed.upperBound..<new.lowerBound].contains("\n\n"))
  }

  @Test func whatStandsBehindAListStaysBehindIt() throws {
    let was = Vergelijk.ordinance(
      """
      ### Artikel 1. Kosten

      De huurder betaalt voor:

      a. het gebruik van een fiets;

      b. het gebruik van een kar;

      een en ander volgens de tarieven in de bijlage.
      """)
    for form in WasWordtDocument.Form.allCases {
      let text = Vergelijk.text(was, was.replacing("een kar", with: "een slee"), .init(form: form))
      let item = try #require(text.range(of: "<ins>slee</ins>"))
      let rest = try #require(text.range(of: "een en ander"))
      #expect(item.upperBound < rest.lowerBound)
    }
  }
}

extension String {
  func components(of part: String) -> Int { ranges(of: part).count }
}
