/// The text of a Word document with tracked changes, line by line.
struct RevisionBody {
  private let old: RevisionSide
  private let new: RevisionSide
  private let page: WordPage
  private var story: WordStory

  init(old: RevisionSide, new: RevisionSide, page: WordPage) {
    self.old = old
    self.new = new
    self.page = page
    // Without ids there are no bookmarks, which could not stand in two texts at once.
    story = WordStory(WordIndex(Document(metadata: Metadata(title: ""))))
    story.revisions = RevisionState(footnotes: (Set(old.footnotes.keys), Set(new.footnotes.keys)))
  }

  /// Adds lines that only one of the documents has.
  mutating func add(old olds: Range<Int>, new news: Range<Int>) {
    for index in olds { add(old.lines[index].content, .deleted) }
    for index in news { add(new.lines[index].content, .inserted) }
  }

  private mutating func add(_ content: WordLine.Content, _ change: Inline.Change) {
    switch content {
    case .paragraph(let paragraph):
      let runs = (paragraph.labelRuns + InlineRun.runs(of: paragraph.content)).map { $0.changed(change) }
      story.writeRevised(paragraph.style, indent: paragraph.indent, runs, change)
    case .table(let table, let place):
      let rows = RevisionTable(table)
      let widths = start(table, rows, place)
      for (index, row) in rows.rows.enumerated() {
        let cells = row.map { $0.map { $0.changed(change) } }
        story.writeRevisedRow(cells, widths, isHeader: index == 0 && !table.columns.isEmpty, change)
      }
      story.endRevisedTable(change)
    case .contents, .footnotes, .pageBreak, .nothing: break
    }
  }

  /// Adds a line that both documents have, with what changed in it.
  ///
  /// - Parameter beforeNew: whether a line follows that only the new document has.
  mutating func add(
    old oldIndex: Int, new newIndex: Int, beforeNew: Bool, _ marker: inout some RevisionMarker
  ) {
    switch (old.lines[oldIndex].content, new.lines[newIndex].content) {
    case (.paragraph(let oldParagraph), .paragraph(let newParagraph)):
      let label = Self.labels(oldParagraph, newParagraph)
      let runs = joined(
        InlineRun.runs(of: oldParagraph.content), InlineRun.runs(of: newParagraph.content),
        isHeading: newParagraph.style.hasPrefix("Heading"), &marker)
      // Where new words end a line and a new line follows, LibreOffice takes the two for one change, and rejecting it
      // takes the end of the line along.
      story.writeRevised(
        newParagraph.style, indent: newParagraph.indent,
        label + (beforeNew ? RevisedRuns.endingInDeletion(runs) : runs))
    case (.table(let oldTable, _), .table(let newTable, let place)): add(oldTable, newTable, place, &marker)
    default: add(old: oldIndex..<oldIndex + 1, new: newIndex..<newIndex + 1)
    }
  }

  private static func labels(_ old: WordParagraph, _ new: WordParagraph) -> [InlineRun] {
    let (a, b) = (old.labelRuns, new.labelRuns)
    if a == b { return b }
    guard let oldLabel = a.first, let newLabel = b.first, let tab = b.last else {
      return a.map { $0.changed(.deleted) } + b.map { $0.changed(.inserted) }
    }
    // A label that looks otherwise only because one text lost its number did not change.
    if oldLabel.content == newLabel.content { return b }
    return [oldLabel.changed(.deleted), newLabel.changed(.inserted), tab]
  }

  private func joined(
    _ a: [InlineRun], _ b: [InlineRun], isHeading: Bool = false, _ marker: inout some RevisionMarker
  ) -> [InlineRun] {
    let marks = marker.marks(
      a.map(\.plainText).joined(), b.map(\.plainText).joined(), isHeading: isHeading)
    return RevisedRuns.join(a, b, marks) { [old, new] number in
      (old.footnotes[number] == nil) == (new.footnotes[number] == nil)
    }
  }

  // MARK: Tables

  private mutating func start(_ table: Table, _ rows: RevisionTable, _ place: WordPlace) -> [Int] {
    let total = max(place.width - place.indent, 600)
    let widths = TableWidths.make(table, columns: rows.width, total: total)
    story.startTable(widths, hasHeader: !table.columns.isEmpty, caption: [], indent: place.indent)
    return widths
  }

  private mutating func add(
    _ oldTable: Table, _ newTable: Table, _ place: WordPlace, _ marker: inout some RevisionMarker
  ) {
    let (olds, news) = (RevisionTable(oldTable), RevisionTable(newTable))
    let widths = start(newTable, news, place)
    let hasHeader = !newTable.columns.isEmpty
    var (o, n) = (0, 0)
    func change(_ oldEnd: Int, _ newEnd: Int) {
      for row in olds.rows[o..<oldEnd] {
        let cells = row.map { $0.map { $0.changed(.deleted) } }
        story.writeRevisedRow(cells, widths, isHeader: false, .deleted)
      }
      for row in news.rows[n..<newEnd] {
        let cells = row.map { $0.map { $0.changed(.inserted) } }
        story.writeRevisedRow(cells, widths, isHeader: false, .inserted)
      }
    }
    for (oldRow, newRow) in Self.rowPairs(olds.texts, news.texts, hasHeader: hasHeader, &marker) {
      change(oldRow, newRow)
      let cells = (0..<news.width).map { column in
        let a = column < olds.rows[oldRow].count ? olds.rows[oldRow][column] : []
        let b = column < news.rows[newRow].count ? news.rows[newRow][column] : []
        return joined(a, b, &marker)
      }
      story.writeRevisedRow(cells, widths, isHeader: hasHeader && newRow == 0, nil)
      (o, n) = (oldRow + 1, newRow + 1)
    }
    change(olds.rows.count, news.rows.count)
    story.endRevisedTable(nil)
  }

  /// The rows that belong together: header with header, then what stayed, then as many rows between as both have.
  private static func rowPairs(
    _ old: [String], _ new: [String], hasHeader: Bool, _ marker: inout some RevisionMarker
  ) -> [(Int, Int)] {
    let start = hasHeader ? 1 : 0
    var result: [(Int, Int)] = hasHeader ? [(0, 0)] : []
    var (o, n) = (start, start)
    func closeGap(_ oldEnd: Int, _ newEnd: Int) {
      guard oldEnd - o == newEnd - n else { return }
      while o < oldEnd {
        result.append((o, n))
        (o, n) = (o + 1, n + 1)
      }
    }
    let kept = marker.kept(Array(old.dropFirst(start)), Array(new.dropFirst(start)))
    for pair in kept {
      closeGap(pair.old + start, pair.new + start)
      result.append((pair.old + start, pair.new + start))
      (o, n) = (pair.old + start + 1, pair.new + start + 1)
    }
    closeGap(old.count, new.count)
    return result
  }

  // MARK: What stands around the text

  /// The addresses and parts that the text names.
  var relations: WordRelations { story.relations }

  /// How many changes have been written.
  var changeCount: Int { story.revisions?.count ?? 0 }

  /// The text, with a last paragraph that no change touches: Word cannot take the last one of a text away.
  mutating func finish() -> XMLWriter {
    story.writeRevised("Tabelafstand", [])
    return story.xml
  }

  /// The part with the footnotes that the text called.
  mutating func notes(_ marker: inout some RevisionMarker) -> (bytes: [UInt8], relations: WordRelations) {
    var notes = WordNotes.Part()
    var relations = WordRelations()
    for (note, mark) in story.revisions?.calls.notes ?? [] {
      let a = note.change == .inserted ? [] : old.footnotes[note.number] ?? []
      let b = note.change == .deleted ? [] : new.footnotes[note.number] ?? []
      let runs =
        note.change.map { change in (a + b).map { $0.changed(change) } } ?? joined(a, b, &marker)
      var flow = WordStory(story.index, isFootnote: true)
      flow.revisions = story.revisions
      flow.relations = relations
      flow.writeRevisedNote(mark: mark, runs)
      story.revisions = flow.revisions
      relations = flow.relations
      notes.add(flow.xml)
    }
    return (notes.finish(), relations)
  }
}
