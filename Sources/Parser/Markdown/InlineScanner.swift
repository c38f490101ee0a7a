import Markup

/// Finds the mark-up inside a run of Markdown.
///
/// One pass over the bytes of a block finds escapes, tags, links and runs of `*` and `_`; a stack pairs the runs. A run
/// that finds no partner is text. Linear: the stack is bounded, and no byte is looked at twice but for link targets.
struct InlineScanner {
  /// The mark-up; in order once all is scanned.
  private(set) var skips: [InlineMarkup.Skip] = []
  /// Pairs of emphasis, from behind the opening to before the closing; in the order of their openings once all is scanned.
  private(set) var emphasis: [Range<Int>] = []
  /// Breaks that a `<br>` asks for, in order.
  private(set) var breaks: [Int] = []

  private struct Run {
    var byte: UInt8
    var range: Range<Int>
    var canOpen: Bool
    var canClose: Bool
  }

  private var open: [Run] = []
  /// Openings of links that wait for `](…)`: `[`, or `![` of an image.
  private var brackets: [Range<Int>] = []
  /// A backtick that waits for its partner.
  private var backtick: Int?
  private let bytes: [UInt8]
  private let start: Int
  private let end: Int

  /// A scanner of `range` of `bytes`.
  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    start = range.lowerBound
    end = range.upperBound
  }

  /// Goes through all of it.
  mutating func scan() {
    var index = start
    while true {
      index = Self.nextSign(bytes.span, from: index, to: end)
      guard index < end else { break }
      index = step(index)
    }
    skips.sort { $0.range.lowerBound < $1.range.lowerBound }
    emphasis.sort { $0.lowerBound < $1.lowerBound }
  }

  /// The first byte from `index` on that may be mark-up.
  private static func nextSign(_ bytes: Span<UInt8>, from start: Int, to end: Int) -> Int {
    for index in start..<end {
      // Nearly all bytes are small letters and spaces.
      let byte = bytes[index]
      if byte == 0x20 || byte > 0x60 { continue }
      switch byte {
      case 0x21, 0x26, 0x2A, 0x3C, 0x5B, 0x5C, 0x5D, 0x5F, 0x60: return index
      default: break
      }
    }
    return end
  }

  private mutating func step(_ index: Int) -> Int {
    switch bytes[index] {
    case 0x5C where index + 1 < end && Self.isPunctuation(bytes[index + 1]):
      skip(index..<index + 1)
      return index + 2
    case 0x2A, 0x5F: return run(index)
    case 0x60: return tick(index)
    case 0x3C: return tag(index)
    case 0x26: return reference(index)
    case 0x21 where index + 1 < end && bytes[index + 1] == 0x5B: return openBracket(index..<index + 2)
    case 0x5B: return openBracket(index..<index + 1)
    case 0x5D: return closeBracket(index)
    default: return index + 1
    }
  }

  private mutating func skip(_ range: Range<Int>, _ meaning: InlineMarkup.Meaning = .none) {
    skips.append(InlineMarkup.Skip(range: range, meaning: meaning))
  }

  /// Backticks are mark-up in pairs; one alone stands for an apostrophe.
  private mutating func tick(_ index: Int) -> Int {
    if let partner = backtick {
      skip(partner..<partner + 1)
      skip(index..<index + 1)
      backtick = nil
    } else {
      backtick = index
    }
    return index + 1
  }

  private static func isPunctuation(_ byte: UInt8) -> Bool {
    byte >= 0x21 && byte <= 0x2F || byte >= 0x3A && byte <= 0x40 || byte >= 0x5B && byte <= 0x60
      || byte >= 0x7B && byte < 0x7F
  }

  private mutating func run(_ index: Int) -> Int {
    let byte = bytes[index]
    var runEnd = index
    while runEnd < end, bytes[runEnd] == byte { runEnd += 1 }
    let before: UInt8 = index > start ? bytes[index - 1] : 0x20
    let after: UInt8 = runEnd < end ? bytes[runEnd] : 0x20
    let isSpaceBefore = before <= 0x20
    let isSpaceAfter = after <= 0x20
    var run = Run(byte: byte, range: index..<runEnd, canOpen: !isSpaceAfter, canClose: !isSpaceBefore)
    if byte == 0x5F {
      // Underscores inside a word are text.
      let wordBefore = before.isLetter || before.isDigit || before >= 0x80
      let wordAfter = after.isLetter || after.isDigit || after >= 0x80
      run.canOpen = run.canOpen && !wordBefore
      run.canClose = run.canClose && !wordAfter
    } else if isSpaceAfter, !isSpaceBefore == false, opensTerm(runEnd) {
      // Converters put a space after the mark: `* term:* description`.
      run.canOpen = true
    }
    if run.canClose,
      let partner = open.lastIndex(where: { $0.byte == byte && $0.range.count == run.range.count })
    {
      skip(open[partner].range)
      skip(run.range)
      emphasis.append(open[partner].range.upperBound..<run.range.lowerBound)
      open.removeSubrange(partner...)
    } else if run.canOpen {
      if open.count > 32 { open.removeFirst() }
      open.append(run)
    }
    return runEnd
  }

  /// Whether a term closes with a mark on this line, as in `* term:* description`.
  private func opensTerm(_ index: Int) -> Bool {
    var position = index
    while position < end, bytes[position] != 0x0A, position - index < 120 {
      if bytes[position] == 0x2A { return bytes[position - 1] > 0x20 }
      position += 1
    }
    return false
  }

  private mutating func tag(_ index: Int) -> Int {
    guard index + 1 < end else { return index + 1 }
    let first = bytes[index + 1]
    guard first.isLetter || first == 0x2F || first == 0x21 else { return index + 1 }
    guard let close = AngleBrackets.close(bytes.span, index, end: end) else { return index + 1 }
    guard let found = AngleBrackets(bytes[index + 1..<close]) else { return index + 1 }
    switch found {
    case .address:
      skip(index..<index + 1)
      skip(close..<close + 1)
      for place in index + 1..<close where bytes[place] == 0x26 { _ = reference(place) }
    case .tag(let isBreak):
      if isBreak { breaks.append(index) }
      skip(index..<close + 1)
    }
    return close + 1
  }

  /// Takes a reference to a character at `index`, if one stands there, and returns what is behind.
  private mutating func reference(_ index: Int) -> Int {
    guard let (text, next) = CharacterReference.decode(bytes, index, end: end, .html) else {
      return index + 1
    }
    skip(index..<next, .character(text))
    return next
  }

  private mutating func openBracket(_ opening: Range<Int>) -> Int {
    let index = opening.upperBound - 1
    if opening.count == 1, index + 1 < end, bytes[index + 1] == 0x5E {
      var close = index + 2
      while close < end, bytes[close] != 0x5D, bytes[close] > 0x20, close - index < 12 { close += 1 }
      if close < end, bytes[close] == 0x5D, InlineMarkup.isNoteNumber(bytes[index + 2..<close]) {
        skip(index..<index + 2, .opensCall)
        skip(close..<close + 1, .closesCall(number: index + 2..<close))
        return close + 1
      }
    }
    if brackets.count < 32 { brackets.append(opening) }
    return index + 1
  }

  private mutating func closeBracket(_ index: Int) -> Int {
    guard let opening = brackets.popLast() else { return index + 1 }
    if let close = SpanAttributes.end(bytes, index + 1, end: end) {
      skip(opening)
      skip(index..<close)
      return close
    }
    guard index + 1 < end, bytes[index + 1] == 0x28 else { return index + 1 }
    var close = index + 2
    var depth = 0
    while close < end, bytes[close] != 0x0A, close - index < 2000 {
      if bytes[close] == 0x28 { depth += 1 }
      if bytes[close] == 0x29 {
        if depth == 0 { break }
        depth -= 1
      }
      close += 1
    }
    guard close < end, bytes[close] == 0x29 else { return index + 1 }
    skip(opening, .opensLink)
    skip(index..<close + 1, .closesLink(target: index + 2..<close))
    return close + 1
  }
}
