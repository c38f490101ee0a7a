/// The words that tell the numbers of one sentence apart: "€ 900 bij licht, € 1.500 bij zwaar".
struct QuantityContexts {
  /// What the row of a table is called; nil for running text.
  let label: String?
  private let clause: Clause
  private let vocabulary: Vocabulary
  private let quantities: [Quantity]

  init(_ clause: Clause, _ vocabulary: Vocabulary, _ quantities: [Quantity]) {
    self.clause = clause
    self.vocabulary = vocabulary
    self.quantities = quantities
    label = clause.isRow ? Self.label(clause, quantities.first) : nil
  }

  /// The terms around a quantity: those of the sentence, or of its part of it where others count the same.
  func terms(_ index: Int) -> [Int32] {
    let quantity = quantities[index]
    guard !clause.isRow, quantities.count(where: { isLike($0, quantity) }) > 1 else { return clause.terms }
    let low = index > 0 ? border(after: index - 1) : 0
    let high = index + 1 < quantities.count ? border(after: index) : clause.tokens.count
    let terms = clause.tokens[low..<max(low, high)].compactMap {
      $0.word >= 0 && vocabulary[$0.word].term >= 0 ? vocabulary[$0.word].term : nil
    }
    return Set(terms).sorted()
  }

  /// From when a term runs: "na afronding".
  func beginning(of quantity: Quantity) -> String? {
    guard quantity.unit.isCalendar else { return nil }
    let tokens = clause.tokens[quantity.tokens.upperBound...].prefix(4)
    guard let place = tokens.indices.first, word(place) == "na" else { return nil }
    let noun = tokens.indices.dropFirst().first { index in
      tokens[index].word >= 0 && vocabulary[tokens[index].word].term >= 0
    }
    return noun.map { clause.string(place..<$0 + 1) }
  }

  private func word(_ index: Int) -> String {
    clause.tokens[index].word < 0 ? "" : vocabulary[clause.tokens[index].word].text
  }

  private func isLike(_ a: Quantity, _ b: Quantity) -> Bool {
    a.unit == b.unit && a.unit.isTiered && a.per == b.per && a.perYear == b.perYear
  }

  /// Where the words of the next quantity begin: behind the comma, "en" or "of" before it, else where it stands.
  private func border(after index: Int) -> Int {
    let between = quantities[index].tokens.upperBound..<quantities[index + 1].tokens.lowerBound
    let mark = between.last {
      let word = clause.tokens[$0].word
      return word >= 0 && [",", ";", "en", "of"].contains(vocabulary[word].text)
    }
    return mark.map { $0 + 1 } ?? between.upperBound
  }

  /// The words before the first number of a row, or up to the mark that ends them.
  private static func label(_ clause: Clause, _ first: Quantity?) -> String? {
    guard let first, first.tokens.lowerBound > 0 else { return nil }
    let text = clause.string(0..<first.tokens.lowerBound)
    let name = text.prefix { !"\t;:|(".contains($0) }
    let words = name.split(separator: " ")
    return words.isEmpty || words.count > longestLabel ? nil : words.joined(separator: " ")
  }

  private static let longestLabel = 5
}

extension Quantity.Unit {
  /// Whether lists and tables set several of them side by side, for smaller and bigger cases.
  var isTiered: Bool { self == .euro || self == .percent || self == .hour }
}
