import Documents
import Parser
import Regeling
import Renderer
import SourceText

/// The law that a rendered ordinance reads back as its tree.
enum RoundTrip {
  /// The first differences between `document` and what its Markdown reads as.
  static func differences(_ document: Verordening) -> [String] {
    let markdown = MarkdownWriter.write(VerordeningDocument.make(document, .init(isRich: false)))
    let again = Reader.read(SourceFile(name: "terug.md", original: Array(markdown.utf8)))
    return differences(document, again)
  }

  /// The first differences between two documents in what has to come back.
  static func differences(_ document: Verordening, _ again: Verordening) -> [String] {
    differences(lines(document), lines(again))
  }

  private static func differences(_ a: [String], _ b: [String]) -> [String] {
    guard let first = zip(a, b).enumerated().first(where: { $1.0 != $1.1 }) else {
      return a.count == b.count
        ? [] : ["\(a.count) lines against \(b.count): \((a.count > b.count ? a : b)[min(a.count, b.count)])"]
    }
    return ["was \(first.element.0.prefix(200))", "is  \(first.element.1.prefix(200))"]
  }

  /// What has to come back, a line per text and per element.
  private static func lines(_ document: Verordening) -> [String] {
    var result = ["opschrift \(document.opschrift.string)"]
    result += document.aanhef.tekst.map { "aanhef \($0.tekst.string)" }
    for (part, elements) in [
      ("lichaam", document.lichaam), ("bijlagen", document.bijlagen),
      ("algemeen", document.toelichting.algemeen),
      ("artikelsgewijs", document.toelichting.artikelsgewijs),
    ] {
      for element in elements { element.visit { result.append("\(part) \(line($0))") } }
    }
    result += document.sluiting.map { "sluiting \($0.tekst.string)" }
    result += document.voetnoten.map { "voetnoot \($0.nr) \($0.tekst.string)" }
    return result
  }

  private static func line(_ element: Element) -> String {
    let blocks = [element.inhoud, element.slot].map {
      $0.map { "\($0.soort.rawValue)=\($0.tekst.string)" }.joined(separator: " / ")
    }
    return
      "\(element.eId) \(element.soort.rawValue) [\(element.nr)] \(element.titel.string) { \(blocks.joined(separator: " } { ")) }"
  }
}
