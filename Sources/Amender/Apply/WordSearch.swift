import Regeling

/// Finds words in a text, whatever the shape of its quotation marks, dashes and spaces.
struct WordSearch {
  private let bytes: [UInt8]
  /// Where each byte of `bytes` stood in the text.
  private let places: [Int]
  private let length: Int

  init(_ text: String) {
    (bytes, places) = Self.folded(text)
    length = text.utf8.count
  }

  /// The places of `words` in the text, from left to right without overlap; whole words only, unless `inside`.
  func find(_ words: String, inside: Bool = false) -> [Range<Int>] {
    let wanted = Self.folded(words).bytes
    guard let first = wanted.first, wanted.count <= bytes.count else { return [] }
    var result: [Range<Int>] = []
    var index = 0
    while index + wanted.count <= bytes.count {
      guard bytes[index] == first, matches(wanted, at: index) else {
        index += 1
        continue
      }
      if inside || isWhole(index..<index + wanted.count) {
        result.append(range(index..<index + wanted.count))
        index += wanted.count
      } else {
        index += 1
      }
    }
    return result
  }

  private func matches(_ wanted: [UInt8], at start: Int) -> Bool {
    for offset in 0..<wanted.count where bytes[start + offset] != wanted[offset] { return false }
    return true
  }

  /// Whether no letter or digit stands right before or behind a match that begins or ends in one.
  private func isWhole(_ range: Range<Int>) -> Bool {
    func isWordByte(_ byte: UInt8) -> Bool {
      byte >= 0x80 && byte != 0xC2 || byte.isDigit || byte.isLetter
    }
    if range.lowerBound > 0, isWordByte(bytes[range.lowerBound]), isWordByte(bytes[range.lowerBound - 1]) {
      return false
    }
    if range.upperBound < bytes.count, isWordByte(bytes[range.upperBound - 1]),
      isWordByte(bytes[range.upperBound])
    {
      return false
    }
    return true
  }

  private func range(_ folded: Range<Int>) -> Range<Int> {
    let start = places[folded.lowerBound]
    let end = folded.upperBound < places.count ? places[folded.upperBound] : length
    return start..<max(start, end)
  }

  /// The text with one shape for quotation marks, dashes and spaces, and where each byte came from.
  private static func folded(_ text: String) -> (bytes: [UInt8], places: [Int]) {
    let source = Array(text.utf8)
    var bytes: [UInt8] = []
    var places: [Int] = []
    bytes.reserveCapacity(source.count)
    places.reserveCapacity(source.count)
    func add(_ byte: UInt8, _ place: Int) {
      if byte == 0x20, bytes.last == 0x20 { return }
      bytes.append(byte)
      places.append(place)
    }
    var index = 0
    while index < source.count {
      let byte = source[index]
      let next = index + 1 < source.count ? source[index + 1] : 0
      let third = index + 2 < source.count ? source[index + 2] : 0
      switch (byte, next, third) {
      case (0x09, _, _), (0x0A, _, _), (0x20, _, _):
        add(0x20, index)
        index += 1
      case (0xC2, 0xA0, _):
        add(0x20, index)
        index += 2
      case (0xC2, 0xAB, _), (0xC2, 0xBB, _):
        add(0x22, index)
        index += 2
      case (0xE2, 0x80, 0x98...0x9B):
        add(0x27, index)
        index += 3
      case (0xE2, 0x80, 0x9C...0x9F):
        add(0x22, index)
        index += 3
      case (0xE2, 0x80, 0x90...0x95):
        add(0x2D, index)
        index += 3
      default:
        add(byte, index)
        index += 1
      }
    }
    return (bytes, places)
  }
}
