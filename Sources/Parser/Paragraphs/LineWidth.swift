import Concurrent

/// How the lines of a text were wrapped, so that a short line can be told from a full one.
struct LineWidth {
  /// The width that most wrapped lines come near; 0 for a text that was never wrapped.
  let full: Int
  /// Whether empty lines stand within its paragraphs too.
  let isDoubleSpaced: Bool

  /// A line that the next one goes on with.
  private struct Wrapped {
    var width: Int
    /// Whether an empty line stands between them.
    var isApart: Bool
  }

  /// So many lines are worth a core's while.
  private static let worthwhile = 4000

  /// Measures the lines that are followed by a line in small letters: those were certainly wrapped.
  init(_ lines: [Line]) {
    let wrapped = Parallel.flatMap(max(lines.count - 1, 0), atLeast: Self.worthwhile) {
      Self.wrapped(lines.span, $0)
    }
    // The items of a list begin with small letters too, and the text of the next page.
    isDoubleSpaced = wrapped.count(where: \.isApart) * 3 >= wrapped.count
    let widths = wrapped.map(\.width).sorted()
    let width = widths.isEmpty ? 0 : widths[widths.count * 85 / 100]
    // One or two short lines before small letters are no page's width.
    full = width >= 55 || widths.count > 4 ? width : 0
  }

  /// Those of the lines `part` that the next line goes on with.
  private static func wrapped(_ lines: Span<Line>, _ part: Range<Int>) -> [Wrapped] {
    var result: [Wrapped] = []
    for index in part where lines[index + 1].before != .separate {
      guard lines[index + 1].tekst.string.utf8.span.isSmall(at: 0) else { continue }
      let bytes = lines[index].tekst.string.utf8.span
      // A label on a line of its own was not wrapped.
      if bytes.count < 8, let label = ItemLabel(bytes), label.textStart >= bytes.count { continue }
      switch bytes.at(bytes.count - 1) {
      case 0, 0x2E, 0x3A, 0x3B: continue
      default:
        result.append(Wrapped(width: lines[index].width, isApart: lines[index + 1].before == .blank))
      }
    }
    return result
  }

  /// Whether a line of `width` columns had no room for `nextWord` more.
  ///
  /// `share` is the part of the full width that counts as full; characters differ in width, so it is never 1.
  func isFull(_ width: Int, nextWord: Int, share: Int = 92) -> Bool {
    full > 0 && (width + 1 + nextWord) * 100 >= full * share
  }
}
