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
  /// Whether the last item announces the labelled list that follows, which stands within it.
  private(set) var opensNested = false

  /// Finds a list that starts at `start`, behind the text `lead`; nil where there is none.
  init?(_ paragraphs: [Paragraph], from start: Int, after lead: String, isDefinitions: Bool) {
    self.isDefinitions = isDefinitions
    let isAnnounced = Closing(lead) == .colon
    guard isAnnounced || WordLists.endsBeforeDefinitions(lead) else { return nil }
    if isDefinitions, collectDefinitions(paragraphs, start, atLeast: 2) { return }
    guard isAnnounced else { return nil }
    self.isDefinitions = false
    // Quoted text is no list, whatever its lines end in, and what "luidt" announces is a quote.
    guard start < paragraphs.count, !paragraphs[start].utf8.span.startsWithQuote,
      !["luidt:", "luiden:", "luidt als volgt:", "luiden als volgt:"].contains(where: lead.hasSuffix),
      collectItems(paragraphs, start)
    else {
      return nil
    }
  }

  /// Finds the definitions that go on at `start`, behind the list within the one before; nil where none does.
  init?(definitionsIn paragraphs: [Paragraph], from start: Int) {
    isDefinitions = true
    guard collectDefinitions(paragraphs, start, atLeast: 1) else { return nil }
  }

  private mutating func collectItems(_ paragraphs: [Paragraph], _ start: Int) -> Bool {
    var index = start
    var separated = false
    loop: while index < paragraphs.count, Self.isPlain(paragraphs[index]) {
      let paragraph = paragraphs[index]
      let closing = paragraph.closing
      // The words with which a letter is signed are no list: "namens dezen,".
      if paragraph.utf8.count < 30, PartHeading.closing(paragraph.tekst.string) { return false }
      // A lead-in of the next list is no item of this one, unless it goes on in small letters.
      if closing == .colon, separated, !paragraph.utf8.span.isCapital(at: 0),
        Self.listFollows(paragraphs, index) || Self.itemFollows(paragraphs, index)
      {
        items.append([paragraph.tekst])
        index += 1
        opensNested = true
        break
      }
      if closing == .colon || paragraph.tekst.isEmpty { break }
      let parts = Self.cutAtSemicolons(paragraph.tekst)
      switch closing {
      case .semicolon, .comma:
        separated = true
      case .open:
        guard !paragraph.utf8.span.isCapital(at: 0) else { break loop }
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
    if !opensNested, index < paragraphs.count, case .item(let label) = paragraphs[index].role {
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

  private mutating func collectDefinitions(_ paragraphs: [Paragraph], _ start: Int, atLeast count: Int)
    -> Bool
  {
    var index = start
    while index < paragraphs.count, Self.isPlain(paragraphs[index]) {
      let paragraph = paragraphs[index]
      if paragraph.closing == .colon, Self.listFollows(paragraphs, index),
        Self.defines(paragraph) || Self.isTermAlone(paragraph)
      {
        items.append([paragraph.tekst])
        index += 1
        opensNested = true
        break
      }
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
    guard items.count >= count || opensNested && Self.definesBehindList(paragraphs, index) else {
      items = []
      opensNested = false
      return false
    }
    paragraphCount = index - start
    return true
  }

  private func definitionFollows(_ paragraphs: [Paragraph], _ index: Int) -> Bool {
    guard index + 1 < paragraphs.count, Self.isPlain(paragraphs[index + 1]) else { return false }
    return Self.defines(paragraphs[index + 1])
  }

  /// Whether definitions go on behind the labelled list at `index`.
  private static func definesBehindList(_ paragraphs: [Paragraph], _ index: Int) -> Bool {
    let next = paragraphs[index...].prefix(60).first { if case .item = $0.role { false } else { true } }
    return next.map { isPlain($0) && defines($0) } ?? false
  }

  /// Whether a list that shows its labels begins right behind the paragraph at `index`.
  private static func listFollows(_ paragraphs: [Paragraph], _ index: Int) -> Bool {
    guard index + 1 < paragraphs.count, case .item(let label) = paragraphs[index + 1].role else {
      return false
    }
    return label.style.isSign || label.value == 1 || label.romanValue == 1
  }

  /// Whether a list without labels begins right behind the paragraph at `index`.
  private static func itemFollows(_ paragraphs: [Paragraph], _ index: Int) -> Bool {
    guard index + 2 < paragraphs.count, isPlain(paragraphs[index + 1]), isPlain(paragraphs[index + 2]) else {
      return false
    }
    return paragraphs[index + 1].closing == .semicolon && !paragraphs[index + 1].utf8.span.isCapital(at: 0)
      && !paragraphs[index + 2].utf8.span.isCapital(at: 0)
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
    let bytes = tekst.string.utf8.span
    var cuts: [Int] = []
    var depth = 0
    for index in bytes.indices {
      let byte = bytes[index]
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
      let next = bytes.skippingSpace(end)
      if next < bytes.count { cuts.append(next) }
    }
    return tekst.cut(at: cuts[...])
  }
}
