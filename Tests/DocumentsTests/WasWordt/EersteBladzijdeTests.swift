import Testing

/// What a reader must not miss stands in front.
@Suite struct EersteBladzijdeTests {
  private let was = Vergelijk.ordinance(
    "### Artikel 1. Vergoeding\n\n1. Het college kan een vergoeding geven van € 75.\n2. Het college besluit binnen acht weken.",
    "### Artikel 2. Aanvraag\n\nDe aanvraag, bedoeld in artikel 3, eerste lid, is schriftelijk.",
    "### Artikel 3. Formulier\n\n1. Het formulier staat op de website.\n2. Het formulier is kort.",
    "### Artikel 4. Slot\n\nDeze verordening vervalt na tien jaar.")

  @Test func changedAmountsTermsAndPowersAreListed() {
    let page = Vergelijk.firstPage(
      was,
      was.replacing("kan een vergoeding geven", with: "geeft een vergoeding").replacing("€ 75", with: "€ 90")
        .replacing("acht weken", with: "zes weken"))
    #expect(page.contains("Gewijzigde bedragen, termijnen en bevoegdheden"))
    #expect(page.contains("| bedrag | € 75 | € 90 |"))
    #expect(page.contains("| termijn | acht weken | zes weken |"))
    #expect(page.contains("| bevoegdheid | kan … geven | geeft |"))
    #expect(page.contains("[Artikel 1, tweede lid](#rij-art_1)"))
  }

  @Test func referencesLeftBehindNameWhatTheyShouldBe() {
    let new = was.replacing("### Artikel 4.", with: "### Artikel 5.")
      .replacing(
        "### Artikel 3.",
        with: "### Artikel 3. Spoed\n\nBij spoed is een telefoontje genoeg.\n\n### Artikel 4.")
    let page = Vergelijk.firstPage(was, new)
    #expect(page.contains("Verwijzingen die niet zijn meegegaan"))
    #expect(page.contains("| artikel 3, eerste lid |") && page.contains("| artikel 4, eerste lid |"))
  }

  @Test func newLapsedAndUnexplainedArticlesAreListed() {
    let new = was.replacing(
      "### Artikel 4. Slot\n\nDeze verordening vervalt na tien jaar.",
      with: "### Artikel 4. Ontheffing\n\nDe burgemeester verleent ontheffing aan ruiters.")
    let page = Vergelijk.firstPage(was, new)
    #expect(page.contains("Nieuw: ") && page.contains("Artikel 4 Ontheffing"))
    #expect(page.contains("Vervallen: ") && page.contains("Artikel 4 Slot"))
    #expect(page.contains("Zonder toelichting: "))
  }

  /// What the line says of all of them is not said of each.
  @Test func otherPartsAreNamedWithWhatElseHappened() {
    let old = was + "\n\n## Bijlage 1. Kaart\n\nDe kaart is oud.\n"
    let new =
      was + "\n\n## Bijlage 1. Kaart\n\nDe kaart is nieuw.\n\n## Bijlage 2. Tarieven\n\nAlles is gratis.\n"
    let page = Vergelijk.firstPage(old, new)
    let line = page.split(separator: "\n").first { $0.contains("Ook gewijzigd: ") } ?? ""
    #expect(line.contains("[Bijlage 1 Kaart]") && line.contains("[Bijlage 2 Tarieven]"))
    #expect(line.contains("(nieuw)") && !line.contains("(gewijzigd)"))
  }

  @Test func equalTextsAreSaidToBeEqual() {
    #expect(Vergelijk.firstPage(was, was).contains("De teksten zijn gelijk."))
  }
}
