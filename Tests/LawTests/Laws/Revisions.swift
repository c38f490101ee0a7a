import Documents
import Parser
import Regeling
import Renderer
import Zip

/// The law that a Word document with tracked changes is two texts: all accepted the new one, all rejected the old one.
enum Revisions {
  /// The first differences between the two texts and what the document made of them reads as.
  static func differences(was: Verordening, wordt: Verordening) throws -> [String] {
    let file = archive(Revisies.parts(was: was, wordt: wordt))
    let accepted = RoundTrip.differences(wordt, try read(file, .aanvaarden))
    let rejected = RoundTrip.differences(was, try read(file, .weigeren))
    return accepted.map { "aanvaard: \($0)" } + rejected.map { "geweigerd: \($0)" }
  }

  /// `document` as it reads when it has been written to Word without changes.
  static func asWord(_ document: Verordening) throws -> Verordening {
    try read(archive(WordWriter.write(VerordeningDocument.make(document, .init(isRich: false)))), .aanvaarden)
  }

  private static func read(_ file: [UInt8], _ choice: ReadOptions.Wijzigingen) throws -> Verordening {
    try Reader.open(
      name: "wijzigingen.docx", bytes: file, ReadOptions(wijzigingen: choice, references: false)
    ).1
  }

  private static func archive(_ parts: [WordPart]) -> [UInt8] {
    var archive = ZipWriter()
    for part in parts { archive.add(part.path, part.bytes) }
    return archive.finish()
  }
}
