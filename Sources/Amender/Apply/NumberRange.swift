import Regeling

/// The numbers from one up to another: `d` to `g`, `10` to `13`, `3.2` to `3.5`.
enum NumberRange {
  static func expand(_ first: String, _ last: String) throws(ApplyError) -> [String] {
    var result = [first]
    while result.count < 2_000, let end = result.last, !same(end, last), let next = successor(end) {
      result.append(next)
    }
    guard result.last.map({ same($0, last) }) == true else {
      throw ApplyError("van \(first) tot en met \(last) is geen reeks nummers")
    }
    return result
  }

  /// The Roman numbers from one up to another, as of chapters; none where these are no such numbers.
  static func roman(_ first: String, _ last: String) -> [String] {
    guard let from = Nummer.romanValue(first), let to = Nummer.romanValue(last), from < to, to < 200 else {
      return []
    }
    return (from...to).map(Nummer.roman)
  }

  private static func same(_ a: String, _ b: String) -> Bool { a.lowercased() == b.lowercased() }

  private static func successor(_ nr: String) -> String? {
    let bytes = Array(nr.utf8)
    if let tail = bytes.lastIndex(where: \.isDigit), bytes.last?.isLetter != true {
      // The last run of digits goes up: `3.9` becomes `3.10`, `2°` becomes `3°`.
      var start = tail
      while start > 0, bytes[start - 1].isDigit { start -= 1 }
      guard let value = Int(String(decoding: bytes[start...tail], as: UTF8.self)), value < 1_000_000 else {
        return nil
      }
      return String(decoding: bytes[..<start], as: UTF8.self) + String(value + 1)
        + String(decoding: bytes[(tail + 1)...], as: UTF8.self)
    }
    guard let last = bytes.last, last.isLetter else { return nil }
    if bytes.allSatisfy({ $0 == last }), last == 0x7A || last == 0x5A {
      return String(repeating: last == 0x7A ? "a" : "A", count: bytes.count + 1)
    }
    guard last != 0x7A, last != 0x5A else { return nil }
    if bytes.count > 1, bytes.allSatisfy({ $0 == last }) {
      return String(decoding: [UInt8](repeating: last + 1, count: bytes.count), as: UTF8.self)
    }
    return String(decoding: bytes.dropLast() + [last + 1], as: UTF8.self)
  }
}
