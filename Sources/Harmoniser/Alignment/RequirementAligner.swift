/// Brings the requirements of one provision together that say the same in every ordinance, one by one.
struct RequirementAligner {
  /// Requirements that say the same.
  struct Group {
    var kind: Requirement.Kind
    /// By ordinance; several where one ordinance splits what another says at once.
    var requirements: [Int: [Requirement]]
    /// Terms of some members, to be held against.
    var exemplars: [[Int32]]
    /// Whether its members answer to each other only because the rest of their lists does.
    var isRemainder = false
  }

  private let weights: LocalWeights
  private(set) var groups: [Group] = []
  private var postings: [Int32: [Int]] = [:]

  private let threshold: Float
  private static let splitThreshold: Float = 0.62
  private static let exemplarCount = 5
  private static let askedTerms = 8
  private static let most = 400

  /// - Parameter threshold: how alike two requirements must be to be held for one.
  init(_ requirements: [[Requirement]], _ weights: LocalWeights, threshold: Float = 0.42) {
    self.weights = weights
    self.threshold = threshold
    for (ordinance, own) in requirements.enumerated() { join(Self.distinct(own), ordinance) }
    joinRemainders()
  }

  /// Joins the one item that remains of a list with the one that remains of another ordinance's, where both lists are as
  /// long and all other items answer to each other: it is the same place in the list, filled otherwise.
  private mutating func joinRemainders() {
    let lists = ItemLists(groups)
    for one in groups.indices.reversed() {
      guard
        let other = groups.indices.prefix(one).first(where: { lists.answer(groups[one], groups[$0], $0, one) }
        )
      else { continue }
      for (ordinance, own) in groups[one].requirements { groups[other].requirements[ordinance] = own }
      groups[other].isRemainder = true
      groups.remove(at: one)
    }
  }

  /// Without those that repeat the words of another; and no more than any provision has.
  private static func distinct(_ requirements: [Requirement]) -> [Requirement] {
    var seen: Set<[Int32]> = []
    return Array(requirements.filter { seen.insert($0.terms).inserted }.prefix(most))
  }

  private mutating func join(_ requirements: [Requirement], _ ordinance: Int) {
    var pairs: [(requirement: Int, group: Int, score: Float)] = []
    for (index, requirement) in requirements.enumerated() {
      for group in candidates(requirement.terms) {
        let score = score(requirement, groups[group])
        if score >= threshold { pairs.append((index, group, score)) }
      }
    }
    pairs.sort {
      $0.score != $1.score ? $0.score > $1.score : ($0.requirement, $0.group) < ($1.requirement, $1.group)
    }
    var placed: Set<Int> = []
    for pair in pairs where !placed.contains(pair.requirement) {
      let isTaken = groups[pair.group].requirements[ordinance] != nil
      guard !isTaken || covers(groups[pair.group], requirements[pair.requirement]) else { continue }
      add(requirements[pair.requirement], to: pair.group, ordinance)
      placed.insert(pair.requirement)
    }
    for (index, requirement) in requirements.enumerated() where !placed.contains(index) {
      groups.append(Group(kind: requirement.kind, requirements: [:], exemplars: []))
      add(requirement, to: groups.count - 1, ordinance)
    }
  }

  /// The groups that share one of the strongest terms.
  private func candidates(_ terms: [Int32]) -> [Int] {
    var seen: Set<Int> = []
    let strongest = terms.sorted {
      (weights.weight($1), $0) < (weights.weight($0), $1)
    }.prefix(Self.askedTerms)
    for term in strongest { seen.formUnion(postings[term] ?? []) }
    return seen.sorted()
  }

  private mutating func add(_ requirement: Requirement, to group: Int, _ ordinance: Int) {
    groups[group].requirements[ordinance, default: []].append(requirement)
    guard groups[group].exemplars.count < Self.exemplarCount, saysNoMore(requirement, groups[group]) else {
      return
    }
    groups[group].exemplars.append(requirement.terms)
    for term in requirement.terms where postings[term]?.contains(group) != true {
      postings[term, default: []].append(group)
    }
  }

  /// Whether a requirement says no more than those it is like: one that puts two together would draw the other's to it.
  private func saysNoMore(_ requirement: Requirement, _ group: Group) -> Bool {
    guard let first = group.exemplars.first else { return true }
    return weights.coverage(of: requirement.terms, in: first) >= Self.halfSaid
      || weights.coverage(of: first, in: requirement.terms) < Self.splitThreshold
  }

  private static let halfSaid: Float = 0.5

  private func score(_ requirement: Requirement, _ group: Group) -> Float {
    var best: Float = 0
    for terms in group.exemplars {
      best = max(best, weights.likeness(requirement.terms, terms))
      let shorter = min(terms.count, requirement.terms.count)
      if shorter >= 3 {
        let covered = max(
          weights.coverage(of: requirement.terms, in: terms),
          weights.coverage(of: terms, in: requirement.terms))
        best = max(best, 0.75 * covered)
      }
    }
    let isOpposite =
      (group.kind == .voorwaarde) != (requirement.kind == .voorwaarde)
      && (group.kind == .weigeringsgrond || requirement.kind == .weigeringsgrond)
    return isOpposite ? best * 0.8 : best
  }

  /// Whether the group holds a longer requirement of another ordinance in which this one stands.
  private func covers(_ group: Group, _ requirement: Requirement) -> Bool {
    group.exemplars.contains {
      $0.count > requirement.terms.count
        && weights.coverage(of: requirement.terms, in: $0) >= Self.splitThreshold
    }
  }
}
