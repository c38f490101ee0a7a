/// A sentence that says when something is not given, whose limits demand the opposite of what they say.
///
/// "Geweigerd wordt als het contract korter is dan een jaar" demands a contract of at least a year.
struct Refusal {
  /// From where on the tokens of the clause say when it is refused; nil for no refusal.
  private let start: Int?

  /// - Parameter head: what introduces the list that the clause is an item of.
  init(_ clause: Clause, head: Clause?, _ vocabulary: Vocabulary) {
    if clause.isItem, let head {
      start = Self.condition(head, vocabulary) != nil ? 0 : nil
    } else {
      start = Self.condition(clause, vocabulary)
    }
  }

  /// Where the condition of a refusal begins: behind "weigert", "geen subsidie", "niet verleend" and an "als".
  private static func condition(_ clause: Clause, _ vocabulary: Vocabulary) -> Int? {
    guard
      let refuses = clause.tokens.firstIndex(where: {
        !vocabulary.classes($0).isDisjoint(with: [.refuse, .negation])
      })
    else { return nil }
    return clause.tokens[refuses...].firstIndex { vocabulary.classes($0).contains(.ifWord) }
  }

  /// The quantity as what is demanded.
  func demanded(_ quantity: Quantity) -> Quantity {
    guard let start, quantity.tokens.lowerBound >= start else { return quantity }
    var copy = quantity
    switch quantity.bound {
    case .under: copy.bound = .minimum
    case .over: copy.bound = .maximum
    case .none, .maximum, .minimum: break
    }
    return copy
  }
}
