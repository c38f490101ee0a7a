import Regeling
import SourceText

/// Reads ordinances.
public enum Reader {
  /// The document in `source`; reading never fails, and what it had to infer or could not place stands in `meldingen`.
  ///
  /// - Parameter references: whether its references are located too, which takes longer than the rest.
  public static func read(_ source: SourceFile, as format: InputFormat? = nil, references: Bool = true) -> Verordening {
    let format = format ?? InputFormat.detect(source)
    let read =
      switch format {
      case .tekst: PlainTextReader.read(source)
      case .markdown: MarkdownReader.read(source)
      }
    let bron = Bron(bestand: source.name, formaat: format.rawValue, source: source.id)
    var document = DocumentBuilder.build(read, bron)
    LedenInference.infer(&document)
    NoteLinks.tie(&document)
    let reported = Set(document.meldingen.filter { $0.code == "nummer-dubbel" }.compactMap { $0.range?.offset })
    for double in document.assignEIds() where !reported.contains(double.range?.offset ?? .max) {
      document.meldingen.append(Melding.eIdDouble(double.eId).diagnostic(double.range))
    }
    if references { ReferenceResolver.resolve(&document) }
    if let first = source.replacements.first {
      let range = SourceRange(source: source.id, offset: first, length: 3)
      document.meldingen.insert(Melding.bytesReplaced(count: source.replacements.count).diagnostic(range), at: 0)
    }
    return document
  }
}
