import Documents
import Parser
import Regeling
import Renderer
import SourceText
import Zip

/// The forms besides Markdown in which a document is written and read.
enum WrittenForm: String, CaseIterable, Sendable {
  case cvdr, word

  /// What `document` reads as when it has been written in this form.
  func writtenAndRead(_ document: Verordening) throws -> Verordening {
    switch self {
    case .cvdr:
      return Reader.read(SourceFile(name: "terug.xml", original: CVDRDocument.make(document).bytes))
    case .word:
      var archive = ZipWriter()
      for part in WordWriter.write(VerordeningDocument.make(document)) { archive.add(part.path, part.bytes) }
      return try Reader.open(name: "terug.docx", bytes: archive.finish()).1
    }
  }

  /// The first differences between `document` and what it reads as when it has been written in this form.
  func differences(_ document: Verordening) throws -> [String] {
    RoundTrip.differences(document, try writtenAndRead(document))
  }
}
