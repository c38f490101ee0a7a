import Foundation
import Testing
import Zip

@Suite struct WordTests {
  private let program: Program

  init() throws {
    program = try Program()
    try write(
      """
      <w:p><w:r><w:t>Artikel 1. Termijn</w:t></w:r></w:p>\
      <w:p><w:r><w:t xml:space="preserve">Binnen </w:t></w:r><w:del><w:r><w:delText>acht</w:delText></w:r></w:del>\
      <w:ins><w:r><w:t>zes</w:t></w:r></w:ins><w:r><w:t xml:space="preserve"> weken.</w:t></w:r></w:p>
      """, to: "in.docx")
  }

  private func write(_ body: String, to name: String) throws {
    let space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    var writer = ZipWriter()
    writer.add(
      "word/document.xml",
      Array(#"<w:document xmlns:w="\#(space)"><w:body>\#(body)</w:body></w:document>"#.utf8))
    try Data(writer.finish()).write(to: program.folder.appending(path: name))
  }

  @Test func aWordFileIsReadWhateverItIsCalled() throws {
    try FileManager.default.copyItem(
      at: program.folder.appending(path: "in.docx"), to: program.folder.appending(path: "in.txt"))
    let expected = "art_1\tartikel\t1\tTermijn\t3\texpliciet\t1\n"
    for name in ["in.docx", "in.txt"] {
      let result = try program.run("lees", name)
      #expect(result.code == 0)
      #expect(result.text == expected)
      #expect(result.errors.contains("bijgehouden-wijzigingen"))
    }
  }

  @Test func theUserChoosesWhichTextCounts() throws {
    func text(_ options: String...) throws -> String {
      try program.run(["lees", "in.docx", "--formaat", "tekst", "--stil"] + options).text
    }
    #expect(try text() == "Artikel 1. Termijn\nBinnen zes weken.\n")
    #expect(try text("--wijzigingen", "aanvaarden") == "Artikel 1. Termijn\nBinnen zes weken.\n")
    #expect(try text("--wijzigingen", "weigeren") == "Artikel 1. Termijn\nBinnen acht weken.\n")
    #expect(try program.run("lees", "in.docx", "--wijzigingen", "misschien").code == 2)
  }

  @Test func aDamagedWordFileIsUnreadable() throws {
    let url = program.folder.appending(path: "in.docx")
    try Data(contentsOf: url).dropLast(30).write(to: url)
    let result = try program.run("lees", "in.docx")
    #expect(result.code == 3)
    #expect(result.errors.hasPrefix("griffel: in.docx: Het document is beschadigd"))
  }

  @Test func aWordFileWithoutAWordIsUnreadable() throws {
    try write("<w:p/>", to: "leeg.docx")
    let result = try program.run("lees", "leeg.docx")
    #expect(result.code == 3)
    #expect(result.errors.contains("geen enkel woord"))
  }

  @Test func aWordFileIsNoTemplate() throws {
    let result = try program.run("sjabloon", "--vul", "in.docx", "in.docx")
    #expect(result.code == 3)
    #expect(result.errors.contains("geen tekst"))
  }

  @Test func anOldDocumentIsConvertedOrSaysWhatIsMissing() throws {
    try program.write(#"{\rtf1 Artikel 1. Doel\par Het college helpt.\par}"#, to: "oud.rtf")
    let result = try program.run("lees", "oud.rtf")
    if result.code == 0 {
      #expect(result.text.contains("art_1\tartikel\t1\tDoel\t3"))
    } else {
      #expect(result.code == 3)
      #expect(result.errors.contains("LibreOffice"))
    }
  }
}
