import Foundation
import Testing

@testable import Renderer

/// `harmoniseer` as a user runs it.
@Suite struct HarmoniseerTests {
  let program: Program

  init() throws {
    program = try Program()
    try program.write(Self.ordinance("Aadorp", "twee maanden"), to: "a.md")
    try program.write(Self.ordinance("Beekstad", "drie maanden"), to: "b.md")
    try program.write(Self.profile, to: "regio.json")
  }

  private static func ordinance(_ name: String, _ duration: String) -> String {
    """
    # Verordening werk \(name)

    De raad van de gemeente \(name);

    besluit:

    ## Artikel 1. Proefplaats

    1. Het college kan een inwoner toestaan onbeloond op een proefplaats bij een werkgever te werken.

    2. De proefplaats duurt ten hoogste \(duration).

    ## Artikel 2. Scholing <b>

    Het college kan een inwoner scholing aanbieden die de kans op werk vergroot.

    """
  }

  private static let profile = """
    {
      "schema": "griffel.profiel/1",
      "regio": "Proefregio",
      "verordeningen": [{"bestand": "a.md"}, {"bestand": "b.md", "gemeente": "Beekstad-Noord"}],
      "groepen": [{"naam": "werkgever", "gelijkluidend": "verplicht"}],
      "voorzieningen": [{"naam": "Proefplaats", "groep": "werkgever"}]
    }
    """

  @Test func withoutProfileTheExitCodeIsZero() throws {
    let result = try program.run("harmoniseer", "a.md", "b.md", "--formaat", "json")
    #expect(result.code == 0)
    let json = try JSONReader.read(Array(result.output))
    #expect(json["schema"] == "griffel.harmonisatie/1")
    #expect(result.text.contains("\"gelijkluidend\": \"vrij\""))
  }

  @Test func aDeviationInARequiredProvisionIsExitCodeOne() throws {
    let result = try program.run("harmoniseer", "--profiel", "regio.json", "--formaat", "json")
    #expect(result.code == 1)
    #expect(result.text.contains("Beekstad-Noord"))
    #expect(!result.text.contains("Scholing"))
    let all = try program.run("harmoniseer", "--profiel", "regio.json", "--formaat", "json", "--alles")
    #expect(all.text.contains("Scholing"))
  }

  @Test(arguments: ["html", "md", "docx", "csv", "json"])
  func everyFormIsWrittenTheSameTwice(form: String) throws {
    for name in ["een.\(form)", "twee.\(form)"] {
      #expect(try program.run("harmoniseer", "a.md", "b.md", "-o", name).code == 0)
    }
    let folder = program.folder
    #expect(
      try Data(contentsOf: folder.appending(path: "een.\(form)"))
        == Data(contentsOf: folder.appending(path: "twee.\(form)")))
  }

  @Test func productSheetsAreWrittenPerProvision() throws {
    let result = try program.run(
      "harmoniseer", "a.md", "b.md", "-o", "verslag.html", "--productbladen", "bladen")
    #expect(result.code == 0)
    let sheet = try program.read("bladen/proefplaats.html")
    #expect(sheet.contains("2 maanden"))
    #expect(sheet.contains("Beekstad"))
    #expect(!(try program.read("verslag.html")).contains("<b>"))
  }

  @Test func belowItsProvisionASubjectDoesNotRepeatTheName() throws {
    let result = try program.run("harmoniseer", "a.md", "b.md", "--formaat", "markdown")
    #expect(result.text.contains("| Duur |"))
    #expect(!result.text.contains("uur proefplaats"))
    #expect(result.text.contains("Zonder profiel hoeft geen bepaling gelijk te zijn."))
  }

  @Test func aProfileThatLeavesAllFreeIsNamed() throws {
    let profile = try program.read("regio.json").replacing("verplicht", with: "vrij")
    try program.write(profile, to: "vrij.json")
    let result = try program.run("harmoniseer", "--profiel", "vrij.json", "--formaat", "markdown")
    #expect(result.code == 0)
    #expect(result.text.contains("Volgens het profiel hoeft geen bepaling gelijk te zijn."))
  }

  @Test func aProposedProfileCanBeUsed() throws {
    #expect(
      try program.run("harmoniseer", "a.md", "b.md", "--stel-profiel-voor", "-o", "voorstel.json").code == 0)
    let result = try program.run("harmoniseer", "--profiel", "voorstel.json", "--formaat", "json")
    #expect(result.code == 0 || result.code == 1)
    #expect(result.text.contains("Proefplaats"))
  }

  @Test func aReferenceIsNamedByItsMunicipality() throws {
    let result = try program.run(
      "harmoniseer", "a.md", "b.md", "--referentie", "beekstad", "--formaat", "json")
    #expect(result.text.contains("\"referentie\": \"beekstad\""))
    #expect(try program.run("harmoniseer", "a.md", "b.md", "--referentie", "Nergens").code == 2)
    // Two ordinances of one municipality are told apart by their files.
    try program.write(Self.ordinance("Beekstad", "vier maanden"), to: "c.md")
    #expect(try program.run("harmoniseer", "a.md", "b.md", "c.md", "--referentie", "Beekstad").code == 2)
    #expect(try program.run("harmoniseer", "a.md", "b.md", "c.md", "--referentie", "c.md").code == 0)
  }

  @Test func theProposalGivesARegionWithoutDeviations() throws {
    let result = try program.run(
      "harmoniseer", "--profiel", "regio.json", "--voorstel", "Aadorp", "-o", "voorstel")
    #expect(result.code == 1)
    #expect(
      try program.files().filter { $0.hasPrefix("voorstel/") } == [
        "voorstel/beekstad-noord", "voorstel/beekstad-noord/was-wordt.html",
        "voorstel/beekstad-noord/wijzigingsverordening.docx", "voorstel/vergelijking.html",
        "voorstel/voorstel.html",
      ])
    let made = try program.run(
      "consolideer", "b.md", "voorstel/beekstad-noord/wijzigingsverordening.docx", "-o", "b-nieuw.md")
    #expect(made.code == 0)
    try program.write(Self.profile.replacing("b.md", with: "b-nieuw.md"), to: "nieuw.json")
    #expect(try program.run("harmoniseer", "--profiel", "nieuw.json", "-o", "nieuw.html").code == 0)
  }

  @Test func aProposalNeedsAProfileAFolderAndAMeasure() throws {
    let profile = ["harmoniseer", "--profiel", "regio.json", "--voorstel"]
    #expect(try program.run("harmoniseer", "a.md", "b.md", "--voorstel", "Aadorp", "-o", "uit").code == 2)
    #expect(try program.run(profile + ["Aadorp"]).code == 2)
    #expect(try program.run(profile + ["Nergens", "-o", "uit"]).code == 2)
    #expect(try program.run(profile + ["Aadorp", "-o", "uit", "--formaat", "csv"]).code == 2)
    #expect(try program.run(profile + ["Aadorp", "-o", "uit", "--alles"]).code == 2)
    // With nothing that has to be equal, "no ordinance has to change" would say too much.
    try program.write(Self.profile.replacing("verplicht", with: "vrij"), to: "vrij.json")
    let free = try program.run("harmoniseer", "--profiel", "vrij.json", "--voorstel", "Aadorp", "-o", "uit")
    #expect(free.code == 2 && free.errors.contains("hoeft geen enkele voorziening overal gelijk te zijn"))
    #expect(try !program.files().contains("uit"))
  }

  @Test func errorsHaveTheirExitCodes() throws {
    try program.write("Alleen een zin, geen verordening.", to: "leeg.txt")
    try program.write("{\"regio\": 1}", to: "fout.json")
    #expect(try program.run("harmoniseer", "a.md").code == 2)
    #expect(try program.run("harmoniseer").code == 2)
    #expect(try program.run("harmoniseer", "a.md", "geen.md").code == 3)
    let noArticles = try program.run("harmoniseer", "a.md", "leeg.txt")
    #expect(noArticles.code == 3)
    #expect(noArticles.errors.contains("leeg.txt: "))
    let profile = try program.run("harmoniseer", "--profiel", "fout.json", "a.md", "b.md")
    #expect(profile.code == 3)
    #expect(profile.errors.contains("fout.json:1: "))
  }
}
