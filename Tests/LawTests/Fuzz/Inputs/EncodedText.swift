/// Texts in the encodings that arrive, and in what is left of them after an accident.
enum EncodedText {
  /// `text`, which may be no valid UTF-8 itself, in a random encoding with random damage.
  static func encoded(_ text: [UInt8], _ random: inout SplitMix) -> [UInt8] {
    var result: [UInt8]
    switch Int.random(in: 0..<6, using: &random) {
    case 0: result = [0xFF, 0xFE] + units(text).flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
    case 1: result = [0xFE, 0xFF] + units(text).flatMap { [UInt8($0 >> 8), UInt8(truncatingIfNeeded: $0)] }
    case 2:
      result = String(decoding: text, as: UTF8.self).unicodeScalars.map {
        UInt8(truncatingIfNeeded: $0.value)
      }
    case 3:
      result = (0..<Int.random(in: 0...400, using: &random)).map { _ in
        UInt8.random(in: .min ... .max, using: &random)
      }
    case 4: result = [0xEF, 0xBB, 0xBF] + text
    default: result = text
    }
    for _ in 0..<Int.random(in: 0...4, using: &random) { damage(&result, &random) }
    return result
  }

  private static func units(_ text: [UInt8]) -> [UInt16] {
    Array(String(decoding: text, as: UTF8.self).utf16)
  }

  /// Byte-order marks, halves of characters, a null.
  private static let marks: [[UInt8]] = [
    [0xFF, 0xFE], [0xFE, 0xFF], [0xEF, 0xBB, 0xBF], [0x00, 0xD8], [0xDC, 0x00], [0x00], [0xC3],
  ]

  private static func damage(_ text: inout [UInt8], _ random: inout SplitMix) {
    let place = Int.random(in: 0...text.count, using: &random)
    let mark = marks.randomElement(using: &random) ?? []
    switch Int.random(in: 0..<3, using: &random) {
    case 0: text.insert(contentsOf: mark, at: place)
    case 1: if place < text.count { text.remove(at: place) }
    default: text.removeSubrange(place..<min(place + Int.random(in: 0...9, using: &random), text.count))
    }
  }
}
