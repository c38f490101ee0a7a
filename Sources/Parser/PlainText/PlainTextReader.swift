import Regeling
import SourceText

/// Reads plain text, above all text taken out of a PDF, into lines for the joiner.
struct PlainTextReader {
  private let source: SourceFile
  private var layout: PageLayout
  private let footnotes: [FootnoteFinder.Found]
  /// The lines on which a term of a list in two columns goes on beside its description.
  private let wrappedTerms: Set<Int>
  private let tables: [LaidOutTable]

  init(_ source: SourceFile) {
    self.source = source
    layout = PageLayout(source)
    wrappedTerms = WrappedTerms.lines(of: layout)
    footnotes = FootnoteFinder(layout).found
    for (number, footnote) in footnotes.enumerated() {
      for index in footnote.lines { layout.mark(index, .footnote(number)) }
    }
    tables = LaidOutTable.tables(of: layout)
  }

  /// The text as paragraphs, with the footnotes and the furniture of its pages set apart.
  static func read(_ source: SourceFile) -> ReadSource {
    let reader = PlainTextReader(source)
    var lines = reader.lines()
    GluedPageTitle.cut(&lines)
    let runTogether = RunTogether(cutting: &lines)
    return ReadSource(
      paragraphs: LineJoiner.join(consume lines, style: .wrapped), footnotes: reader.footnoteTexts(),
      omissions: reader.omissions(),
      diagnostics: reader.diagnostics() + runTogether.cut.map { Melding.runTogether.diagnostic($0) })
  }

  private func lines() -> [Line] {
    var result: [Line] = []
    var before = Line.Before.adjacent
    var pageStart = false
    /// Where the last column of the line above begins, if that line is divided.
    var column: Int?
    /// The table that begins at this line or behind it.
    var nextTable = 0
    for (index, raw) in layout.lines.enumerated() {
      if layout.pageStarts[index] { pageStart = true }
      if nextTable < tables.count, tables[nextTable].lines.contains(index) {
        if index == tables[nextTable].lines.lowerBound { result.append(line(of: tables[nextTable])) }
        if index + 1 == tables[nextTable].lines.upperBound { nextTable += 1 }
        (before, column, pageStart) = (.separate, nil, false)
        continue
      }
      guard raw.part == .text, !raw.isBlank else {
        before = max(before, .blank)
        column = nil
        continue
      }
      // Names and roles set far apart on one line are no running text, but a text may go on below its own column.
      let gap = raw.columnBehindGap(source.bytes)
      let isBelowColumn = gap == nil && column.map { raw.indent + 2 >= $0 } == true
      let isTermGoingOn = wrappedTerms.contains(index)
      if gap != nil, !isTermGoingOn { before = .separate }
      if isBelowColumn || isTermGoingOn { before = .adjacent }
      let tekst = text(raw.range)
      guard !tekst.isEmpty else {
        before = .blank
        continue
      }
      result.append(
        Line(
          tekst: tekst, before: before, indent: raw.indent, width: tekst.string.columns,
          pageStart: pageStart, cutsWord: endsInSoftHyphen(raw.range)))
      before = gap == nil ? .adjacent : .separate
      if !isBelowColumn, !isTermGoingOn { column = gap }
      pageStart = false
    }
    return result
  }

  private func line(of table: LaidOutTable) -> Line {
    let blok = Blok(tabel: table.rows.map { row in row.map { $0.isEmpty ? Tekst() : text($0) } })
    return Line(tekst: blok.tekst, before: .separate, rijen: blok.rijen)
  }

  /// The clean text of `range`, with the calls of footnotes in brackets.
  private func text(_ range: Range<Int>) -> Tekst {
    let first = firstCall(from: range.lowerBound)
    guard first < footnotes.count, range.contains(footnotes[first].call.lowerBound) else {
      return TekstBuilder.text(source.bytes, range, source: source.id)
    }
    var builder = TekstBuilder(source: source.id)
    var position = range.lowerBound
    for footnote in footnotes[first...] {
      guard range.contains(footnote.call.lowerBound) else { break }
      builder.append(source.bytes, position..<footnote.call.lowerBound)
      if footnote.isBracketed { builder.startPiece() }
      let start = builder.count
      if !footnote.isBracketed { builder.insert(0x5B) }
      append(footnote, footnote.call, to: &builder)
      if !footnote.isBracketed { builder.insert(0x5D) }
      builder.mark(from: start, .footnoteCall(footnote.nr))
      position = footnote.call.upperBound
    }
    builder.append(source.bytes, position..<range.upperBound)
    return builder.finish()
  }

  /// Adds the number of `footnote` that stands at `range`; raised digits become plain ones.
  private func append(_ footnote: FootnoteFinder.Found, _ range: Range<Int>, to builder: inout TekstBuilder) {
    if source.bytes[range.lowerBound] >= 0x80 {
      builder.append(footnote.nr, standingFor: range)
    } else {
      builder.append(source.bytes, range)
    }
  }

  /// The first footnote whose call stands at or behind `position`; calls go up with their notes.
  private func firstCall(from position: Int) -> Int {
    footnotes.partitionPoint { $0.call.lowerBound >= position }
  }

  private func endsInSoftHyphen(_ range: Range<Int>) -> Bool {
    range.count > 2 && source.bytes[range.upperBound - 2] == 0xC2
      && source.bytes[range.upperBound - 1] == 0xAD
  }

  private func footnoteTexts() -> [Voetnoot] {
    footnotes.map { footnote in
      let lines = footnote.lines.enumerated().map { number, index in
        let raw = layout.lines[index].range
        let tekst = text(number == 0 ? footnote.textStart..<raw.upperBound : raw)
        return Line(tekst: tekst, before: .adjacent, width: tekst.string.utf8.count)
      }.filter { !$0.tekst.isEmpty }
      var builder = TekstBuilder(source: source.id)
      append(footnote, footnote.label, to: &builder)
      var joined = Tekst()
      for paragraph in LineJoiner.join(lines, style: .wrapped) { joined.append(paragraph.tekst) }
      return Voetnoot(nr: footnote.nr, label: builder.finish(), tekst: joined)
    }
  }

  /// A text whose columns stand beside one another is not read as its author meant it.
  private func diagnostics() -> [Diagnostic] {
    let columns = layout.lines.first { $0.part == .text && $0.holdsTwoArticles(source.bytes) }
    let found =
      (columns.map { [($0, Melding.columns)] } ?? [])
      + wrappedTerms.sorted().map { (layout.lines[$0], .termWrapped) }
      + PiledLabels.found(in: layout).map { ($0.line, .labelsPiled(count: $0.count)) }
      + RestartedNotes(layout, read: footnotes).lines.map { ($0, .noteRestarted) }
    return found.map { raw, melding in melding.diagnostic(SourceRange(source: source.id, raw.range)) }
      + tables.map { table in
        let first = layout.lines[table.lines.lowerBound].range.lowerBound
        let end = layout.lines[table.lines.upperBound - 1].range.upperBound
        return Melding.tableInferred(rows: table.rows.count, uneven: table.isUneven).diagnostic(
          SourceRange(source: source.id, first..<end))
      }
  }

  private func omissions() -> [Weglating] {
    layout.lines.compactMap { raw in
      guard case .furniture(let furniture) = raw.part else { return nil }
      let reden: Weglating.Reden =
        switch furniture {
        case .pageNumber: .paginanummer
        case .header: .kopregel
        case .footer: .voetregel
        }
      return Weglating(
        range: SourceRange(source: source.id, raw.range),
        tekst: text(raw.range).string, reden: reden)
    }
  }
}
