import Regeling
import SourceText

/// Reads ordinances.
public enum Reader {
  /// The document in a file with the bytes `original`, and the source that its ranges point into.
  ///
  /// What a file is, its first bytes tell, whatever its name. A file that holds text is its own source; of a Word
  /// file a text is made with one line per paragraph.
  public static func open(
    name: String, bytes original: [UInt8], as format: InputFormat? = nil, id: SourceID = 0,
    _ options: ReadOptions = ReadOptions()
  ) throws(ReadError) -> (SourceFile, Verordening) {
    if let foreign = ForeignFormat.detect(original) { throw .foreign(foreign) }
    if WordPackage.isArchive(original) {
      let (source, read, format) = try WordReader.read(original, name: name, id: id, options)
      return (source, build(consume read, source, format, options))
    }
    guard format?.isBinary != true else { throw .notWord }
    let source = SourceFile(name: name, original: original, id: id)
    return (source, read(source, as: format, options))
  }

  /// The document in `source`; reading never fails, and what it had to infer or could not place stands in `meldingen`.
  public static func read(
    _ source: SourceFile, as format: InputFormat? = nil, _ options: ReadOptions = ReadOptions()
  ) -> Verordening {
    let format = format ?? InputFormat.detect(source)
    let read =
      switch format {
      case .markdown: MarkdownReader.read(source)
      case .html: HTMLReader.read(source)
      case .cvdr: CVDRReader.read(source)
      // What was a Word file is a text by now.
      case .tekst, .pdf, .docx: PlainTextReader.read(source)
      }
    return build(consume read, source, format, options)
  }

  private static func build(
    _ read: consuming ReadSource, _ source: SourceFile, _ format: InputFormat, _ options: ReadOptions
  ) -> Verordening {
    let bron = Bron(
      bestand: source.name, formaat: format.rawValue, source: source.id, metagegevens: read.metadata)
    var document = DocumentBuilder.build(consume read, bron)
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
    if options.references { ReferenceResolver.resolve(&document) }
    if let first = source.replacements.first {
      let range = SourceRange(source: source.id, offset: first, length: 3)
      document.meldingen.insert(
        Melding.bytesReplaced(count: source.replacements.count).diagnostic(range), at: 0)
    }
    return document
  }

  /// Makes anew what the reader derives from a tree: addresses, ties of notes, the short title, references.
  ///
  /// For a tree that was changed after it was read; what the reader had to say about the old one is dropped.
  public static func refresh(_ document: inout Verordening) {
    document.meldingen = []
    document.findCiteertitel()
    NoteLinks.tie(&document)
    for double in document.assignEIds() {
      document.meldingen.append(Melding.eIdDouble(double.eId).diagnostic(double.range))
    }
    ReferenceResolver.resolve(&document)
  }
}
