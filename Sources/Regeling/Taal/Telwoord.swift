/// Dutch cardinal number words up to 999: `zes`, `vijfentwintig`, `honderdtwintig`.
public enum Telwoord {
  /// The word for a number from 1 to 19; nil for others, which are written in digits.
  public static func naam(_ value: Int) -> String? {
    names.indices.contains(value - 1) ? names[value - 1] : nil
  }

  /// The number that a plain word in small letters without accents names; nil for any other word.
  public static func value(_ word: String) -> Int? {
    guard mayBegin(word) else { return nil }
    if let small = small[word] { return small }
    guard word.utf8.count <= 40 else { return nil }
    for (name, hundreds) in hundreds where word.hasPrefix(name) {
      let rest = word.dropFirst(name.count)
      if rest.isEmpty { return hundreds }
      return belowHundred(rest.hasPrefix("en") ? String(rest.dropFirst(2)) : String(rest)).map {
        hundreds + $0
      }
    }
    return belowHundred(word)
  }

  /// The number that such a word names, or that digits write; nil for any other word.
  public static func valueOrDigits(_ word: String) -> Int? { Int(word) ?? value(word) }

  /// Whether a word in small letters begins as a number word does, accents apart: few others need to be looked up.
  public static func mayBegin(_ word: String) -> Bool {
    let bytes = word.utf8.span
    guard bytes.count > 2, bytes[0] < 0x80, bytes[1] < 0x80 else { return !bytes.isEmpty }
    switch UInt16(bytes[0]) << 8 | UInt16(bytes[1]) {
    // ee el tw dr de vi ve ze ac ne ti ta ho
    case 0x6565, 0x656C, 0x7477, 0x6472, 0x6465, 0x7669, 0x7665, 0x7A65, 0x6163, 0x6E65, 0x7469, 0x7461,
      0x686F:
      return true
    default: return false
    }
  }

  private static func belowHundred(_ word: String) -> Int? {
    if let small = small[word] { return small }
    // "…entig": what else is no number between the tens.
    guard word.hasSuffix("tig") else { return nil }
    for (ten, value) in tens where word.hasSuffix("en" + ten) {
      if let unit = small[String(word.dropLast(ten.count + 2))], unit < 10 { return value + unit }
    }
    return nil
  }

  private static let names = [
    "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf",
    "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien",
  ]

  private static let small: [String: Int] = {
    var result = Dictionary(uniqueKeysWithValues: zip(names, 1...))
    for (ten, value) in tens { result[ten] = value }
    return result
  }()

  private static let tens = [
    ("twintig", 20), ("dertig", 30), ("veertig", 40), ("vijftig", 50), ("zestig", 60), ("zeventig", 70),
    ("tachtig", 80), ("negentig", 90),
  ]

  private static let hundreds: [(String, Int)] =
    [("honderd", 100)]
    + names[1..<9].enumerated().map { ($1 + "honderd", 200 + 100 * $0) }
}
