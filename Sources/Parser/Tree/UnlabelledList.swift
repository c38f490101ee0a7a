import Regeling

/// A list whose items show no label: paragraphs after a colon that end in semicolons, or definitions.
struct UnlabelledList {
  /// The texts of each item; a definition may have several paragraphs.
  private(set) var items: [[Tekst]] = []
  /// How many paragraphs the list took.
  private(set) var paragraphCount = 0
  /// Whether the items define terms.
  private(set) var isDefinitions: Bool
  /// Whether a labelled item follows that counts these as its predecessors.
  var continuesLabelled = false

  /// Finds a list that starts at `start`, behind the text `lead`; nil where there is none.
  init?(_ paragraphs: [Paragraph], from start: Int, after lead: String, isDefinitions: Bool) {
    self.isDefinitions = isDefinitions
    guard Closing(lead) == .colon else { return nil }
    if isDefinitions, collectDefinitions(paragraphs, start) { return }
    self.isDefinitions = false
    guard collectItems(paragraphs, start) else { return nil }
  }

  private mutating func collectItems(_ paragraphs: [Paragraph], _ start: Int) -> Bool {
    var index = start
    var separated = false
    loop: while index < paragraphs.count, Self.isPlain(paragraphs[index]) {
      let paragraph = paragraphs[index]
      let closing = paragraph.closing
      // A lead-in of the next list is no item of this one.
      if closing == .colon || paragraph.tekst.isEmpty { break }
      let parts = Self.cutAtSemicolons(paragraph.tekst)
      switch closing {
      case .semicolon, .comma:
        separated = true
      case .open:
        guard !paragraph.bytes.isCapital(at: 0) else { break loop }
      case .sentence, .colon:
        guard separated || parts.count > 1 else { break loop }
      }
      if parts.count > 1 { separated = true }
      let isLast = Self.announcesLast(items.last?.last?.string ?? "")
      items += parts.map { [$0] }
      index += 1
      if closing == .sentence || isLast && parts.count == 1 { break }
    }
    paragraphCount = index - start
    if index < paragraphs.count, case .item(let label) = paragraphs[index].role {
      continuesLabelled =
        label.value == items.count + 1 && !label.style.isSign && !items.isEmpty
        && Closing(items.last?.last?.string ?? "") != .sentence
    }
    return separated && (items.count >= 2 || continuesLabelled)
  }

  /// Whether an item ends in "; en" or "; of", so that the next is the last.
  static func announcesLast(_ text: String) -> Bool {
    ["; en", "; of", ", en", ", of"].contains { text.hasSuffix($0) }
  }

  private mutating func collectDefinitions(_ paragraphs: [Paragraph], _ start: Int) -> Bool {
    var index = start
    while index < paragraphs.count, Self.isPlain(paragraphs[index]) {
      let paragraph = paragraphs[index]
      if Self.defines(paragraph) {
        items.append([paragraph.tekst])
      } else if Self.isTermAlone(paragraph), index + 1 < paragraphs.count, Self.isPlain(paragraphs[index + 1])
      {
        items.append([paragraph.tekst, paragraphs[index + 1].tekst])
        index += 1
      } else if !items.isEmpty, definitionFollows(paragraphs, index) {
        items[items.count - 1].append(paragraph.tekst)
      } else {
        break
      }
      index += 1
    }
    guard items.count >= 2 else {
      items = []
      return false
    }
    paragraphCount = index - start
    return true
  }

  private func definitionFollows(_ paragraphs: [Paragraph], _ index: Int) -> Bool {
    guard index + 1 < paragraphs.count, Self.isPlain(paragraphs[index + 1]) else { return false }
    return Self.defines(paragraphs[index + 1])
  }

  private static func isPlain(_ paragraph: Paragraph) -> Bool {
    if case .plain = paragraph.role { paragraph.heading == 0 } else { false }
  }

  private static func defines(_ paragraph: Paragraph) -> Bool {
    Begripsomschrijving.term(of: paragraph.tekst.string) != nil
  }

  private static func isTermAlone(_ paragraph: Paragraph) -> Bool {
    paragraph.tekst.string.utf8.count < 60 && (paragraph.closing == .open || paragraph.closing == .colon)
  }

  /// The parts of a text that holds several items: cut behind each `;`, `; en` and `; of` that more text follows.
  private static func cutAtSemicolons(_ tekst: Tekst) -> [Tekst] {
    let bytes = Array(tekst.string.utf8)
    var parts: [Tekst] = []
    var start = 0
    var depth = 0
    for (index, byte) in bytes.enumerated() {
      if byte == 0x28 { depth += 1 }
      if byte == 0x29 { depth -= 1 }
      guard byte == 0x3B, depth <= 0, bytes.at(index + 1) == 0x20 else { continue }
      var end = index + 1
      for word in ["en", "of"] as [StaticString] {
        if let wordEnd = bytes.matching(word, at: index + 2),
          bytes.at(wordEnd) == 0x20 || wordEnd == bytes.count
        {
          end = wordEnd
        }
      }
      guard bytes.skippingSpace(end) < bytes.count else { continue }
      parts.append(tekst.slice(start..<end))
      start = end
    }
    parts.append(tekst.slice(start..<bytes.count))
    return parts
  }
}
