/// The lists that requirements are items of, to tell which items remain when the others have found their like.
struct ItemLists {
  /// Which groups each list has an item in, one for every item.
  private var groups: [List: [Int]] = [:]

  private struct List: Hashable {
    var ordinance: Int
    var eId: String
  }

  init(_ groups: [RequirementAligner.Group]) {
    for (index, group) in groups.enumerated() {
      for (ordinance, own) in group.requirements {
        for requirement in own {
          if let list = Self.list(requirement, ordinance) { self.groups[list, default: []].append(index) }
        }
      }
    }
  }

  /// Whether two groups hold what remains of lists that else answer to each other.
  func answer(
    _ a: RequirementAligner.Group, _ b: RequirementAligner.Group, _ first: Int, _ second: Int
  ) -> Bool {
    guard a.kind == b.kind, a.requirements.count == 1, b.requirements.count == 1,
      let (ordinanceA, ownA) = a.requirements.first, let (ordinanceB, ownB) = b.requirements.first,
      ordinanceA != ordinanceB, ownA.count == 1, ownB.count == 1,
      let one = ownA.first.flatMap({ Self.list($0, ordinanceA) }),
      let other = ownB.first.flatMap({ Self.list($0, ordinanceB) })
    else { return false }
    let rest = { (list: List) in (groups[list] ?? []).filter { $0 != first && $0 != second }.sorted() }
    let common = rest(one)
    return !common.isEmpty && common == rest(other)
  }

  private static func list(_ requirement: Requirement, _ ordinance: Int) -> List? {
    guard requirement.clause.isItem, requirement.kind != .uitzondering,
      let eId = Clause.list(of: requirement.clause.eId)
    else { return nil }
    return List(ordinance: ordinance, eId: eId)
  }
}
