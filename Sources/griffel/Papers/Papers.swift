import Renderer
import Templates
import Zip

/// Writes documents in the form that the user asks for, in the house style of the municipality.
struct Papers {
  /// The user's templates that stand in place of built-in ones, by name.
  private var own: [(name: String, text: String)] = []

  /// The built-in templates, those in the folder of `--sjablonen` in their place.
  ///
  /// What is wrong with one of those is said now, before a text is read.
  init(_ call: inout Call) throws(Failure) {
    if let folder = call.arguments.value(of: .sjablonen) { own = try HouseStyle.read(folder, &call) }
  }

  /// As `init(_:)`, for a command that writes nothing but a paper in `format`.
  init(_ call: inout Call, for format: OutputFormat) throws(Failure) {
    try self.init(&call)
    if format != .html, format != .pdf {
      call.tellIdle([.sjablonen], "sjablonen bepalen hoe html en pdf eruitzien, niet \(format.name)")
    }
  }

  /// The bytes of `document` in `format`, HTML in the page frame `frame`.
  func bytes(_ document: Document, _ format: OutputFormat, frame: String) throws(Failure) -> [UInt8] {
    switch format {
    case .docx: return Self.archive(WordWriter.write(document))
    case .html: return try page(document, frame: frame)
    case .pdf:
      return try PDFMaker.file(
        page: page(document, frame: frame), word: { Self.archive(WordWriter.write(document)) })
    case .tekst: return Array(TextWriter.write(document).utf8)
    default: return Array(MarkdownWriter.write(document).utf8)
    }
  }

  private func page(_ document: Document, frame: String) throws(Failure) -> [UInt8] {
    do throws(MustacheError) {
      // Only pages ask for them.
      let templates = try TemplateSet(Templates.all.map { ($0.name, $0.text) } + own)
      return Array(try HTMLPage.write(document, frame: frame, templates: templates).utf8)
    } catch {
      throw Failure(error)
    }
  }

  /// The Word file of these parts.
  static func archive(_ parts: [WordPart]) -> [UInt8] {
    var archive = ZipWriter()
    for part in parts { archive.add(part.path, part.bytes) }
    return archive.finish()
  }
}
