import Documents
import Parser
import Regeling
import Renderer
import SourceText
import Templates
import Zip

/// The forms in which a document is written and read.
enum WrittenForm: String, CaseIterable, Sendable {
  case markdown, html, word, cvdr

  /// What `document` reads as when it has been written in this form.
  func writtenAndRead(_ document: Verordening) throws -> Verordening {
    switch self {
    case .markdown:
      let text = MarkdownWriter.write(VerordeningDocument.make(document, .init(isRich: false)))
      return Reader.read(SourceFile(name: "terug.md", original: Array(text.utf8)))
    case .html:
      let templates = try TemplateSet(Templates.all.map { (name: $0.name, text: $0.text) })
      let page = try HTMLPage.write(
        VerordeningDocument.make(document), frame: "verordening", templates: templates)
      return Reader.read(SourceFile(name: "terug.html", original: Array(page.utf8)))
    case .word:
      var archive = ZipWriter()
      for part in WordWriter.write(VerordeningDocument.make(document)) { archive.add(part.path, part.bytes) }
      var again = try Reader.open(name: "terug.docx", bytes: archive.finish()).1
      // What the writer puts in front, a table of contents and remarks on its marks, is text to a reader of Word.
      let front = Set(document.voorwerk.map(\.tekst.string))
      again.voorwerk.removeAll { !front.contains($0.tekst.string) }
      return again
    case .cvdr:
      return Reader.read(SourceFile(name: "terug.xml", original: CVDRDocument.make(document).bytes))
    }
  }

  /// The first differences between `document` and what it reads as when it has been written in this form.
  func differences(_ document: Verordening) throws -> [String] {
    RoundTrip.differences(document, try writtenAndRead(document), frontIsOne: self == .cvdr)
  }
}
