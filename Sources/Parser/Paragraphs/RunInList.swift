import Regeling

/// Lists whose items run on in one paragraph, as converters leave them: `onder: a. het een; b. het ander`.
///
/// A label counts only where a sign sets it off and the sequence waits for it: the first behind a colon, the next
/// behind a semicolon, a lid's number behind a full stop. A dash counts behind a colon if another stands behind a
/// semicolon: `tegen: - het een; - het ander`. Behind a comma, "en" or "of" a label counts where its list
/// began in the same paragraph. Linear in the text.
struct RunInList {
  /// A label within a paragraph, and where it stands.
  private struct Cut {
    var position: Int
    var label: ItemLabel
  }

  /// The last label of each open list, the outermost first.
  private var open: [(style: ItemStyle, value: Int)] = []

  /// Whether a list began in the paragraph that is being read.
  private var isRunIn = false

  /// `paragraphs` with such paragraphs cut before each of their labels.
  static func cut(_ paragraphs: [Paragraph]) -> [Paragraph] {
    var run = RunInList()
    var result: [Paragraph] = []
    /// The first paragraph that `result` does not have yet: as long as nothing is cut, nothing is copied.
    var next = 0
    // Over a span, because asking an array copies each paragraph.
    let read = paragraphs.span
    for index in read.indices {
      let cuts = run.cuts(of: read[index])
      guard !cuts.isEmpty else { continue }
      result += paragraphs[next..<index]
      result += parts(of: paragraphs[index], cuts)
      next = index + 1
    }
    return next == 0 ? paragraphs : result + paragraphs[next...]
  }

  /// The labels at which `paragraph` is to be cut.
  private mutating func cuts(of paragraph: borrowing Paragraph) -> [Cut] {
    guard !paragraph.isTable, paragraph.heading == 0, paragraph.headingLabel == nil else {
      open = []
      return []
    }
    var start = 0
    if case .item(let label) = paragraph.role {
      enter(label)
      start = label.textStart
    }
    let text = paragraph.tekst.string
    return cuts(in: text.utf8.span, from: start)
  }

  private static func parts(of paragraph: Paragraph, _ cuts: [Cut]) -> [Paragraph] {
    let parts = paragraph.tekst.cut(at: cuts.map(\.position)[...])
    return zip(parts, [nil] + cuts.map(\.label)).map { tekst, label in
      var part = paragraph
      part.tekst = tekst
      if let label {
        part.role = .item(label)
        part.afterLineBreak = false
      }
      return part
    }
  }

  private mutating func cuts(in bytes: Span<UInt8>, from start: Int) -> [Cut] {
    var result: [Cut] = []
    var seconds: [ItemStyle: Int]?
    isRunIn = false
    var depth = 0
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      switch byte {
      case 0x28: depth += 1
      case 0x29: depth -= 1
      case 0x2E, 0x3A, 0x3B: break
      // Behind a comma or a conjunction only a list that began in this paragraph goes on.
      case 0x20 where isRunIn, 0x2C where isRunIn: break
      default: continue
      }
      guard depth <= 0, let position = Self.labelStart(bytes, behind: byte, index),
        let label = Self.label(bytes, position),
        position + label.textStart < bytes.count
      else { continue }
      if byte == 0x3A, label.value < 2, seconds == nil { seconds = Self.secondLabels(bytes) }
      guard accepts(label, behind: byte, bytes, position, seconds ?? [:]) else { continue }
      enter(label)
      isRunIn = isRunIn || byte == 0x3A
      result.append(Cut(position: position, label: label))
      index = position + label.textStart
    }
    return result
  }

  private func accepts(
    _ label: ItemLabel, behind sign: UInt8, _ bytes: Span<UInt8>, _ position: Int, _ seconds: [ItemStyle: Int]
  ) -> Bool {
    switch sign {
    case 0x3A where label.style.isSign: return (seconds[label.style] ?? 0) > position
    case 0x3A:
      return label.value == 1 && !label.style.isCapital && (seconds[label.style] ?? 0) > position
    case 0x20 where Self.isGluedLetter(bytes, position) && !Self.isBehindConjunction(bytes, position):
      return lacksSign(label, bytes, position)
    case 0x2C, 0x20:
      guard label.style != .digitDot, let last = open.last else { return false }
      return last.style == label.style && last.value + 1 == label.value
    case 0x3B where label.style.isSign: return isRunIn && open.contains { $0.style == label.style }
    case 0x3B: return open.contains { $0.style == label.style && $0.value + 1 == label.value }
    default:
      if continuesRunIn(label, bytes, position) { return true }
      // A lid behind a full stop; other labels there are abbreviations as often as not.
      guard label.style == .digitDot, bytes.isCapital(at: position + label.textStart), let last = open.first
      else {
        return false
      }
      return last.style == .digitDot && last.value + 1 == label.value
    }
  }

  /// Whether a letter behind a full stop, `…zijn.d. Kom: …`, goes on with a list that began in the same paragraph: no
  /// abbreviation such as "e.d.", in which one letter stands before the full stop too.
  private func continuesRunIn(_ label: ItemLabel, _ bytes: Span<UInt8>, _ position: Int) -> Bool {
    guard isRunIn, let last = open.last, last.style == label.style, last.value + 1 == label.value else {
      return false
    }
    return Self.opensSentence(label, bytes, position)
  }

  /// Whether a letter stands behind the full stop of one sentence and before the capital of the next.
  private static func opensSentence(_ label: ItemLabel, _ bytes: Span<UInt8>, _ position: Int) -> Bool {
    guard label.style != .digitDot, bytes.isCapital(at: position + label.textStart) else { return false }
    var stop = position - 1
    while stop > 0, bytes[stop] == 0x20 { stop -= 1 }
    return bytes.at(stop) == 0x2E && bytes.isLetter(at: stop - 1) && bytes.isLetter(at: stop - 2)
  }

  /// Whether a letter that nothing sets off from the text before it, `verzorging e. huisvesting; f. verblijf`, goes on
  /// with a list that began in the same paragraph: the one behind it stands behind a semicolon.
  private func lacksSign(_ label: ItemLabel, _ bytes: Span<UInt8>, _ position: Int) -> Bool {
    guard let last = open.last, last.style == .letterDot, last.value + 1 == label.value else { return false }
    var index = position + label.textStart
    while index < bytes.count, bytes[index] != 0x3B { index += 1 }
    guard let next = Self.labelStart(bytes, behind: 0x3B, index + 1), let following = Self.label(bytes, next)
    else { return false }
    return following.style == .letterDot && following.value == label.value + 1
  }

  /// Where the last label "b." and the like of each style stands behind a semicolon, a comma or a conjunction.
  private static func secondLabels(_ bytes: Span<UInt8>) -> [ItemStyle: Int] {
    var result: [ItemStyle: Int] = [:]
    for index in bytes.indices {
      let byte = bytes[index]
      guard byte == 0x3B || byte == 0x2C || byte == 0x20 || byte == 0x2E,
        let next = labelStart(bytes, behind: byte, index + 1), let label = label(bytes, next),
        label.style.isSign ? byte == 0x3B : label.value == 2,
        byte == 0x3B || label.style != .digitDot,
        byte != 0x20 || isBehindConjunction(bytes, next), byte != 0x2E || opensSentence(label, bytes, next)
      else { continue }
      result[label.style] = next
    }
    return result
  }

  /// Where a label may stand behind the sign `byte` that ends at `index`; a space must bring "en" or "of".
  private static func labelStart(_ bytes: Span<UInt8>, behind byte: UInt8, _ index: Int) -> Int? {
    switch byte {
    case 0x3A where isGluedLetter(bytes, index), 0x3B where isGluedLetter(bytes, index): return index
    case 0x2E where isGluedNumber(bytes, index) || isGluedLetter(bytes, index): return index
    case 0x3A, 0x2E: return bytes.at(index) == 0x20 ? bytes.skippingSpace(index) : nil
    case 0x3B, 0x2C: return bytes.at(index) == 0x20 ? skippingConjunction(bytes, index) : nil
    case 0x20:
      let next = skippingConjunction(bytes, index)
      return next > index || isGluedLetter(bytes, index) ? next : nil
    default: return nil
    }
  }

  /// Whether a letter as of a list stands at `index`, where the line break before it was lost: `onder:a. het een`.
  private static func isGluedLetter(_ bytes: Span<UInt8>, _ index: Int) -> Bool {
    bytes.at(index).isLower && (bytes.at(index + 1) == 0x2E || bytes.at(index + 1) == 0x29)
      && bytes.at(index + 2) == 0x20
  }

  /// Whether the number of a lid stands at `index`, where the line break before it was lost: `de raad.2. Het college`.
  private static func isGluedNumber(_ bytes: Span<UInt8>, _ index: Int) -> Bool {
    guard index > 1, bytes.isSmall(at: index - 2) || bytes.at(index - 2) == 0x29 else { return false }
    var end = index
    while bytes.at(end).isDigit, end - index < 3 { end += 1 }
    return end > index && bytes.at(end) == 0x2E && bytes.at(end + 1) == 0x20
  }

  private static func label(_ bytes: Span<UInt8>, _ position: Int) -> ItemLabel? {
    guard position < bytes.count,
      let label = ItemLabel(bytes.extracting(position..<min(position + 16, bytes.count))),
      label.style.isSign ? isDash(label) && label.textStart > label.end : !label.style.isBare
    else { return nil }
    return label
  }

  /// Whether the sign is a dash or a bullet, as lists have it that run on.
  private static func isDash(_ label: ItemLabel) -> Bool {
    [.sign(0x2D), .sign(0x2013), .sign(0x2022)].contains(label.style)
  }

  /// The position behind white space and a single "en" or "of".
  private static func skippingConjunction(_ bytes: Span<UInt8>, _ index: Int) -> Int {
    let start = bytes.skippingSpace(index)
    for word in ["en", "of"] as [StaticString] {
      if let end = bytes.matching(word, at: start), bytes.at(end) == 0x20 { return bytes.skippingSpace(end) }
    }
    return start
  }

  /// Whether "en" or "of" stands right before the label at `position`.
  private static func isBehindConjunction(_ bytes: Span<UInt8>, _ position: Int) -> Bool {
    guard position > 3 else { return false }
    return skippingConjunction(bytes, position - 3) == position
  }

  private mutating func enter(_ label: ItemLabel) {
    if let depth = open.lastIndex(where: { $0.style == label.style }) {
      open.removeSubrange((depth + 1)...)
      open[depth].value = label.value
    } else if open.count < 24 {
      open.append((label.style, label.value))
    }
  }
}
