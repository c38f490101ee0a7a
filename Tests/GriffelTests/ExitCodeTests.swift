import Foundation
import Testing

@testable import griffel

private let ordinance = """
  Proefverordening

  Artikel 1. Begrippen
  In deze verordening wordt verstaan onder plein: elke open plek in de bebouwde kom.

  """

@Suite struct ExitCodeTests {
  let program: Program

  init() throws {
    program = try Program()
    try program.write(ordinance, to: "in.txt")
  }

  @Test(arguments: [[], ["help"], ["--help"], ["help", "lees"], ["lees", "--help"], ["--versie"]])
  func askingForHelpIsDone(arguments: [String]) throws {
    let result = try program.run(arguments)
    #expect(result.code == 0)
    #expect(!result.output.isEmpty)
    #expect(result.errors.isEmpty)
  }

  @Test(arguments: [
    ["onzin"], ["lees"], ["lees", "in.txt", "--onzin"], ["lees", "in.txt", "in.txt"], ["help", "onzin"],
    ["lees", "in.txt", "--formaat", "docx"], ["aanvulling", "csh"], ["--stil", "lees", "in.txt"], [""],
  ])
  func wrongUsage(arguments: [String]) throws {
    let result = try program.run(arguments)
    #expect(result.code == 2)
    #expect(result.output.isEmpty)
    #expect(result.errors.hasPrefix("griffel: "))
    #expect(result.errors.hasSuffix(".\n"))
  }

  @Test func readingIsDone() throws {
    let result = try program.run("lees", "in.txt")
    #expect(result.code == 0)
    #expect(!result.output.isEmpty)
  }

  @Test func standardInputIsAFileLikeAnyOther() throws {
    let file = try program.run("lees", "in.txt", "--formaat", "tekst")
    let piped = try program.run("lees", "-", "--formaat", "tekst", input: ordinance)
    #expect(piped.code == 0)
    #expect(piped.output == file.output)
  }

  @Test(arguments: ["", " \n\t\n", "--- § ***\n", "\u{FEFF}\u{A0}"])
  func aFileWithoutAWordIsUnreadable(content: String) throws {
    try program.write(content, to: "leeg.txt")
    let result = try program.run("lees", "leeg.txt")
    #expect(result.code == 3)
    #expect(result.errors.hasPrefix("griffel: leeg.txt: "))
  }

  @Test func missingFilesAndFoldersAreUnreadable() throws {
    #expect(try program.run("lees", "nergens.txt").errors.contains("bestaat niet"))
    #expect(try program.run("lees", "nergens.txt").code == 3)
    #expect(try program.run("lees", ".").errors.contains("map"))
    #expect(try program.run("lees", ".").code == 3)
    #expect(try program.run("lees", "in.txt/in.txt").code == 3)
  }

  @Test func aDocumentThatIsNoTextIsUnreadable() throws {
    try program.write("%PDF-1.7 enzovoort", to: "in.pdf")
    let result = try program.run("lees", "in.pdf")
    #expect(result.code == 3)
    #expect(result.errors.contains("pdf"))
  }

  @Test func aNameCannotWriteToTheTerminal() throws {
    let result = try program.run("lees", "a\u{1B}[2Jb\nc")
    #expect(result.code == 3)
    #expect(!result.errors.contains("\u{1B}"))
    #expect(result.errors.split(separator: "\n").count == 1)
  }

  @Test func theSameInputGivesTheSameBytes() throws {
    for format in ["overzicht", "json", "tekst", "verwijzingen"] {
      let first = try program.run("lees", "in.txt", "--formaat", format)
      #expect(first.code == 0)
      #expect(try program.run("lees", "in.txt", "--formaat", format).output == first.output)
    }
  }
}
