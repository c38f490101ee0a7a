import Testing
import Zip

@Suite struct RoundTripTests {
  private let text = Array(String(repeating: "Artikel 1. De raad stelt vast. ", count: 40).utf8)

  @Test(arguments: [nil, ZipArchive.Method.stored, .deflated])
  func givesBackWhatWasWritten(_ method: ZipArchive.Method?) throws {
    var writer = ZipWriter()
    writer.add("word/document.xml", text, method: method)
    writer.add("leeg.txt", [], method: method)
    writer.add("map/é.txt", Array("é".utf8), method: method)
    let archive = try ZipArchive(writer.finish())
    #expect(archive.names == ["word/document.xml", "leeg.txt", "map/é.txt"])
    #expect(try archive.bytes(of: "word/document.xml") == text)
    #expect(try archive.bytes(of: "leeg.txt") == [])
    #expect(try archive.bytes(of: "map/é.txt") == Array("é".utf8))
  }

  @Test func findsNamesWhateverTheirCapitals() throws {
    var writer = ZipWriter()
    writer.add("Word/Document.xml", text)
    let archive = try ZipArchive(writer.finish())
    #expect(try archive.bytes(of: "word/document.XML") == text)
    #expect(try archive.bytes(of: "word/styles.xml") == nil)
  }

  @Test func packsAndGivesTheSameBytesTwice() {
    func write() -> [UInt8] {
      var writer = ZipWriter()
      writer.add("a.xml", text)
      return writer.finish()
    }
    #expect(write() == write())
    #expect(write().count < text.count)
  }

  @Test func readsAnEmptyArchive() throws {
    // An archive without files begins with its end.
    #expect(try ZipArchive(ZipWriter().finish()).names.isEmpty)
  }
}
