/// What each ordinance says of one requirement.
struct RequirementValues {
  /// What it is about: its kind and its first words.
  let onderwerp: String
  /// By ordinance; nil where nothing says it.
  let values: [Harmonisatie.Waarde?]

  private static let longestSubject = 80

  init(
    _ group: RequirementAligner.Group, _ weights: LocalWeights, _ search: RequirementSearch,
    _ novelty: Novelty, present: [Int], count: Int
  ) {
    let key = group.requirements.keys.min() ?? 0
    let first = group.requirements[key]?.first
    let label = Self.shortened(first?.text ?? "")
    onderwerp = "\(group.kind.rawValue): \(label)"
    var values: [Harmonisatie.Waarde?] = Array(repeating: nil, count: count)
    for ordinance in present {
      if let own = group.requirements[ordinance], let first = own.first {
        values[ordinance] = Harmonisatie.Waarde(
          waarde: own.map(\.text).joined(separator: "; "), grens: "",
          norm: Self.difference(own, ordinance, from: group, weights, novelty) + label,
          citaat: first.clause.string, eId: first.clause.eId, plek: first.clause.plek)
      } else if let clause = search.clause(saying: group, in: ordinance),
        novelty.words(first?.order ?? [], lackingIn: ordinance).isEmpty
      {
        values[ordinance] = Harmonisatie.Waarde(
          waarde: clause.string, grens: "", norm: label, citaat: clause.string, eId: clause.eId,
          plek: clause.plek)
      }
    }
    self.values = values
  }

  /// What sets a requirement apart from the others of its group; empty where they demand the same.
  ///
  /// One "niet" more or less turns a condition round; another register or annex is another demand; and of two that
  /// share no more than their subject each demands something of its own.
  private static func difference(
    _ own: [Requirement], _ ordinance: Int, from group: RequirementAligner.Group, _ weights: LocalWeights,
    _ novelty: Novelty
  ) -> String {
    guard let key = group.requirements.keys.min(), let first = group.requirements[key]?.first, own.count == 1,
      let requirement = own.first
    else { return "" }
    let named = requirement.names.sorted()
    if !named.isEmpty, group.kind != .regel { return named.joined(separator: ", ") + ": " }
    let likeness = weights.likeness(requirement.terms, first.terms)
    if requirement.kind == first.kind, (requirement.negations - first.negations) % 2 != 0, likeness >= 0.97 {
      return "omgekeerd: "
    }
    if group.isRemainder, likeness < same { return "anders: " }
    if requirement.terms == first.terms { return "" }
    let says = novelty.words(requirement.order, lackingIn: key)
    let lacks = novelty.words(first.order, lackingIn: ordinance)
    if key != ordinance, !says.isEmpty || !lacks.isEmpty {
      return "anders: " + (says.isEmpty ? "" : says + ": ")
    }
    if group.kind == .regel, key != ordinance {
      let shared = weights.common(requirement.terms, first.terms)
      let longest = max(weights.weight(of: requirement.terms), weights.weight(of: first.terms))
      return shared < ownWords * longest ? "anders: " : ""
    }
    guard group.kind != .regel, likeness < same, min(requirement.terms.count, first.terms.count) >= 4 else {
      return ""
    }
    let extra = weights.weight(of: requirement.terms) - weights.common(requirement.terms, first.terms)
    let missing = weights.weight(of: first.terms) - weights.common(requirement.terms, first.terms)
    return min(extra, missing) > 0.25 * weights.weight(of: first.terms) ? "anders: " : ""
  }

  /// Two sentences that share less than this share no more than their subject.
  private static let ownWords: Float = 0.3

  /// From here on two requirements demand the same in other words.
  private static let same: Float = 0.45

  private static func shortened(_ text: String) -> String {
    guard text.count > longestSubject else { return text }
    var result = ""
    for word in text.split(separator: " ") {
      if result.count + word.count > longestSubject { break }
      result += result.isEmpty ? String(word) : " \(word)"
    }
    return result + "…"
  }
}

/// Looks in running sentences, and in the articles that hold for all provisions, for what is a list item elsewhere.
struct RequirementSearch {
  private let clauses: [[Clause]]
  private let general: [GeneralText]
  private let weights: LocalWeights
  private let own: [Set<Int32>]

  private let threshold: Float
  private static let mostClauses = 2000
  private static let generalThreshold: Float = 0.75
  private static let longRule = 5
  private static let shortThreshold: Float = 0.3

  /// - Parameter threshold: what part of a requirement a sentence must say.
  init(_ clauses: [[Clause]], _ general: [GeneralText], _ weights: LocalWeights, threshold: Float = 0.66) {
    self.threshold = threshold
    self.clauses = clauses
    self.general = general
    self.weights = weights
    own = clauses.map { Set($0.flatMap(\.terms)) }
  }

  /// The clause of `ordinance` that says what the group demands, or nil.
  func clause(saying group: RequirementAligner.Group, in ordinance: Int) -> Clause? {
    for terms in group.exemplars.prefix(2) where terms.count >= 2 {
      // A short rule has few words that could be the same.
      let isShort = group.kind == .regel && terms.count < Self.longRule
      let least = isShort ? min(threshold, Self.shortThreshold) : threshold
      if let found = best(terms, clauses[ordinance], own[ordinance], least) { return found }
      if terms.count >= 4,
        let found = best(terms, general[ordinance].clauses, general[ordinance].terms, Self.generalThreshold)
      {
        return found
      }
    }
    return nil
  }

  private func best(_ terms: [Int32], _ clauses: [Clause], _ all: Set<Int32>, _ threshold: Float) -> Clause? {
    // What the text as a whole does not cover, no clause of it covers.
    guard weights.coverage(of: terms, in: terms.filter(all.contains)) >= threshold else { return nil }
    var best: (clause: Clause, covered: Float)?
    for clause in clauses.prefix(Self.mostClauses) {
      let covered = weights.coverage(of: terms, in: clause.terms)
      if covered >= threshold, covered > best?.covered ?? 0 { best = (clause, covered) }
    }
    return best?.clause
  }
}
