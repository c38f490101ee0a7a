/// Counts the items of lists that are all written `1.`: a page made from the Markdown shows 1, 2, 3.
///
/// A list goes on over empty lines and over what is indented below its items, and ends at any other line. Only a list
/// whose items all say `1.` is counted: who writes another number means it. Lines come in with a `count` of 1 where they
/// open such an item.
enum CountedLists {
  /// A list that is open, with the lines of its items.
  private struct List {
    var indent: Int
    var style: ItemStyle
    var items: [Int]
  }

  /// Gives each item after the first of such a list the number that is shown for it.
  ///
  /// Linear: each line is looked at once, and the lists that are open are bounded by their indentation.
  static func count(in lines: inout [Line]) {
    var open: [List] = []
    for index in lines.indices {
      // Most texts have no such list, and then no line needs to be looked at.
      if open.isEmpty, lines[index].count == 0 { continue }
      let (opensOne, indent) = (lines[index].count == 1, lines[index].indent)
      lines[index].count = 0
      if opensOne, let label = ItemLabel(lines[index].tekst.string.utf8.span) {
        close(&open, deeperThan: indent, in: &lines)
        if let last = open.last, last.indent == indent {
          if last.style == label.style {
            open[open.count - 1].items.append(index)
            continue
          }
          close(&open, deeperThan: indent - 1, in: &lines)
        }
        if open.count < deepest { open.append(List(indent: indent, style: label.style, items: [index])) }
      } else if endsAllLists(index, of: lines.span) {
        close(&open, deeperThan: -1, in: &lines)
      } else if lines[index].before != .adjacent {
        // Text at the edge of the items ends their list; another number makes it one that counts itself.
        if isNumbered(index, of: lines.span) { open.removeAll { $0.indent == indent } }
        close(&open, deeperThan: indent - 1, in: &lines)
      } else if isNumbered(index, of: lines.span) {
        open.removeAll { $0.indent == indent }
      }
    }
    close(&open, deeperThan: -1, in: &lines)
  }

  /// Lists nest no deeper than this.
  private static let deepest = 24

  private static func close(_ open: inout [List], deeperThan indent: Int, in lines: inout [Line]) {
    while let list = open.last, list.indent > indent {
      open.removeLast()
      for (offset, line) in list.items.enumerated().dropFirst() { lines[line].count = offset + 1 }
    }
  }

  /// Whether a line is a heading, marked or by its words.
  private static func endsAllLists(_ index: Int, of lines: Span<Line>) -> Bool {
    guard lines[index].heading == 0 else { return true }
    return if case .heading = LineShape(lines[index].tekst.string.utf8.span) { true } else { false }
  }

  /// Whether a line of the source opens an item of a list with `1.` or `1)`; an escaped `1\.` is text.
  static func writesOne(_ line: ArraySlice<UInt8>) -> Bool {
    let start = line.startIndex
    return line.count > 3 && line[start] == 0x31 && (line[start + 1] == 0x2E || line[start + 1] == 0x29)
      && line[start + 2] == 0x20
  }

  /// Whether a line begins with a number and its sign.
  private static func isNumbered(_ index: Int, of lines: Span<Line>) -> Bool {
    let bytes = lines[index].tekst.string.utf8.span
    var end = 0
    while bytes.at(end).isDigit { end += 1 }
    return end > 0 && (bytes.at(end) == 0x2E || bytes.at(end) == 0x29) && bytes.at(end + 1) == 0x20
  }
}
