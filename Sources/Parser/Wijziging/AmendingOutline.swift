import Regeling

/// What a paragraph is within an amending article.
indirect enum AmendingRole {
  /// The sentence with which the article opens.
  case opening
  /// An instruction, with its label if it has one, below `depth` others.
  case step(depth: Int, AmendingLabel?)
  /// The sentence of the instruction whose label stood alone.
  case sentence
  /// New text, as the instruction above it brings it.
  case text
}

/// Finds the instructions of amending articles, and keeps the new text that they bring apart from the act itself.
///
/// In new text nothing opens anything: "Artikel 5a" below "wordt een artikel ingevoegd, luidende:" is no article of
/// the amending act. New text ends where the next instruction begins, or the next article of the act.
struct AmendingOutline {
  private var paragraphs: [Paragraph] = []
  /// The open lists of steps, the outermost first; nil for sentences without a label.
  private var levels: [AmendingLabel?] = []
  /// The last instruction, and whether new text has begun behind it.
  private var sentence: AmendingSentence?
  private var hasText = false
  /// The label of the last item of that new text.
  private var textLabel: AmendingLabel?
  /// Where the last article heading stands that can be one of the act itself; closing words come after it.
  private var lastHeading = 0
  /// Whether a label stood alone and its sentence is still to come.
  private var awaitsSentence = false

  /// Steps nest no deeper than this; drafting rules know three levels.
  private static let maximumDepth = 6

  /// Gives the paragraphs of every amending article their role.
  static func mark(_ paragraphs: inout [Paragraph], from start: Int) {
    var outline = AmendingOutline()
    swap(&outline.paragraphs, &paragraphs)
    outline.lastHeading =
      outline.paragraphs.lastIndex { $0.headingLabel.map(Self.isRoman) == true } ?? 0
    var index = start
    while index < outline.paragraphs.count {
      index = outline.opensAmendment(index) ? outline.markArticle(index) : index + 1
    }
    swap(&outline.paragraphs, &paragraphs)
  }

  // MARK: Which articles amend

  /// Whether the article whose heading stands at `index` orders changes of another text.
  private func opensAmendment(_ index: Int) -> Bool {
    guard paragraphs[index].headingLabel?.soort == .artikel, announcesAmendment(index) else { return false }
    return AmendingSentence(paragraphs[index].bytes) == nil
  }

  /// Whether the heading at `index`, or what stands soon behind it, orders changes beyond doubt.
  private func announcesAmendment(_ index: Int) -> Bool {
    let isSeries = AmendingSentence.mayBeCertain(paragraphs[index].utf8.span)
    if isSeries, AmendingSentence.opensSeries(paragraphs[index].bytes) { return true }
    for next in (index + 1)..<max(min(index + 9, paragraphs.count), index + 1) {
      if AmendingSentence.mayBeCertain(paragraphs[next].utf8.span), isCertain(paragraphs[next].bytes) {
        return true
      }
      if paragraphs[next].headingLabel != nil { return false }
    }
    return false
  }

  private func isCertain(_ bytes: [UInt8]) -> Bool {
    if AmendingSentence.opensSeries(bytes) { return true }
    let sentence =
      AmendingSentence(bytes)
      ?? AmendingLabel(bytes).flatMap { AmendingSentence(bytes, from: $0.textStart) }
    return sentence?.isCertain == true
  }

  // MARK: One article

  /// Marks the article whose heading stands at `heading`, and returns the paragraph behind it.
  private mutating func markArticle(_ heading: Int) -> Int {
    guard let label = paragraphs[heading].headingLabel else { return heading + 1 }
    levels = []
    sentence = AmendingSentence(
      Array(paragraphs[heading].bytes[min(label.titleStart, paragraphs[heading].bytes.count)...]))
    hasText = false
    textLabel = nil
    awaitsSentence = false
    var index = heading + 1
    if sentence == nil, !AmendingSentence.opensSeries(paragraphs[heading].bytes) {
      // A title below the number; then the sentence that opens the article.
      while index < paragraphs.count, !isStart(index) { index += 1 }
      guard index < paragraphs.count else { return index }
      if AmendingLabel(paragraphs[index].bytes) == nil || AmendingSentence(paragraphs[index].bytes) != nil {
        sentence = AmendingSentence(paragraphs[index].bytes)
        set(.opening, index)
        index += 1
      }
    }
    while index < paragraphs.count {
      // What the mark-up quotes is new text, whatever it says, unless it quotes the act itself.
      if paragraphs[index].isQuoted, !paragraphs[heading].isQuoted {
        hasText = true
        set(.text, index)
      } else if endsArticle(index, label, level: paragraphs[heading].heading) {
        break
      } else {
        take(index)
      }
      index += 1
    }
    return index
  }

  /// Whether the first sentence of the article stands at `index`.
  private func isStart(_ index: Int) -> Bool {
    let bytes = paragraphs[index].bytes
    return AmendingSentence.opensSeries(bytes) || AmendingSentence(bytes) != nil
      || AmendingLabel(bytes) != nil
      || paragraphs[index].headingLabel != nil
  }

  private mutating func take(_ index: Int) {
    let bytes = paragraphs[index].bytes
    if paragraphs[index].table == nil {
      if let label = AmendingLabel(bytes), let depth = depth(of: label, bytes, index) {
        levels.removeSubrange(min(depth, levels.count)...)
        levels.append(label)
        open(index, .step(depth: depth, label), AmendingSentence(bytes, from: label.textStart))
        awaitsSentence = label.isAlone(in: bytes.count)
        return
      }
      let found = AmendingSentence(bytes)
      if awaitsSentence {
        awaitsSentence = false
        open(index, .sentence, found)
        return
      }
      let isOfText = hasText && AmendingSentence.speaksOfOthers(bytes)
      if let found, isSentence(paragraphs[index]), !isOfText {
        if let last = levels.last, last == nil { levels.removeLast() }
        guard levels.count < Self.maximumDepth else {
          set(.text, index)
          return
        }
        levels.append(nil)
        open(index, .step(depth: levels.count - 1, nil), found)
        return
      }
    }
    hasText = true
    textLabel = AmendingLabel(bytes) ?? textLabel
    set(.text, index)
    if AmendingSentence.mayBeMissed(bytes) {
      let melding = Melding.textLikeInstruction(paragraphs[index].tekst.string)
      paragraphs[index].diagnostics.append(melding.diagnostic(paragraphs[index].tekst.range))
    }
  }

  /// An instruction closes a sentence or announces text; the heading of a lapsed article does neither.
  private func isSentence(_ paragraph: Paragraph) -> Bool {
    let closing = paragraph.closing
    return closing != .open && closing != .comma
      || paragraph.headingLabel == nil && paragraph.bytes.count > 60
  }

  private mutating func open(_ index: Int, _ role: AmendingRole, _ found: AmendingSentence?) {
    sentence = found
    hasText = false
    textLabel = nil
    set(role, index)
  }

  private mutating func set(_ role: AmendingRole, _ index: Int) {
    paragraphs[index].amending = role
    if !paragraphs[index].isTable { paragraphs[index].role = .plain }
  }

  // MARK: Labels

  /// How deep the step with `label` stands; nil where the label belongs to new text.
  private func depth(of label: AmendingLabel, _ bytes: [UInt8], _ index: Int) -> Int? {
    let orders = AmendingSentence(bytes, from: label.textStart) != nil
    let isGroup = label.style == .capital && label.isAlone(in: bytes.count)
    guard orders || isGroup && followsGroup(label, index) || isMissedStep(label, bytes) else { return nil }
    if label.style == .sign, hasText, !orders { return nil }
    if hasText, !levels.contains(where: { Self.follows(label, $0) }),
      Self.follows(label, textLabel) || AmendingSentence.speaksOfOthers(bytes, from: label.textStart)
    {
      // "3. Het eerste lid vervalt zodra …" is the third lid of the new article, not a step.
      return nil
    }
    if let next = levels.lastIndex(where: { Self.follows(label, $0) }) { return next }
    // A step out of order still is one where its sentence says so.
    let same = levels.lastIndex { $0?.style == label.style }
    if let same, label.value != 1 || label.style == .capital { return same }
    let open = levels.last.map { $0 == nil ? levels.count - 1 : levels.count } ?? 0
    return label.value == 1 || same == nil ? min(open, Self.maximumDepth - 1) : same
  }

  /// Whether a capital alone on its line opens a group: it counts on, or an instruction stands below it.
  private func followsGroup(_ label: AmendingLabel, _ index: Int) -> Bool {
    if levels.contains(where: { Self.follows(label, $0) }) || label.value == 1 && levels.isEmpty {
      return true
    }
    guard index + 1 < paragraphs.count else { return false }
    let next = paragraphs[index + 1].bytes
    return AmendingSentence(next) != nil
      || AmendingLabel(next).map { AmendingSentence(next, from: $0.textStart) != nil } == true
  }

  /// A step in its place although its sentence is not understood; never within new text.
  private func isMissedStep(_ label: AmendingLabel, _ bytes: [UInt8]) -> Bool {
    guard !hasText, sentence?.announcesText != true, label.style != .sign, !label.isBare else { return false }
    return label.value == 1 && sentence?.announcesSteps == true
      || levels.contains(where: { Self.follows(label, $0) })
  }

  private static func follows(_ label: AmendingLabel, _ level: AmendingLabel?) -> Bool {
    guard let level else { return false }
    if label.style == .sign { return level.style == .sign }
    if let roman = label.romanValue, let last = level.romanValue, roman == last + 1, label.style != .digit {
      return level.style == .roman || level.style == label.style && level.value != 9
    }
    return label.style == level.style && label.value == level.value + 1
  }

  // MARK: Where the article ends

  private func endsArticle(_ index: Int, _ own: HeadingLabel, level: Int) -> Bool {
    let paragraph = paragraphs[index]
    let text = paragraph.tekst.string
    if index > lastHeading, PartHeading.closing(text), sentence?.announcesText != true || hasText {
      return true
    }
    let awaitsText = sentence?.announcesText == true && !hasText
    if PartHeading.note(text, marked: paragraph.heading > 0 || paragraph.emphasised) != nil {
      return AmendingSentence(paragraph.bytes) == nil && sentence?.mentionsToelichting != true
    }
    guard let label = paragraph.headingLabel, AmendingSentence(paragraph.bytes) == nil else { return false }
    switch label.soort {
    case .artikel: return isNextArticle(index, label, own, awaitsText: awaitsText)
    case .bijlage: return sentence?.mentionsBijlage != true
    default:
      // A new ordinance that amends another one goes on with its own chapters.
      return !Self.isRoman(own) && !awaitsText && sentence?.mentionsIndeling != true
    }
  }

  private func isNextArticle(_ index: Int, _ label: HeadingLabel, _ own: HeadingLabel, awaitsText: Bool)
    -> Bool
  {
    if Self.isRoman(own), let last = Nummer.romanValue(own.nr) {
      guard let value = Nummer.romanValue(label.nr) else { return false }
      return value > last && value - last < 20
    }
    guard !awaitsText, let last = Nummer(own.nr).parts.last, let next = Nummer(label.nr).parts.last,
      Nummer(own.nr).parts.dropLast() == Nummer(label.nr).parts.dropLast(),
      next.value == last.value + 1 && next.after.isEmpty
        || next.value == last.value && !next.after.isEmpty && next.after > last.after
    else { return false }
    guard sentence?.mentionsArtikelen == true, sentence?.announcesText == true else { return true }
    return paragraphs[index...].prefix(4).contains { Self.belongsToAct($0) }
  }

  /// Whether a provision is of the kind that stands in an amending act itself.
  private static func belongsToAct(_ paragraph: Paragraph) -> Bool {
    let bytes = paragraph.bytes
    return bytes.mentions(["in werking", "aangehaald", "inwerkingtreding", "citeertitel"])
      || AmendingSentence.opensSeries(bytes) || AmendingSentence(bytes) != nil
  }

  private static func isRoman(_ label: HeadingLabel) -> Bool {
    label.soort == .artikel && Nummer.romanValue(label.nr) != nil
  }
}
