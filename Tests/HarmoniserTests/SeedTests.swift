import Foundation
import Harmoniser
import Testing

/// Two real ordinances, where they stand beside the project: what was read in them by hand.
@Suite struct SeedTests {
  private static let folder = Region.merwerijk.folder.deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "shared/seeds")
  private static let files = ["002_5f9214cc1c0f6a00.txt", "003_c640bd6a7a81d6b7.txt"].map {
    folder.appending(path: $0)
  }

  private static var areThere: Bool { files.allSatisfy { FileManager.default.fileExists(atPath: $0.path) } }

  @Test(.enabled(if: areThere, "the folder with real texts is not beside the project"))
  func conditionsOfTwoRealOrdinances() throws {
    let result = Harmoniser.compare(try Self.files.map(Region.text))
    let expected: [(title: String, soort: Harmonisatie.Parameter.Soort, role: String, values: [String?])] = [
      ("Werkervaringsplaats", .duur, "duur", ["2 maanden", "3 maanden"]),
      ("Werkervaringsplaats", .duur, "verlenging", ["4 maanden", nil]),
      ("Proefplaats", .duur, "duur", ["2 maanden", "3 maanden"]),
      ("Proefplaats", .duur, "duur dienstverband", ["ten minste 6 maanden", "ten minste 6 maanden"]),
      (
        "Specifiek aanvraagproces loonkostensubsidie", .termijn, "termijn vaststelling loonwaarde",
        ["13 weken", "8 weken"]
      ),
      (
        "Specifieke voorwaarden toekenning persoonlijke ondersteuning bij werk", .termijn, "aanvraagtermijn",
        ["6 weken", "8 weken"]
      ),
      (
        "Voorwaarden toekenning persoonlijke ondersteuning bij werk en overige voorzieningen", .omvang,
        "aantal uren",
        ["ten minste 16 uur per week", "ten minste 12 uur per week"]
      ),
      ("Specifieke voorwaarden toekenning vervoersvoorziening", .afstand, "afstand", [nil, "30 kilometer"]),
      ("Innovatie", .duur, "duur", ["36 maanden", "36 maanden"]),
    ]
    for row in expected {
      let provision = try #require(result.voorzieningen.first { $0.naam == row.title }, "\(row.title)")
      let parameter = provision.parameters.first {
        $0.soort == row.soort && $0.onderwerp.hasPrefix(row.role + " ")
      }
      #expect(parameter?.waarden.map { $0?.norm } == row.values, "\(row.title): \(row.role)")
    }
    let procedure = try #require(
      result.voorzieningen.first { $0.naam.hasPrefix("Aanvraagprocedure persoonlijke ondersteuning") })
    let initiative = procedure.parameters.first { $0.onderwerp.hasPrefix("ambtshalve of op aanvraag") }
    #expect(initiative?.waarden.map { $0?.norm } == ["ambtshalve, op aanvraag", "op aanvraag"])
    // The same lid sets the sum in another way, and the list has another alternative.
    for (title, words) in [
      ("toekenning vervoersvoorziening", "hoogte"), ("Voorwaarden toekenning", "detachering"),
    ] {
      let provision = result.voorzieningen.first { $0.naam.contains(title) }
      let differing = provision?.parameters.filter { !$0.gelijk && $0.soort == .voorwaarde } ?? []
      #expect(
        differing.contains { parameter in
          parameter.onderwerp.contains(words) && parameter.waarden.allSatisfy { $0 != nil }
        }, "\(title)")
    }
    let jobcoach = try #require(result.voorzieningen.first { $0.naam == "Jobcoaching" })
    #expect(
      jobcoach.parameters.contains {
        !$0.gelijk && $0.soort == .voorwaarde && $0.waarden.allSatisfy { $0 != nil }
      })
  }
}
