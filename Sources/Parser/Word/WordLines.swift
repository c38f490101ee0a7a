import Regeling
import SourceText

/// Writes a Word file out as a text with one line per paragraph, and makes of it what the joiner reads.
///
/// That text is the source of the document: every range points into it, and the number of a line is the number of
/// the paragraph in Word. Notes follow the body, the heads and feet of pages follow the notes.
struct WordLines {
  private(set) var bytes: [UInt8] = []
  private(set) var lines: [Line] = []
  private(set) var footnotes: [Voetnoot] = []
  private(set) var omissions: [Weglating] = []
  private let source: SourceID
  private let itemHeadings: ItemHeadings

  init(_ document: WordDocument, source: SourceID) {
    self.source = source
    itemHeadings = ItemHeadings(document.body)
    for block in document.body { add(block) }
    for note in document.notes { add(note) }
    for header in document.headers { omit(header, .kopregel) }
    for footer in document.footers { omit(footer, .voetregel) }
  }

  // MARK: The body

  private mutating func add(_ block: WordBlock) {
    switch block {
    case .paragraph(let paragraph): add(paragraph)
    case .table(let table):
      if !table.hasHead, table.rows.allSatisfy({ $0.count < 2 }) {
        // A table of one column is a frame round running text.
        for block in table.rows.joined().joined() { add(block) }
      } else if !table.hasHead, LayoutTable.isOne(table.rows) {
        for row in table.rows { addLabelled(row) }
      } else if !table.hasHead, LayoutTable.holdsArticles(table.rows) {
        for block in table.rows.joined().joined() { add(block) }
      } else {
        add(table)
      }
    }
  }

  /// Adds a label in a cell of its own and the text in the cell beside it.
  private mutating func addLabelled(_ row: [[WordBlock]]) {
    if LayoutTable.isHeading(row), row.count == 1 || row[1].isEmpty || cell(row[1]).isEmpty {
      for block in row[0] { add(block) }
      return
    }
    let label = cell(row[0])
    var blocks = row[1][...]
    if case .paragraph(let paragraph)? = blocks.first {
      add(paragraph, label: label)
      blocks.removeFirst()
    }
    for block in blocks { add(block) }
  }

  private mutating func add(_ paragraph: WordParagraph, label: Tekst = Tekst()) {
    var parts = place(paragraph.text)
    if !label.isEmpty {
      var first = label
      first.append(parts[0])
      parts[0] = first
    }
    guard parts.contains(where: { !$0.isEmpty }) else { return }
    let heading = paragraph.isContents ? 0 : heading(paragraph, parts)
    if heading > 0 {
      // The title of a heading may stand on a line of its own below the number.
      var tekst = Tekst()
      for part in parts { tekst.append(part) }
      if let last = lines.last, last.heading == heading, isRest(tekst, of: last) {
        lines[lines.count - 1].tekst.append(tekst)
      } else {
        append(tekst, paragraph, heading: heading, isFirst: true)
      }
    } else {
      var isFirst = true
      for part in parts where !part.isEmpty {
        append(part, paragraph, heading: 0, isFirst: isFirst, labelEnd: label.string.utf8.count)
        isFirst = false
      }
    }
  }

  /// Whether a heading is the rest of the one before it, which was set as two paragraphs: it begins with a small letter.
  private func isRest(_ tekst: Tekst, of line: Line) -> Bool {
    let bytes = tekst.string.utf8.span
    guard bytes.isSmall(at: 0), Closing(line.tekst.string) == .open, case .plain = LineShape(bytes) else {
      return false
    }
    return true
  }

  /// - Parameter labelEnd: where a label ends that stands in a cell of its own.
  private mutating func append(
    _ tekst: Tekst, _ paragraph: WordParagraph, heading: Int, isFirst: Bool, labelEnd: Int = 0
  ) {
    let isLabelled =
      isFirst && (!paragraph.text.number.isEmpty || ItemLabel(Array(tekst.string.utf8.prefix(16))) != nil)
    var line = Line(
      tekst: tekst, before: isFirst ? .separate : .adjacent, emphasised: paragraph.isEmphasised,
      hardBreak: !isFirst, heading: heading,
      indent: isLabelled ? paragraph.firstIndent : paragraph.indent,
      width: tekst.string.columns)
    line.isContents = paragraph.isContents
    line.isQuoted = paragraph.isQuoted
    let number = paragraph.text.number
    if isFirst, labelEnd > 0 {
      line.labelEnd = labelEnd
    } else if isFirst, heading == 0, tekst.string.utf8.starts(with: number.utf8) {
      line.labelEnd = number.utf8.count
    }
    lines.append(line)
  }

  /// The level of a heading; 0 where the style of a heading was put on running text.
  private func heading(_ paragraph: WordParagraph, _ parts: [Tekst]) -> Int {
    guard paragraph.heading > 0, let first = parts.first(where: { !$0.isEmpty }),
      let last = parts.last(where: { !$0.isEmpty })
    else { return 0 }
    if case .heading = LineShape(Array(first.string.utf8)) { return paragraph.heading }
    if itemHeadings.has(paragraph.heading), case .item = LineShape(Array(first.string.utf8)) { return 0 }
    let length = parts.reduce(0) { $0 + $1.string.utf8.count }
    let closing = Closing(last.string)
    guard closing.isTerminal || closing == .comma else { return length < 600 ? paragraph.heading : 0 }
    if case .item = LineShape(Array(first.string.utf8)) { return 0 }
    return length < 160 && closing != .semicolon ? paragraph.heading : 0
  }

  private mutating func add(_ word: WordTable) {
    let cells = word.rows.map { row in row.map { self.cell($0) } }
    guard cells.joined().contains(where: { !$0.isEmpty }) else { return }
    let table = Blok(tabel: cells)
    lines.append(Line(tekst: table.tekst, before: .separate, indent: word.indent, rijen: table.rijen))
  }

  /// All text of a cell on one line, that of tables within it included.
  private mutating func cell(_ blocks: [WordBlock]) -> Tekst {
    var result = Tekst()
    for block in blocks {
      switch block {
      case .paragraph(let paragraph):
        for part in place(paragraph.text) { result.append(part) }
      case .table(let table):
        for row in table.rows { for cell in row { result.append(self.cell(cell)) } }
      }
    }
    return result
  }

  // MARK: What stands apart

  private mutating func add(_ note: WordDocument.Note) {
    let nr = note.call.nr
    var label = Tekst()
    if !note.call.isCustom {
      let start = bytes.count
      bytes += nr.utf8
      label = Tekst(nr, pieces: [.init(start: 0, range: SourceRange(source: source, start..<bytes.count))])
      bytes.append(0x09)
    }
    var tekst = Tekst()
    for paragraph in Self.paragraphs(in: note.blocks) {
      for part in place(paragraph.text) { tekst.append(part, separator: "\n") }
    }
    if note.blocks.isEmpty, !label.isEmpty { bytes.append(0x0A) }
    footnotes.append(Voetnoot(nr: nr, label: label, tekst: tekst))
  }

  private mutating func omit(_ blocks: [WordBlock], _ reden: Weglating.Reden) {
    for paragraph in Self.paragraphs(in: blocks) {
      let start = bytes.count
      bytes += paragraph.text.bytes
      omit(start..<bytes.count, reden)
      bytes.append(0x0A)
    }
  }

  private mutating func omit(_ range: Range<Int>, _ reden: Weglating.Reden) {
    var builder = TekstBuilder(source: source)
    builder.append(bytes, range)
    let tekst = builder.finish()
    guard !tekst.isEmpty else { return }
    omissions.append(Weglating(range: SourceRange(source: source, range), tekst: tekst.string, reden: reden))
  }

  private static func paragraphs(in blocks: [WordBlock]) -> [WordParagraph] {
    blocks.flatMap { block -> [WordParagraph] in
      switch block {
      case .paragraph(let paragraph): [paragraph]
      case .table(let table): table.rows.joined().flatMap(paragraphs)
      }
    }
  }

  // MARK: One paragraph

  /// Writes the paragraph as a line and gives its text, cut at line breaks, without what is hidden.
  private mutating func place(_ text: WordText) -> [Tekst] {
    let base = bytes.count
    bytes += text.bytes
    var parts = PartBuilder(source: source)
    var start = 0
    for segment in text.segments {
      let range = base + start..<base + segment.end
      start = segment.end
      if segment.isHidden {
        omit(range, .paginaopmaak)
      } else {
        parts.add(bytes, range, segment)
      }
    }
    bytes.append(0x0A)
    return parts.finish()
  }
}

/// Builds the texts between the line breaks of one paragraph.
private struct PartBuilder {
  private let source: SourceID
  private var parts: [Tekst] = []
  private var builder: TekstBuilder
  /// The link that is open, and where it started.
  private var link: (address: String, start: Int)?

  init(source: SourceID) {
    self.source = source
    builder = TekstBuilder(source: source)
  }

  mutating func add(_ bytes: [UInt8], _ range: Range<Int>, _ segment: WordText.Segment) {
    if link?.address != segment.link {
      closeLink()
      link = segment.link.map { ($0, builder.count) }
    }
    if let call = segment.call {
      let start = builder.count
      builder.insert(0x5B)
      builder.append(bytes, range)
      builder.insert(0x5D)
      builder.mark(from: start, .footnoteCall(call))
      return
    }
    var start = range.lowerBound
    for index in range where bytes[index] == WordText.lineBreak {
      builder.append(bytes, start..<index)
      breakLine()
      start = index + 1
    }
    builder.append(bytes, start..<range.upperBound)
  }

  mutating func finish() -> [Tekst] {
    closeLink()
    parts.append(builder.finish())
    return parts
  }

  private mutating func breakLine() {
    let address = link?.address
    closeLink()
    parts.append(builder.finish())
    builder = TekstBuilder(source: source)
    link = address.map { ($0, 0) }
  }

  private mutating func closeLink() {
    if let link { builder.mark(from: link.start, .link(link.address)) }
    link = nil
  }
}
