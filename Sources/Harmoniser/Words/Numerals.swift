import Regeling

/// Numbers as ordinances write them, in thousandths, so that half a year and 1.234,50 stay whole numbers.
enum Numerals {
  /// The value of a number in words, `half`, `anderhalf` and `vijftienhonderd` included; nil for other words.
  static func value(of folded: String) -> Int? {
    parts[folded] ?? whole(folded[...]).map { $0 * 1000 }
  }

  /// A whole number, its hundreds and thousands written on: `tweeduizendvijfhonderd`.
  private static func whole(_ folded: Substring) -> Int? {
    guard Telwoord.mayBegin(String(folded)) || folded.hasPrefix("duizend") else { return nil }
    if let value = Telwoord.value(String(folded)) { return value }
    for (name, size) in [("duizend", 1000), ("honderd", 100)] {
      guard let place = folded.firstRange(of: name) else { continue }
      let rest = folded[place.upperBound...]
      guard let count = place.lowerBound == folded.startIndex ? 1 : whole(folded[..<place.lowerBound]),
        let less = rest.isEmpty ? 0 : whole(rest), count < 100, less < size
      else { return nil }
      return count * size + less
    }
    return nil
  }

  /// The value of digits with points between thousands and a comma before decimals; nil for other numbers, such as 3.1,
  /// and for one of more than thirteen digits.
  static func value(ofDigits text: some Collection<UInt8>) -> Int? {
    var whole = 0
    var groups = 0
    var groupLength = 0
    var decimals: [Int] = []
    var inDecimals = false
    for byte in text {
      switch byte {
      case 0x30...0x39:
        let digit = Int(byte) - 0x30
        if inDecimals {
          if decimals.count < 3 { decimals.append(digit) }
        } else {
          guard whole < 1_000_000_000_000 else { return nil }
          whole = whole * 10 + digit
          groupLength += 1
        }
      case UInt8(ascii: "."):
        guard !inDecimals, groups == 0 ? groupLength <= 3 : groupLength == 3 else { return nil }
        groups += 1
        groupLength = 0
      case UInt8(ascii: ","):
        guard !inDecimals else { return nil }
        inDecimals = true
      default: return nil
      }
    }
    if groups > 0, groupLength != 3 { return nil }
    while decimals.count < 3 { decimals.append(0) }
    return whole * 1000 + decimals[0] * 100 + decimals[1] * 10 + decimals[2]
  }

  /// A value so many times; the most that an `Int` holds where it is more.
  ///
  /// `value(ofDigits:)` gives less than 10^16, so that no unit's factor gets there.
  static func times(_ thousandths: Int, _ count: Int) -> Int {
    let (product, isTooMuch) = thousandths.multipliedReportingOverflow(by: count)
    return isTooMuch ? .max : product
  }

  /// A value as Dutch writes it: no more decimals than it has, a point between thousands.
  static func text(_ thousandths: Int) -> String {
    var text = String(thousandths / 1000)
    if text.utf8.count > 4 || thousandths >= 10_000_000 {
      var grouped = ""
      for (index, digit) in text.enumerated() {
        if index > 0, (text.utf8.count - index) % 3 == 0 { grouped += "." }
        grouped.append(digit)
      }
      text = grouped
    }
    var rest = thousandths % 1000
    guard rest > 0 else { return text }
    var decimals = ""
    for unit in [100, 10, 1] where rest > 0 {
      decimals += String(rest / unit)
      rest %= unit
    }
    return "\(text),\(decimals)"
  }

  private static let parts: [String: Int] = [
    "half": 500, "halve": 500, "anderhalf": 1500, "anderhalve": 1500, "tweeenhalf": 2500,
  ]
}
