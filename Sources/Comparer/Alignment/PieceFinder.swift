/// Finds blocks that were cut over several, or joined from several, at the ends of sentences.
///
/// A block without a partner whose words stand in what another block lost is a piece of that block.
struct PieceFinder {
  let pair: OutlinePair

  func splits(_ pairing: inout Pairing) -> BlockCuts {
    let free = pairing.oldOf.indices.filter { pairing.oldOf[$0] < 0 }
    let cuts = find(cutting: pair.old, partner: pairing.newOf, into: pair.new, free: free, except: [])
    for (old, pieces) in cuts.pieces.sorted(by: { $0.key < $1.key }) where pairing.newOf[old] < 0 {
      pairing.joinIfFree(old, pieces[0].other)
    }
    return cuts
  }

  func merges(_ pairing: inout Pairing, except splits: BlockCuts) -> BlockCuts {
    let free = pairing.newOf.indices.filter { pairing.newOf[$0] < 0 }
    let cuts = find(
      cutting: pair.new, partner: pairing.oldOf, into: pair.old, free: free, except: splits.parts)
    for (new, pieces) in cuts.pieces.sorted(by: { $0.key < $1.key }) where pairing.oldOf[new] < 0 {
      pairing.joinIfFree(pieces[0].other, new)
    }
    return cuts
  }

  private func find(
    cutting whole: Outline, partner: [Int], into other: Outline, free: [Int], except: Set<Int>
  ) -> BlockCuts {
    var cuts = BlockCuts()
    var sources: [Int] = []
    var lost: [Bag] = []
    for (index, block) in whole.blocks.enumerated()
    where block.words.count >= 10 && !except.contains(index) && isRule(whole, index) {
      let rest = partner[index] < 0 ? block.words : block.words.without(other.blocks[partner[index]].words)
      if rest.count >= 5 {
        sources.append(index)
        lost.append(rest)
      }
    }
    if sources.isEmpty { return cuts }
    var index = WordIndex(lost)
    var takers: [Int: [Int]] = [:]
    for block in free where other.blocks[block].words.count >= 5 && isRule(other, block) {
      let words = other.blocks[block].words
      let part = other.units[other.blocks[block].unit].part
      let near = index.nearest(words, pair.weights, count: 3).filter {
        whole.units[whole.blocks[sources[$0]].unit].part == part
          && pair.weights.share(of: words, in: lost[$0]) >= 0.6
      }
      if let best = near.first { takers[sources[best], default: []].append(block) }
    }
    for source in takers.keys.sorted() {
      let taking = (partner[source] < 0 ? [] : [partner[source]]) + (takers[source] ?? [])
      if taking.count > 1, taking.count <= 12, let pieces = pieces(whole.blocks[source], taking, other) {
        cuts.add(source, pieces)
      }
    }
    return cuts
  }

  private func isRule(_ outline: Outline, _ block: Int) -> Bool {
    outline.units[outline.blocks[block].unit].part.holdsElements
  }

  /// Gives each sentence to the block that has most of its words; nil unless each block gets one run of them.
  private func pieces(_ block: Outline.Block, _ takers: [Int], _ other: Outline) -> [BlockCuts.Piece]? {
    var result: [BlockCuts.Piece] = []
    for sentence in sentences(block.text) {
      let words = Bag(block.text, tokens: sentence, pair.vocabulary)
      var best = (share: 0.5, taker: result.last?.other ?? takers[0])
      for taker in takers {
        let share = pair.weights.share(of: words, in: other.blocks[taker].words)
        if share > best.share { best = (share, taker) }
      }
      if let last = result.last, last.other == best.taker {
        result[result.count - 1].tokens = last.tokens.lowerBound..<sentence.upperBound
      } else {
        result.append(BlockCuts.Piece(tokens: sentence, other: best.taker))
      }
    }
    let distinct = Set(result.map(\.other))
    return distinct.count == result.count && distinct.count == takers.count ? result : nil
  }

  /// The sentences and clauses of a text, each with the white space that follows it.
  private func sentences(_ text: TokenText) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = 0
    for index in text.ids.indices {
      let isBreak = pair.vocabulary.isClass(.lineBreak, text.ids[index])
      let isEnd =
        index > 0 && pair.vocabulary.isClass(.space, text.ids[index])
        && pair.vocabulary.isClass(.stop, text.ids[index - 1])
      if isBreak || isEnd {
        result.append(start..<index + 1)
        start = index + 1
      }
    }
    if start < text.ids.count { result.append(start..<text.ids.count) }
    return result
  }
}
