/// Finds blocks that went to another article: the same text, or one that is clearly alike and long enough to know.
struct MovedBlocks {
  let pair: OutlinePair

  func match(_ pairing: inout Pairing) {
    for isNote in [false, true] {
      let olds = free(pair.old, pairing.newOf, isNote)
      let news = free(pair.new, pairing.oldOf, isNote)
      pairing.joinEqual(
        olds, news, oldKey: { pair.old.blocks[$0].content }, newKey: { pair.new.blocks[$0].content })
      pairing.joinBestFirst(alike(olds, news, pairing))
    }
  }

  /// Blocks without a partner that say enough to be known again, of the rule or of the notes.
  private func free(_ outline: Outline, _ partner: [Int], _ isNote: Bool) -> [Int] {
    outline.blocks.indices.filter { index in
      let part = outline.units[outline.blocks[index].unit].part
      return partner[index] < 0 && outline.blocks[index].words.count >= 6 && part.holdsElements
        && (part == .toelichting) == isNote
    }
  }

  private func alike(_ olds: [Int], _ news: [Int], _ pairing: Pairing) -> [Candidate] {
    let free = news.filter { pairing.oldOf[$0] < 0 && pair.new.blocks[$0].words.count >= 8 }
    var index = WordIndex(free.map { pair.new.blocks[$0].words })
    var result: [Candidate] = []
    for old in olds where pairing.newOf[old] < 0 && pair.old.blocks[old].words.count >= 8 {
      let words = pair.old.blocks[old].words
      for new in index.nearest(words, pair.weights, count: 4).map({ free[$0] }) {
        let score = pair.weights.likeness(words, pair.new.blocks[new].words)
        if score >= 0.65 { result.append(Candidate(old: old, new: new, score: score, distance: 0)) }
      }
    }
    return result
  }
}

extension Outline.Part {
  /// Whether text can move between the elements of the part.
  var holdsElements: Bool { self == .lichaam || self == .bijlagen || self == .toelichting }
}
