import SourceText

/// A physical line of plain text before anything is decided about it.
struct RawLine {
  /// The bytes without white space at either end.
  var range: Range<Int>
  /// Columns of white space before the text; a tab counts as four.
  var indent = 0
  /// Whether a form feed stands before the text.
  var formFeed = false
  /// What the passes over the page layout found it to be.
  var part = Part.text

  /// The parts of a page.
  enum Part: Equatable {
    case text
    case furniture(Furniture)
    /// A line of the footnote with this index.
    case footnote(Int)
  }

  /// What repeats on pages and is no text of the document.
  enum Furniture {
    case pageNumber, header, footer
  }

  var isBlank: Bool { range.isEmpty }

  /// The column at which the text begins behind the last run of five or more spaces that divides it; nil where none
  /// does.
  func columnBehindGap(_ bytes: [UInt8]) -> Int? { placeBehindGap(bytes)?.column }

  /// The byte at `column`, if text begins there behind at least two spaces.
  func start(at column: Int, _ bytes: [UInt8]) -> Int? {
    var reached = indent
    for index in range {
      if reached == column, bytes[index] & 0xC0 != 0x80 {
        let isBehindGap =
          index >= range.lowerBound + 2 && bytes[index - 1] == 0x20 && bytes[index - 2] == 0x20
        return isBehindGap && bytes[index] != 0x20 ? index : nil
      }
      if bytes[index] & 0xC0 != 0x80 { reached += 1 }
    }
    return nil
  }

  /// Whether the heading of an article stands on both sides of the gap: two columns of text were set beside one another.
  func holdsTwoArticles(_ bytes: [UInt8]) -> Bool {
    // Few lines begin so, and only those are searched for a gap.
    guard Self.opensArticle(bytes, range), let gap = placeBehindGap(bytes)?.index else { return false }
    return Self.opensArticle(bytes, gap..<range.upperBound)
  }

  private static func opensArticle(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    guard let first = bytes[range].first, first.lowered == 0x61,
      case .heading(let label) = LineShape(bytes.span.extracting(range))
    else { return false }
    return label.soort == .artikel
  }

  /// The column and the byte at which the last part of a line with a wide gap begins.
  private func placeBehindGap(_ bytes: [UInt8]) -> (column: Int, index: Int)? {
    var spaces = 0
    var column = indent
    var found: (Int, Int)?
    for index in range {
      if bytes[index] == 0x20 {
        spaces += 1
      } else {
        if spaces >= 5 { found = (column, index) }
        spaces = 0
      }
      if bytes[index] & 0xC0 != 0x80 { column += 1 }
    }
    return found
  }

  /// The physical lines of `source`.
  static func lines(of source: SourceFile) -> [RawLine] {
    var result: [RawLine] = []
    result.reserveCapacity(source.lineStarts.count)
    for index in source.lineStarts.indices {
      result.append(RawLine(source.bytes, source.lineRange(index)))
    }
    return result
  }

  private init(_ bytes: [UInt8], _ line: Range<Int>) {
    var start = line.lowerBound
    var end = line.upperBound
    while start < end {
      let byte = bytes[start]
      if byte == 0x0C {
        formFeed = true
        indent = 0
      } else if byte == 0x20 {
        indent += 1
      } else if byte == 0x09 {
        indent += 4
      } else {
        break
      }
      start += 1
    }
    while end > start, bytes[end - 1].isSpace, bytes[end - 1] != 0x0C { end -= 1 }
    range = start..<end
  }
}
