import Regeling

/// What counts as the same text: the words and marks, whatever white space stands between them.
enum Equality {
  /// The text with one space wherever white space stood, none at its ends.
  static func plain(_ text: String) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count)
    var wasSpace = true
    var iterator = text.utf8.makeIterator()
    var byte = iterator.next()
    while let current = byte {
      byte = iterator.next()
      let isNoBreakSpace = current == 0xC2 && byte == 0xA0
      if isNoBreakSpace { byte = iterator.next() }
      if isNoBreakSpace || current == 0x20 || current == 0x0A || current == 0x09 {
        if !wasSpace { result.append(0x20) }
        wasSpace = true
      } else {
        result.append(current)
        wasSpace = false
      }
    }
    if result.last == 0x20 { result.removeLast() }
    return String(decoding: result, as: UTF8.self)
  }

  static func isSame(_ a: String, _ b: String) -> Bool { a == b || plain(a) == plain(b) }

  static func isSame(_ a: Blok, _ b: Blok) -> Bool {
    a.soort == b.soort && isSame(a.tekst.string, b.tekst.string)
  }

  static func isSame(_ a: [Blok], _ b: [Blok]) -> Bool {
    a.count == b.count && zip(a, b).allSatisfy { isSame($0, $1) }
  }

  /// Whether two elements have the same numbers, titles and words, at every depth.
  static func isSame(_ a: Element, _ b: Element) -> Bool {
    a.nr == b.nr && isSameBelow(a, b)
  }

  /// Whether two elements are the same but for their own number.
  static func isSameBelow(_ a: Element, _ b: Element) -> Bool {
    a.soort == b.soort && isSame(a.titel.string, b.titel.string) && isSame(a.inhoud, b.inhoud)
      && isSame(a.slot, b.slot) && a.kinderen.count == b.kinderen.count
      && zip(a.kinderen, b.kinderen).allSatisfy { isSame($0, $1) }
  }
}
