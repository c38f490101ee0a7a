import Foundation
import Testing

/// `was-wordt` as a user runs it: its forms, its choices, what it refuses.
@Suite struct WasWordtTests {
  private let program: Program

  init() throws {
    program = try Program()
    try program.write(
      "# Verordening fietsen\n\n### Artikel 1. Stallen\n\n1. Een rek staat er acht weken.\n2. Een rek is van staal.\n",
      to: "was.md")
    try program.write(
      "# Verordening fietsen\n\n### Artikel 1. Stallen\n\n1. Een rek staat er zes weken.\n2. Een rek is van staal.\n",
      to: "wordt.md")
    try program.write(
      "# Verordening fietsen\n\n### Artikel 1. Stallen\n\n1. Een rek staat er vier weken.\n2. Een rek is van staal.\n",
      to: "amendement.md")
  }

  private func text(_ options: String...) throws -> String {
    try program.run(["was-wordt", "was.md", "wordt.md", "--stil"] + options).text
  }

  @Test func trackedChangesReadBackAsBothTexts() throws {
    let made = try program.run("was-wordt", "was.md", "wordt.md", "--revisies", "-o", "uit.docx")
    #expect(made.code == 0)
    for (choice, source) in [("aanvaarden", "wordt.md"), ("weigeren", "was.md")] {
      let read = try program.run(
        "lees", "uit.docx", "--wijzigingen", choice, "--formaat", "tekst", "--stil")
      let expected = try program.run("lees", source, "--formaat", "tekst", "--stil").text
      #expect(read.text == expected)
    }
    let again = try program.run("was-wordt", "was.md", "wordt.md", "--revisies", "--formaat", "docx")
    #expect(again.output == (try Data(contentsOf: program.folder.appending(path: "uit.docx"))))
  }

  @Test func trackedChangesAreForWord() throws {
    let result = try program.run("was-wordt", "was.md", "wordt.md", "--revisies", "-o", "uit.html")
    #expect(result.code == 2 && result.errors.contains("--formaat docx"))
    #expect(try !program.files().contains("uit.html"))
  }

  @Test func plainTextShowsChangesInBrackets() throws {
    let text = try text("--formaat", "tekst")
    #expect(text.contains("1. Een rek staat er [-acht weken-]{+zes weken+}."))
    #expect(text.contains("Lid 2 ongewijzigd."))
  }

  @Test func columnsAreChosenByName() throws {
    #expect(
      try text("--kolommen", "wordt,was", "--formaat", "markdown").contains("| Artikel | Wordt | Was |"))
    let wrong = try program.run("was-wordt", "was.md", "wordt.md", "--kolommen", "was,word")
    #expect(wrong.code == 2 && wrong.errors.contains("Misschien bedoelt u wordt"))
    #expect(try program.run("was-wordt", "was.md", "wordt.md", "--kolommen", "was,was").code == 2)
    #expect(try program.run("was-wordt", "was.md", "wordt.md", "--kolommen", "was,,wordt").code == 2)
  }

  @Test func instructionsStandBesideTheRowsThatTheyChange() throws {
    let sentence =
      "In artikel 1, eerste lid, van de Verordening fietsen wordt “acht weken” vervangen door “zes weken”."
    let table = try text("--instructies", "--formaat", "markdown")
    #expect(table.contains("| Artikel | Was | Wordt | Instructie |"))
    #expect(table.contains("Artikel I:"))
    for options in [
      ["--formaat", "markdown"], ["--formaat", "html"], ["--formaat", "csv"], ["--vorm", "doorlopend"],
    ] {
      let paper = try program.run(["was-wordt", "was.md", "wordt.md", "--stil", "--instructies"] + options)
        .text
      #expect(paper.contains(sentence))
    }
    let json = try text("--instructies", "--formaat", "json")
    #expect(json.contains(#""schema": "griffel.was-wordt/1""#) && json.contains(sentence))
    #expect(try !text("--formaat", "json").contains("instructies"))
    #expect(try text("--kolommen", "wordt,instructie").contains("vervangen door"))
  }

  @Test func instructionsAreThoseOfTheGivenAmendment() throws {
    try program.write(
      "# Wijziging fietsen\n\n## Artikel I\n\nDe Verordening fietsen wordt als volgt gewijzigd:\n\nA\n\n"
        + "Artikel 1, tweede lid, vervalt.\n\n## Artikel II\n\nDeze verordening treedt in werking op 1 mei 2027.\n",
      to: "wijziging.md")
    let json = try program.run(
      "was-wordt", "was.md", "--wijziging", "wijziging.md", "--instructies", "--formaat", "json", "--stil")
    #expect(json.text.contains("Artikel 1, tweede lid, vervalt."))
    #expect(json.text.contains("Artikel I, onderdeel A"))
  }

  @Test func theFormIsChosen() throws {
    #expect(try text("--vorm", "doorlopend").contains("<del>"))
    #expect(try program.run("was-wordt", "was.md", "wordt.md", "--vorm", "dwars").code == 2)
    #expect(try !text("--merktekens", "geen", "--formaat", "markdown").contains("rek staat er <ins>"))
  }

  @Test func threeTextsStandBesideEachOther() throws {
    let result = try program.run(
      "was-wordt", "was.md", "wordt.md", "amendement.md", "--formaat", "markdown", "--stil")
    #expect(result.code == 0)
    #expect(result.text.contains("| Artikel | Geldend | Voorstel | Na amendement |"))
    let json = try program.run(
      "was-wordt", "was.md", "wordt.md", "amendement.md", "--formaat", "json", "--stil")
    #expect(json.text.contains(#""schema": "griffel.was-wordt-drie/1""#))
    let csv = try program.run(
      "was-wordt", "was.md", "wordt.md", "amendement.md", "--formaat", "csv", "--stil")
    #expect(csv.text.contains("Een rek staat er acht weken.") && csv.text.contains("vier weken"))
    let wrong = try program.run("was-wordt", "was.md", "wordt.md", "amendement.md", "--revisies")
    #expect(wrong.code == 2 && wrong.errors.contains("drie teksten"))
    #expect(try program.run("was-wordt", "was.md", "was.md", "was.md", "--toets").code == 0)
    #expect(try program.run("was-wordt", "was.md", "was.md", "wordt.md", "--toets").code == 1)
  }

  @Test func aPDFIsMadeOrSaysWhatIsMissing() throws {
    let result = try program.run("was-wordt", "was.md", "wordt.md", "-o", "uit.pdf", "--stil")
    if result.code == 0 {
      let first = try Data(contentsOf: program.folder.appending(path: "uit.pdf"))
      #expect(first.starts(with: Data("%PDF-".utf8)))
      let second = try program.run("was-wordt", "was.md", "wordt.md", "--pdf", "--stil")
      #expect(second.output == first)
    } else {
      #expect(result.code == 5)
      #expect(result.errors.contains("browser") && result.errors.contains("LibreOffice"))
      #expect(try !program.files().contains("uit.pdf"))
    }
  }

  @Test func aPDFIsNoOtherForm() throws {
    for command in [["verordening", "was.md"], ["was-wordt", "was.md", "wordt.md"]] {
      let result = try program.run(command + ["--pdf", "--formaat", "html"])
      #expect(result.code == 2 && result.errors.contains("gaan niet samen"))
    }
  }

  @Test func aReasonWithoutArticleIsReported() throws {
    try program.write(
      "Artikel 1\n\nEen week is lang.\n\nArtikel 1\n\nTwee ook.\n\nArtikel 7\n\nNiets.\n", to: "redenen.md")
    let result = try program.run("was-wordt", "was.md", "wordt.md", "--toelichting", "redenen.md")
    #expect(result.code == 0)
    #expect(result.errors.contains("redenen.md:9: waarschuwing: De nieuwe tekst heeft geen artikel 7"))
    #expect(!result.errors.contains("geen artikel 1,"))
    #expect(result.text.contains("Een week is lang.") && result.text.contains("Twee ook."))
  }

  @Test func standardInputHasAName() throws {
    let result = try program.run(
      "was-wordt", "-", "wordt.md", "--formaat", "tekst", input: program.read("was.md"))
    #expect(result.text.contains("Was: Verordening fietsen (standaardinvoer)"))
  }

  @Test func threeTextsHaveNoInstructions() throws {
    let result = try program.run("was-wordt", "was.md", "wordt.md", "amendement.md", "--instructies")
    #expect(result.code == 2 && result.errors.contains("drie teksten"))
  }
}
