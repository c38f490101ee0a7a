import Documents
import Parser
import Regeling
import Renderer
import SourceText

/// The laws of what is written: every word of the tree stands in the papers, and reads back from them.
enum WrittenWords {
  static func broken(_ document: Verordening) -> [String] {
    let publications = [
      ("CVDR", CVDRDocument.make(document).bytes), ("AKN", AKNDocument.make(document).bytes),
    ]
    return publications.compactMap { name, bytes in
      PublishedWords.difference(document, bytes).map { "\(name): \($0)" }
    } + markdown(document)
  }

  /// Whether the Markdown of `document` reads back with the same words, whatever the tree.
  private static func markdown(_ document: Verordening) -> [String] {
    let written = MarkdownWriter.write(VerordeningDocument.make(document, .init(isRich: false)))
    let again = Reader.read(SourceFile(name: "terug.md", original: Array(written.utf8)))
    // What was inferred is printed, and no longer inferred when it is read back.
    let was = scalars(document.withShownLabels, showsInferred: true)
    let wordt = scalars(again, showsInferred: false)
    return was == wordt
      ? [] : ["Markdown reads back as \(wordt.count) characters for \(was.count): \(written.prefix(200))"]
  }

  /// The characters of a tree in the order of their codes; signs of lists are mark-up, and no paper holds controls.
  private static func scalars(_ document: Verordening, showsInferred: Bool) -> [UInt32] {
    var text = ""
    for (_, tekst) in document.teksten { text += tekst.string + "\n" }
    document.visit { if showsInferred, $0.label.isEmpty, !$0.nr.isEmpty { text += "\($0.nr).\n" } }
    return PlainScalars.of(text).map(\.value).filter { $0 >= 0x20 && $0 != 0x2D }.sorted()
  }
}
