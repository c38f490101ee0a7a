import Regeling

/// Makes the element that a heading opens.
enum HeadingElement {
  /// The element, and the text that stands on its heading line but is a sentence rather than a title.
  static func make(_ paragraph: Paragraph, _ label: HeadingLabel) -> (Element, rest: Paragraph?) {
    let title = paragraph.rest(label.titleStart)
    guard label.soort == .artikel, isSentence(title.string) else {
      return (Element(label.soort, label: paragraph.label(label.end), nr: label.nr, titel: title), nil)
    }
    let element = Element(label.soort, label: paragraph.label(label.end), nr: label.nr)
    let item = ItemLabel(title.string.utf8.span)
    let role: Paragraph.Role = item.map { $0.style.isBare ? .plain : .item($0) } ?? .plain
    return (element, Paragraph(tekst: title, role: role))
  }

  /// Whether the text behind a number is a provision: it closes a sentence and is too long for a title.
  private static func isSentence(_ text: String) -> Bool {
    let closing = Closing(text)
    guard closing != .comma, closing != .open else { return false }
    let words = text.split(separator: " ", maxSplits: 12).map { $0.lowercased() }
    guard let first = words.first else { return false }
    switch closing {
    case .sentence:
      return words.count > 8
        || words.count > 4 && WordLists.beginsSentence(first) && text.utf8.span.isCapital(at: 0)
    case .colon, .semicolon: return words.count > 3
    case .comma, .open: return false
    }
  }
}
