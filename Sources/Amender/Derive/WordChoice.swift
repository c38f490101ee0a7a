import Regeling

/// Chooses, for the changes of one text, the words that an instruction quotes.
///
/// What is quoted from the old text stands once in all the text that the instruction is about; where a change by itself
/// does not, words around it are quoted too. The texts have single spaces.
struct WordChoice {
  /// A change as an instruction words it.
  enum Keuze: Hashable {
    case vervang(String, String)
    case voegIn(na: String, String)
    case voegInVoor(String, String)
    case vervalt(String)
  }

  private let was: [UInt8]
  private let wordt: [UInt8]
  /// All texts in which what is quoted must be unique.
  private let bereik: [[UInt8]]
  private let onlyReplaces: Bool

  private init(_ was: [UInt8], _ wordt: [UInt8], _ bereik: [[UInt8]], onlyReplaces: Bool) {
    self.was = was
    self.wordt = wordt
    self.bereik = bereik
    self.onlyReplaces = onlyReplaces
  }

  /// The wording of every change from `was` to `wordt`; nil where the changes are too many or too great for words.
  static func kies(was: String, wordt: String, bereik: [String], onlyReplaces: Bool) -> [Keuze]? {
    let choice = WordChoice(
      Array(was.utf8), Array(wordt.utf8), bereik.map { Array($0.utf8) }, onlyReplaces: onlyReplaces)
    return choice.all()
  }

  /// The first change that puts whole words in the place of others, as short as it gets; nil where there is none.
  static func firstWords(was: String, wordt: String) -> (oud: String, nieuw: String)? {
    let choice = WordChoice(Array(was.utf8), Array(wordt.utf8), [], onlyReplaces: true)
    guard let change = WordDifference.all(was: choice.was, wordt: choice.wordt).first.map(choice.trimmed),
      !change.was.isEmpty, !change.wordt.isEmpty, choice.isWhole(change.was, choice.was),
      choice.isWhole(change.wordt, choice.wordt)
    else { return nil }
    let (oud, nieuw) = (choice.string(choice.was, change.was), choice.string(choice.wordt, change.wordt))
    return choice.isQuotable(oud) && choice.isQuotable(nieuw) ? (oud, nieuw) : nil
  }

  private static let maximum = 6

  private func all() -> [Keuze]? {
    var changes = WordDifference.all(was: was, wordt: wordt).map(trimmed)
    guard !changes.isEmpty, changes.count <= Self.maximum else { return nil }
    // Changes that come to need each other's words become one.
    while true {
      var result: [Keuze] = []
      var clash: Int?
      for index in changes.indices where clash == nil {
        let low = index > 0 ? changes[index - 1] : nil
        let high = index + 1 < changes.count ? changes[index + 1] : nil
        if let keuze = keuze(changes[index], after: low, before: high) {
          result.append(keuze)
        } else {
          clash = index
        }
      }
      guard let clash else { return result }
      guard changes.count > 1 else { return nil }
      let first = clash > 0 ? clash - 1 : clash
      let (a, b) = (changes[first], changes[first + 1])
      changes.replaceSubrange(
        first...first + 1,
        with: [
          WordDifference(
            was: a.was.lowerBound..<b.was.upperBound, wordt: a.wordt.lowerBound..<b.wordt.upperBound)
        ])
    }
  }

  /// The change without the spaces at its edges, where both sides have them or one side is empty.
  private func trimmed(_ change: WordDifference) -> WordDifference {
    WordDifference(was: trimmed(change.was, was), wordt: trimmed(change.wordt, wordt))
  }

  private func trimmed(_ range: Range<Int>, _ bytes: [UInt8]) -> Range<Int> {
    var (low, high) = (range.lowerBound, range.upperBound)
    while high > low, bytes[high - 1] == 0x20 { high -= 1 }
    while low < high, bytes[low] == 0x20 { low += 1 }
    return low..<high
  }

  // MARK: One change

  private func keuze(_ change: WordDifference, after low: WordDifference?, before high: WordDifference?)
    -> Keuze?
  {
    let bounds = (low?.was.upperBound ?? 0)..<(high?.was.lowerBound ?? was.count)
    let newBounds = (low?.wordt.upperBound ?? 0)..<(high?.wordt.lowerBound ?? wordt.count)
    if !onlyReplaces {
      if change.was.isEmpty, let result = insertion(change, bounds) { return result }
      if change.wordt.isEmpty, let result = deletion(change) { return result }
    }
    return replacement(change, bounds, newBounds)
  }

  private func insertion(_ change: WordDifference, _ bounds: Range<Int>) -> Keuze? {
    let text = string(wordt, change.wordt)
    guard !text.isEmpty, isWhole(change.wordt, wordt) else { return nil }
    var place = change.was.lowerBound
    while place > bounds.lowerBound, was[place - 1] == 0x20 { place -= 1 }
    // Words are put behind others with a space, signs without.
    let isAttached = wordt[change.wordt.lowerBound] == 0x2C || wordt[change.wordt.lowerBound] == 0x3B
    let hasSpace = change.wordt.lowerBound > 0 && wordt[change.wordt.lowerBound - 1] == 0x20
    if place > bounds.lowerBound, isAttached != hasSpace, isBoundary(place, was) {
      var start = place
      while start > bounds.lowerBound, place - start < 200 {
        start = wordStart(before: start, was, bounds.lowerBound)
        let anchor = string(was, start..<place)
        if isUnique(anchor), isQuotable(anchor), isQuotable(text) { return .voegIn(na: anchor, text) }
      }
      return nil
    }
    guard place == 0, change.wordt.upperBound < wordt.count, wordt[change.wordt.upperBound] == 0x20 else {
      return nil
    }
    var end = place
    while end < bounds.upperBound, end < 200 {
      end = wordEnd(after: end, was, bounds.upperBound)
      let anchor = string(was, place..<end)
      if isUnique(anchor), isQuotable(anchor), isQuotable(text) { return .voegInVoor(anchor, text) }
    }
    return nil
  }

  private func deletion(_ change: WordDifference) -> Keuze? {
    let text = string(was, change.was)
    guard isUnique(text), isQuotable(text), isWhole(change.was, was) else { return nil }
    // What is left must be what taking the words and one space out leaves.
    let (low, high) = (change.was.lowerBound, change.was.upperBound)
    var left = Array(was[..<low])
    var right = Array(was[high...])
    if left.last == 0x20, right.first == 0x20 { right.removeFirst() }
    if left.isEmpty, right.first == 0x20 { right.removeFirst() }
    if right.isEmpty, left.last == 0x20 { left.removeLast() }
    let isAttached = right.first.map { [0x2C, 0x3B, 0x2E, 0x3A, 0x29].contains($0) } == true
    guard !(left.last == 0x20 && isAttached) else { return nil }
    let newLow = change.wordt.lowerBound
    let head = trimmed(0..<min(newLow, wordt.count), wordt)
    let tail = trimmed(min(newLow, wordt.count)..<wordt.count, wordt)
    let hasGap = newLow > 0 && newLow < wordt.count && (wordt[newLow - 1] == 0x20 || wordt[newLow] == 0x20)
    let leavesGap = left.last == 0x20 || right.first == 0x20
    return head.isEmpty || tail.isEmpty || hasGap == leavesGap ? .vervalt(text) : nil
  }

  private func replacement(_ change: WordDifference, _ bounds: Range<Int>, _ newBounds: Range<Int>) -> Keuze?
  {
    var old = change.was
    var new = change.wordt
    var turn = 0
    while true {
      let (a, b) = (string(was, old), string(wordt, new))
      let isGood =
        !a.isEmpty && !b.isEmpty && isWhole(old, was) && isWhole(new, wordt) && edgesAgree(old, new)
        && isUnique(a)
      if isGood { return isQuotable(a) && isQuotable(b) ? .vervang(a, b) : nil }
      guard old.count < change.was.count + 300 else { return nil }
      let canLeft = old.lowerBound > bounds.lowerBound && new.lowerBound > newBounds.lowerBound
      let canRight = old.upperBound < bounds.upperBound && new.upperBound < newBounds.upperBound
      guard canLeft || canRight else { return nil }
      let needsLeft = !isBoundary(old.lowerBound, was) || !isBoundary(new.lowerBound, wordt)
      let goesLeft = canLeft && (needsLeft || !canRight || turn % 2 == 0)
      turn += 1
      if goesLeft {
        let start = wordStart(before: old.lowerBound, was, bounds.lowerBound)
        let step = old.lowerBound - start
        guard new.lowerBound - step >= newBounds.lowerBound else { return nil }
        old = start..<old.upperBound
        new = new.lowerBound - step..<new.upperBound
      } else {
        let end = wordEnd(after: old.upperBound, was, bounds.upperBound)
        let step = end - old.upperBound
        guard new.upperBound + step <= newBounds.upperBound else { return nil }
        old = old.lowerBound..<end
        new = new.lowerBound..<new.upperBound + step
      }
    }
  }

  /// Whether white space stands beside the words of both texts alike.
  private func edgesAgree(_ old: Range<Int>, _ new: Range<Int>) -> Bool {
    func space(_ bytes: [UInt8], _ index: Int) -> Bool {
      index < 0 || index >= bytes.count || bytes[index] == 0x20
    }
    return space(was, old.lowerBound - 1) == space(wordt, new.lowerBound - 1)
      && space(was, old.upperBound) == space(wordt, new.upperBound)
  }

  // MARK: Words

  private func string(_ bytes: [UInt8], _ range: Range<Int>) -> String {
    let range = trimmed(range, bytes)
    return String(decoding: bytes[range], as: UTF8.self)
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte.isDigit || byte.isLetter
  }

  /// Whether no word runs across the place.
  private func isBoundary(_ place: Int, _ bytes: [UInt8]) -> Bool {
    guard place > 0, place < bytes.count else { return true }
    if Self.isWordByte(bytes[place - 1]), Self.isWordByte(bytes[place]) { return false }
    // Signs within a word, such as the hyphen of "re-integratie", hold it together.
    let joiners: [UInt8] = [0x2D, 0x27, 0x2F, 0x2E, 0x3A, 0x2C, 0xB0]
    if joiners.contains(bytes[place]), Self.isWordByte(bytes[place - 1]), place + 1 < bytes.count,
      Self.isWordByte(bytes[place + 1])
    {
      return false
    }
    return
      !(joiners.contains(bytes[place - 1]) && Self.isWordByte(bytes[place]) && place > 1
      && Self.isWordByte(bytes[place - 2]))
  }

  private func isWhole(_ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
    isBoundary(range.lowerBound, bytes) && isBoundary(range.upperBound, bytes)
  }

  private func wordStart(before place: Int, _ bytes: [UInt8], _ limit: Int) -> Int {
    var index = place
    while index > limit, bytes[index - 1] == 0x20 { index -= 1 }
    while index > limit, bytes[index - 1] != 0x20 { index -= 1 }
    return index
  }

  private func wordEnd(after place: Int, _ bytes: [UInt8], _ limit: Int) -> Int {
    var index = place
    while index < limit, bytes[index] == 0x20 { index += 1 }
    while index < limit, bytes[index] != 0x20 { index += 1 }
    return index
  }

  private func isQuotable(_ text: String) -> Bool { Quoting.sign(for: text) != nil }

  private func isUnique(_ text: String) -> Bool {
    var count = 0
    let bytes = Array(text.utf8)
    for other in bereik {
      count += Occurrences.count(bytes, in: other, atMost: 2 - count)
      if count > 1 { return false }
    }
    return count == 1
  }
}
