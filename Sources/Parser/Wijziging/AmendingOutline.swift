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
  var paragraphs: [Paragraph] = []
  let landmarks: Landmarks
  /// The open lists of steps, the outermost first; nil for sentences without a label.
  var levels: [AmendingLabel?] = []
  /// The last instruction, and whether new text has begun behind it.
  var sentence: AmendingSentence?
  var hasText = false
  /// The label of the last item of that new text.
  var textLabel: AmendingLabel?
  /// Where the last article heading stands that can be one of the act itself; closing words come after it.
  var lastHeading = 0
  /// Whether a label stood alone and its sentence is still to come.
  var awaitsSentence = false
  /// Whether an item's label of new text stood alone and its words are still to come.
  var awaitsText = false

  /// Steps nest no deeper than this; drafting rules know three levels.
  static let maximumDepth = 6

  /// Gives the paragraphs of every amending article their role.
  static func mark(_ paragraphs: inout [Paragraph], _ landmarks: Landmarks, from start: Int) {
    guard !landmarks.instructions(from: start).isEmpty else { return }
    var outline = AmendingOutline(landmarks: landmarks)
    swap(&outline.paragraphs, &paragraphs)
    outline.lastHeading =
      landmarks.headings.last { outline.paragraphs[$0].headingLabel.map(Self.isRoman) == true } ?? 0
    var end = start
    for heading in landmarks.headings(from: start) where heading >= end {
      if outline.opensAmendment(heading) { end = outline.markArticle(heading) }
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
    if opensWithGroup(index) { return true }
    let nextHeading = landmarks.headings(from: index + 1).first ?? paragraphs.count
    for place in landmarks.instructions(from: index) {
      guard place < index + 9, place <= nextHeading else { return false }
      let bytes = paragraphs[place].bytes
      if place == index ? AmendingSentence.opensSeries(bytes) : isCertain(bytes) { return true }
    }
    return false
  }

  /// Whether the article whose heading stands at `index` begins with group A, and that with an instruction.
  private func opensWithGroup(_ index: Int) -> Bool {
    for place in index + 1..<min(index + 3, paragraphs.count) {
      let bytes = paragraphs[place].bytes
      guard let label = AmendingLabel(bytes), label.style == .capital, label.value == 1 else { continue }
      if !label.isAlone(in: bytes.count) {
        return orders(bytes, from: label.textStart)
      }
      return place + 1 < paragraphs.count && orders(paragraphs[place + 1].bytes, from: 0)
    }
    return false
  }

  private func orders(_ bytes: [UInt8], from start: Int) -> Bool {
    AmendingSentence(bytes, from: start) != nil && !AmendingSentence.speaksOfOthers(bytes, from: start)
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
    awaitsText = false
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
    let label = AmendingLabel(bytes).map(read)
    let isItemText = awaitsText && label == nil
    awaitsText = false
    if paragraphs[index].table == nil, !isItemText {
      if let label, let depth = depth(of: label, bytes, index) {
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
    textLabel = label ?? textLabel
    awaitsText = label.map { !$0.isBare && $0.isAlone(in: bytes.count) } ?? false
    set(.text, index)
    if AmendingSentence.mayBeMissed(bytes) {
      let melding = Melding.textLikeInstruction(paragraphs[index].tekst.string)
      paragraphs[index].diagnostics.append(melding.diagnostic(paragraphs[index].tekst.range))
    }
  }

  /// An "i" below a step with another letter than h, which announces steps, is the first Roman number and no letter.
  private func read(_ label: AmendingLabel) -> AmendingLabel {
    guard label.style == .letter, label.romanValue == 1, sentence?.announcesSteps == true,
      let last = levels.last ?? nil, last.style == .letter, last.value != 8
    else { return label }
    var roman = label
    roman.style = .roman
    roman.value = 1
    return roman
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
}
