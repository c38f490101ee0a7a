import Concurrent

/// Finds blocks that were cut over several, or joined from several: at the ends of sentences, or else of clauses.
///
/// A block without a partner whose words stand in what another block lost is a piece of that block.
struct PieceFinder {
  let pair: OutlinePair
  let evidence: TextEvidence

  /// What is cut without a change of a letter already.
  let exact: (splits: BlockCuts, merges: BlockCuts)

  func splits(_ pairing: inout Pairing) -> BlockCuts {
    let free = pairing.oldOf.indices.filter { pairing.oldOf[$0] < 0 && !known.new.contains($0) }
    let search = Search(
      whole: pair.old, bags: evidence.old, partner: pairing.newOf, other: pair.new,
      otherBags: evidence.new,
      otherPartner: pairing.oldOf, otherKnown: known.new)
    var cuts = find(search, free: free, except: known.old)
    for (old, pieces) in cuts.pieces.sorted(by: { $0.key < $1.key }) where pairing.newOf[old] < 0 {
      pairing.joinIfFree(old, pieces[0].other)
    }
    cuts.add(exact.splits)
    return cuts
  }

  func merges(_ pairing: inout Pairing, except splits: BlockCuts) -> BlockCuts {
    let free = pairing.newOf.indices.filter { pairing.newOf[$0] < 0 && !known.old.contains($0) }
    let search = Search(
      whole: pair.new, bags: evidence.new, partner: pairing.oldOf, other: pair.old,
      otherBags: evidence.old,
      otherPartner: pairing.newOf, otherKnown: known.old)
    var cuts = find(search, free: free, except: splits.parts.union(known.new))
    for (new, pieces) in cuts.pieces.sorted(by: { $0.key < $1.key }) where pairing.oldOf[new] < 0 {
      pairing.joinIfFree(pieces[0].other, new)
    }
    cuts.add(exact.merges)
    return cuts
  }

  /// The blocks of both texts that need no search.
  private var known: (old: Set<Int>, new: Set<Int>) {
    (
      Set(exact.splits.pieces.keys).union(exact.merges.parts),
      exact.splits.parts.union(exact.merges.pieces.keys)
    )
  }

  /// The side whose blocks are cut, and the side that has the pieces.
  struct Search {
    let whole: Outline
    let bags: [Int: Bag]
    let partner: [Int]
    let other: Outline
    let otherBags: [Int: Bag]
    let otherPartner: [Int]
    /// The blocks of that side that are pieces already.
    let otherKnown: Set<Int>
  }

  private func find(_ search: Search, free: [Int], except: Set<Int>) -> BlockCuts {
    var cuts = BlockCuts()
    var sources: [Int] = []
    var lost: [Bag] = []
    for (index, block) in search.whole.blocks.enumerated()
    where block.words.count >= 10 && !except.contains(index) && isRule(search.whole, index) {
      guard let bag = search.bags[index] else { continue }
      let taken = search.partner[index] < 0 ? nil : search.otherBags[search.partner[index]]
      let rest = taken.map(bag.without) ?? bag
      if rest.count >= 8 {
        sources.append(index)
        lost.append(rest)
      }
    }
    if sources.isEmpty { return cuts }
    let takers = takers(of: sources, lost, search, free: free)
    let taken = takers.sorted { $0.key < $1.key }
    let pieces = Parallel.flatMap(taken.count, atLeast: Self.worthCutting) { part in
      taken[part].map { source, takers in
        let strongest = takers.sorted { ($0.share, $1.block) > ($1.share, $0.block) }
        return self.pieces(source, strongest.map(\.block), search)
      }
    }
    for ((source, _), pieces) in zip(taken, pieces) {
      if let pieces { cuts.add(source, pieces) }
    }
    return cuts
  }

  /// Cuts a block over its partner and as many of `takers`, the strongest first, as it has sentences or clauses for.
  private func pieces(_ source: Int, _ takers: [Int], _ search: Search) -> [BlockCuts.Piece]? {
    let partner = search.partner[source]
    var taking = (partner < 0 ? [] : [partner]) + takers.prefix(12)
    while taking.count > 1 {
      let ordered = taking.sorted()
      for ends in [SentenceCuts.Ends.sentences, .clauses] {
        if let pieces = pieces(source, ordered, search, ends), sayWords(source, pieces, search),
          keepsWords(source, pieces, search)
        {
          return pieces
        }
      }
      taking.removeLast()
    }
    return nil
  }

  /// Whether each piece says more than the "en" that joined the items of a list.
  private func sayWords(_ source: Int, _ pieces: [BlockCuts.Piece], _ search: Search) -> Bool {
    let ids = search.whole.blocks[source].text.ids
    return pieces.allSatisfy { piece in
      ids[piece.tokens].contains {
        pair.vocabulary.isClass(.word, $0) && !pair.vocabulary.isClass(.and, $0)
      }
    }
  }

  /// Whether the rows of a table, where the text is one, say in any of the pieces what its taker says.
  ///
  /// A table that came in place of text is one table, between whose rows nothing of that text may stand.
  private func keepsWords(_ source: Int, _ pieces: [BlockCuts.Piece], _ search: Search) -> Bool {
    let text = search.whole.blocks[source].text
    guard TableGrid(text, pair.vocabulary) != nil else { return true }
    return pieces.contains { piece in
      let rows = TokenText(text, tokens: piece.tokens)
      return !Marking(rows, search.other.blocks[piece.other].text, pair.vocabulary).isRewritten
    }
  }

  /// By source the free blocks of the other side that have a good part of their words from what it lost.
  private func takers(
    of sources: [Int], _ lost: [Bag], _ search: Search, free: [Int]
  ) -> [Int: [(block: Int, share: Double)]] {
    let index = WordIndex(lost)
    let found = Parallel.flatMap(free.count, atLeast: Self.worthwhile) { part in
      var index = index
      return free[part].map { source(of: $0, sources, lost, search, &index) }
    }
    var result: [Int: [(block: Int, share: Double)]] = [:]
    for (block, best) in zip(free, found) {
      if let best { result[best.source, default: []].append((block, best.share)) }
    }
    for (place, source) in sources.enumerated() where search.partner[source] >= 0 {
      for (block, share) in items(beside: search.partner[source], lost[place], search) {
        result[source, default: []].append((block, share))
      }
    }
    return result
  }

  /// So many blocks are worth a core's while, and so many that are to be cut.
  private static let worthwhile = 60
  private static let worthCutting = 6

  /// The source that a free block has the greatest part of its words from, if that is a good part.
  private func source(
    of block: Int, _ sources: [Int], _ lost: [Bag], _ search: Search, _ index: inout WordIndex
  ) -> (source: Int, share: Double)? {
    guard search.other.blocks[block].words.count >= 5, isRule(search.other, block),
      let words = search.otherBags[block]
    else { return nil }
    let part = search.other.units[search.other.blocks[block].unit].part
    var best = (source: -1, share: 0.25)
    for place in index.nearest(words, evidence.weights, count: 4) {
      let unit = search.whole.blocks[sources[place]].unit
      guard search.whole.units[unit].part == part else { continue }
      // A block that became part of the same article has more to do with it than one far away.
      let partner = search.partner[sources[place]]
      let isNear =
        partner >= 0 && search.other.blocks[partner].unit == search.other.blocks[block].unit
      let share = evidence.weights.share(of: words, in: lost[place]) + (isNear ? 0.1 : 0)
      if share > best.share { best = (sources[place], share) }
    }
    return best.source >= 0 ? best : nil
  }

  /// The short items of a list that are made of what a text lost, as where "van de politie en de brandweer" became a list.
  ///
  /// - Parameter partner: what became of the text: the lead-in of the list, or one of its items.
  private func items(beside partner: Int, _ lost: Bag, _ search: Search) -> [(block: Int, share: Double)] {
    var node = search.other.blocks[partner].node
    if search.other.nodes[node].soort == .onderdeel { node = search.other.nodes[node].parent }
    guard node >= 0 else { return [] }
    return search.other.nodes[node].blocks.prefix(65).compactMap { block in
      let item = search.other.blocks[block]
      guard block != partner, search.otherPartner[block] < 0, !search.otherKnown.contains(block),
        (1..<5).contains(item.words.count),
        search.other.nodes[item.node].parent == node, let words = search.otherBags[block]
      else { return nil }
      let share = evidence.weights.share(of: words, in: lost)
      return share >= 0.5 ? (block, share) : nil
    }
  }

  private func isRule(_ outline: Outline, _ block: Int) -> Bool {
    outline.units[outline.blocks[block].unit].part.holdsElements
  }
}
