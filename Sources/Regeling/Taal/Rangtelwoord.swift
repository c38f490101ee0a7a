/// Dutch ordinal number words, as references and drafting rules use them.
public enum Rangtelwoord {
  /// The ordinal of a lid's number: "tweede" for `2`; nil for what is no plain number from 1 to 99.
  public static func naam(_ nr: String) -> String? {
    guard let value = Int(nr), value >= 1, value < 100 else { return nil }
    if value < 20 { return small[value] }
    let (ten, unit) = value.quotientAndRemainder(dividingBy: 10)
    guard unit > 0 else { return tens[ten] }
    return (Telwoord.naam(unit) ?? "") + (unit == 2 || unit == 3 ? "ën" : "en") + tens[ten]
  }

  /// A lid as a sentence names it: "tweede lid"; "lid 2a" where no ordinal names its number.
  public static func lid(_ nr: String) -> String { naam(nr).map { "\($0) lid" } ?? "lid \(nr)" }

  /// The number that an ordinal word names, with or without diaeresis and capitals; nil for any other word.
  public static func value(of word: String) -> Int? {
    endsAsOrdinal(word.utf8.span) ? values[folded(word)] : nil
  }

  /// Whether a word ends in "de" or "te", as every ordinal does: few others need to be looked up.
  private static func endsAsOrdinal(_ word: Span<UInt8>) -> Bool {
    guard word.count > 3, word[word.count - 1] | 0x20 == 0x65 else { return false }
    let before = word[word.count - 2] | 0x20
    return before == 0x64 || before == 0x74
  }

  /// The word in small letters without accents.
  private static func folded(_ word: String) -> String {
    let lower = word.lowercased()
    if lower.utf8.allSatisfy({ $0 < 0x80 }) { return lower }
    return String(String.UnicodeScalarView(lower.unicodeScalars.map(LatinLetter.base)))
  }

  private static let small = [
    "", "eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste", "negende", "tiende",
    "elfde",
    "twaalfde", "dertiende", "veertiende", "vijftiende", "zestiende", "zeventiende", "achttiende",
    "negentiende",
  ]
  private static let tens = [
    "", "tiende", "twintigste", "dertigste", "veertigste", "vijftigste", "zestigste", "zeventigste",
    "tachtigste",
    "negentigste",
  ]

  private static let values: [String: Int] = {
    var result: [String: Int] = [:]
    for value in 1..<100 { if let name = naam(String(value)) { result[folded(name)] = value } }
    return result
  }()
}
