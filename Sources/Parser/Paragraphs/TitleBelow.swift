import Regeling

/// Titles on the line below the number of an article or a division.
extension LineJoiner {
  /// Whether the lines so far are the title of the heading right above them, and the line with `bytes` begins its text,
  /// however full the line before: the articles above have such titles, or the line begins as sentences do.
  func endsTitleBelow(_ current: Paragraph, _ bytes: Span<UInt8>) -> Bool {
    guard isBelowBareHeading, currentLines < 4, bytes.isCapital(at: 0) else { return false }
    let text = current.tekst.string
    if titlesBelow > 1 {
      return !WordLists.endsInFunctionWordButVerb(text) && !WordLists.readsAsSentence(text)
    }
    let hasVerb = text.lowercased().split(separator: " ").contains { WordLists.isFiniteVerb(String($0)) }
    return currentLines == 1 && !hasVerb && !WordLists.endsInFunctionWord(text) && Self.beginsSentence(bytes)
  }

  /// Whether the lines so far may be the title of the heading right above them: they end openly, and not in a word after
  /// which they must go on.
  func isTitleBelow(_ current: Paragraph) -> Bool {
    isBelowBareHeading && currentLines < 4 && current.closing == .open
      && !WordLists.endsInFunctionWordButVerb(current.tekst.string)
  }

  /// Counts the titles that stand so, one article after the other.
  mutating func countTitleBelow(_ paragraph: Paragraph) {
    guard isBelowBareHeading, case .plain = paragraph.role else { return }
    titlesBelow = paragraph.closing == .open ? titlesBelow + 1 : 0
  }

  /// Whether the heading of an article or a division without a title stands right above.
  private var isBelowBareHeading: Bool {
    guard style == .wrapped, let heading = paragraphs.last, let label = heading.headingLabel else {
      return false
    }
    return label.soort != .bijlage && label.titleStart >= heading.utf8.count
  }

  private static func beginsSentence(_ bytes: Span<UInt8>) -> Bool {
    var end = 0
    while bytes.at(end).isLetter { end += 1 }
    return bytes.at(end) == 0x20 && WordLists.beginsSentence(bytes.string(0..<end).lowercased())
  }
}
