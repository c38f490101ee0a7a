import Comparer
import Documents
import Parser
import Regeling
import Renderer
import SourceText

/// Papers of two small texts, as Markdown, because that shows words and marks at a glance.
enum Vergelijk {
  /// The table or the running text of a comparison, without the first page.
  static func text(
    _ was: String, _ wordt: String, _ options: WasWordtDocument.Options = .init(), reasons: String? = nil
  ) -> String {
    let (_, after) = parts(was, wordt, options, reasons)
    return after
  }

  /// The first page of a comparison.
  static func firstPage(_ was: String, _ wordt: String) -> String { parts(was, wordt, .init(), nil).0 }

  private static func parts(
    _ was: String, _ wordt: String, _ options: WasWordtDocument.Options, _ reasons: String?
  ) -> (String, String) {
    let (old, new) = (read(was), read(wordt))
    var redenen = Redenen(new)
    if let reasons { redenen.add(read(reasons)) }
    let document = WasWordtDocument.make(Vergelijking(was: old, wordt: new), redenen, options)
    return halves(document)
  }

  /// The three texts beside each other, without the first page.
  static func three(_ geldend: String, _ voorstel: String, _ naAmendement: String) -> String {
    let drieluik = Drieluik(
      geldend: read(geldend), voorstel: read(voorstel), naAmendement: read(naAmendement))
    return halves(DrieTeksten.make(drieluik, .init())).1
  }

  /// What stands before and after the heading of the texts.
  private static func halves(_ document: Document) -> (String, String) {
    let start =
      document.blocks.firstIndex {
        if case .heading(let heading) = $0 {
          heading.id == "tabel" || heading.id == "tekst-met-wijzigingen"
        } else {
          false
        }
      } ?? document.blocks.endIndex
    return (
      MarkdownWriter.write(Array(document.blocks[..<start])),
      MarkdownWriter.write(Array(document.blocks[start...]))
    )
  }

  static func read(_ text: String) -> Verordening {
    Reader.read(SourceFile(name: "tekst.md", original: Array(text.utf8)), as: .markdown)
  }

  /// An ordinance of these articles.
  static func ordinance(_ articles: String...) -> String {
    "# Verordening fietsen Oefenstad\n\n" + articles.joined(separator: "\n\n") + "\n"
  }
}
