import Regeling
import SourceText

/// A file of which the text has been read, and the tree has yet to be built.
///
/// It cannot be copied: the tree is made of what it holds, and a copy would keep that a second time.
public struct ReadText: ~Copyable, Sendable {
  /// What the ranges of the tree point into.
  public private(set) var source: SourceFile
  /// Whether there is a letter or a digit in it.
  public let hasWord: Bool
  /// Whether it is a program, a font or the like.
  public let isBinary: Bool
  private var read: ReadSource
  private let format: InputFormat

  /// - Parameter read: reads the source, of which it may give the bytes up.
  init(_ source: consuming SourceFile, as format: InputFormat, read: (inout SourceFile) -> ReadSource) {
    hasWord = source.hasWord
    isBinary = source.isBinary
    self.read = read(&source)
    self.source = source
    self.format = format
  }

  /// The tree of the text; what it had to infer or could not place stands in its `meldingen`.
  public consuming func document(_ options: ReadOptions) -> Verordening {
    let (source, format) = (source, format)
    let bron = Bron(
      bestand: source.name, formaat: format.rawValue, source: source.id, metagegevens: read.metadata)
    var given = ReadSource(paragraphs: [])
    swap(&given, &read)
    var document = DocumentBuilder.build(consume given, bron)
    if format == .html || format == .cvdr { DrawnText.remove(from: &document) }
    if format == .cvdr, document.aanhef.tekst.isEmpty {
      // The register says where the aanhef stands, whatever its words.
      swap(&document.aanhef.tekst, &document.voorwerk)
    }
    LedenInference.infer(&document)
    let doubles = document.assignEIds(tyingNotes: NoteLinks.tie)
    let reported = Set(
      document.meldingen.filter { $0.code == "nummer-dubbel" }.compactMap { $0.range?.offset })
    for double in doubles where !reported.contains(double.range?.offset ?? .max) {
      document.meldingen.append(Melding.eIdDouble(double.eId).diagnostic(double.range))
    }
    if let first = source.replacements.first {
      let range = SourceRange(source: source.id, offset: first, length: 3)
      document.meldingen.insert(
        Melding.bytesReplaced(count: source.replacements.count).diagnostic(range), at: 0)
    }
    if options.references { document.deferVerwijzingen(ReferenceResolver.verwijzingen) }
    return document
  }
}
