import Concurrent
import Regeling
import SourceText

/// Reads Markdown into lines for the joiner: headings, list bullets, tables, footnotes, inline mark-up.
///
/// It keeps to what converters and people write rather than to one specification: hashes without a space, emphasis
/// with stray spaces, HTML tags between.
struct MarkdownReader {
  private let source: SourceFile
  /// The physical lines of the part that is read.
  private let lines: [MarkdownLine]
  private var result: [Line] = []
  private var footnotes: [Voetnoot] = []
  private var before = Line.Before.adjacent
  private var afterHardBreak = false

  /// The text as paragraphs.
  static func read(_ source: SourceFile) -> ReadSource {
    var (lines, footnotes) = lines(of: source)
    PlainNotes.takeOut(of: &lines, into: &footnotes)
    CountedLists.count(in: &lines)
    return ReadSource(paragraphs: LineJoiner.join(consume lines, style: .markup), footnotes: footnotes)
  }

  /// The lines of the whole text, and its footnotes.
  ///
  /// No mark-up reaches over an empty line, so that parts between empty lines can be read beside one another.
  private static func lines(of source: SourceFile) -> ([Line], [Voetnoot]) {
    let parts = MarkdownPart.parts(of: source)
    var read = Parallel.map(parts.count) { index in
      var reader = MarkdownReader(source, parts[index])
      reader.readLines()
      return (lines: reader.result, footnotes: reader.footnotes, before: reader.before)
    }
    var footnotes: [Voetnoot] = []
    var before = Line.Before.adjacent
    for index in read.indices {
      footnotes += read[index].footnotes
      if read[index].lines.isEmpty {
        before = max(before, read[index].before)
      } else {
        read[index].lines[0].before = max(read[index].lines[0].before, before)
        before = read[index].before
      }
    }
    var lines: [[Line]] = []
    while let part = read.popLast() { lines.append(part.lines) }
    lines.reverse()
    return (Parallel.joined(emptying: &lines), footnotes)
  }

  private init(_ source: SourceFile, _ part: Range<Int>) {
    self.source = source
    lines = part.map { MarkdownLine(source.bytes, source.lineRange($0)) }
  }

  private mutating func readLines() {
    var index = 0
    while index < lines.count {
      switch lines[index].kind {
      case .blank:
        before = max(before, .blank)
        afterHardBreak = false
        index += 1
      case .markup:
        if underlines(index), !result.isEmpty { result[result.count - 1].heading = 2 }
        before = .separate
        index += 1
      case .tableRow, .tableRule: index = readTable(index)
      case .footnote(let number): index = readFootnote(index, number)
      case .heading(let level):
        add(lines[index], markup: InlineMarkup(source.bytes, lines[index].range), heading: level)
        before = .separate
        index += 1
      case .text: index = readBlock(index)
      }
    }
  }

  /// Whether the line is the underline of a heading: directly below one line of text.
  private func underlines(_ index: Int) -> Bool {
    guard index > 0, lines[index - 1].kind == .text, !lines[index - 1].bullet, before == .adjacent,
      let first = source.bytes[lines[index].range].first
    else { return false }
    return (first == 0x3D || first == 0x2D) && (index < 2 || lines[index - 2].kind == .blank)
  }

  /// Reads the lines of text from `index` to the next empty one as one block, because emphasis may span lines.
  private mutating func readBlock(_ index: Int) -> Int {
    var end = index
    while end < lines.count, lines[end].kind == .text { end += 1 }
    let markup = InlineMarkup(source.bytes, lines[index].range.lowerBound..<lines[end - 1].range.upperBound)
    for line in lines[index..<end] { add(line, markup: markup, heading: 0) }
    return end
  }

  private mutating func add(_ line: MarkdownLine, markup: borrowing InlineMarkup, heading: Int) {
    var part = line.range.lowerBound
    // A <br> within the line breaks it as the end of a line with a hard break would.
    let first = markup.breaks.partitionPoint { $0 >= line.range.lowerBound }
    for position in markup.breaks[first...].prefix(while: { $0 < line.range.upperBound }) {
      add(part..<position, of: line, markup, heading)
      afterHardBreak = true
      part = position
    }
    add(part..<line.range.upperBound, of: line, markup, heading)
    afterHardBreak = line.hardBreak
  }

  private mutating func add(
    _ range: Range<Int>, of line: MarkdownLine, _ markup: borrowing InlineMarkup, _ heading: Int
  ) {
    let tekst = text(range, markup)
    guard !tekst.isEmpty else { return }
    let isFirst = range.lowerBound == line.range.lowerBound
    let opensOne = isFirst && heading == 0 && !line.bullet && CountedLists.writesOne(source.bytes[range])
    result.append(
      Line(
        tekst: tekst, before: isFirst && (line.bullet || heading > 0) ? .separate : before,
        emphasised: isEmphasised(range, markup), hardBreak: afterHardBreak, heading: heading,
        indent: line.indent,
        width: tekst.string.columns, count: opensOne ? 1 : 0, isQuoted: line.isQuoted))
    before = .adjacent
  }

  /// The clean text of `range`: what is left when the mark-up is taken out.
  private func text(_ range: Range<Int>, _ markup: borrowing InlineMarkup) -> Tekst {
    let first = markup.firstSkip(from: range.lowerBound)
    guard first < markup.skips.count, markup.skips[first].range.lowerBound < range.upperBound else {
      return TekstBuilder.text(source.bytes, range, source: source.id)
    }
    let end = markup.firstSkip(from: range.upperBound)
    var builder = TekstBuilder(source: source.id, capacity: range.count, runs: end - first + 1)
    var position = range.lowerBound
    /// Where the text of each open link or call starts.
    var starts: [Int] = []
    for skip in markup.skips[first...] {
      if skip.range.lowerBound >= range.upperBound { break }
      let part = skip.range.clamped(to: range)
      guard part.lowerBound >= position else { continue }
      builder.append(source.bytes, position..<part.lowerBound)
      position = part.upperBound
      if case .character(let text) = skip.meaning {
        builder.append(text, standingFor: part)
      } else {
        note(skip.meaning, &builder, &starts)
      }
    }
    builder.append(source.bytes, position..<range.upperBound)
    return builder.finish()
  }

  /// Opens or closes the mark that mark-up stands for.
  private func note(_ meaning: InlineMarkup.Meaning, _ builder: inout TekstBuilder, _ starts: inout [Int]) {
    switch meaning {
    case .none, .character: break
    case .opensLink: starts.append(builder.count)
    case .closesLink(let target):
      guard let start = starts.popLast() else { return }
      builder.mark(from: start, .link(String(decoding: source.bytes[target], as: UTF8.self)))
    case .opensCall:
      builder.insert(0x5B)
      starts.append(builder.count - 1)
    case .closesCall(let number):
      builder.insert(0x5D)
      guard let start = starts.popLast() else { return }
      builder.mark(from: start, .footnoteCall(String(decoding: source.bytes[number], as: UTF8.self)))
    }
  }

  private func isEmphasised(_ range: Range<Int>, _ markup: borrowing InlineMarkup) -> Bool {
    let first = markup.emphasis.partitionPoint { $0.lowerBound >= range.lowerBound }
    return markup.emphasis[first...].prefix { $0.lowerBound - range.lowerBound <= 3 }.contains {
      range.upperBound - $0.upperBound <= 3 && $0.upperBound <= range.upperBound
    }
  }

  private mutating func readTable(_ index: Int) -> Int {
    var end = index
    var rows: [[Tekst]] = []
    while end < lines.count, lines[end].kind == .tableRow || lines[end].kind == .tableRule {
      // Dashes below the first row are the table's line; in any other, one or two are what a cell holds.
      let isRow = lines[end].kind == .tableRow || end != index + 1 && lines[end].mayBeRow(source.bytes)
      if isRow { rows.append(cells(lines[end].range)) }
      end += 1
    }
    // Bars with nothing between them are mark-up only.
    guard rows.contains(where: { $0.contains { !$0.isEmpty } }) else {
      before = .separate
      return end
    }
    let table = Blok(tabel: rows)
    result.append(
      Line(
        tekst: table.tekst, before: .separate, indent: lines[index].indent,
        isQuoted: lines[index].isQuoted, rijen: table.rijen))
    before = .separate
    return end
  }

  private func cells(_ row: Range<Int>) -> [Tekst] {
    var result: [Tekst] = []
    let markup = InlineMarkup(source.bytes, row)
    var start = row.lowerBound + (source.bytes[row.lowerBound] == 0x7C ? 1 : 0)
    var index = start
    while index < row.upperBound {
      if source.bytes[index] == 0x5C {
        index += 1
      } else if source.bytes[index] == 0x7C {
        result.append(text(start..<index, markup))
        start = index + 1
      }
      index += 1
    }
    if start < row.upperBound { result.append(text(start..<row.upperBound, markup)) }
    return result
  }

  private mutating func readFootnote(_ index: Int, _ number: Range<Int>) -> Int {
    var label = TekstBuilder(source: source.id)
    label.append(source.bytes, number)
    var tekst = text(lines[index].range, InlineMarkup(source.bytes, lines[index].range))
    var next = index + 1
    while next < lines.count, lines[next].kind == .text, !lines[next].bullet {
      tekst.append(text(lines[next].range, InlineMarkup(source.bytes, lines[next].range)))
      next += 1
    }
    footnotes.append(
      Voetnoot(nr: String(decoding: source.bytes[number], as: UTF8.self), label: label.finish(), tekst: tekst)
    )
    before = .separate
    return next
  }
}
