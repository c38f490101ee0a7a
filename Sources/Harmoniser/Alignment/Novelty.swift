/// Finds what a sentence says that another text says nowhere.
struct Novelty {
  /// All terms of each ordinance's text of the provision.
  private let own: [Set<Int32>]
  /// Those of its articles that hold for all provisions.
  private let general: [GeneralText]
  private let vocabulary: Vocabulary

  init(_ clauses: [[Clause]], _ general: [GeneralText], _ vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    self.general = general
    own = clauses.map { Set($0.flatMap(\.terms)) }
  }

  /// The longest row of words of `order` that `ordinance` does not have; empty where it is too short to tell.
  func words(_ order: [Int32], lackingIn ordinance: Int) -> String {
    var best: ArraySlice<Int32> = []
    var start = 0
    let isSaid = { own[ordinance].contains($0) || general[ordinance].terms.contains($0) }
    for index in 0...order.count where index == order.count || isSaid(order[index]) {
      if index - start > best.count { best = order[start..<index] }
      start = index + 1
    }
    guard Set(best).count >= Self.telling else { return "" }
    return best.map { vocabulary.terms[Int($0)] }.joined(separator: " ")
  }

  /// So many words in a row say something of their own; fewer are another way to say the same.
  private static let telling = 3
}
