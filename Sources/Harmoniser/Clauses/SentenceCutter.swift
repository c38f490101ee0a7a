import Regeling

/// Cuts a paragraph into sentences.
enum SentenceCutter {
  /// The byte ranges of the sentences of `bytes`, white space around them left out.
  ///
  /// A sentence ends at a full stop, question or exclamation mark that white space and a capital, digit or bracket
  /// follow, and at a line break; a full stop behind an abbreviation or a number ends none.
  static func sentences(_ bytes: [UInt8]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = 0
    var index = 0
    func close(_ end: Int) {
      var low = start
      var high = end
      while low < high, isSpace(bytes[low]) { low += 1 }
      while high > low, isSpace(bytes[high - 1]) { high -= 1 }
      if low < high { result.append(low..<high) }
      start = end
    }
    while index < bytes.count {
      let byte = bytes[index]
      if byte == 0x0A {
        close(index)
      } else if byte == UInt8(ascii: ".") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "!") {
        if index + 2 < bytes.count, isSpace(bytes[index + 1]), opensSentence(bytes[index + 2]),
          byte != UInt8(ascii: ".") || !isAbbreviation(bytes, index, from: start)
        {
          close(index + 1)
        }
      }
      index += 1
    }
    close(bytes.count)
    return result
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A }

  private static func opensSentence(_ byte: UInt8) -> Bool {
    byte.isUpper || byte == 0xC3 || byte == 0xE2 || byte == UInt8(ascii: "'")
  }

  private static func isAbbreviation(_ bytes: [UInt8], _ stop: Int, from start: Int) -> Bool {
    var first = stop
    while first > start, !isSpace(bytes[first - 1]), bytes[first - 1] != UInt8(ascii: "(") { first -= 1 }
    let word = bytes[first..<stop]
    if word.contains(UInt8(ascii: ".")) { return true }
    return abbreviations.contains(String(decoding: word.map { $0 | 0x20 }, as: UTF8.self))
  }

  private static let abbreviations: Set<String> = [
    "art", "nr", "nrs", "mr", "drs", "dr", "bijv", "ca", "max", "min", "incl", "excl", "resp", "evt", "blz",
    "mw",
    "dhr", "jl", "stb", "stcrt",
  ]
}
