/// Tells what a quantity is about from the words around it.
struct RoleReader {
  /// What a quantity is about.
  struct Role {
    var soort: Harmonisatie.Parameter.Soort
    var name: String
    var isGeneric: Bool

    init(_ soort: Harmonisatie.Parameter.Soort, _ name: String, isGeneric: Bool = false) {
      self.soort = soort
      self.name = name
      self.isGeneric = isGeneric
    }
  }

  private let near: Surroundings
  private let quantity: Quantity

  /// - Parameter near: the words up to the quantities before and after this one.
  init(_ quantity: Quantity, _ near: Surroundings) {
    self.quantity = quantity
    self.near = near
  }

  func role() -> Role {
    switch quantity.unit {
    case .day, .workday, .week, .month: time()
    case .hour, .minute:
      near.has(.coaching) && !near.has(.employment, before: 12) && !works
        ? Role(.omvang, "omvang begeleiding") : Role(.omvang, "aantal uren")
    case .kilometre, .metre: Role(.afstand, "afstand", isGeneric: true)
    case .percent: percentage()
    case .euro: amount()
    case .times: times()
    }
  }

  /// Whether the words around say that somebody works that much.
  private var works: Bool {
    near.has(Self.workVerbs, before: 8) || near.has(Self.workVerbs, after: 5)
  }

  private static let workVerbs = ["werkt", "werken", "werkzaam", "gewerkt", "arbeidsduur", "werkweek"]

  // MARK: Time

  private func time() -> Role {
    if isAge {
      return near.has(.children, before: 10)
        ? Role(.leeftijd, "leeftijd kinderen") : Role(.leeftijd, "leeftijd")
    }
    let first = quantity.tokens.lowerBound
    if ["per", "elke", "iedere", "elk", "ieder"].contains(near.word(first - 1))
      || near.word(first - 1) == "de" && near.word(first - 2) == "om" || near.has(["telkens"], before: 3)
    {
      return Role(.frequentie, "frequentie", isGeneric: true)
    }
    if isExtension { return Role(.duur, "verlenging") }
    if near.has(["binnen", "uiterlijk"], before: 5)
      || near.has(["na", "nadat", "voor", "voordat", "voorafgaand", "vooraf", "tevoren", "eerder"], after: 2)
      || near.has(["termijn", "beslistermijn", "aanvraagtermijn", "beslissingstermijn"], before: 8)
    {
      return term()
    }
    if near.word(first - 1) == "eerste", near.has(["binnen", "in", "gedurende", "tijdens"], before: 3) {
      return Role(.termijn, "termijn", isGeneric: true)
    }
    let ends = near.has(["eindigt", "eindigen", "stopt", "stoppen", "loopt", "vervalt"], before: 4)
    if near.word(first - 1) == "na", !ends { return Role(.duur, "wachttijd", isGeneric: true) }
    if near.has(.employment, before: 9) || quantity.bound == .minimum && near.has(.employment, after: 8) {
      return Role(.duur, "duur dienstverband")
    }
    if quantity.bound == .over || quantity.bound == .minimum, near.has(.benefit, after: 9) {
      return Role(.duur, "duur uitkering")
    }
    return Role(.duur, "duur", isGeneric: true)
  }

  private var isAge: Bool {
    guard quantity.isYears else { return false }
    let first = quantity.tokens.lowerBound
    if near.word(quantity.tokens.upperBound) == "oud" { return true }
    let next = near.word(quantity.tokens.upperBound + 1)
    if near.word(quantity.tokens.upperBound) == "of", next == "ouder" || next == "jonger" { return true }
    if near.word(first - 1) == "dan", ["ouder", "jonger"].contains(near.word(first - 2)) { return true }
    if near.has(["leeftijd", "leeftijdsgrens", "leeftijden"], before: 6) { return true }
    if near.word(first - 1) == "tot", near.has(.children, before: 5) { return true }
    // "personen van 27 jaar", "van 16 of 17 jaar", "van 18 tot 27 jaar".
    var place = first - 1
    while near.before.contains(place),
      ["ten", "minste", "minimaal", "tenminste", "minstens"].contains(near.word(place))
    {
      place -= 1
    }
    if near.word(place) == "van" {
      return quantity.high != nil || near.has([.resident, .children], before: first - place + 1)
    }
    return false
  }

  /// "verlenging met vier maanden", "met zes maanden worden verlengd".
  private var isExtension: Bool {
    if near.has(.extend, before: 9) { return true }
    for index in near.after.prefix(6) {
      let word = near.word(index)
      if word == "," || word == "en" || word == ";" || word == "of" { return false }
      if near.clause.tokens[index].word >= 0,
        near.vocabulary[near.clause.tokens[index].word].classes.contains(.extend)
      {
        return word == "toevoegen" || near.has(["met"], before: 8)
      }
    }
    return false
  }

  private func term() -> Role {
    // A condition that opens the sentence says itself what its number is about.
    let near = near.withinOpeningCondition(quantity.tokens)
    if near.has(.wage) { return Role(.termijn, "termijn vaststelling loonwaarde") }
    let afterRequest = near.has(["na", "nadat"], after: 2) && near.has(.request, after: 8)
    let decides = near.has(.decide)
    if near.has(.request), near.has(.submit), !afterRequest || !decides, !opensWithBody {
      return Role(.termijn, "aanvraagtermijn")
    }
    if near.has(.examine) { return Role(.termijn, "onderzoekstermijn") }
    if decides { return Role(.termijn, "beslistermijn") }
    if near.has(.pay) { return Role(.termijn, "betaaltermijn") }
    if near.has(.inform) { return Role(.termijn, "meldtermijn") }
    if near.has(.request) {
      return Role(.termijn, afterRequest ? "beslistermijn" : "aanvraagtermijn")
    }
    return Role(.termijn, "termijn", isGeneric: true)
  }

  private var opensWithBody: Bool {
    near.clause.tokens.prefix(3).contains {
      $0.word >= 0 && near.vocabulary[$0.word].classes.contains(.body)
    }
  }

  // MARK: Others

  private func percentage() -> Role {
    if near.has(["minimumloon", "minimumuurloon", "wml"], after: 10)
      || near.has(["minimumloon", "minimumuurloon", "wml"], before: 12)
    {
      return Role(.percentage, "percentage minimumloon")
    }
    if near.has(["loonkosten", "loonsom", "brutoloon", "loon"], after: 8) {
      return Role(.percentage, "percentage loonkosten")
    }
    if near.has(.costs, after: 8) { return Role(.percentage, "percentage kosten") }
    return Role(.percentage, "percentage", isGeneric: true)
  }

  private func amount() -> Role {
    if quantity.perYear { return Role(.bedrag, "bedrag per jaar") }
    switch quantity.per {
    case .hour: return Role(.bedrag, "bedrag per uur")
    case .month: return Role(.bedrag, "bedrag per maand")
    case .week: return Role(.bedrag, "bedrag per week")
    default: return Role(.bedrag, "bedrag", isGeneric: true)
    }
  }

  private func times() -> Role {
    let isRate = quantity.per != nil || quantity.perYear || !quantity.rate.isEmpty
    if isRate { return Role(.frequentie, "frequentie", isGeneric: true) }
    return near.has(.extend)
      ? Role(.aantal, "aantal verlengingen") : Role(.aantal, "aantal keren", isGeneric: true)
  }
}
