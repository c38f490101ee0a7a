/// The sentences of a text.
enum Sentences {
  /// The positions at which a sentence begins after another, in bytes: after `.`, `?` or `!`, before a capital.
  ///
  /// Abbreviations and what stands in brackets cut nothing.
  static func starts(in bytes: Span<UInt8>) -> [Int] {
    var result: [Int] = []
    var depth = 0
    for index in bytes.indices {
      let byte = bytes[index]
      if byte == 0x28 { depth += 1 }
      if byte == 0x29 { depth = max(depth - 1, 0) }
      guard byte == 0x2E || byte == 0x3F || byte == 0x21, depth == 0 else { continue }
      let next = bytes.skippingSpace(index + 1)
      guard next > index + 1, next < bytes.count, bytes.isCapital(at: next), !isAbbreviation(bytes, index)
      else { continue }
      result.append(next)
    }
    return result
  }

  /// The sentences of `text` in order.
  static func parts(of text: String) -> [String] {
    let bytes = text.utf8.span
    var result: [String] = []
    var start = 0
    for next in starts(in: bytes) + [bytes.count] {
      result.append(bytes.string(start..<next))
      start = next
    }
    return result
  }

  /// Whether the full stop at `index` ends an abbreviation: a single letter, or a short one known.
  private static func isAbbreviation(_ bytes: Span<UInt8>, _ index: Int) -> Bool {
    var start = index
    while start > 0, bytes[start - 1].isLetter { start -= 1 }
    if index - start == 1 { return true }
    return [
      "art", "mr", "drs", "dr", "ir", "nr", "bijv", "incl", "ca", "jo", "resp", "Stb", "Stcrt", "blz", "ing",
    ].contains(
      bytes.string(start..<index))
  }
}
