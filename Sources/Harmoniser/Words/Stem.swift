/// Cuts Dutch words down to what their forms have in common; only for comparing, never for showing.
enum Stem {
  /// The stem of `folded`: endings of number, person and verbal nouns off, double vowels single, v and z as f and s.
  static func of(_ folded: String) -> String {
    var bytes = Array(folded.utf8)
    if bytes.count < 5 { return folded }
    // The first half of a compound that a hyphen or bracket cuts off: "begeleidings(uren)".
    if ends(bytes, "ings"), bytes.count > 7 { bytes.removeLast(1) }
    if ends(bytes, "ingen"), bytes.count > 8 {
      bytes.removeLast(5)
    } else if ends(bytes, "ing"), bytes.count > 6 {
      bytes.removeLast(3)
    } else if ends(bytes, "en"), bytes.count > 5 {
      bytes.removeLast(2)
    } else if ends(bytes, "e"), bytes.count > 5 {
      bytes.removeLast(1)
    }
    // What remains may be a plural, or the s of "plaats" that "plaatsing" hid.
    if ends(bytes, "s"), !ends(bytes, "ss"), !ends(bytes, "is"), !ends(bytes, "us"), bytes.count > 5 {
      bytes.removeLast(1)
    }
    return String(decoding: collapsed(bytes), as: UTF8.self)
  }

  private static func ends(_ bytes: [UInt8], _ ending: StaticString) -> Bool {
    guard bytes.count >= ending.utf8CodeUnitCount else { return false }
    return bytes.suffix(ending.utf8CodeUnitCount).elementsEqual(ending.description.utf8)
  }

  private static func collapsed(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    for byte in bytes where result.last != byte { result.append(byte) }
    if result.last == UInt8(ascii: "v") { result[result.count - 1] = UInt8(ascii: "f") }
    if result.last == UInt8(ascii: "z") { result[result.count - 1] = UInt8(ascii: "s") }
    return result
  }
}
