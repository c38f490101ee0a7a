/// Joins a document with a page frame into one HTML file that needs no other file.
public enum HTMLPage {
  /// The whole page of `document` in the frame `frame` of `templates`.
  ///
  /// A frame is filled with `titel`, `soort`, `taal`, `feiten` (`label`, `waarde`), `heeftFeiten`, `liggend`,
  /// `inhoudsopgave` and `inhoud` (both HTML), `heeftMerktekens`, `heeftWijzigingen`, `heeftVerplaatst` and
  /// `heeftAfgeleid`.
  ///
  /// - Throws: A `MustacheError` where the frame is missing or includes itself without end.
  public static func write(_ document: Document, frame: String, templates: TemplateSet) throws(MustacheError)
    -> String
  {
    try templates.render(frame, data(for: document))
  }

  /// What a frame is filled with.
  static func data(for document: Document) -> MustacheValue {
    let metadata = document.metadata
    var contents: [Block] = []
    var text: [Block] = []
    for block in document.blocks {
      if case .tableOfContents = block { contents.append(block) } else { text.append(block) }
    }
    var writer = HTMLWriter()
    let body = writer.run(text)
    let marks = writer.usedMarks
    let facts = metadata.facts.map {
      MustacheValue.object([("label", .string($0.label)), ("waarde", .string($0.value))])
    }
    return .object([
      ("titel", .string(metadata.title)),
      ("soort", .string(metadata.kind)),
      ("taal", .string(metadata.language)),
      ("feiten", .list(facts)),
      ("heeftFeiten", .bool(!facts.isEmpty)),
      ("liggend", .bool(metadata.orientation == .landscape)),
      ("inhoudsopgave", .string(HTMLWriter.write(contents))),
      ("inhoud", .string(body)),
      ("heeftMerktekens", .bool(!marks.isEmpty)),
      ("heeftWijzigingen", .bool(!marks.isDisjoint(with: [.change(.inserted), .change(.deleted)]))),
      ("heeftVerplaatst", .bool(!marks.isDisjoint(with: [.change(.movedIn), .change(.movedOut)]))),
      ("heeftAfgeleid", .bool(marks.contains(.inferred))),
    ])
  }
}
