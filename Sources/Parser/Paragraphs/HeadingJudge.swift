import Regeling

/// Whether a line that looks like a heading is one, or the wrapped rest of a sentence.
extension LineJoiner {
  func isHeading(_ label: HeadingLabel, _ bytes: Span<UInt8>, at index: Int) -> Bool {
    let line = lines[index]
    guard
      standsFree(label, bytes, index) || countsOn(label, bytes, index) || opensBelowItem(label, bytes, index)
    else { return false }
    // A number is asked of all but "Enig artikel" and an annex that stands alone on its line.
    if label.nr.isEmpty, label.soort == .bijlage, label.titleStart < bytes.count, !label.isClosed {
      return isUnnumberedAnnex(label, bytes, index)
    }
    let isBelowHeading = paragraphSoFar?.headingLabel != nil
    guard label.isCapitalised || label.isClosed && (line.before != .adjacent || isBelowHeading) else {
      return false
    }
    let rest = bytes.extracting(min(label.titleStart, bytes.count)...)
    guard !rest.isEmpty else { return true }
    let first = rest[0]
    switch first {
    case 0x2C, 0x3B, 0x29, 0x2E, 0x3A: return false
    case 0x28, 0x5B: return label.isClosed || endsInBracket(rest)
    default: break
    }
    // "Art. 2. 1. Er is een veer.": the first lid on the line of the heading.
    if label.soort == .artikel, label.isClosed, HeadingElement.opensLid(rest) { return true }
    let words = titleWords(rest)
    if announces(label, words, line) { return false }
    let isSentence = closesSentence(from: index)
    if rest.isCapital(at: 0) || rest.startsWithQuote {
      if label.isClosed { return true }
      guard isSentence || GluedTitle(rest) != nil else { return true }
      if label.soort == .artikel, isNext(label), GluedTitle(rest) != nil { return true }
      let hasVerb = label.soort.isIndeling && words.contains(where: WordLists.isFiniteVerb)
      return !(words.count > 8 || hasVerb || WordLists.isVerb(words.dropFirst().first ?? ""))
    }
    // A title in small letters is short, alone on its line, and no verb begins it.
    let isAnnex = label.soort == .bijlage && label.isClosed
    guard let word = words.first, rest.count < 90,
      isAnnex ? !WordLists.isFiniteVerb(word) : !WordLists.isVerb(word)
    else { return false }
    if isSentence {
      // Nor does a verb stand in one that closes with a full stop.
      return label.isClosed && words.count < 9 && !words.contains(where: WordLists.isFiniteVerb)
    }
    if label.isClosed { return true }
    let isAnnexOf = label.soort == .bijlage && rest.opens(with: Self.annexOf)
    return (line.before != .adjacent || isAnnexOf) && !first.isDigit && nextStartsAnew(index)
  }

  /// The words that say to what an annex belongs.
  private static let annexOf: [StaticString] = ["bij ", "behorend", "als bedoeld"]

  /// Whether the line, a division's number and some words, announces what stands below it, as no title does.
  private func announces(_ label: HeadingLabel, _ words: [String], _ line: Line) -> Bool {
    label.soort.isIndeling && !label.isClosed && words.count > 3 && Closing(line.tekst.string) == .colon
  }

  /// Whether what stands before the line allows something new to begin.
  private func standsFree(_ label: HeadingLabel, _ bytes: Span<UInt8>, _ index: Int) -> Bool {
    guard let last = paragraphSoFar else { return true }
    let line = lines[index]
    if case .heading = last.role { return true }
    if last.heading > 0 || line.before == .separate { return true }
    if PartHeading.note(last.tekst.string, marked: false) != nil { return true }
    let closing = last.closing
    switch line.before {
    case .adjacent:
      if line.hardBreak || endsInAmount(last, bytes) { return true }
      if closing == .sentence || TableOfContents.isContentsTitle(last.tekst.string) { return true }
      // The provisions begin right below the decision.
      if closing == .colon, isBeforeText, PartHeading.decides(last.tekst.string) { return true }
      if closing == .colon, isFirst(bytes) { return true }
      // New text may begin right below "komt te luiden:".
      if closing == .colon, AmendingSentence(last.bytes)?.announcesText == true { return true }
      // A page may begin right under an unfinished line; a title that ends openly is short.
      return line.pageStart && closing == .open && !lineBeforeIsFull(bytes)
        && !WordLists.endsInFunctionWord(last.tekst.string)
    case .blank, .separate:
      guard style == .wrapped else { return true }
      if isNext(label), mayComeNext(label, bytes) { return true }
      switch closing {
      case .open:
        // In a text with empty lines between its lines, "artikel" in a sentence has no capital.
        return !WordLists.endsInFunctionWord(last.tekst.string)
          && (bytes.isCapital(at: 0) || !lineBeforeIsFull(bytes))
      case .comma: return !lineBeforeIsFull(bytes) && !WordLists.endsInFunctionWord(last.tekst.string)
      case .sentence, .colon, .semicolon: return true
      }
    }
  }

  /// Whether the article next in number, or the first heading of all, opens below a line that ends openly, but had
  /// room for more, or shows by its own signs that it goes on with no sentence: `Artikel 1 - Begrippen`.
  private func countsOn(_ label: HeadingLabel, _ bytes: Span<UInt8>, _ index: Int) -> Bool {
    guard let current = paragraphSoFar, current.closing == .open || current.closing == .semicolon,
      isNext(label)
    else { return false }
    let isSetOff = label.isClosed && label.isCapitalised && bytes.isCapital(at: label.titleStart)
    // The name of a regulation may be as wide as its lines are: what stands below the heading then tells.
    let share = isAlone(label, bytes, index) || isBeforeText && opensText(index + 1) ? 85 : 70
    guard isSetOff || !isFull(before: bytes, share: share) else { return false }
    return !WordLists.endsInFunctionWord(current.tekst.string)
      && !WordLists.endsInReferenceWord(current.tekst.string)
  }

  /// Whether a division or an article begins right below a text that ends in a semicolon, or openly on a line with room
  /// for more, as the last of a list often does: a division with another heading below it, or an article whose number
  /// comes next.
  private func opensBelowItem(_ label: HeadingLabel, _ bytes: Span<UInt8>, _ index: Int) -> Bool {
    guard let current = paragraphSoFar, label.isCapitalised,
      label.titleStart >= bytes.count || bytes.isCapital(at: label.titleStart)
    else { return false }
    if label.soort == .artikel, let lastArticle {
      return current.closing == .semicolon && label.isClosed && NumberOrder.follows(label.nr, lastArticle)
    }
    guard label.soort.isIndeling, index + 1 < lines.count,
      current.closing == .semicolon || endsItem(current, bytes)
    else { return false }
    let next = HeadingLabel(lines[index + 1].tekst.string.utf8.span)
    return next?.isCapitalised == true && next?.soort != .bijlage
  }

  /// Whether an item ends openly on a line that had room for the first word of the line with `bytes`, as no sentence
  /// does that goes on there.
  private func endsItem(_ paragraph: Paragraph, _ bytes: Span<UInt8>) -> Bool {
    guard case .item = paragraph.role, paragraph.closing == .open else { return false }
    return !lineBeforeIsFull(bytes) && !WordLists.endsInFunctionWord(paragraph.tekst.string)
      && !WordLists.endsInReferenceWord(paragraph.tekst.string)
  }

  /// Whether a rule of a table of fees stands above, which ends in its amount, and a capital behind it.
  private func endsInAmount(_ paragraph: Paragraph, _ bytes: Span<UInt8>) -> Bool {
    guard paragraph.closing == .open, bytes.isCapital(at: 0) else { return false }
    let text = paragraph.utf8.span
    var start = text.count
    while start > 0, text[start - 1].isDigit || [0x2C, 0x2E, 0x2D, 0x20].contains(text[start - 1]) {
      start -= 1
    }
    return start < text.count && start > 2 && text[start - 1] == 0xAC && text[start - 3] == 0xE2
  }

  /// Whether the line is a number and no more, and something new begins below it, as below no wrapped line.
  private func isAlone(_ label: HeadingLabel, _ bytes: Span<UInt8>, _ index: Int) -> Bool {
    label.titleStart >= bytes.count && index + 1 < lines.count
      && lines[index + 1].tekst.string.utf8.span.isCapital(at: 0)
  }

  /// Whether a first lid, the lead-in of definitions or another heading stands at `index`, as below no wrapped line.
  private func opensText(_ index: Int) -> Bool {
    guard index < lines.count else { return false }
    switch LineShape(lines[index].tekst.string.utf8.span) {
    case .heading(let label): return label.isCapitalised
    case .item(let label): return label.value == 1 && !label.style.isBare
    case .plain:
      let text = lines[index].tekst.string
      return Closing(text) == .colon && WordLists.announcesDefinitions(text)
    }
  }

  /// Whether the line with these bytes looks like the first heading of all, with a title or with none.
  private func isFirst(_ bytes: Span<UInt8>) -> Bool {
    guard isBeforeText, let label = HeadingLabel(bytes), label.isCapitalised else { return false }
    return isNext(label) && (label.titleStart >= bytes.count || bytes.isCapital(at: label.titleStart))
  }

  /// Whether `label` heads what may come next, so that nothing before it has these words for its text.
  func mayComeNext(_ label: HeadingLabel, _ bytes: Span<UInt8>) -> Bool {
    guard label.isCapitalised, !Closing(bytes.string(max(bytes.count - 8, 0)..<bytes.count)).isTerminal else {
      return false
    }
    if label.titleStart < bytes.count, !bytes.isCapital(at: label.titleStart) { return false }
    return label.soort.isIndeling ? !isBeforeText || isNext(label) : isNext(label)
  }

  private func isNext(_ label: HeadingLabel) -> Bool {
    // A scan has an l where the page has a 1.
    let isFirst = ["1", "I", "1.1", "1:1", "1a", "1A", "l"].contains(label.nr)
    if isBeforeText { return label.soort != .bijlage && isFirst }
    guard label.soort == .artikel else { return false }
    guard let lastArticle else { return isFirst }
    return NumberOrder.follows(label.nr, lastArticle)
  }

  /// "Bijlage bij artikel 1 van de …", "Bijlage Tarieventabel": alone between empty lines, and no sentence.
  private func isUnnumberedAnnex(_ label: HeadingLabel, _ bytes: Span<UInt8>, _ index: Int) -> Bool {
    let rest = bytes.extracting(label.titleStart...)
    let opens =
      rest.isCapital(at: 0) || rest.at(0).isDigit
      || rest.at(0).isLower && rest.opens(with: Self.annexOf)
    guard label.isCapitalised, opens, bytes.count < 140, lines[index].before != .adjacent else {
      return false
    }
    // The title may be wrapped.
    var last = index
    while last + 1 < lines.count, last - index < 3, lines[last + 1].before == .adjacent,
      width.isFull(lines[last].width, nextWord: 4, share: 85)
        || WordLists.endsInFunctionWord(lines[last].tekst.string) || endsName(last + 1)
    {
      last += 1
    }
    guard !Closing(lines[last].tekst.string).isTerminal else { return false }
    if last + 1 == lines.count || lines[last + 1].before != .adjacent { return true }
    if case .heading(let next) = LineShape(lines[last + 1].tekst.string.utf8.span) {
      return next.isCapitalised
    }
    return false
  }

  private func endsInBracket(_ rest: Span<UInt8>) -> Bool {
    let last = rest.at(rest.count - 1)
    return last == 0x29 || last == 0x5D
  }

  private func titleWords(_ rest: Span<UInt8>) -> [String] {
    rest.string(0..<min(rest.count, 160)).lowercased().split(separator: " ").map(String.init)
  }

  /// Whether the text that starts at line `index` runs on to a full stop before something new begins.
  func closesSentence(from index: Int) -> Bool {
    var last = index
    while last + 1 < lines.count, last - index < 4, lines[last + 1].before == .adjacent,
      lines[last + 1].rijen == nil
    {
      if Self.endsSentence(lines[last].tekst.string) { return true }
      let next = lines[last + 1].tekst.string.utf8
      let runsOn = next.span.isSmall(at: 0) || WordLists.endsInFunctionWord(lines[last].tekst.string)
      guard runsOn, width.isFull(lines[last].width, nextWord: 8, share: 85) else { break }
      last += 1
    }
    let text = lines[last].tekst.string
    return Self.endsSentence(text) && !text.hasSuffix(")")
  }

  private static func endsSentence(_ text: String) -> Bool {
    Closing(text) == .sentence && !WordLists.endsInAbbreviation(text)
  }

  private func nextStartsAnew(_ index: Int) -> Bool {
    guard index + 1 < lines.count else { return true }
    let next = lines[index + 1]
    return next.before != .adjacent || !next.tekst.string.utf8.span.isSmall(at: 0)
  }
}
