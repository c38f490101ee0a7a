import Regeling

/// Reads from clauses every condition that is a number: terms, durations, hours, amounts, ages, dates.
struct MentionReader {
  private let vocabulary: Vocabulary

  /// A flattened table with more numbers says nothing that one condition could hold.
  private static let mostQuantities = 60

  init(_ vocabulary: Vocabulary) { self.vocabulary = vocabulary }

  /// The conditions in each of `clauses`, in order; a list or table has the time in which it counts from its head.
  func mentions(_ clauses: [Clause]) -> [[Mention]] {
    var lead: Clause?
    return clauses.map { clause in
      let isRow = clause.isRow
      let head = clause.isItem || isRow ? lead : nil
      let result = mentions(clause, head: head)
      // A head without a time of its own leaves it to the sentence before the table.
      if isRow
        ? result.isEmpty && StandingRate.of(clause, vocabulary) != nil : clause.opensList || !clause.isItem
      {
        lead = clause
      }
      return result
    }
  }

  /// The conditions in `clause`, in order.
  ///
  /// - Parameter head: what introduces the list or table that it belongs to.
  func mentions(_ clause: Clause, head: Clause? = nil) -> [Mention] {
    let all = QuantityReader(clause, vocabulary).quantities().prefix(Self.mostQuantities)
    let rate =
      all.first.flatMap { StandingRate.within(clause, before: $0, vocabulary) }
      ?? head.flatMap { StandingRate.of($0, vocabulary) }
    let refusal = Refusal(clause, head: head, vocabulary)
    let quantities = all.map { refusal.demanded(rate?.applied(to: $0) ?? $0) }
    let contexts = QuantityContexts(clause, vocabulary, quantities)
    var result: [Mention] = []
    for (index, quantity) in quantities.enumerated() {
      let low = index > 0 ? quantities[index - 1].tokens.upperBound : 0
      let high = index + 1 < quantities.count ? quantities[index + 1].tokens.lowerBound : clause.tokens.count
      let near = Surroundings(
        clause: clause, vocabulary: vocabulary, before: low..<max(low, quantity.tokens.lowerBound),
        after: min(quantity.tokens.upperBound, high)..<high)
      let role = RoleReader(quantity, near).role()
      var mention = mention(quantity, role, clause)
      mention.context = contexts.terms(index)
      mention.label = contexts.label ?? contexts.beginning(of: quantity)
      result.append(mention)
    }
    let counts = counts(clause, quantities)
    // "Elk jaar ten hoogste drie" says in which time the three count, not how often something happens.
    return result + counts + (counts.isEmpty ? frequencies(clause) : []) + dates(clause)
  }

  private func mention(_ quantity: Quantity, _ role: RoleReader.Role, _ clause: Clause) -> Mention {
    var norm = quantity.norm
    var text = quantity.text
    switch role.soort {
    case .leeftijd: norm = Self.age(quantity, clause, vocabulary)
    case .frequentie where quantity.unit.isCalendar:
      norm =
        quantity.unit == .month && quantity.value == 12000
        ? "1 keer per jaar" : "1 keer per \(quantity.withoutBound.norm)"
      text = "per \(quantity.text)"
    default: break
    }
    return make(
      role.soort, role.name, role.isGeneric, text, Self.words(quantity.bound), norm, clause, quantity.tokens)
  }

  private func make(
    _ soort: Harmonisatie.Parameter.Soort, _ role: String, _ isGeneric: Bool, _ text: String, _ grens: String,
    _ norm: String, _ clause: Clause,
    _ tokens: Range<Int>? = nil
  ) -> Mention {
    Mention(
      soort: soort, role: role, isGeneric: isGeneric,
      waarde: Harmonisatie.Waarde(
        waarde: text, grens: grens, norm: norm, citaat: clause.string, eId: clause.eId,
        plek: clause.plek, getal: tokens.flatMap(clause.bytes)),
      context: clause.terms)
  }

  private static func words(_ bound: Quantity.Bound) -> String {
    switch bound {
    case .none: ""
    case .maximum: "ten hoogste"
    case .minimum: "ten minste"
    case .over: "meer dan"
    case .under: "minder dan"
    }
  }

  private static func age(_ quantity: Quantity, _ clause: Clause, _ vocabulary: Vocabulary) -> String {
    let low = Numerals.text(quantity.value / 12)
    if let high = quantity.high { return "\(low) tot \(Numerals.text(high / 12)) jaar" }
    let before = quantity.tokens.lowerBound - 1
    if before >= 0, clause.tokens[before].word >= 0, vocabulary[clause.tokens[before].word].text == "tot" {
      return "jonger dan \(low) jaar"
    }
    switch quantity.bound {
    case .none: return "\(low) jaar"
    case .minimum: return "ten minste \(low) jaar"
    case .maximum: return "ten hoogste \(low) jaar"
    case .over: return "ouder dan \(low) jaar"
    case .under: return "jonger dan \(low) jaar"
    }
  }

  // MARK: Numbers of things

  /// "ten hoogste drie kandidaten": a limited number of something that is no measure.
  private func counts(_ clause: Clause, _ quantities: [Quantity]) -> [Mention] {
    var result: [Mention] = []
    let measured = Set(quantities.flatMap(\.tokens))
    for index in clause.tokens.indices.dropLast() where index > 0 && result.count < Self.mostQuantities {
      let token = clause.tokens[index]
      let value = token.word < 0 ? token.value : vocabulary[token.word].value
      guard value >= 1000, value % 1000 == 0, word(clause, index) != "een",
        !measured.contains(index)
      else { continue }
      let next = clause.tokens[index + 1].word
      guard next >= 0, vocabulary[next].term >= 0, !vocabulary[next].classes.contains(.monthName) else {
        continue
      }
      let limits = [index - 1, index - 2].filter { $0 >= 0 }.map { clause.tokens[$0].word }.filter { $0 >= 0 }
      // "niet meer dan drie"
      let isNegated =
        index >= 3 && word(clause, index - 1) == "dan"
        && ["niet", "geen", "nooit"].contains(word(clause, index - 3))
      let isMaximum =
        limits.contains { vocabulary[$0].classes.contains(.maximum) }
        || isNegated && word(clause, index - 2) == "meer"
      let isMinimum =
        limits.contains { vocabulary[$0].classes.contains(.minimum) }
        || isNegated && word(clause, index - 2) == "minder"
      guard isMaximum || isMinimum else { continue }
      let text = "\(Numerals.text(value)) \(clause.string(index + 1..<index + 2))"
      result.append(
        make(
          .aantal, "aantal", true, text, isMaximum ? "ten hoogste" : "ten minste",
          (isMinimum ? "ten minste " : "") + Numerals.text(value), clause, index..<index + 1))
    }
    return result
  }

  private func frequencies(_ clause: Clause) -> [Mention] {
    clause.tokens.indices.compactMap { index in
      let token = clause.tokens[index].word
      guard token >= 0, vocabulary[token].classes.contains(.often) else { return nil }
      if let norm = Self.frequencyWords[word(clause, index)] {
        return make(.frequentie, "frequentie", true, clause.string(index..<index + 1), "", norm, clause)
      }
      // "elk jaar", "iedere maand"
      guard index + 1 < clause.tokens.count,
        let unit = Self.singularUnits[word(clause, index + 1)]
      else { return nil }
      return make(
        .frequentie, "frequentie", true, clause.string(index..<index + 2), "", "1 keer per \(unit)", clause)
    }
  }

  /// The words that a frequency begins with.
  static var oftenWords: [String] { ["elk", "elke", "ieder", "iedere"] + frequencyWords.keys }

  private static let singularUnits = [
    "jaar": "jaar", "kalenderjaar": "jaar", "maand": "maand", "week": "week", "kwartaal": "3 maanden",
  ]

  private static let frequencyWords = [
    "jaarlijks": "1 keer per jaar", "jaarlijkse": "1 keer per jaar", "halfjaarlijks": "1 keer per 6 maanden",
    "tweejaarlijks": "1 keer per 24 maanden", "vierjaarlijks": "1 keer per 48 maanden",
    "maandelijks": "1 keer per maand", "maandelijkse": "1 keer per maand", "wekelijks": "1 keer per week",
    "driemaandelijks": "1 keer per 3 maanden",
  ]

  private func dates(_ clause: Clause) -> [Mention] {
    clause.tokens.indices.compactMap { index in
      let token = clause.tokens[index]
      guard index > 0, token.word >= 0, vocabulary[token.word].classes.contains(.monthName),
        let month = Maand.namen.firstIndex(of: vocabulary[token.word].text)
      else { return nil }
      let day = clause.tokens[index - 1].value
      guard day >= 1000, day <= 31_000, day % 1000 == 0 else { return nil }
      let next = index + 1 < clause.tokens.count ? clause.tokens[index + 1].value : -1
      let hasYear = next >= 1_900_000 && next <= 2_200_000
      let norm =
        "\(hasYear ? String(next / 1000) : "")-\(Self.two(month + 1))-\(Self.two(day / 1000))"
      return make(
        .datum, "datum", true, clause.string(index - 1..<index + (hasYear ? 2 : 1)), "", norm, clause)
    }
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }

  private func word(_ clause: Clause, _ index: Int) -> String {
    let word = clause.tokens[index].word
    return word < 0 ? "" : vocabulary[word].text
  }
}

extension Quantity {
  /// The same without its limit.
  fileprivate var withoutBound: Quantity {
    var copy = self
    copy.bound = .none
    return copy
  }
}
