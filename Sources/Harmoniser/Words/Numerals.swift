/// Numbers as ordinances write them, in thousandths, so that half a year and 1.234,50 stay whole numbers.
enum Numerals {
  /// The value of a number in words, `half` and `anderhalf` included; nil for other words.
  static func value(of folded: String) -> Int? { words[folded] }

  /// The value of digits with points between thousands and a comma before decimals; nil for other numbers, such as 3.1.
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

  private static let words: [String: Int] = {
    let small = [
      "", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf",
      "dertien",
      "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien",
    ]
    let tens = ["twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig"]
    var result: [String: Int] = [:]
    for (value, word) in small.enumerated() where value > 0 { result[word] = value * 1000 }
    for (index, ten) in tens.enumerated() {
      let base = (index + 2) * 10
      result[ten] = base * 1000
      for unit in 1...9 {
        result[small[unit] + "en" + ten] = (base + unit) * 1000
      }
    }
    result["honderd"] = 100_000
    result["tweehonderd"] = 200_000
    result["driehonderd"] = 300_000
    result["vijfhonderd"] = 500_000
    result["duizend"] = 1_000_000
    result["half"] = 500
    result["halve"] = 500
    result["anderhalf"] = 1500
    result["anderhalve"] = 1500
    result["tweeenhalf"] = 2500
    return result
  }()
}
