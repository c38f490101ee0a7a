import Documents
import Harmoniser
import Renderer
import Testing

/// Profiles are read strictly, and what the program proposes can be read back.
@Suite struct ProfielTests {
  @Test(arguments: [
    ("{}", 1, "schema"),
    ("{\n\"schema\": \"griffel.profiel/2\", \"regio\": \"x\"}", 2, "schema"),
    ("{\"schema\": \"griffel.profiel/1\",\n\"regio\": 3}", 2, "regio"),
    ("{\"schema\": \"griffel.profiel/1\", \"regio\": \"x\"}", 1, "voorzieningen"),
    ("{\"schema\": \"griffel.profiel/1\", \"regio\": \"x\",\n\n\"voorzienigen\": []}", 3, "voorzienigen"),
    (
      "{\"schema\": \"griffel.profiel/1\", \"regio\": \"x\", \"voorzieningen\": [\n{\"naam\": \"a\"},\n{\"naam\": \"A\"}]}",
      3,
      "twee keer"
    ),
    (
      "{\"schema\": \"griffel.profiel/1\", \"regio\": \"x\", \"voorzieningen\": [{\"naam\": \"a\",\n \"groep\": \"b\"}]}",
      2,
      "groep"
    ),
    (
      "{\"schema\": \"griffel.profiel/1\", \"regio\": \"x\", \"groepen\": [{\"naam\": \"a\", \"gelijkluidend\":\n\"soms\"}]}",
      2,
      "soms"
    ),
    (
      """
      {"schema": "griffel.profiel/1", "regio": "x", "voorzieningen": [{"naam": "a", "wettelijk": [
      {"onderwerp": "duur",
       "soort": "ongeveer", "waarde": "2 maanden"}]}]}
      """, 3, "ongeveer"
    ),
    ("{\"schema\": \"griffel.profiel/1\",\n\"regio\": \"x\",\n}", 3, "sleutel"), ("[]", 1, "{ en }"),
  ])
  func errorsNameTheirLine(text: String, line: Int, word: String) {
    do {
      _ = try ProfielReader.read(Array(text.utf8))
      Issue.record("no error")
    } catch {
      #expect(error.line == line)
      #expect(error.message.contains(word))
      #expect(!error.advice.isEmpty)
    }
  }

  @Test func aProfileReadsBackAsItWasWritten() throws {
    let profile = Profiel(
      regio: "Merwerijk \"noord\"", verordeningen: [.init(bestand: "a\\b.md", gemeente: "Aadorp")],
      groepen: [.init(naam: "werkgever", verplicht: true)],
      voorzieningen: [
        .init(
          naam: "Proefplaats", synoniemen: ["Werken op proef"], groep: "werkgever",
          afspraken: [.init(onderwerp: "duur", soort: .gelijk, waarde: "2 maanden")],
          wettelijk: [.init(onderwerp: "verlenging", soort: .hoogstens, waarde: "4 maanden", bron: "de wet")])
      ])
    #expect(try ProfielReader.read(JSONWriter.bytes(profile.json)) == profile)
  }
}
