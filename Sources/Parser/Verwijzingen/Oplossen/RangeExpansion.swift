import Regeling

/// Names every number of a range, as far as the numbers themselves tell.
enum RangeExpansion {
  /// A range that names more than this is given by its ends.
  static let mostNumbers = 100

  /// The numbers from `first` to `last`: `13…18`, `a…g`, `39a…39c`, `7.60…7.63`; the two ends where no rule fits.
  static func numbers(from first: String, to last: String) -> [String] {
    let (prefix, a, b) = withoutCommonPrefix(first, last)
    if let low = Int(a), let high = Int(b), low < high, high - low < mostNumbers {
      return (low...high).map { "\(prefix)\($0)" }
    }
    if let low = a.utf8.first, let high = b.utf8.first, a.utf8.count == 1, b.utf8.count == 1, low < high,
      low.isLetter, high.isLetter, low.isUpper == high.isUpper
    {
      return (low...high).map { prefix + String(decoding: [$0], as: UTF8.self) }
    }
    // 220 … 220c: the letters count on from the number alone.
    if a.isEmpty, let high = b.utf8.first, b.utf8.count == 1, high.isLower,
      prefix.utf8.last?.isDigit == true
    {
      return [prefix] + (0x61...high).map { prefix + String(decoding: [$0], as: UTF8.self) }
    }
    if first.hasSuffix("°"), last.hasSuffix("°") {
      let inner = numbers(from: String(first.dropLast()), to: String(last.dropLast()))
      return inner.map { "\($0)°" }
    }
    return first == last ? [first] : [first, last]
  }

  /// Cuts what both begin with, but never inside a run of digits.
  private static func withoutCommonPrefix(_ first: String, _ last: String) -> (String, String, String) {
    let a = Array(first.utf8)
    let b = Array(last.utf8)
    var common = 0
    while common < min(a.count, b.count), a[common] == b[common] { common += 1 }
    while common > 0, a[common - 1].isDigit, isDigit(a, common) || isDigit(b, common) { common -= 1 }
    func text(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }
    return (text(a[..<common]), text(a[common...]), text(b[common...]))
  }

  private static func isDigit(_ bytes: [UInt8], _ index: Int) -> Bool {
    bytes.indices.contains(index) && bytes[index].isDigit
  }
}
