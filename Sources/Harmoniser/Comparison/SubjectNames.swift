/// Names for groups of numbers, so that two groups of one role can be told apart.
struct SubjectNames {
  /// A name per group.
  let names: [String]

  init(_ groups: [MentionAligner.Group], _ weights: LocalWeights, _ vocabulary: Vocabulary) {
    var byRole: [String: [Int]] = [:]
    for (index, group) in groups.enumerated() {
      byRole["\(group.soort) \(group.role)", default: []].append(index)
    }
    names = groups.enumerated().map { index, group in
      let siblings = byRole["\(group.soort) \(group.role)"] ?? []
      guard siblings.count > 1 else { return group.role }
      if let label = Self.label(group) { return "\(group.role) (\(label))" }
      let others = Set(siblings.filter { $0 != index }.flatMap { Self.terms(groups[$0]) })
      let own = Self.terms(group)
      let telling = own.filter { !others.contains($0) && !vocabulary.terms[Int($0)].isEmpty }
      let best = telling.max { (weights.weight($0), $1) < (weights.weight($1), $0) }
      return best.map { "\(group.role) (\(vocabulary.terms[Int($0)]))" } ?? group.role
    }
  }

  /// What the table calls the row of the group's first mention.
  private static func label(_ group: MentionAligner.Group) -> String? {
    group.mentions.keys.min().flatMap { group.mentions[$0]?.label }
  }

  /// The terms around the group's first mention.
  private static func terms(_ group: MentionAligner.Group) -> [Int32] {
    guard let first = group.mentions.keys.min() else { return [] }
    return group.mentions[first]?.context ?? []
  }
}
