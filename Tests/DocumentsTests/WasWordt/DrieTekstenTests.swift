import Testing

/// The law, the proposal and the proposal after amendment beside each other.
@Suite struct DrieTekstenTests {
  private let geldend = Vergelijk.ordinance(
    "### Artikel 1. Termijn\n\n1. Het college besluit binnen acht weken.\n2. Het besluit is schriftelijk.",
    "### Artikel 2. Kosten\n\nDe aanvraag kost € 10.", "### Artikel 3. Slot\n\nDit is het slot van de regels."
  )

  @Test func theMiddleTextHasTheMarksOfBothSteps() {
    let voorstel = geldend.replacing("acht weken", with: "zes weken")
    let text = Vergelijk.three(geldend, voorstel, voorstel.replacing("zes weken", with: "vier weken"))
    #expect(
      text.contains(
        "1. Het college besluit binnen <del>acht weken</del>. | 1. Het college besluit binnen <ins><del>zes weken</del></ins>. | 1. Het college besluit binnen <ins>vier weken</ins>."
      ))
    #expect(text.contains("Lid 2 ongewijzigd. | Lid 2 ongewijzigd. | Lid 2 ongewijzigd."))
    #expect(text.contains("**Voorstel en amendement**<br>Artikel 1"))
    #expect(text.contains("| **Ongewijzigd**<br>Artikel 2 en artikel 3 |"))
  }

  @Test func whatOneStepLeavesAloneIsSaid() {
    let voorstel = geldend.replacing("€ 10", with: "€ 12")
    let text = Vergelijk.three(geldend, voorstel, voorstel.replacing("acht weken", with: "vier weken"))
    #expect(
      text.contains("De aanvraag kost <ins>€ 12</ins>. | *Gelijk aan het voorstel.* |")
        || text.contains("*Gelijk aan het voorstel.*"))
    #expect(text.contains("*Het voorstel wijzigt dit niet.*"))
    #expect(
      text.contains(
        "besluit binnen <del>acht weken</del>. | 1. Het college besluit binnen <ins>vier weken</ins>."))
  }

  @Test func ledenOfDifferentStepsStandBesideEachOther() {
    let voorstel = geldend.replacing("acht weken", with: "zes weken")
    let text = Vergelijk.three(geldend, voorstel, voorstel.replacing("is schriftelijk", with: "is mondeling"))
    #expect(
      text.contains(
        "<del>acht weken</del>. | 1. Het college besluit binnen <ins>zes weken</ins>. | 1. Het college besluit binnen zes weken. |"
      ))
    #expect(
      text.contains(
        "2. Het besluit is schriftelijk. | 2. Het besluit is <del>schriftelijk</del>. | 2. Het besluit is <ins>mondeling</ins>. |"
      ))
  }

  @Test func aLidThatBecomesTheOnlyTextStandsOnce() {
    let voorstel = geldend.replacing("acht weken", with: "zes weken")
    let text = Vergelijk.three(
      geldend, voorstel,
      voorstel.replacing("1. Het college", with: "Het college")
        .replacing("\n2. Het besluit is schriftelijk.", with: ""))
    #expect(
      text.contains(
        "<del>acht weken</del>. | 1. Het college besluit binnen <ins>zes weken</ins>. | Het college besluit binnen zes weken. |"
      ))
    #expect(text.split(separator: "binnen <ins>zes weken</ins>").count == 2)
  }

  @Test func textThatTheProposalOnlyRenumbersStandsInFull() {
    let voorstel =
      geldend
      .replacing("### Artikel 3. Slot", with: "### Artikel 4. Slot")
      .replacing(
        "### Artikel 2. Kosten", with: "### Artikel 2. Bezwaar\n\nBezwaar is gratis.\n\n### Artikel 3. Kosten"
      )
    let text = Vergelijk.three(
      geldend, voorstel,
      voorstel.replacing("De aanvraag kost € 10", with: "De aanvraag kost niet meer dan € 10"))
    #expect(
      text.contains(
        "De aanvraag kost € 10. | <strong>Artikel <ins>3</ins>. Kosten</strong><br>De aanvraag kost € 10. | **Artikel 3. Kosten**<br>De aanvraag kost <ins>niet meer dan </ins>€ 10. |"
      ))
  }

  @Test func whatTheAmendmentPutsInHasNoOlderText() {
    let text = Vergelijk.three(
      geldend, geldend,
      geldend.replacing(
        "### Artikel 3. Slot",
        with: "### Artikel 2a. Gratis\n\nVoor kinderen is de aanvraag gratis.\n\n### Artikel 3. Slot"))
    #expect(text.contains("*Nog niet in de verordening.*"))
    #expect(text.contains("<ins>Voor kinderen is de aanvraag gratis.</ins>"))
  }
}
