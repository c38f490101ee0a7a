import Regeling

/// Makes the element that a heading opens.
enum HeadingElement {
  /// The element, and the text that stands on its heading line but is a sentence rather than a title.
  static func make(_ paragraph: Paragraph, _ label: HeadingLabel) -> (Element, rest: Paragraph?) {
    let title = paragraph.rest(label.titleStart)
    if label.soort == .artikel, let glued = GluedTitle(title.string.utf8.span) {
      var element = Element(.artikel, label: paragraph.label(label.end), nr: label.nr)
      element.titel = title.slice(0..<glued.end)
      return (element, text(title.slice(glued.textStart..<Int.max)))
    }
    guard label.soort == .artikel,
      isSentence(title.string) || label.isClosed && titleEnd(title.string.utf8.span) != nil
    else {
      return (Element(label.soort, label: paragraph.label(label.end), nr: label.nr, titel: title), nil)
    }
    var element = Element(label.soort, label: paragraph.label(label.end), nr: label.nr)
    if label.isClosed, let end = titleEnd(title.string.utf8.span) {
      element.titel = title.slice(0..<end)
      return (element, Paragraph(tekst: title.slice(end + 1..<Int.max), role: .plain))
    }
    return (element, text(title))
  }

  /// The first text of an article, which may be a lid.
  private static func text(_ tekst: Tekst) -> Paragraph {
    let item = ItemLabel(tekst.string.utf8.span)
    return Paragraph(tekst: tekst, role: item.map { $0.style.isBare ? .plain : .item($0) } ?? .plain)
  }

  /// Where a title of a few words ends that the provision itself, a whole sentence, follows on the same line.
  private static func titleEnd(_ bytes: Span<UInt8>) -> Int? {
    var end = 0
    while end < min(bytes.count, 80), bytes[end] != 0x2E || bytes.at(end + 1) != 0x20 { end += 1 }
    guard bytes.at(end) == 0x2E, bytes.at(0).isUpper, bytes.isCapital(at: end + 2) else { return nil }
    let title = bytes.string(0..<end).lowercased().split(separator: " ").map(String.init)
    let sentence = bytes.string(end + 2..<min(bytes.count, end + 400)).split(separator: " ", maxSplits: 4)
    guard title.count < 7, sentence.count > 4, bytes.at(bytes.count - 1) == 0x2E,
      !title.contains(where: WordLists.isFiniteVerb), title.first.map(WordLists.beginsSentence) == false
    else { return nil }
    return end + 1
  }

  /// Whether the number of a first lid opens the text, as in "(1) Er is een raad", and no title is so short.
  static func opensLid(_ bytes: Span<UInt8>) -> Bool {
    guard let label = ItemLabel(bytes), label.value == 1 else { return false }
    guard [.digitDot, .digitParen, .section].contains(label.style) else { return false }
    return bytes.isCapital(at: label.textStart)
  }

  /// Whether the text behind a number is a provision: it closes a sentence and is too long for a title.
  private static func isSentence(_ text: String) -> Bool {
    let closing = Closing(text)
    if PartHeading.asks(text) { return false }
    guard closing != .comma, closing != .open else { return false }
    if opensLid(text.utf8.span) { return true }
    let words = text.split(separator: " ", maxSplits: 12).map { $0.lowercased() }
    guard let first = words.first else { return false }
    switch closing {
    case .sentence:
      guard words.count <= 8 else { return true }
      let leastWords = words.contains(where: WordLists.isFiniteVerb) && text.hasSuffix(".") ? 4 : 5
      return words.count >= leastWords && WordLists.beginsSentence(first) && text.utf8.span.isCapital(at: 0)
    case .colon, .semicolon:
      return words.count > 3
        || words.count == 3 && WordLists.beginsSentence(first)
          && words.contains(where: WordLists.isFiniteVerb)
    case .comma, .open: return false
    }
  }
}
