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

  /// Whether five or more spaces divide its text.
  func hasGap(_ bytes: [UInt8]) -> Bool {
    var spaces = 0
    for index in range {
      if bytes[index] == 0x20 { spaces += 1 } else { spaces = 0 }
      if spaces >= 5 { return true }
    }
    return false
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
