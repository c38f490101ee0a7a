/// Pairs the texts that open a list by the items under them.
///
/// "Het college weigert de aanvraag als:" may be worded anew, or resemble the opening of another list; what stands under
/// it tells which one it is.
enum LeadIns {
  /// What is longer than this, such as a table, is known by what it says.
  private static let longest = 100

  private struct Lists: Hashable {
    var old: Int
    var new: Int
  }

  /// Joins free lead-ins of lists of which most items became each other.
  static func join(_ pair: OutlinePair, _ pairing: inout Pairing) {
    let (olds, news) = (leadIns(pair.old, pairing.newOf), leadIns(pair.new, pairing.oldOf))
    if olds.isEmpty || news.isEmpty { return }
    var votes: [Lists: Int] = [:]
    for (old, list) in olds {
      for block in list.items {
        let new = pairing.newOf[block]
        guard new >= 0 else { continue }
        let parent = pair.new.nodes[pair.new.blocks[new].node].parent
        // Where a list came up a level, its items say nothing of the text around them.
        guard parent >= 0, pair.old.nodes[old].soort == pair.new.nodes[parent].soort else { continue }
        if news[parent] != nil { votes[Lists(old: old, new: parent), default: 0] += 1 }
      }
    }
    var candidates: [Candidate] = []
    for (lists, count) in votes {
      guard let a = olds[lists.old], let b = news[lists.new],
        2 * count >= min(a.items.count, b.items.count)
      else { continue }
      let score = Double(2 * count) / Double(a.items.count + b.items.count)
      candidates.append(Candidate(old: a.opening, new: b.opening, score: score, distance: 0))
    }
    pairing.joinBestFirst(candidates)
  }

  /// By element with a list whose lead-in has no partner: the lead-in, and the first block of each item.
  private static func leadIns(
    _ outline: Outline, _ partner: [Int]
  ) -> [Int: (opening: Int, items: [Int])] {
    var result: [Int: (opening: Int, items: [Int])] = [:]
    for (index, block) in outline.blocks.enumerated()
    where block.number == 1 && outline.nodes[block.node].soort == .onderdeel {
      let parent = outline.nodes[block.node].parent
      guard parent >= 0, outline.nodes[parent].inhoud > 0 else { continue }
      let opening = outline.nodes[parent].blocks.lowerBound + outline.nodes[parent].inhoud - 1
      guard outline.blocks[opening].words.count <= longest else { continue }
      if partner[opening] < 0 { result[parent, default: (opening, [])].items.append(index) }
    }
    return result
  }
}
