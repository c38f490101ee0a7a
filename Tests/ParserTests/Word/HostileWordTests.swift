import Parser
import Testing
import Zip

@Suite struct HostileWordTests {
  private func error(_ bytes: [UInt8], as format: InputFormat? = nil) -> ReadError? {
    do throws(ReadError) {
      _ = try Reader.open(name: "proef", bytes: bytes, as: format)
      return nil
    } catch {
      return error
    }
  }

  private func archive(_ files: (String, String)...) -> [UInt8] {
    var writer = ZipWriter()
    for (name, text) in files { writer.add(name, Array(text.utf8)) }
    return writer.finish()
  }

  @Test func textIsNoWordFile() {
    #expect(error(Array("Artikel 1".utf8), as: .docx) == .notWord)
    #expect(error(Array("Artikel 1".utf8)) == nil)
  }

  @Test func otherArchivesAreNamed() {
    #expect(error(archive(("xl/workbook.xml", "<a/>"))) == .foreign(.spreadsheet))
    #expect(error(archive(("ppt/presentation.xml", "<a/>"))) == .foreign(.presentation))
    #expect(
      error(archive(("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "<a/>")))
        == .foreign(.openDocument))
    #expect(error(archive(("foto.txt", "x"))) == .foreign(.archive))
  }

  @Test func otherFilesAreNamed() {
    #expect(error(Array("%PDF-1.7".utf8)) == .foreign(.pdf))
    #expect(error(Array(#"{\rtf1 x}"#.utf8)) == .foreign(.richText))
    var old: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0] + [UInt8](repeating: 0, count: 1020)
    #expect(error(old) == .foreign(.oldWord))
    for byte in "EncryptedPackage".utf8 { old += [byte, 0] }
    #expect(error(old) == .foreign(.protectedDocument))
  }

  @Test func aWordFileWithoutTextIsDamaged() {
    #expect(error(archive(("word/styles.xml", "<a/>"))) == .damagedPart("word/document.xml"))
    #expect(error(archive(("word/document.xml", "<w:document>"))) == .damagedPart("word/document.xml"))
    #expect(error(archive(("word/document.xml", "geen xml"))) == .damagedPart("word/document.xml"))
    #expect(error(archive(("word/document.xml", "<html/>"))) == .notWord)
  }

  @Test func aFileThatBreaksOffIsDamaged() {
    let whole = WordFile(p(text: "Artikel 1")).bytes
    for length in stride(from: 4, to: whole.count, by: 7) {
      #expect(error(Array(whole.prefix(length))) != nil)
    }
  }

  @Test func anyChangedByteComesBack() {
    let whole = WordFile(p(text: "Artikel 1")).bytes
    for index in stride(from: 0, to: whole.count, by: 3) {
      var bytes = whole
      bytes[index] ^= 0x55
      _ = error(bytes)
    }
  }

  @Test func deepNestingIsRefused() {
    let table = String(repeating: "<w:tbl><w:tr><w:tc>", count: 2000)
    let end = String(repeating: "</w:tc></w:tr></w:tbl>", count: 2000)
    #expect(error(WordFile(table + p(text: "x") + end).bytes) == .tooComplex("word/document.xml"))
  }

  @Test func nestingThatIsAllowedIsRead() throws {
    let table = String(repeating: "<w:tbl><w:tr><w:tc>", count: 45)
    let end = String(repeating: "</w:tc></w:tr></w:tbl>", count: 45)
    #expect(try WordFile(table + p(text: "x") + end).text() == ["x"])
  }

  @Test func declaredEntitiesStandForNothing() throws {
    let text = """
      <!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>\
      <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r>\
      <w:t>x &b; &c; y</w:t></w:r></w:p></w:body></w:document>
      """
    let (source, _) = try Reader.open(name: "proef", bytes: archive(("word/document.xml", text)))
    #expect(!String(decoding: source.bytes, as: UTF8.self).contains("aaa"))
  }

  @Test func aBombIsNotUnpacked() {
    let bomb = String(repeating: " ", count: 8 << 20)
    #expect(
      error(archive(("word/document.xml", bomb))) == .archive(.tooDense("word/document.xml")))
  }

  @Test func manyParagraphsAndDeepTextAreReadInOnePass() throws {
    for unit in [
      "<w:p/>", "<w:p><w:r><w:t>a", "</w:p>", "<w:tbl>", "<w:r><w:br/></w:r>", "<w:ins><w:del>", "&amp;",
    ] {
      let text = String(repeating: unit, count: 200_000 / unit.utf8.count)
      _ = error(WordFile(text).bytes)
      _ = error(WordFile(p(r("x") + text)).bytes)
    }
  }

  @Test func linksOutOfTheArchiveReadNothing() {
    let relations = """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
      <Relationship Id="a" Type="x/officeDocument" Target="../../etc/passwd"/></Relationships>
      """
    #expect(
      error(archive(("_rels/.rels", relations), ("word/document.xml", "<a/>"))) == .damagedPart("etc/passwd"))
  }

  @Test func aWideTableStaysWithinBounds() throws {
    let cells = String(
      repeating: #"<w:tc><w:tcPr><w:gridSpan w:val="99999"/></w:tcPr><w:p/></w:tc>"#, count: 300)
    let rows = String(repeating: "<w:tr><w:tc>\(p(text: "x"))</w:tc></w:tr>", count: 50)
    let (_, verordening) = try WordFile("<w:tbl><w:tr>\(cells)</w:tr>\(rows)</w:tbl>").read()
    #expect(verordening.lichaam.first?.inhoud.first?.rijen.first?.count == 63)
  }

  @Test func longTextsAndManyMarksAreReadInOneGo() throws {
    let breaks = String(repeating: "<w:r><w:t>a &amp; b</w:t><w:br/></w:r>", count: 5000)
    let fields = String(repeating: #"<w:r><w:fldChar w:fldCharType="begin"/></w:r>"#, count: 5000)
    let entities = String(repeating: "&amp;", count: 50_000)
    let (_, verordening) = try WordFile(p(breaks) + p(fields) + p(text: entities)).read()
    #expect(verordening.textDump().utf8.count > 50_000)
  }

  @Test func everyErrorSaysWhatToDo() {
    let errors: [ReadError] = [
      .foreign(.pdf), .archive(.encrypted("a")), .archive(.damaged), .archive(.zip64), .damagedPart("a"),
      .notWord,
    ]
    for error in errors {
      #expect(!error.message.isEmpty && !error.message.hasSuffix("."))
      #expect(!error.advice.isEmpty && !error.advice.hasSuffix("."))
    }
  }
}
