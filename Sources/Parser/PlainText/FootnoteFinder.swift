import Regeling

/// Finds the footnotes of plain text: their lines at the foot of a page, and their calls in the text above.
///
/// A footnote is a numbered line after an empty one whose number is the next in turn, whose lines reach to the end of
/// the page, and whose call stands in the text before it. Without a call it is left where it stands. The number may
/// stand on a line of its own, as raised numbers do when a page is laid out in text; no empty line need stand above then,
/// and where no page tells its end, the call is glued to a word.
/// One that begins with its number in brackets (`[1]`) ends at the next empty line, because no sentence looks like it.
struct FootnoteFinder {
  /// A footnote's place.
  struct Found {
    var nr: String
    /// The bytes of its number and where its text starts.
    var label: Range<Int>
    var textStart: Int
    var lines: [Int]
    /// The bytes of its call in the text.
    var call: Range<Int>
    /// Whether number and call stand in brackets in the source.
    var isBracketed = false
  }

  private(set) var found: [Found] = []
  private let layout: PageLayout
  private let bracketed: BracketedCalls
  /// Whether form feeds tell where pages end.
  private let hasPages: Bool
  /// Where the search for the next call begins: a byte, and the line that it stands in.
  private var searchFrom = 0
  private var searchLine = 0

  init(_ layout: PageLayout) {
    self.layout = layout
    bracketed = BracketedCalls(layout)
    hasPages = layout.lines.contains(where: \.formFeed)
    var index = 0
    while index < layout.lines.count {
      guard let footnote = footnote(at: index) else {
        index += 1
        continue
      }
      found.append(footnote)
      searchFrom = footnote.call.upperBound
      while searchLine < index, layout.lines[searchLine].range.upperBound < searchFrom { searchLine += 1 }
      index = (footnote.lines.last ?? index) + 1
    }
  }

  private func footnote(at index: Int) -> Found? {
    let line = layout.lines[index]
    guard line.part == .text, !line.isBlank, index > 0, !layout.pageStarts[index] else { return nil }
    let number = NoteNumber(found.count + 1)
    if number.isAlone(in: line.range, layout.bytes) { return footnote(below: index, number) }
    let previousIsNote = found.last?.lines.last == index - 1
    guard layout.lines[index - 1].isBlank || previousIsNote else { return nil }
    if layout.bytes[line.range.lowerBound] == 0x5B { return bracketedFootnote(at: index) }
    guard let (numberEnd, textStart) = number.opening(of: line.range, layout.bytes),
      !isBelowHeading(index),
      layout.bytes.isCapital(at: textStart) || layout.bytes[textStart] == 0x28,
      let lines = extent(from: index), let call = call(number, before: index, mayBeLoose: true)
    else { return nil }
    return Found(
      nr: String(found.count + 1), label: line.range.lowerBound..<numberEnd, textStart: textStart,
      lines: lines, call: call)
  }

  /// Whether the heading of an article or a division stands right above line `index`, so that a number there is a lid's.
  private func isBelowHeading(_ index: Int) -> Bool {
    layout.lines[..<index].last { !$0.isBlank && $0.part == .text }.map(isHeading) ?? false
  }

  private func isHeading(_ line: RawLine) -> Bool {
    HeadingLabel(layout.bytes.span.extracting(line.range))?.isCapitalised == true
  }

  /// The footnote whose number stands alone on line `index`.
  private func footnote(below index: Int, _ number: NoteNumber) -> Found? {
    guard index + 1 < layout.lines.count, layout.lines[index + 1].part == .text,
      !layout.lines[index + 1].isBlank, !layout.pageStarts[index + 1],
      let lines = extent(from: index), let call = call(number, before: index, mayBeLoose: hasPages)
    else { return nil }
    let range = layout.lines[index].range
    return Found(
      nr: String(found.count + 1), label: range, textStart: range.upperBound, lines: lines, call: call)
  }

  /// The footnote that begins with `[1]`, up to the next one or an empty line.
  private func bracketedFootnote(at index: Int) -> Found? {
    let range = layout.lines[index].range
    guard let (number, end) = BracketedCalls.number(layout.bytes, range.lowerBound, range.upperBound),
      number == found.count + 1,
      let call = bracketed.call(number, from: searchFrom, before: range.lowerBound)
    else { return nil }
    let textStart = layout.bytes.skippingSpace(end)
    guard textStart < range.upperBound else { return nil }
    var lines = [index]
    for next in (index + 1)..<max(layout.lines.count, index + 1) {
      let line = layout.lines[next]
      guard line.part == .text, !line.isBlank, layout.bytes[line.range.lowerBound] != 0x5B else { break }
      lines.append(next)
    }
    return Found(
      nr: String(number), label: range.lowerBound..<end, textStart: textStart, lines: lines, call: call,
      isBracketed: true)
  }

  /// The lines of the footnote that starts at `index`, up to the next one; nil where other text than footnotes follows
  /// on the page.
  private func extent(from index: Int) -> [Int]? {
    var lines = [index]
    /// The first line of the last note seen, and how many there are.
    var last = index
    var count = 1
    var next = index + 1
    while next < layout.lines.count, next - last < 16 {
      if layout.pageStarts[next] { return lines }
      // A long row of notes is one; looking on from each of them would take too long.
      if count > 1, next - index > 200 { return lines }
      let line = layout.lines[next]
      if line.part == .text, !line.isBlank {
        let isBelowBlank = layout.lines[next - 1].isBlank
        let number = NoteNumber(found.count + count + 1)
        let opens =
          number.opening(of: line.range, layout.bytes).map {
            isBelowBlank || layout.bytes[line.range.lowerBound] >= 0x80
              || layout.bytes.isCapital(at: $0.textStart)
                && call(number, before: index, mayBeLoose: false) != nil
          } ?? false
        if opens || number.isAlone(in: line.range, layout.bytes) {
          last = next
          count += 1
        } else if isBelowBlank, next > last + 1 {
          return nil
        } else if count == 1 {
          lines.append(next)
        }
      }
      next += 1
    }
    return next >= layout.lines.count ? lines : nil
  }

  /// The call of footnote `number` above line `index`: raised, glued to a word, or else, if it may be loose, alone
  /// between two words.
  private func call(_ number: NoteNumber, before index: Int, mayBeLoose: Bool) -> Range<Int>? {
    let digits = number.digits
    var loose: Range<Int>?
    let bytes = layout.bytes
    for line in layout.lines[searchLine..<index] where line.part == .text {
      let range = max(line.range.lowerBound, searchFrom)..<max(line.range.upperBound, searchFrom)
      if let raised = number.raisedCall(bytes, in: range) { return raised }
      var position = max(line.range.lowerBound + 1, searchFrom)
      while position + digits.count <= line.range.upperBound {
        defer { position += 1 }
        guard bytes[position] == digits[0], bytes[position..<position + digits.count].elementsEqual(digits)
        else { continue }
        let end = position + digits.count
        let after: UInt8 = end < line.range.upperBound ? bytes[end] : 0x20
        guard !after.isDigit, !after.isLetter else { continue }
        let before = bytes[position - 1]
        let isAfterSign =
          [0x2E, 0x2C, 0x3B, 0x3A].contains(before) && position >= 2 && bytes[position - 2].isLower
        if before.isLower || before == 0x29 || before == 0x22 || isAfterSign { return position..<end }
        // "Artikel 1." has a number of its own.
        guard loose == nil, before == 0x20, position >= 2, bytes[position - 2].isLower, !isHeading(line)
        else {
          continue
        }
        let goesOn = after == 0x20 && end + 1 < line.range.upperBound && bytes[end + 1].isLower
        let isLoose =
          goesOn
          ? !Self.countsSomething(Array(bytes[line.range]), end - line.range.lowerBound)
          : [0x2E, 0x2C, 0x3B, 0x3A].contains(after) && !refers(line.range.lowerBound..<position - 1)
        if isLoose { loose = position..<end }
      }
    }
    return mayBeLoose ? loose : nil
  }

  /// Whether a number behind the text at `range` belongs to it: "artikel 7", "van 7", "en 7".
  private func refers(_ range: Range<Int>) -> Bool {
    let text = String(decoding: layout.bytes[range], as: UTF8.self)
    return WordLists.endsInReferenceWord(text) || WordLists.endsInFunctionWord(text)
  }

  /// How the words begin that a number before them counts, or is a day of.
  private static let counted =
    ["uur", "dag", "we", "maand", "jaar", "kilo", "procent", "euro", "keer", "lid", "artikel", "tot"]
    + Maand.namen

  /// Whether a number that ends at `end` counts what follows: "4 weken", "3 jaar".
  private static func countsSomething(_ line: [UInt8], _ end: Int) -> Bool {
    let start = line.skippingSpace(end)
    for unit in counted {
      if line[start...].starts(with: unit.utf8) {
        return unit != "we" || line[start...].starts(with: "weken".utf8)
          || line[start...].starts(with: "week".utf8)
      }
    }
    return false
  }
}
