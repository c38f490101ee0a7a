/// Joins a document with a page frame into one HTML file that needs no other file.
public enum HTMLPage {
  /// The whole page of `document` in the frame `frame` of `templates`.
  ///
  /// A frame is filled with `titel` (words alone), `opschrift` (the title as HTML, with the calls of its notes), `soort`,
  /// `taal`, `feiten` (`label`, `waarde`), `heeftFeiten`, `liggend`, `inhoudsopgave` and `inhoud` (both HTML), `heeftMerktekens`, `heeftWijzigingen`, `heeftVerplaatst` and
  /// `heeftAfgeleid`. A frame that makes tables its own way finds them as `tabellen`, each with `bijschrift` and `rijen`;
  /// a row has `id`, `status`, `soorten` and `cellen`, a cell `kop` (the title of its column), `hoogte` (how many rows it
  /// takes) and `inhoud` (HTML).
  ///
  /// - Throws: A `MustacheError` where the frame is missing or includes itself without end.
  public static func write(_ document: Document, frame: String, templates: TemplateSet) throws(MustacheError)
    -> String
  {
    try templates.render(frame, data(for: document, withTables: templates.asks(frame, for: "tabellen")))
  }

  /// What a frame is filled with.
  static func data(for document: Document, withTables: Bool = false) -> MustacheValue {
    let metadata = document.metadata
    var contents: [Block] = []
    var text: [Block] = []
    for block in document.blocks {
      if case .tableOfContents = block { contents.append(block) } else { text.append(block) }
    }
    let targets = HTMLWriter.Targets(document)
    var writer = HTMLWriter(targets)
    let heading = writer.run(inlines: metadata.heading)
    let body = writer.run(text)
    let marks = writer.usedMarks
    let facts = metadata.facts.map {
      MustacheValue.object([("label", .string($0.label)), ("waarde", .string($0.value))])
    }
    return .object([
      ("titel", .string(metadata.title)),
      ("opschrift", .string(heading)),
      ("soort", .string(metadata.kind)),
      ("taal", .string(metadata.language)),
      ("feiten", .list(facts)),
      ("heeftFeiten", .bool(!facts.isEmpty)),
      ("liggend", .bool(metadata.orientation == .landscape)),
      ("inhoudsopgave", .string(HTMLWriter.write(contents, targets))),
      ("inhoud", .string(body)),
      ("heeftMerktekens", .bool(!marks.isEmpty)),
      ("heeftWijzigingen", .bool(!marks.isDisjoint(with: [.change(.inserted), .change(.deleted)]))),
      ("heeftVerplaatst", .bool(!marks.isDisjoint(with: [.change(.movedIn), .change(.movedOut)]))),
      ("heeftAfgeleid", .bool(marks.contains(.inferred))),
      // Every cell is written once more, so only for a frame that asks.
      ("tabellen", .list(withTables ? tables(in: text, targets) : [])),
    ])
  }

  private static func tables(in blocks: [Block], _ targets: HTMLWriter.Targets) -> [MustacheValue] {
    blocks.compactMap { block in
      guard case .table(let table) = block else { return nil }
      return .object([
        ("bijschrift", .string(table.caption.plainText)),
        ("rijen", .list(zip(table.rows, table.places).map { row($0, $1, table.columns, targets) })),
      ])
    }
  }

  private static func row(
    _ row: Table.Row, _ places: [Table.Place], _ columns: [Table.Column], _ targets: HTMLWriter.Targets
  ) -> MustacheValue {
    let cells = places.enumerated().compactMap { index, place -> MustacheValue? in
      guard case .cell(let cell) = place else { return nil }
      return .object([
        (
          "kop",
          .string(index < columns.count && cell.columns == 1 ? columns[index].title.plainText : "")
        ),
        ("hoogte", .number("\(cell.rows)")), ("breedte", .number("\(cell.columns)")),
        ("inhoud", .string(HTMLWriter.write(cell.blocks, targets))),
      ])
    }
    return .object([
      ("id", .string(row.id ?? "")), ("status", .string(row.status ?? "")),
      ("soorten", .string(row.kinds.joined(separator: " "))), ("cellen", .list(cells)),
    ])
  }
}
