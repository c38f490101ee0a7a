import Regeling

/// How some provisions are numbered, in digits and letters or in Roman numbers, which says which of two comes first.
struct NumberSystem {
  private let areRoman: Bool

  /// Looks at all of them, because one alone does not tell: `C` and `I` are letters too.
  init(of numbers: [String]) {
    areRoman =
      numbers.contains { $0.utf8.count > 1 } && numbers.allSatisfy { Self.arabic($0) != nil }
  }

  /// Whether `first` stands before `second`.
  func isAscending(_ first: String, _ second: String) -> Bool { number(first) < number(second) }

  private func number(_ text: String) -> Nummer {
    Nummer(areRoman ? Self.arabic(text) ?? text : text)
  }

  /// A Roman number in digits, with the letter of one that was inserted: `IIIa` is `3a`.
  private static func arabic(_ text: String) -> String? {
    if let value = Nummer.romanValue(text) { return String(value) }
    let head = text.prefix { "IVXLCDM".contains($0) }
    guard text.count <= head.count + 2, let value = Nummer.romanValue(String(head)) else { return nil }
    return "\(value)\(text.dropFirst(head.count))"
  }
}
