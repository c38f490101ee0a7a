import Regeling

/// Whether the label at the start of a line opens or continues a list, or belongs to running text.
extension LineJoiner {
  /// The label that stands at the start of a line, and where it belongs; a bullet counts without the number behind it
  /// where no list waits for that, and an "o" is the letter where one does.
  func placed(_ label: ItemLabel, _ line: Line, at index: Int) -> (ItemLabel, ListSequence.Placement)? {
    if let letter = label.asLetterO, sequence.awaits(letter),
      let placement = placement(of: letter, line, at: index)
    {
      return (letter, placement)
    }
    if let placement = placement(of: label, line, at: index) { return (label, placement) }
    guard let bullet = label.undecorated, let placement = placement(of: bullet, line, at: index) else {
      return nil
    }
    return (bullet, placement)
  }

  /// The lid that `§ 2.` opens where it looks like the heading of a paragraaf: a sentence, first below the heading of an
  /// article or next behind the one before it.
  func sectionLid(_ label: HeadingLabel, _ bytes: Span<UInt8>, at index: Int) -> ItemLabel? {
    guard label.soort == .paragraaf, bytes.at(0) == 0xC2, lastArticle != nil, lines[index].heading == 0,
      let lid = ItemLabel(bytes), lid.style == .section
    else { return nil }
    let isAwaited =
      lid.value == 1
      ? paragraphSoFar?.headingLabel?.soort == .artikel
      : sequence.levels.first.map { $0.style == .section && $0.last == lid.value - 1 } == true
    let closing = Closing(lines[index].tekst.string)
    return isAwaited && (closing == .colon || closing == .semicolon || closesSentence(from: index))
      ? lid : nil
  }

  /// Counts the first lid that stands on the line of its article's heading.
  mutating func enterFirstLid(on label: HeadingLabel, _ bytes: Span<UInt8>) {
    guard label.soort == .artikel, label.titleStart < bytes.count else { return }
    let rest = bytes.extracting(label.titleStart...)
    guard HeadingElement.opensLid(rest), let lid = ItemLabel(rest) else { return }
    sequence.enter(lid, .opens(depth: 0), capital: rest.isCapital(at: lid.textStart))
  }

  func placement(of label: ItemLabel, _ line: Line, at index: Int) -> ListSequence.Placement? {
    let bytes = line.tekst.string.utf8.span
    guard let current else {
      return sequence.placement(
        of: label,
        .init(closing: .sentence, startsParagraph: true, capital: bytes.isCapital(at: label.textStart)))
    }
    var closing = current.closing
    let isHeading = current.heading > 0 || current.headingLabel != nil
    if isHeading { closing = .sentence }
    var startsParagraph = line.before != .adjacent || line.hardBreak || isHeading
    // An empty line within a paragraph of double-spaced text, or between pages, does not set a label apart.
    if style == .wrapped, closing == .open || closing == .comma, line.before == .blank, isFull(before: bytes),
      width.isDoubleSpaced || line.pageStart
    {
      startsParagraph = false
    }
    // In mark-up the line below an item that counts on from it is the next one.
    if style == .markup, case .item(let item) = current.role, currentLines == 1, item.style == label.style,
      label.value == item.value + 1, !WordLists.endsInReferenceWord(current.tekst.string)
    {
      startsParagraph = true
    }
    // A line that had room for the label's word did not run on into it; less room tells where a list waits for it.
    let isAwaited = sequence.awaits(label)
    let share = isAwaited ? 82 : 60
    let hadRoom = width.full > 0 ? !isFull(before: bytes, share: share) : lastLineIsShort
    let afterFunctionWord = WordLists.endsInFunctionWord(current.tekst.string)
    let isShort =
      style == .wrapped && hadRoom && (!afterFunctionWord || isAwaited && endsInConjunction(current))
    if isShort, !label.style.isBare, !label.style.isSign { startsParagraph = true }
    if closing == .sentence && isShort || isTitleBelow(current), opensLeden(label, index) {
      startsParagraph = true
    }
    let context = ListSequence.Context(
      closing: closing, startsParagraph: startsParagraph, capital: isCapital(behind: label, bytes, index),
      opening: bytes.isOpening(at: label.textStart),
      afterReferenceWord: !isHeading && WordLists.endsInReferenceWord(current.tekst.string),
      afterFunctionWord: afterFunctionWord,
      successorFollows: closing == .open && !startsParagraph && successorFollows(label, index),
      afterFullLine: style == .wrapped && isFull(before: bytes) && !lastLineIsUnwrapped
        && (!label.style.isSign || mayBeDash(current, index)),
      afterShortLine: isShort,
      indent: indent(of: label, line), margin: line.indent, indentTells: style == .markup)
    return sequence.placement(of: label, context)
  }

  /// Whether the text behind `label` begins with a capital; behind "3" on a line of its own, that of the next line.
  private func isCapital(behind label: ItemLabel, _ bytes: Span<UInt8>, _ index: Int) -> Bool {
    guard label.textStart >= bytes.count, label.style.isBare, index + 1 < lines.count else {
      return bytes.isCapital(at: label.textStart) || label.style == .digitBare && isEmptyLid(label, bytes)
    }
    let next = lines[index + 1]
    // Without a bullet a number alone may as well be a cell, or count something: only among its like is it a label.
    if label.undecorated == nil {
      let hasSigns = sequence.levels.contains { $0.style.isDigit && $0.style != label.style }
      guard next.before == .adjacent, next.rijen == nil, !hasSigns else { return false }
    }
    let text = next.tekst.string.utf8.span
    return text.isCapital(at: 0) || opensInnerList(text, below: label)
  }

  /// Whether the text behind `label` only says that the lid lapsed: "2 (vervallen)".
  private func isEmptyLid(_ label: ItemLabel, _ bytes: Span<UInt8>) -> Bool {
    bytes.count < 40
      && WordLists.saysItIsEmpty(bytes.string(min(label.textStart, bytes.count)..<bytes.count))
  }

  /// Whether the paragraph so far ends as the last item but one of a list does: "… en", "… of".
  private func endsInConjunction(_ current: Paragraph) -> Bool {
    let text = current.tekst.string
    return text.hasSuffix(" en") || text.hasSuffix(" of")
  }

  /// Whether `1` without a sign numbers the first of several leden: the second stands soon after it.
  private func opensLeden(_ label: ItemLabel, _ index: Int) -> Bool {
    label.style == .digitBare && label.value == 1 && successorFollows(label, index)
  }

  /// Whether a list begins with `line` that a lid of which only the number stands above it may hold: `a.`, `1°.`.
  private func opensInnerList(_ line: Span<UInt8>, below label: ItemLabel) -> Bool {
    guard let inner = ItemLabel(line), inner.style != .digitBare, !inner.style.isSign else { return false }
    return inner.value == 1 && inner.style != label.style && inner.textStart < line.count
  }

  /// Whether the line before is far wider than a page's line, so that nothing wrapped it.
  private var lastLineIsUnwrapped: Bool { lastLine.map { $0.width * 10 > width.full * 13 } == true }

  /// Whether the line before is short on any page.
  private var lastLineIsShort: Bool { lastLine.map { $0.width < 40 } == true }

  /// The columns by which an item is set in, as far as they tell lists apart.
  ///
  /// In plain text they do so only between the dashes of a list and those of one that an open text or a colon
  /// announces within it; the margins of its pages differ, and so do the columns that a number takes.
  func indent(of label: ItemLabel, _ line: Line) -> Int {
    guard style == .wrapped else { return line.indent }
    guard label.style.isSign else { return 0 }
    guard let last = sequence.levels.last(where: { $0.style == label.style })?.indent,
      let closing = current?.closing
    else { return line.indent }
    if line.indent >= last + 2, closing == .colon || closing == .open { return line.indent }
    return sequence.levels.last { $0.style == label.style && abs($0.indent - line.indent) < 2 }?.indent
      ?? last
  }

  /// Whether a line soon after `index` counts on from `label`, or has its sign: then both are labels, whatever stands
  /// before.
  func successorFollows(_ label: ItemLabel, _ index: Int) -> Bool {
    let opensList =
      label.style.isSign
      ? style == .wrapped && !sequence.levels.contains { $0.style == label.style }
      : label.value == 1 && label.style != .capitalBare
    guard opensList else { return false }
    for next in lines[(index + 1)...].prefix(30) {
      if next.heading > 0 || next.rijen != nil { return false }
      let bytes = next.tekst.string.utf8.span
      if let other = ItemLabel(bytes.extracting(..<min(bytes.count, 12))), other.style == label.style,
        other.value == 2 || label.style.isSign,
        other.style != .digitBare || bytes.isCapital(at: other.textStart) || isEmptyLid(other, bytes)
      {
        return true
      }
    }
    return false
  }
}
