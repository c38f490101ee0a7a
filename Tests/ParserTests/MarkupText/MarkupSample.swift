import Markup
import Parser
import Regeling
import SourceText

/// A small document in mark-up, and what was read from it.
struct MarkupSample {
  let source: SourceFile
  let document: Verordening

  init(_ text: String, name: String = "voorbeeld") {
    source = SourceFile(name: name, original: Array(text.utf8))
    document = Reader.read(source)
  }

  /// An ordinance in the register's XML with `body` as its enacting terms and `rest` behind them.
  static func cvdr(_ body: String, rest: String = "") -> MarkupSample {
    MarkupSample(
      """
      <?xml version="1.0"?>
      <cvdr xmlns="http://standaarden.overheid.nl/cvdr/terms/"><body><intitule>Verordening op de proef</intitule>
      <regeling><aanhef><preambule><al>De raad van de gemeente Proefdam;</al><al>gelet op artikel 149 van de Gemeentewet;</al>
      <al>besluit vast te stellen:</al></preambule></aanhef>
      <regeling-tekst>\(body)</regeling-tekst>\(rest)</regeling></body></cvdr>
      """)
  }

  /// An ordinance on a web page.
  static func html(_ body: String) -> MarkupSample {
    MarkupSample(
      """
      <!DOCTYPE html><html><head><title>Proef</title></head><body><main><h1>Verordening op de proef</h1>
      <p>De raad van de gemeente Proefdam;</p><p>besluit:</p>
      \(body)</main></body></html>
      """)
  }

  /// The lines of the overview without words, line numbers and the path before the last three parts.
  var tree: [String] {
    document.overzicht(source: source).split(separator: "\n").map { line in
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      return "\(fields[0]) \(fields[2])|\(fields[3])" + (fields[5] == "afgeleid" ? " afgeleid" : "")
    }
  }

  /// The block texts of the element with this eId.
  func blokken(_ eId: String) -> [String] {
    var found: [String] = []
    document.visit { if $0.eId == eId { found = ($0.inhoud + $0.slot).map(\.tekst.string) } }
    return found
  }

  /// The first table of the document.
  var rijen: [[String]] {
    var found: [[String]] = []
    document.visit { element in
      for blok in element.inhoud + element.slot where found.isEmpty { found = blok.rijen }
    }
    return found
  }
}
