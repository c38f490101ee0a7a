import Concurrent

/// Finds blocks that may have gone to another article: the same text, or one that is clearly alike and long enough.
struct MovedBlocks {
  let pair: OutlinePair
  let evidence: TextEvidence

  func candidates(_ pairing: Pairing) -> [Candidate] {
    var result: [Candidate] = []
    for isNote in [false, true] {
      let olds = free(pair.old, pairing.newOf, isNote)
      let news = free(pair.new, pairing.oldOf, isNote)
      result += same(olds, news) + alike(olds, news)
    }
    return result
  }

  /// Blocks without a partner that say enough to be known again, of the rule or of the notes.
  private func free(_ outline: Outline, _ partner: [Int], _ isNote: Bool) -> [Int] {
    outline.blocks.indices.filter { index in
      let part = outline.units[outline.blocks[index].unit].part
      return partner[index] < 0 && outline.blocks[index].words.count >= 6 && part.holdsElements
        && (part == .toelichting) == isNote
    }
  }

  /// Blocks with the same text, in the order of the texts.
  private func same(_ olds: [Int], _ news: [Int]) -> [Candidate] {
    var pairing = Pairing(oldCount: pair.old.blocks.count, newCount: pair.new.blocks.count)
    pairing.joinEqual(
      olds, news, oldKey: { pair.old.blocks[$0].content }, newKey: { pair.new.blocks[$0].content })
    return olds.filter { pairing.newOf[$0] >= 0 }.map {
      Candidate(old: $0, new: pairing.newOf[$0], score: 1, distance: 0)
    }
  }

  private func alike(_ olds: [Int], _ news: [Int]) -> [Candidate] {
    let wordy = news.filter { pair.new.blocks[$0].words.count >= 8 }
    let index = WordIndex(wordy.map { evidence.new[$0] ?? Bag() })
    let asked = olds.filter { pair.old.blocks[$0].words.count >= 8 }
    return Parallel.flatMap(asked.count, atLeast: Self.worthwhile) { part in
      var index = index
      return asked[part].flatMap { alike($0, wordy, &index) }
    }
  }

  /// So many blocks are worth a core's while.
  private static let worthwhile = 40

  private func alike(_ old: Int, _ wordy: [Int], _ index: inout WordIndex) -> [Candidate] {
    let near = index.nearest(evidence.old[old] ?? Bag(), evidence.weights, count: 4).map { wordy[$0] }
    let scored = near.map { (new: $0, score: evidence.likeness(old, $0)) }
      .sorted { ($0.score, $1.new) > ($1.score, $0.new) }
    // What is little alike must be far more so than anything else.
    let next = scored.count > 1 ? scored[1].score : 0
    return scored.enumerated().compactMap { place, found in
      let (new, score) = found
      guard score >= 0.3 || (place == 0 && score >= 0.2 && score >= 2.5 * next) else { return nil }
      return Candidate(old: old, new: new, score: score, distance: 0)
    }
  }
}

extension Outline.Part {
  /// Whether text can move between the elements of the part.
  var holdsElements: Bool { self == .lichaam || self == .bijlagen || self == .toelichting }
}
