import Foundation
import Testing

/// Papers as Word files, and texts in the XML of others, as a user asks for them.
@Suite struct PublicationTests {
  let program: Program

  init() throws {
    program = try Program()
    try program.write(
      "Verordening hulp\n\nArtikel 1\n1. Een eerste lid.\n2. Een tweede lid.\n", to: "was.txt")
    try program.write(
      "Verordening hulp\n\nArtikel 1\n1. Een eerste lid.\n2. Een nieuw lid.\n", to: "wordt.txt")
  }

  @Test func anOrdinanceAsAWordFileReadsBack() throws {
    #expect(try program.run("verordening", "was.txt", "-o", "uit.docx").code == 0)
    let before = try program.run("lees", "was.txt", "--formaat", "tekst")
    #expect(try program.run("lees", "uit.docx", "--formaat", "tekst").text == before.text)
  }

  @Test func sameInputSameBytes() throws {
    for name in ["a.docx", "b.docx"] {
      #expect(try program.run("was-wordt", "was.txt", "wordt.txt", "-o", name).code == 0)
    }
    let files = try ["a.docx", "b.docx"].map { try Data(contentsOf: program.folder.appending(path: $0)) }
    #expect(files[0] == files[1])
    #expect(files[0].starts(with: Data("PK".utf8)))
  }

  @Test func theExtensionAsksForTheForm() throws {
    #expect(try program.run("lees", "was.txt", "-o", "uit.xml").code == 0)
    #expect(try program.read("uit.xml").contains("<intitule>Verordening hulp</intitule>"))
    #expect(try program.run("lees", "was.txt", "-o", "uit.akn.xml").code == 0)
    #expect(try program.read("uit.akn.xml").contains("<article eId=\"art_1\">"))
  }

  @Test func aCharacterThatXMLCannotHoldIsReported() throws {
    try program.write("Artikel 1\nEen\u{1} tekst.\n", to: "in.txt")
    let result = try program.run("lees", "in.txt", "--formaat", "cvdr")
    #expect(result.code == 0)
    #expect(result.errors.contains("[teken-vervangen]"))
    #expect(try program.run("lees", "in.txt", "--formaat", "cvdr", "--stil").errors.isEmpty)
  }
}
