/// What each ordinance says of one requirement.
struct RequirementValues {
  /// What it is about: its kind and its first words.
  let onderwerp: String
  /// By ordinance; nil where nothing says it.
  let values: [Harmonisatie.Waarde?]

  private static let longestSubject = 80

  init(
    _ group: RequirementAligner.Group, _ weights: LocalWeights, _ search: RequirementSearch, present: [Int],
    count: Int
  ) {
    let first = group.requirements.keys.min().flatMap { group.requirements[$0]?.first }
    let label = Self.shortened(first?.text ?? "")
    onderwerp = "\(group.kind.rawValue): \(label)"
    let reversed = Self.reversed(group, weights)
    var values: [Harmonisatie.Waarde?] = Array(repeating: nil, count: count)
    for ordinance in present {
      if let own = group.requirements[ordinance], let first = own.first {
        let text = own.map(\.text).joined(separator: "; ")
        values[ordinance] = Harmonisatie.Waarde(
          waarde: text, grens: "", norm: reversed.contains(ordinance) ? "omgekeerd: \(label)" : label,
          citaat: first.clause.string, eId: first.clause.eId)
      } else if let clause = search.clause(saying: group, in: ordinance) {
        values[ordinance] = Harmonisatie.Waarde(
          waarde: clause.string, grens: "", norm: label, citaat: clause.string, eId: clause.eId)
      }
    }
    self.values = values
  }

  /// The ordinances whose text says nearly the same but with one "niet" or "geen" more or less.
  private static func reversed(_ group: RequirementAligner.Group, _ weights: LocalWeights) -> Set<Int> {
    let single = group.requirements.filter { $0.value.count == 1 }
    let first = single.keys.min().flatMap { single[$0]?.first }
    guard let first else { return [] }
    var result: Set<Int> = []
    for (ordinance, own) in single {
      guard let requirement = own.first, requirement.kind == first.kind,
        (requirement.negations - first.negations) % 2 != 0,
        weights.likeness(requirement.terms, first.terms) >= 0.8
      else { continue }
      result.insert(ordinance)
    }
    return result
  }

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
  private let general: [[Clause]]
  private let weights: LocalWeights
  private let own: [Set<Int32>]
  private let common: [Set<Int32>]

  private static let threshold: Float = 0.66
  private static let generalThreshold: Float = 0.75

  init(_ clauses: [[Clause]], _ general: [[Clause]], _ weights: LocalWeights) {
    self.clauses = clauses
    self.general = general
    self.weights = weights
    own = clauses.map { Set($0.flatMap(\.terms)) }
    common = general.map { Set($0.flatMap(\.terms)) }
  }

  /// The clause of `ordinance` that says what the group demands, or nil.
  func clause(saying group: RequirementAligner.Group, in ordinance: Int) -> Clause? {
    for terms in group.exemplars.prefix(2) where terms.count >= 2 {
      if let found = best(terms, clauses[ordinance], own[ordinance], Self.threshold) { return found }
      if terms.count >= 4,
        let found = best(terms, general[ordinance], common[ordinance], Self.generalThreshold)
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
    for clause in clauses {
      let covered = weights.coverage(of: terms, in: clause.terms)
      if covered >= threshold, covered > best?.covered ?? 0 { best = (clause, covered) }
    }
    return best?.clause
  }
}
