import Synchronization

/// The vocabulary of a document, made when first asked for: only a hyphen at a line's end asks.
final class SharedVocabulary: Sendable {
  private let lines: [Line]
  private let made = Mutex<Vocabulary?>(nil)

  /// The vocabulary of `lines`.
  init(_ lines: [Line]) { self.lines = lines }

  /// The words.
  var words: Vocabulary {
    made.withLock { made in
      let words = made ?? Vocabulary(lines)
      made = words
      return words
    }
  }
}

/// The words of one document, asked whether a hyphen at a line end belongs to its word.
///
/// "re-⏎integratie" is *re-integratie* where the document writes that elsewhere, and "onder-⏎steuning" *ondersteuning*.
struct Vocabulary {
  private var words: Set<String> = []
  /// Behind the first part of each hyphenated word (`re`) the parts that follow it (`integratie`).
  private var hyphenated: [String: Set<String>] = [:]

  /// How the words begin that a line end cuts: no other word is asked for.
  private var openings = Openings()

  /// Collects the words of `lines` that begin as one does that a line end cuts; the cut words themselves are left out.
  init(_ lines: [Line]) {
    for line in lines {
      if let left = LineJoiner.wordBeforeHyphen(line.tekst.string) { openings.add(left.utf8.span) }
      if line.cutsWord { openings.add(lastWordOf: line.tekst.string.utf8.span) }
    }
    for line in lines { collect(line.tekst.string.utf8.span) }
  }

  /// What becomes of the hyphen between `left` and `right`.
  enum Join {
    /// The line end put it there: "onder-" + "steuning".
    case drop
    /// It belongs to the word: "re-" + "integratie".
    case keep
    /// It stands for a word that follows later: "arbeids-" + "en rusttijden".
    case keepWithSpace
  }

  /// Decides on a hyphen that ends a line behind `left` and before `right`.
  func join(left: String, right: String) -> Join {
    let l = left.lowercased()
    let r = right.lowercased()
    guard Self.mayFollowHyphen(r) else { return .keepWithSpace }
    guard let last = left.unicodeScalars.last, let first = right.unicodeScalars.first else { return .keep }
    guard first.properties.isLowercase, last.properties.isLowercase else { return .keep }
    let whole = l + r
    let parts = hyphenated[l]
    if parts?.contains(r) == true { return .keep }
    if words.contains(whole) { return .drop }
    if let parts, parts.contains(where: { Self.shareStem($0, r) }) { return .keep }
    return .drop
  }

  /// Whether `word` may be the second part of one that a hyphen cuts, and does not join it to a word that follows later.
  static func mayFollowHyphen(_ word: String) -> Bool {
    !["en", "of", "tot", "respectievelijk", "dan"].contains(word.lowercased())
  }

  private static func shareStem(_ a: String, _ b: String) -> Bool {
    let length = zip(a.utf8, b.utf8).prefix { $0 == $1 }.count
    return length >= 5 || length >= 3 && length == min(a.utf8.count, b.utf8.count)
  }

  private mutating func collect(_ bytes: Span<UInt8>) {
    var start = 0
    var hyphen: Int?
    var index = 0
    while index <= bytes.count {
      let byte = bytes.at(index)
      if byte.isLetter || byte >= 0x80 || byte == 0x2D && index > start {
        if byte == 0x2D, hyphen == nil { hyphen = index }
        index += 1
        continue
      }
      if index > start, index < bytes.count || bytes.at(index - 1) != 0x2D,
        openings.mayHave(bytes.extracting(start..<index))
      {
        add(bytes, start..<index, hyphen: hyphen)
      }
      index += 1
      start = index
      hyphen = nil
    }
  }

  private mutating func add(_ bytes: Span<UInt8>, _ range: Range<Int>, hyphen: Int?) {
    var end = range.upperBound
    while bytes.at(end - 1) == 0x2D { end -= 1 }
    words.insert(bytes.string(range.lowerBound..<end).lowercased())
    guard let hyphen, hyphen < end else { return }
    let first = bytes.string(range.lowerBound..<hyphen).lowercased()
    hyphenated[first, default: []].insert(bytes.string(hyphen + 1..<end).lowercased())
  }
}

/// The first two letters of words, whatever their capitals; of a letter beyond ASCII nothing is known.
private struct Openings {
  /// By the first letter the second ones, as bits; all of them for a word of one letter.
  private var seconds = [UInt32](repeating: 0, count: 32)

  mutating func add(_ word: Span<UInt8>) {
    if word.count == 0 || word.at(0) >= 0x80 { return }
    let isLong = word.count > 1 && word[1] < 0x80
    seconds[Int(word.at(0) & 31)] |= isLong ? 1 << UInt32(word[1] & 31) : .max
  }

  /// Adds the letters with which `text` ends.
  mutating func add(lastWordOf text: Span<UInt8>) {
    var start = text.count
    while start > 0, text[start - 1].isLetter || text[start - 1] >= 0x80 { start -= 1 }
    add(text.extracting(start..<text.count))
  }

  /// Whether a word may begin as one of them.
  func mayHave(_ word: Span<UInt8>) -> Bool {
    guard word.at(0) < 0x80, word.at(1) < 0x80 else { return true }
    return seconds[Int(word.at(0) & 31)] & 1 << UInt32(word.at(1) & 31) != 0
  }
}
