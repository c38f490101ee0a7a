/// Writes an old and a new document as one Word document with tracked changes: insertions and deletions, nothing else.
///
/// Accepting all changes gives the new document and rejecting all gives the old one, whichever lines are taken to
/// belong together; that only decides how much is marked.
package struct WordRevisions {
  /// A paragraph or a table of one of the two documents.
  package struct Line {
    /// The id of the innermost section or item around it, or what kind of section that is.
    package var element: String
    /// Which line of that element it is, from 1; 0 for a label without text.
    package var number: Int
    /// Its words.
    package var text: String
    /// How it looks; lines that belong together look the same, because a look is not tracked.
    package var look: String
  }

  private let old: RevisionSide
  private let new: RevisionSide
  private let page: WordPage

  /// Lays out the two documents.
  package init(old: Document, new: Document) {
    page = WordPage(new.metadata.orientation)
    self.old = RevisionSide(old, page)
    self.new = RevisionSide(new, page)
  }

  /// The lines of the old document in order.
  package var oldLines: [Line] { old.lines.map(\.line) }
  /// The lines of the new document in order.
  package var newLines: [Line] { new.lines.map(\.line) }

  /// The parts of the Word document; `pairs` are places in the two lists of lines, both rising, of lines that look alike.
  package func parts(pairs: [(old: Int, new: Int)], _ marker: inout some RevisionMarker) -> [WordPart] {
    var body = RevisionBody(old: old, new: new, page: page)
    var (o, n) = (0, 0)
    for (index, pair) in pairs.enumerated() where pair.old >= o && pair.new >= n {
      body.add(old: o..<pair.old, new: n..<pair.new)
      let next = index + 1 < pairs.count ? pairs[index + 1] : (old: old.lines.count, new: new.lines.count)
      let beforeNew = next.old == pair.old + 1 && next.new > pair.new + 1
      body.add(old: pair.old, new: pair.new, beforeNew: beforeNew, &marker)
      (o, n) = (pair.old + 1, pair.new + 1)
    }
    body.add(old: o..<old.lines.count, new: n..<new.lines.count)
    let title = marker.marks(old.title, new.title, isHeading: true)
    let notes = body.notes(&marker)
    return WordPackage.parts(
      WordPackage.Content(
        title: new.title, language: new.language, page: page, body: body.finish(), notes: notes.bytes,
        noteRelations: notes.relations, relations: body.relations,
        header: WordPackage.header(title: title, after: body.changeCount)))
  }
}

/// One of the two documents, as lines.
struct RevisionSide {
  struct Line {
    var line: WordRevisions.Line
    var content: WordLine.Content
  }

  let title: String
  let language: String
  private(set) var lines: [Line] = []
  /// The texts of the footnotes by number.
  private(set) var footnotes: [String: [InlineRun]] = [:]

  init(_ document: Document, _ page: WordPage) {
    title = document.metadata.title
    language = WordPackage.language(document.metadata.language)
    let place = WordPlace(width: page.textWidth)
    if !title.isEmpty {
      let paragraph = WordParagraph(style: "Title", content: [.text(title)])
      add(WordLine(content: .paragraph(paragraph), element: "longTitle", number: 1))
    }
    let flow = WordFlow.lines(document.blocks, place)
    let called = Self.calls(in: flow)
    for line in flow {
      guard case .footnotes(let notes, let place) = line.content else {
        add(line)
        continue
      }
      for note in notes where footnotes[note.number] == nil {
        footnotes[note.number] = InlineRun.runs(of: note.blocks.onOneLine)
      }
      for note in notes where !called.contains(note.number) {
        WordFlow.lines(note, place).forEach { add($0) }
      }
    }
  }

  private mutating func add(_ line: WordLine) {
    let look: String
    let text: String
    switch line.content {
    case .paragraph(let paragraph):
      look = "\(paragraph.style) \(paragraph.indent)"
      text = (paragraph.labelRuns + InlineRun.runs(of: paragraph.content)).map(\.plainText).joined()
    case .table(let table, let place):
      let rows = RevisionTable(table)
      look = "tabel \(rows.width) \(place.indent) \(table.columns.isEmpty)"
      text = rows.texts.joined(separator: "\n")
    case .contents, .footnotes, .pageBreak, .nothing: return
    }
    lines.append(
      Line(
        line: .init(element: line.element, number: line.number, text: text, look: look), content: line.content
      ))
  }

  /// The numbers of the footnotes that the text calls.
  private static func calls(in lines: [WordLine]) -> Set<String> {
    var result: Set<String> = []
    func collect(_ runs: [InlineRun]) {
      for run in runs {
        if case .noteCall(let number) = run.content { result.insert(number) }
      }
    }
    for line in lines {
      switch line.content {
      case .paragraph(let paragraph): collect(InlineRun.runs(of: paragraph.content))
      case .table(let table, _): RevisionTable(table).rows.joined().forEach(collect)
      case .contents, .footnotes, .pageBreak, .nothing: break
      }
    }
    return result
  }
}

extension WordParagraph {
  /// The label and the tab behind it.
  var labelRuns: [InlineRun] {
    guard case .text(let text, let isInferred) = label else { return [] }
    return [
      InlineRun(marks: isInferred ? [.inferred] : [], content: .text(text)),
      InlineRun(marks: [], content: .text("\t")),
    ]
  }
}

/// A table as rows of running text, its header the first of them.
struct RevisionTable {
  let rows: [[[InlineRun]]]
  /// The most cells of a row, as far as Word takes them.
  let width: Int

  init(_ table: Table) {
    let header = table.columns.isEmpty ? [] : [table.columns.map { InlineRun.runs(of: $0.title) }]
    let all = header + table.rows.map { $0.cells.map { InlineRun.runs(of: $0.blocks.onOneLine) } }
    let width = min(all.map(\.count).max() ?? 0, WordStory.mostColumns)
    self.width = width
    // What is too much for Word's columns stands together in the last.
    rows = all.map { row in
      row.count <= width ? row : Array(row[..<(width - 1)]) + [Array(row[(width - 1)...].joined())]
    }
  }

  /// The words of each row.
  var texts: [String] {
    rows.map { row in row.map { $0.map(\.plainText).joined() }.joined(separator: "\t") }
  }
}
