/// Amounts in large and small change: "€ 1,5 miljoen" is "€ 1.500.000", and "50 eurocent" is "€ 0,50".
extension NormalForm {
  /// The words for money that may stand behind a number.
  static let currency: Set<String> = ["euro", "cent", "eurocent"]

  /// The words for one and a half.
  static let oneAndHalf: Set<String> = ["anderhalf", "anderhalve"]

  /// How many noughts a word puts behind a number.
  static let magnitudes = ["duizend": 3, "miljoen": 6, "mln": 6, "miljard": 9, "mld": 9]

  /// A number in digits, with or without a decimal comma, times a power of ten; nil where that is no whole number.
  static func multiplied(_ number: String, tenTo power: Int) -> String? {
    let parts = number.split(separator: ",", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count),
      parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(\.isDigit) })
    else { return nil }
    let decimals = parts.count == 2 ? parts[1] : ""
    guard decimals.utf8.count <= power else { return nil }
    let digits = (parts[0] + decimals + String(repeating: "0", count: power - decimals.utf8.count))
      .drop { $0 == "0" }
    return digits.isEmpty ? "0" : String(digits)
  }

  /// So many cents as an amount in euros; nil for what is no such amount.
  func cents(_ lexemes: ArraySlice<Lexeme>) -> String? {
    guard lexemes.count == 3, let first = lexemes.first, let last = lexemes.last,
      ["cent", "eurocent"].contains(Spelling.plain(vocabulary.text(last.id))),
      let count = Int(vocabulary.text(first.id)), (0..<100_000).contains(count)
    else { return nil }
    let rest = count % 100
    return "euro\(count / 100)" + (rest == 0 ? "" : rest < 10 ? ",0\(rest)" : ",\(rest)")
  }
}
