import Regeling

/// The title of an ordinance to which a copy of its page has glued the first words of the text:
/// `Kadeverordening Oudekade 2025De raad van …`.
///
/// The page gives the title twice, and the first time it stands alone on its line: only that title is taken off.
enum GluedPageTitle {
  /// Cuts the line in two that `lines` have right below the word that the page puts above the title.
  static func cut(_ lines: inout [Line]) {
    guard
      let above = lines.prefix(furthest).firstIndex(where: { PagePhrases.opensDocument($0.tekst.string) }),
      above + 1 < lines.count, lines[above + 1].rijen == nil
    else { return }
    let glued = lines[above + 1].tekst
    let ends = lines[..<above].map { $0.tekst.string.utf8.count }.filter { end in
      end >= shortest && end < glued.string.utf8.count
    }
    let titles = Set(lines[..<above].map(\.tekst.string))
    for end in ends.sorted(by: >) where beginsAnew(glued.string.utf8.span, end) {
      guard titles.contains(glued.slice(0..<end).string) else { continue }
      var rest = lines[above + 1]
      lines[above + 1].tekst = glued.slice(0..<end)
      rest.tekst = glued.slice(end..<Int.max)
      rest.before = .separate
      lines.insert(rest, at: above + 2)
      return
    }
  }

  /// No page has so many lines above the title.
  private static let furthest = 60
  /// No title is shorter.
  private static let shortest = 10

  /// Whether what stands at `index`, without a space before it, is the beginning of a text: no small letter goes on with
  /// a number, nor a digit with a word.
  private static func beginsAnew(_ bytes: Span<UInt8>, _ index: Int) -> Bool {
    let isBehindDigit = bytes.at(index - 1).isDigit
    return bytes.isCapital(at: index) || bytes.at(index).isDigit && !isBehindDigit
      || bytes.isSmall(at: index) && isBehindDigit
  }
}
