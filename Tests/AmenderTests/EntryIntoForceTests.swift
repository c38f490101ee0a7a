import Amender
import Parser
import SourceText
import Testing

/// From when each part of an amending ordinance counts, as its own words say.
@Suite struct EntryIntoForceTests {
  private func days(_ sentences: String) -> [String] {
    let text = """
      Artikel I
      De Parkenverordening wordt als volgt gewijzigd:
      A
      Artikel 1 vervalt.
      B
      Artikel 2 wordt als volgt gewijzigd:
      1. Het eerste lid vervalt.
      2. Het tweede lid vervalt.
      C
      Artikel 3 vervalt.
      Artikel II
      \(sentences)
      """
    let source = SourceFile(name: "wijziging", original: Array(text.utf8))
    let act = AmendmentReader.read(Reader.read(source, as: .tekst), source)
    let wijziging = Consolidatie.Wijziging(act)
    return ["I.A", "I.B", "I.C"].map { wijziging.geldigVanaf($0)?.iso ?? "onbekend" }
  }

  @Test func oneDayForAll() {
    #expect(
      days("Deze verordening treedt in werking op 1 juni 2026.") == [
        "2026-06-01", "2026-06-01", "2026-06-01",
      ])
    #expect(
      days("Deze verordening treedt in werking op 1 juni 2026 en werkt terug tot en met 1 januari 2026.")
        == ["2026-01-01", "2026-01-01", "2026-01-01"])
  }

  @Test func partsHaveTheirOwnDay() {
    #expect(
      days(
        "Deze verordening treedt in werking op 1 juni 2026. Artikel I, onderdelen A tot en met B, treedt in werking op 1 mei 2026."
      ) == ["2026-05-01", "2026-05-01", "2026-06-01"])
    #expect(
      days(
        "1. Deze verordening treedt in werking op 1 juni 2026.\n2. Artikel I, onder A, werkt terug tot en met 1 januari 2026."
      ) == ["2026-01-01", "2026-06-01", "2026-06-01"])
  }

  @Test func whatIsTakenOutHasAnotherDay() {
    #expect(
      days(
        "Deze verordening treedt in werking op 1 juli 2026, met uitzondering van artikel I, onderdeel C, dat in werking treedt op 1 januari 2027."
      ) == ["2026-07-01", "2026-07-01", "2027-01-01"])
    #expect(
      days(
        "Met uitzondering van artikel I, onderdelen A en C, treedt deze verordening in werking op 1 juli 2026. Artikel I, onderdelen A en C, treedt in werking op 1 januari 2027."
      ) == ["2027-01-01", "2026-07-01", "2027-01-01"])
  }

  @Test func aDayThatIsNotThereIsNotGuessed() {
    #expect(
      days("Deze verordening treedt in werking op de dag na de bekendmaking.")
        == ["onbekend", "onbekend", "onbekend"])
    #expect(
      days(
        "Deze verordening treedt in werking op 1 juli 2026, met uitzondering van de bijlage, die in werking treedt op 1 mei 2027."
      ) == ["onbekend", "onbekend", "onbekend"])
    #expect(
      days(
        "Deze verordening treedt in werking op 1 juli 2026, met uitzondering van artikel I, onderdeel B, dat op een later tijdstip in werking treedt."
      ) == ["2026-07-01", "onbekend", "2026-07-01"])
  }
}
