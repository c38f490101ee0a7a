import Regeling

/// Words run together, so that a space within a compound does not count.
///
/// Between two numbers white space does count, unless it only sets thousands apart: "1 500".
struct RunTogether<Element> {
  private var rest: ArraySlice<Element>
  private let word: (Element) -> String?
  private var bytes: [UInt8] = []

  /// - Parameter word: what an element says; nil for one that says nothing.
  init(_ elements: ArraySlice<Element>, word: @escaping (Element) -> String?) {
    rest = elements
    self.word = word
  }

  /// Whether two runs are the same letter by letter; no word behind the first difference is made.
  static func areSame(_ first: RunTogether, _ second: RunTogether) -> Bool {
    var (a, b) = (first, second)
    var place = 0
    while true {
      while place < min(a.bytes.count, b.bytes.count) {
        guard a.bytes[place] == b.bytes[place] else { return false }
        place += 1
      }
      if place == a.bytes.count, a.addWord() { continue }
      if place == b.bytes.count, b.addWord() { continue }
      return a.bytes.count == b.bytes.count
    }
  }

  /// Adds what the next element says; false behind the last one.
  private mutating func addWord() -> Bool {
    guard let element = rest.popFirst() else { return false }
    guard let word = word(element) else { return true }
    if let last = bytes.last, let first = word.utf8.first, last.isDigit, first.isDigit,
      word.utf8.prefix(while: \.isDigit).count != 3
    {
      bytes.append(UInt8(ascii: " "))
    }
    bytes += word.utf8
    return true
  }
}
