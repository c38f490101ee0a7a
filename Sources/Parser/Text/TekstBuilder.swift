import Regeling
import SourceText

/// Makes clean `Tekst` from runs of source bytes: single spaces, NFC, no soft hyphens or zero-width marks, ligatures resolved.
///
/// This is the one place where text is normalised, so that everything above may compare bytes. It copies whole runs
/// between the few bytes that need a decision and starts a new piece wherever text and source part ways.
struct TekstBuilder {
  private var bytes: [UInt8] = []
  private var pieces: [Tekst.Piece] = []
  private var marks: [Tekst.Mark] = []
  private var pendingSpace = false
  private var expectedSource = -1
  /// Where the source bytes end that were read without a gap.
  private var sourceEnd = -1
  private let source: SourceID

  /// Begins a text of about `capacity` bytes that come in about `runs` runs.
  init(source: SourceID, capacity: Int = 0, runs: Int = 0) {
    self.source = source
    if capacity > 0 { bytes.reserveCapacity(capacity) }
    if runs > 0 { pieces.reserveCapacity(runs) }
  }

  /// The number of clean bytes so far, a space that is still to come included.
  var count: Int { bytes.count + (pendingSpace && !bytes.isEmpty ? 1 : 0) }

  /// The clean text of the source bytes of `range`.
  ///
  /// Nearly every line is clean as it stands, and then is copied once.
  static func text(_ original: [UInt8], _ range: Range<Int>, source: SourceID) -> Tekst {
    if !range.isEmpty, cleanEnd(original, range, spaces: true) == range.upperBound {
      return Tekst(original.span.string(range), range: SourceRange(source: source, range))
    }
    var builder = TekstBuilder(source: source)
    builder.append(original, range)
    return builder.finish()
  }

  /// Adds the source bytes of `range`; white space within becomes one space.
  mutating func append(_ original: [UInt8], _ range: Range<Int>) {
    var start = range.lowerBound
    while start < range.upperBound {
      let end = Self.cleanEnd(original, start..<range.upperBound, spaces: !pendingSpace)
      copy(original, start..<end)
      start = end < range.upperBound ? decide(original, end, range.upperBound) : end
    }
  }

  /// Where the bytes from the start of `range` end that are text as they stand, single `spaces` within included.
  private static func cleanEnd(_ original: [UInt8], _ range: Range<Int>, spaces: Bool) -> Int {
    let bytes = original.span.extracting(..<range.upperBound)
    var index = range.lowerBound
    while index < bytes.count {
      let byte = bytes[index]
      if byte == 0x20 {
        guard spaces, index > range.lowerBound, index + 1 < bytes.count, bytes[index + 1] > 0x20 else {
          break
        }
      } else if byte < 0x20 || byte == 0x7F || byte >= 0x80 && needsDecision(byte) {
        break
      }
      index += 1
    }
    return index
  }

  /// Adds what the source bytes of `range` stand for, as a character reference does.
  mutating func append(_ text: String, standingFor range: Range<Int>) {
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09...0x0D, 0x20: space()
      default:
        // It has not the length of its source: a piece with what stands before it could not be followed.
        expectedSource = -1
        switch CharacterFolding.fold(Array(String(scalar).utf8)[...]) {
        case .keep: put(String(scalar), range)
        case .space: space()
        case .drop: expectedSource = -1
        case .replace(let text): put(text, range)
        case .combine(let mark): compose(mark, range)
        }
      }
    }
  }

  /// Lets the next text follow after one space.
  mutating func space() { if !bytes.isEmpty && bytes.last != 0x0A { pendingSpace = true } }

  /// Ends the line: what follows stands on a new one.
  mutating func lineBreak() {
    pendingSpace = false
    while bytes.last == 0x20 { bytes.removeLast() }
    if !bytes.isEmpty { bytes.append(0x0A) }
    expectedSource = -1
  }

  /// Adds a sign that the source does not have, such as the brackets of a footnote call.
  mutating func insert(_ sign: UInt8) {
    flushSpace()
    bytes.append(sign)
    expectedSource = -1
  }

  /// Lets what follows begin a piece of its own, although it stands right behind what was read.
  mutating func startPiece() { expectedSource = -1 }

  /// Marks the bytes from `start` (a former `count`) to here.
  mutating func mark(from start: Int, _ kind: Tekst.Mark.Kind) {
    let start = min(start, bytes.count)
    if start < bytes.count { marks.append(Tekst.Mark(range: start..<bytes.count, kind: kind)) }
  }

  /// The text, without white space at its end.
  consuming func finish() -> Tekst {
    while let last = bytes.last, last == 0x20 || last == 0x0A { bytes.removeLast() }
    return Tekst(String(decoding: bytes, as: UTF8.self), pieces: pieces, marks: marks)
  }

  private mutating func flushSpace() {
    if pendingSpace && !bytes.isEmpty && bytes.last != 0x0A {
      bytes.append(0x20)
      expectedSource = -1
    }
    pendingSpace = false
  }

  private mutating func copy(_ original: [UInt8], _ range: Range<Int>) {
    guard !range.isEmpty else { return }
    flushSpace()
    addPiece(range)
    original.span.extracting(range).withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
    expectedSource = range.upperBound
  }

  private mutating func addPiece(_ range: Range<Int>) {
    sourceEnd = range.upperBound
    if range.lowerBound == expectedSource, let last = pieces.indices.last {
      pieces[last].range = pieces[last].range.union(SourceRange(source: source, range))
    } else {
      pieces.append(
        Tekst.Piece(start: UInt32(clamping: bytes.count), range: SourceRange(source: source, range)))
    }
  }

  /// Handles the bytes at `index` that a run may not simply contain; returns where reading goes on.
  private mutating func decide(_ original: [UInt8], _ index: Int, _ end: Int) -> Int {
    let byte = original[index]
    if byte == 0x20 || byte >= 0x09 && byte <= 0x0D {
      space()
      return index + 1
    }
    let length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    let next = min(index + length, end)
    switch CharacterFolding.fold(original[index..<next]) {
    case .keep:
      copy(original, index..<next)
    case .space:
      space()
    case .drop:
      expectedSource = -1
      if index == sourceEnd { sourceEnd = next }
    case .replace(let text): put(text, index..<next)
    case .combine(let mark):
      compose(mark, index..<next)
    }
    return next
  }

  /// Adds `text` in place of the source bytes of `range`.
  private mutating func put(_ text: String, _ range: Range<Int>) {
    flushSpace()
    addPiece(range)
    bytes.append(contentsOf: text.utf8)
    expectedSource = -1
  }

  /// Puts a combining mark on the letter right before it, where Unicode has the letter with its mark.
  private mutating func compose(_ mark: Unicode.Scalar, _ range: Range<Int>) {
    guard !pendingSpace, range.lowerBound == sourceEnd, let base = lastScalar,
      let composed = CharacterFolding.composed(base, mark)
    else {
      flushSpace()
      addPiece(range)
      bytes.append(contentsOf: String(mark).utf8)
      expectedSource = range.upperBound
      return
    }
    bytes.removeLast(String(base).utf8.count)
    bytes.append(contentsOf: String(composed).utf8)
    if let last = pieces.indices.last {
      pieces[last].range = pieces[last].range.union(SourceRange(source: source, range))
    }
    sourceEnd = range.upperBound
    expectedSource = -1
  }

  private var lastScalar: Unicode.Scalar? {
    var start = bytes.count - 1
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    guard start >= 0 else { return nil }
    return String(decoding: bytes[start...], as: UTF8.self).unicodeScalars.first
  }

  /// Whether `byte` begins characters that are not always copied: spaces, hyphens, marks, ligatures.
  private static func needsDecision(_ byte: UInt8) -> Bool {
    switch byte {
    case 0xC2, 0xC4, 0xCC, 0xCD, 0xE1, 0xE2, 0xE3, 0xEF: true
    default: false
    }
  }
}
