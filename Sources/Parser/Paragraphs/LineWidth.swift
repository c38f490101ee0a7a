/// How wide the lines of a text are when they are full, so that a short line can be told from a wrapped one.
struct LineWidth {
  /// The width that most wrapped lines come near; 0 for a text that was never wrapped.
  let full: Int

  /// Measures the lines that are followed by a line in small letters: those were certainly wrapped.
  init(_ lines: [Line]) {
    var widths: [Int] = []
    for index in lines.indices.dropLast() {
      let next = lines[index + 1].tekst.string.utf8
      guard lines[index + 1].before != .separate, next.span.isSmall(at: 0),
        let last = lines[index].tekst.string.utf8.last, last != 0x2E, last != 0x3A, last != 0x3B
      else { continue }
      widths.append(lines[index].width)
    }
    widths.sort()
    let width = widths.isEmpty ? 0 : widths[widths.count * 85 / 100]
    // One or two short lines before small letters are no page's width.
    full = width >= 55 || widths.count > 4 ? width : 0
  }

  /// Whether a line of `width` columns had no room for `nextWord` more.
  ///
  /// `share` is the part of the full width that counts as full; characters differ in width, so it is never 1.
  func isFull(_ width: Int, nextWord: Int, share: Int = 92) -> Bool {
    full > 0 && (width + 1 + nextWord) * 100 >= full * share
  }
}
