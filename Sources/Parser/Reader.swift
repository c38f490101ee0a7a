import Regeling
import SourceText

/// Reads ordinances.
public enum Reader {
  /// The document in a file with the bytes `original`, and the source that its ranges point into.
  ///
  /// What a file is, its first bytes tell, whatever its name. A file that holds text is its own source; of a Word
  /// file a text is made with one line per paragraph.
  public static func open(
    name: String, bytes original: consuming [UInt8], as format: InputFormat? = nil, id: SourceID = 0,
    _ options: ReadOptions = ReadOptions()
  ) throws(ReadError) -> (SourceFile, Verordening) {
    let text = try text(name: name, bytes: consume original, as: format, id: id, options)
    let source = text.source
    return (source, text.document(options))
  }

  /// The text of the file that `open` reads, before its tree is built.
  public static func text(
    name: String, bytes original: consuming [UInt8], as format: InputFormat? = nil, id: SourceID = 0,
    _ options: ReadOptions = ReadOptions()
  ) throws(ReadError) -> ReadText {
    if let foreign = ForeignFormat.detect(original) { throw .foreign(foreign) }
    if WordPackage.isArchive(original) {
      return try WordReader.read(original, name: name, id: id, options)
    }
    guard format?.isBinary != true else { throw .notWord }
    return text(SourceFile(name: name, original: consume original, id: id), as: format, options)
  }

  /// The document in `source`; reading never fails, and what it had to infer or could not place stands in `meldingen`.
  public static func read(
    _ source: SourceFile, as format: InputFormat? = nil, _ options: ReadOptions = ReadOptions()
  ) -> Verordening {
    text(source, as: format, options).document(options)
  }

  private static func text(
    _ source: consuming SourceFile, as format: InputFormat?, _ options: ReadOptions
  ) -> ReadText {
    let format = format ?? InputFormat.detect(source)
    return ReadText(consume source, as: format) { source in
      let read =
        switch format {
        case .markdown: MarkdownReader.read(source)
        case .html: HTMLReader.read(source)
        case .cvdr: CVDRReader.read(source)
        // What was a Word file is a text by now.
        case .tekst, .pdf, .docx: PlainTextReader.read(source)
        }
      if !options.keepsBytes { source.giveUpBytes() }
      return read
    }
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
