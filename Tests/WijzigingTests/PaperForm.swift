import Amender
import Documents
import Parser
import Regeling
import Renderer
import SourceText
import Templates
import Zip

/// The forms in which an amending ordinance is handed over.
enum PaperForm: String, CaseIterable {
  case markdown, html, word

  /// The bytes of `document` in this form, with the name of their file.
  private func written(_ document: Document) throws -> (name: String, bytes: [UInt8]) {
    switch self {
    case .markdown: return ("wijziging.md", Array(MarkdownWriter.write(document).utf8))
    case .html:
      let templates = try TemplateSet(Templates.all.map { (name: $0.name, text: $0.text) })
      let page = try HTMLPage.write(document, frame: "verordening", templates: templates)
      return ("wijziging.html", Array(page.utf8))
    case .word:
      var archive = ZipWriter()
      for part in WordWriter.write(document) { archive.add(part.path, part.bytes) }
      return ("wijziging.docx", archive.finish())
    }
  }

  /// What comes of reading the written `document` and applying it to `was`.
  func applied(_ document: Document, to was: Verordening) throws -> Consolidatie {
    let paper = try written(document)
    let (source, act) = try Reader.open(name: paper.name, bytes: paper.bytes, id: 2)
    return Consolidatie(was, [.init(AmendmentReader.read(act, source))])
  }
}
