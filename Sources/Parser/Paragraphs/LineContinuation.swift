import Regeling

/// Whether a line goes on with the paragraph before it, in wrapped text and in mark-up.
extension LineJoiner {
  func continues(_ line: Line, _ bytes: Span<UInt8>) -> Bool {
    guard let current, current.heading == 0, line.before != .separate else { return false }
    if case .table = current.role { return false }
    if opensFormula(line, bytes) || AmendingLabel.standsAlone(bytes) { return false }
    if isBeforeText, standsByPage(current, line) { return false }
    if current.closing == .sentence, AmendingLabel.opensGroup(bytes) { return false }
    if case .heading(let label) = current.role { return continuesTitle(current, label, line, bytes) }
    if lastLine?.cutsWord == true || Self.wordBeforeHyphen(current.tekst.string) != nil, bytes.isSmall(at: 0)
    {
      return true
    }
    switch style {
    case .markup: return continuesMarkup(current, line, bytes)
    case .wrapped: return continuesWrapped(current, line, bytes)
    }
  }

  /// Whether the line is a clause of the aanhef or a signature's role, which never continue a line.
  func opensFormula(_ line: Line, _ bytes: Span<UInt8>) -> Bool {
    if current?.closing == .sentence,
      PartHeading.publishes(line.tekst.string) || PartHeading.opensSigning(bytes)
    {
      return true
    }
    if let current, current.closing == .sentence, PartHeading.opensSigning(current.utf8.span),
      PartHeading.closing(line.tekst.string)
    {
      return true
    }
    if let current, LooseHeading.isInCapitals(bytes, from: max(bytes.count - 12, 0)),
      !LooseHeading.isInCapitals(current.utf8.span, from: 0),
      PartHeading.note(line.tekst.string, marked: false) != nil
    {
      // The heading of a toelichting in capitals is in no sentence, however full the line above it.
      return true
    }
    if isBeforeText, let current, current.closing != .sentence, PartHeading.clause(line.tekst.string) {
      // Before the first article a clause ends where another begins, however full its line, and so does the name of who
      // decides.
      return current.closing != .open || PartHeading.isDecisionAlone(line.tekst.string)
        || currentLines == 1 && PartHeading.body(current.tekst.string)
        || line.before == .blank && PartHeading.clause(current.tekst.string)
    }

    guard let current, isFormula(line, bytes, after: current) else { return false }
    return !lineBeforeIsFull(bytes) && !WordLists.endsInFunctionWord(current.tekst.string)
  }

  private func isFormula(_ line: Line, _ bytes: Span<UInt8>, after current: Paragraph) -> Bool {
    let text = line.tekst.string
    if PartHeading.clause(text) { return current.closing != .open || !bytes.isSmall(at: 0) }
    if PartHeading.body(text) { return bytes.isCapital(at: 0) }
    return line.width < 60 && PartHeading.closing(text)
  }

  /// Whether the line or the one above it is what a publication site puts above an ordinance, each on a line of its own.
  private func standsByPage(_ current: Paragraph, _ line: Line) -> Bool {
    PagePhrases.isFurniture(line.tekst.string)
      || currentLines == 1 && PagePhrases.isFurniture(current.tekst.string)
  }

  func continuesMarkup(_ current: Paragraph, _ line: Line, _ bytes: Span<UInt8>) -> Bool {
    let goesOn = startsInMiddle(bytes)
    if line.before == .adjacent {
      if line.hardBreak { return false }
      let closing = current.closing
      return goesOn || closing != .semicolon && closing != .colon
    }
    // A page cut a paragraph in two: a long, unfinished sentence, and a line that cannot begin one.
    let text = current.tekst.string
    return goesOn && current.closing == .open && text.utf8.count > 100 && !current.emphasised
      && text.utf8.span.isCapital(at: 0)
  }

  func continuesWrapped(_ current: Paragraph, _ line: Line, _ bytes: Span<UInt8>) -> Bool {
    let closing = current.closing
    let goesOn = startsInMiddle(bytes)
    let afterFunctionWord = WordLists.endsInFunctionWord(current.tekst.string)
    if line.before == .adjacent {
      switch closing {
      case .open:
        if isNoteHeading(current.tekst.string), !goesOn { return false }
        if isTermAlone(current) || !goesOn && endsTitleBelow(current, bytes) { return false }
        if isBeforeText, isDocumentNumber(bytes), !WordLists.endsInReferenceWord(current.tekst.string) {
          return false
        }
        if WordLists.endsBeforeDefinitions(current.tekst.string) { return isFull(before: bytes) }
        if isBackBelowList(current, line, bytes) { return false }
        if goesOn || afterFunctionWord { return true }
        // A short line that ends openly before a capital is a heading of its own.
        return isFull(before: bytes, share: 80)
      // A clearly short line before small letters: text that takes up again what stood before a list.
      case .comma: return isFull(before: bytes, share: 80)
      case .semicolon, .colon:
        let mayBeDefinition =
          closing == .colon ? WordLists.announcesDefinitions(current.tekst.string) : inDefinitions
        let isDefinition = mayBeDefinition && Begripsomschrijving.term(of: line.tekst.string) != nil
        return goesOn && isFull(before: bytes) && !isDefinition
      case .sentence: return isFull(before: bytes)
      }
    }
    switch closing {
    case .open, .comma:
      if goesOn {
        if isFull(before: bytes, share: 70) || line.pageStart { return true }
        // Behind an item that breaks off in a comma on a short line, the sentence before the list goes on.
        guard case .item = current.role else { return closing == .comma }
        return closing == .comma && currentLines > 1
      }
      // A page may end in the middle of a sentence that goes on with a name.
      return afterFunctionWord && isFull(before: bytes, share: 80) || line.pageStart && isFull(before: bytes)
    case .sentence: return line.pageStart && goesOn
    case .semicolon, .colon: return false
    }
  }

  /// Whether the line takes up again the sentence before a list: the item above it, on one line far from full, is set
  /// in, and the line is no further.
  func isBackBelowList(_ current: Paragraph, _ line: Line, _ bytes: Span<UInt8>) -> Bool {
    guard style == .wrapped, line.before == .adjacent, case .item(let label) = current.role,
      !label.style.isDigit, currentLines == 1, let item = lastLine?.indent, item >= 2, line.indent <= item,
      current.closing == .open || current.closing == .comma || current.closing == .semicolon,
      bytes.isSmall(at: 0), !WordLists.endsInFunctionWord(current.tekst.string)
    else { return false }
    return width.full > 0 && !isFull(before: bytes, share: 60)
  }

  /// Whether a whole line is the number of a document, such as `2014/62-II`, rather than the years that close a title.
  private func isDocumentNumber(_ bytes: Span<UInt8>) -> Bool {
    guard bytes.count > 5, bytes.count < 30, bytes.at(0).isDigit else { return false }
    var hasSeparator = false
    var isYears = bytes.count == 9
    for index in bytes.indices {
      switch bytes[index] {
      case 0x20: return false
      case 0x2D, 0x2F:
        hasSeparator = true
        isYears = isYears && index == 4
      case let byte: isYears = isYears && byte.isDigit
      }
    }
    let last = bytes[bytes.count - 1]
    return hasSeparator && !isYears && (last.isDigit || last.isLetter)
  }

  /// Whether a paragraph so far is a term of a list of definitions, whose description begins on the next line.
  func isTermAlone(_ current: Paragraph) -> Bool {
    guard inDefinitions, currentLines == 1, current.width * 2 < max(width.full, 80) else { return false }
    switch current.role {
    case .plain: break
    case .item(let label) where label.style.isSign: break
    default: return false
    }
    let text = current.tekst.string
    return text.split(separator: " ").count <= 5 && !WordLists.endsInFunctionWord(text)
  }

  /// Whether a whole text is "Artikel 10, eerste lid" and the like, as sub-headings of a toelichting are.
  func isNoteHeading(_ text: String) -> Bool {
    guard currentLines == 1, text.utf8.count < 60, text.hasSuffix(" lid") || text.hasSuffix(" leden") else {
      return false
    }
    return HeadingLabel(text.utf8.span)?.soort == .artikel
      || Rangtelwoord.value(of: String(text.prefix { $0 != " " })) != nil
  }

  /// Whether a line with these bytes can only be the rest of a sentence.
  func startsInMiddle(_ bytes: Span<UInt8>) -> Bool {
    let first = bytes.at(0)
    if bytes.isSmall(at: 0) || first.isDigit { return true }
    switch first {
    case 0x28, 0x29, 0x2C, 0x2F, 0x25, 0x5D: return true
    case 0x27, 0x22: return bytes.isSmall(at: 1)
    case 0xE2:
      // Curly quotes before a small letter, the euro sign.
      if bytes.at(1) == 0x80, (0x98...0x9F).contains(bytes.at(2)) { return bytes.isSmall(at: 3) }
      return bytes.at(1) == 0x82 && bytes.at(2) == 0xAC
    default: return false
    }
  }

  /// Whether the line is the second of a heading set in larger type, which wraps long before the line is full: small
  /// letters that no sentence begins with, without an end and with something new below.
  func continuesLargeTitle(_ bytes: Span<UInt8>, at index: Int) -> Bool {
    guard style == .wrapped, case .heading(let label) = current?.role, currentLines == 1,
      lines[index].before == .adjacent, bytes.isSmall(at: 0), let heading = current?.tekst.string,
      heading.utf8.count > label.titleStart, !Closing(heading).isTerminal, isFull(before: bytes, share: 40),
      Closing(lines[index].tekst.string) == .open, !lines[index].tekst.string.utf8.contains(0x3A)
    else { return false }
    guard index + 1 < lines.count else { return true }
    let next = lines[index + 1].tekst.string.utf8.span
    return lines[index + 1].before != .adjacent || next.isCapital(at: 0) || ItemLabel(next) != nil
  }

  /// Whether the line ends the name of a regulation that a heading set in larger type names: "Toelichting op de
  /// Havenverordening", and below it "Waterkant 2031".
  func continuesName(at index: Int) -> Bool {
    guard style == .wrapped, let current, currentLines < 3, current.closing == .open,
      lines[index].before == .adjacent, endsName(index)
    else { return false }
    let text = current.tekst.string
    return (current.headingLabel?.soort == .bijlage || PartHeading.note(text, marked: false) != nil)
      && text.utf8.span.mentions([" bij ", " op ", " van "])
  }

  /// Whether the line at `index` is a few words with a capital and a year, as names of regulations end.
  func endsName(_ index: Int) -> Bool {
    let words = lines[index].tekst.string.split(separator: " ", maxSplits: 6)
    guard (2...6).contains(words.count), let year = words.last, year.utf8.count == 4,
      let value = Int(year), (1900...2100).contains(value)
    else { return false }
    return lines[index].tekst.string.utf8.span.isCapital(at: 0)
  }

  func continuesTitle(_ heading: Paragraph, _ label: HeadingLabel, _ line: Line, _ bytes: Span<UInt8>)
    -> Bool
  {
    guard line.before == .adjacent, currentLines < 4, heading.tekst.string.utf8.count > label.titleStart,
      !heading.closing.isTerminal
    else { return false }
    // A heading set in larger type wraps long before the line is full.
    let hasWords = heading.tekst.string.utf8.dropFirst(label.titleStart).contains(0x20)
    let text = heading.tekst.string
    let goesOn = startsInMiddle(bytes)
    if hasWords, !text.hasSuffix(" lid"),
      goesOn ? WordLists.endsInFunctionWord(text) : WordLists.endsInFunctionWordButVerb(text)
    {
      return true
    }
    return goesOn && isFull(before: bytes, share: 70)
  }
}
