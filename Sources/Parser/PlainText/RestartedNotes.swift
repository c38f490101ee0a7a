import Regeling

/// Footnotes whose numbers begin anew on their page, so that none of the numbers of the whole text is theirs.
///
/// They stay text, because a call must say which note it means; the user is told where they stand.
struct RestartedNotes {
  /// The first line of each.
  private(set) var lines: [RawLine] = []

  private let layout: PageLayout
  /// Where the calls stand whose notes were read.
  private let calls: Set<Int>

  /// A call stands no further above its note, and a note no further above the end of its page.
  private static let longestPage = 120
  private static let longestFoot = 24

  /// Finds them in `layout`, in which the notes `read` are marked.
  init(_ layout: PageLayout, read: [FootnoteFinder.Found]) {
    self.layout = layout
    calls = Set(read.map(\.call.lowerBound))
    guard !read.isEmpty, layout.lines.contains(where: \.formFeed) else { return }
    var pageStart = 0
    for index in layout.lines.indices {
      if layout.pageStarts[index] { pageStart = index }
      let line = layout.lines[index]
      guard index > pageStart, line.part == .text, !line.isBlank, layout.bytes[line.range.lowerBound].isDigit,
        layout.lines[index - 1].isBlank || lines.last?.range == layout.lines[index - 1].range,
        let number = number(opening: line, upTo: read.count), reachesEnd(from: index),
        layout.lines[max(pageStart, index - Self.longestPage)..<index].contains(where: {
          isCalled(number, in: $0)
        })
      else { continue }
      lines.append(line)
    }
  }

  private func number(opening line: RawLine, upTo used: Int) -> NoteNumber? {
    (1...min(used, 20)).lazy.map(NoteNumber.init).first { number in
      number.opening(of: line.range, layout.bytes).map { layout.bytes.isCapital(at: $0.textStart) } ?? false
    }
  }

  /// Whether nothing but notes stands below line `index` on its page.
  private func reachesEnd(from index: Int) -> Bool {
    var next = index + 1
    while next < layout.lines.count, next - index < Self.longestFoot {
      if layout.pageStarts[next] { return true }
      let line = layout.lines[next]
      if line.part == .text, !line.isBlank, layout.lines[next - 1].isBlank,
        !layout.bytes[line.range.lowerBound].isDigit
      {
        return false
      }
      next += 1
    }
    return next == layout.lines.count
  }

  /// Whether the number stands glued to a word of `line`, and calls no note that was read: `kade1`.
  private func isCalled(_ number: NoteNumber, in line: RawLine) -> Bool {
    guard line.part == .text else { return false }
    let bytes = layout.bytes
    let count = number.digits.count
    var position = line.range.lowerBound + 1
    while position + count <= line.range.upperBound {
      defer { position += 1 }
      guard bytes[position..<position + count].elementsEqual(number.digits), !calls.contains(position) else {
        continue
      }
      let after = position + count < line.range.upperBound ? bytes[position + count] : 0x20
      let isAfterSign =
        [0x2E, 0x2C, 0x3B, 0x3A].contains(bytes[position - 1]) && position >= 2 && bytes[position - 2].isLower
      if !after.isDigit, !after.isLetter, bytes[position - 1].isLower || isAfterSign { return true }
    }
    return false
  }
}
