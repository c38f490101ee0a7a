import Regeling

/// Holds values against what was agreed or what the law sets.
struct NormCheck {
  private let norm: Profiel.Norm
  /// The norm's value in the form that values are compared in.
  let text: String
  private let amount: Quantity?

  init(_ norm: Profiel.Norm) {
    self.norm = norm
    var vocabulary = Vocabulary()
    amount = Self.quantity(norm.waarde, &vocabulary)
    text = Self.normal(norm.waarde, amount)
  }

  /// Whether `value`, as a condition has it, keeps to the norm; what is not said keeps to a limit but to no value.
  func accepts(_ value: Harmonisatie.Waarde?) -> Bool {
    guard let value else { return norm.soort != .gelijk }
    var vocabulary = Vocabulary()
    let quantity = Self.quantity(value.norm, &vocabulary)
    if norm.soort == .gelijk { return Self.plain(value.norm) == Self.plain(text) }
    guard let amount, let quantity, let limit = Self.size(amount), let size = Self.size(quantity) else {
      return true
    }
    return norm.soort == .hoogstens ? size <= limit : size >= limit
  }

  private static func quantity(_ text: String, _ vocabulary: inout Vocabulary) -> Quantity? {
    let bytes = Array(text.utf8)
    let clause = Clause(
      eId: "", plek: Plek(deel: .titel, range: 0..<bytes.count), subunit: 0, text: bytes,
      tokens: Lexer.tokens(bytes, &vocabulary), terms: [], lead: -1,
      opensList: false)
    return QuantityReader(clause, vocabulary).quantities().first
  }

  private static func normal(_ text: String, _ quantity: Quantity?) -> String {
    guard let quantity else {
      return text.lowercased().split(separator: ",").map { $0.drop { $0 == " " } }.sorted().joined(
        separator: ", ")
    }
    return quantity.norm
  }

  /// A value without the word that marks a minimum, and an age as the number of years that it is.
  private static func plain(_ norm: String) -> String {
    var vocabulary = Vocabulary()
    guard var quantity = quantity(norm, &vocabulary) else { return norm }
    quantity.bound = .none
    return quantity.norm
  }

  /// The size of a quantity where it can be ordered; days for what the calendar measures.
  private static func size(_ quantity: Quantity) -> Double? {
    let value = Double(quantity.high ?? quantity.value)
    switch quantity.unit {
    case .day: return value
    case .workday: return value * 7 / 5
    case .week: return value * 7
    case .month: return value * 365.25 / 12
    default: return value
    }
  }
}
