import Regeling

/// Where the sentences of a text stand.
enum SentenceRanges {
  /// The sentences in order, white space between them left out; linear.
  static func of(_ text: String) -> [Range<Int>] {
    let bytes = Array(text.utf8)
    var result: [Range<Int>] = []
    var start = 0
    var index = 0
    while index < bytes.count {
      if ends(bytes, index) {
        var end = skippingClosers(bytes, index + 1)
        result.append(start..<end)
        while end < bytes.count, bytes[end] == 0x20 || bytes[end] == 0x0A { end += 1 }
        start = end
        index = end
      } else {
        index += 1
      }
    }
    if start < bytes.count { result.append(start..<bytes.count) }
    return result
  }

  /// Whether a sentence ends at `index`: a closing sign, then a space and what begins a sentence.
  private static func ends(_ bytes: [UInt8], _ index: Int) -> Bool {
    guard bytes[index] == 0x2E || bytes[index] == 0x21 || bytes[index] == 0x3F else { return false }
    var next = skippingClosers(bytes, index + 1)
    guard next < bytes.count else { return true }
    guard bytes[next] == 0x20 || bytes[next] == 0x0A else { return false }
    while next < bytes.count, bytes[next] == 0x20 || bytes[next] == 0x0A { next += 1 }
    guard next < bytes.count else { return true }
    let first = bytes[next]
    let opens =
      first.isUpper || first == 0xC3 || first == 0xE2 || first == 0x22 || first == 0x27
      || first == 0x28
    return opens && !isAbbreviation(bytes, index)
  }

  /// `nr.`, `art.`, `mr.`, `J.`: a full stop that ends no sentence.
  private static func isAbbreviation(_ bytes: [UInt8], _ stop: Int) -> Bool {
    var start = stop
    while start > 0, bytes[start - 1] != 0x20, bytes[start - 1] != 0x0A, stop - start < 12 { start -= 1 }
    let word = String(decoding: bytes[start..<stop], as: UTF8.self)
    if word.utf8.count == 1, word.utf8.allSatisfy(\.isUpper) { return true }
    return [
      "nr", "nrs", "art", "mr", "drs", "dr", "ir", "ing", "prof", "blz", "stb", "stcrt", "trb", "bijv", "bv",
      "d.d", "jo", "vgl", "ca",
    ]
    .contains(word.lowercased())
  }

  /// How many bytes the quotation mark or bracket at `index` takes that may stand behind a full stop; 0 for others.
  private static func closer(_ bytes: [UInt8], _ index: Int) -> Int {
    switch bytes[index] {
    case 0x22, 0x27, 0x29, 0x5D: 1
    case 0xE2
    where index + 2 < bytes.count && bytes[index + 1] == 0x80 && [0x99, 0x9D].contains(bytes[index + 2]): 3
    default: 0
    }
  }

  /// The place behind every such sign from `index` on.
  private static func skippingClosers(_ bytes: [UInt8], _ index: Int) -> Int {
    var index = index
    while index < bytes.count {
      let length = closer(bytes, index)
      guard length > 0 else { break }
      index += length
    }
    return index
  }
}
