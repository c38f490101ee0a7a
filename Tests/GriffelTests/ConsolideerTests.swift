import Foundation
import Testing

@testable import griffel

private let basis = """
  # Grachtenverordening

  ### Artikel 1 Varen

  1. Varen is toegestaan van acht uur tot tien uur.

  2. Het college kan een gracht sluiten.

  ### Artikel 2 Slot

  Deze verordening heet Grachtenverordening.

  """

private func wijziging(_ nummer: String, _ instructie: String, vanaf datum: String) -> String {
  """
  # \(nummer) wijziging van de Grachtenverordening

  ## Artikel I

  \(instructie)

  ## Artikel II

  Deze verordening treedt in werking met ingang van \(datum).

  """
}

@Suite struct ConsolideerTests {
  let program: Program

  init() throws {
    program = try Program()
    try program.write(basis, to: "basis.md")
    try program.write(
      wijziging(
        "Eerste", "In artikel 1, eerste lid, van de Grachtenverordening wordt “tien” vervangen door “elf”.",
        vanaf: "1 januari 2028"), to: "een.md")
    try program.write(
      wijziging(
        "Tweede", "In artikel 1, eerste lid, van de Grachtenverordening wordt “elf” vervangen door “twaalf”.",
        vanaf: "1 juli 2028"), to: "twee.md")
  }

  private func isWritten(_ file: String) -> Bool {
    FileManager.default.fileExists(atPath: program.folder.appending(path: file).path)
  }

  // MARK: In order of time

  @Test(arguments: [
    ("2028-03-01", "tot elf uur"), ("2028-07-01", "tot twaalf uur"), ("2027-12-31", "tot tien uur"),
  ])
  func whatIsInForceOnADay(day: String, expected: String) throws {
    let result = try program.run("consolideer", "basis.md", "een.md", "twee.md", "--peildatum", day)
    #expect(result.code == 0)
    #expect(result.text.contains(expected))
  }

  @Test func amendmentsInTheWrongOrderChangeNothing() throws {
    let result = try program.run("consolideer", "basis.md", "twee.md", "een.md", "-o", "uit.md")
    #expect(result.code == 4)
    #expect(result.errors.contains("“elf” staat niet in artikel 1, eerste lid"))
    #expect(!isWritten("uit.md"))
  }

  /// What cannot be applied as a whole says what to do about that.
  @Test func aWholeAmendmentIsRefusedWithAdvice() throws {
    let open = wijziging(
      "Derde", "In artikel 1, eerste lid, wordt “tien” vervangen door “elf”.", vanaf: "\\[datum\\]")
    try program.write(open, to: "open.md")
    let undated = try program.run("consolideer", "basis.md", "open.md", "--peildatum", "2026-01-01")
    #expect(undated.code == 4)
    #expect(undated.errors.hasSuffix("in werking treedt. Geef die dag met --inwerkingtreding.\n"))
    let swapped = try program.run("consolideer", "open.md", "basis.md")
    #expect(swapped.code == 4 && swapped.errors.contains("Noem eerst de basis en dan de wijziging"))
  }

  @Test func instructionsThatContradictChangeNothing() throws {
    let instructies = """
      De Grachtenverordening wordt als volgt gewijzigd:

      A. Artikel 1 vervalt.

      B. In artikel 1, tweede lid, wordt “sluiten” vervangen door “afsluiten”.
      """
    try program.write(wijziging("Derde", instructies, vanaf: "1 juli 2028"), to: "drie.md")
    let result = try program.run("consolideer", "basis.md", "drie.md", "-o", "uit.md")
    #expect(result.code == 4)
    #expect(
      result.errors.contains(
        "rtikel 1, tweede lid, is er niet meer: Artikel I, onderdeel A heeft dat laten vervallen"))
    #expect(!isWritten("uit.md"))
  }

  // MARK: A text that was brought up to date by hand

  @Test(arguments: ["noten.md", "noten.html", "noten.docx"])
  func aTextWithNotesOfItsChangesIsWhatTheyOrder(file: String) throws {
    #expect(try program.run("consolideer", "basis.md", "een.md", "--noten", "-o", file).code == 0)
    let result = try program.run("consolideer", "basis.md", "een.md", "--toets", file)
    #expect(result.code == 0)
    #expect(result.errors.contains("heeft 1 eigen noot; noten tellen niet mee"))
    #expect(result.errors.contains("is wat de wijziging voorschrijft"))
  }

  @Test func aFootnoteHidesNoOtherDifference() throws {
    let made =
      basis.replacing("tien", with: "elf[^1]").replacing("kan een", with: "mag een") + "\n[^1]: Was tien.\n"
    try program.write(made, to: "hand.md")
    let result = try program.run("consolideer", "basis.md", "een.md", "--toets", "hand.md")
    #expect(result.code == 1)
    #expect(result.errors.contains("1 verschil."))
    #expect(result.text.contains("mag"))
  }

  @Test func aNoteOfTheOldTextThatIsGoneIsTold() throws {
    try program.write(
      basis.replacing("gracht sluiten", with: "gracht[^1] sluiten") + "\n[^1]: Ook een kanaal.\n",
      to: "basis.md")
    try program.write(basis.replacing("tien", with: "elf"), to: "hand.md")
    let result = try program.run("consolideer", "basis.md", "een.md", "--toets", "hand.md")
    #expect(result.code == 0)
    #expect(result.errors.contains("mist 1 noot"))
  }
}
