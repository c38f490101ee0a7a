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
  private struct Search {
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
    for source in takers.keys.sorted() {
      let strongest = (takers[source] ?? []).sorted { ($0.share, $1.block) > ($1.share, $0.block) }
      if let pieces = pieces(source, strongest.map(\.block), search) { cuts.add(source, pieces) }
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
        if let pieces = pieces(source, ordered, search, ends) { return pieces }
      }
      taking.removeLast()
    }
    return nil
  }

  /// By source the free blocks of the other side that have a good part of their words from what it lost.
  private func takers(
    of sources: [Int], _ lost: [Bag], _ search: Search, free: [Int]
  ) -> [Int: [(block: Int, share: Double)]] {
    let index = WordIndex(lost)
    let parts = Parallel.parts(free.count, atLeast: Self.worthwhile)
    let found = Parallel.map(parts.count) { part in
      var index = index
      return free[parts[part]].map { source(of: $0, sources, lost, search, &index) }
    }
    var result: [Int: [(block: Int, share: Double)]] = [:]
    for (block, best) in zip(free, found.joined()) {
      if let best { result[best.source, default: []].append((block, best.share)) }
    }
    for (place, source) in sources.enumerated() where search.partner[source] >= 0 {
      for (block, share) in items(beside: search.partner[source], lost[place], search) {
        result[source, default: []].append((block, share))
      }
    }
    return result
  }

  /// So many blocks are worth a core's while.
  private static let worthwhile = 60

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

  // MARK: Where the cuts are

  /// Cuts a block at the ends of sentences so that the pieces have as much as possible in common with the blocks that
  /// took them, in the order of those; nil when there are too few sentences, or one has too little of its taker.
  private func pieces(
    _ source: Int, _ takers: [Int], _ search: Search, _ ends: SentenceCuts.Ends
  ) -> [BlockCuts.Piece]? {
    let text = search.whole.blocks[source].text
    let cut = ends == .clauses ? opening(text, search.other.blocks[takers[0]].text) : nil
    let stretches = SentenceCuts(pair.vocabulary).stretches(text, ends, cut: cut)
    guard stretches.count >= takers.count, stretches.count <= 512 else { return nil }
    let common = stretches.map { stretch in
      let words = evidence.bag(text, tokens: stretch)
      return takers.map { evidence.weights.common(words, search.otherBags[$0] ?? Bag()).weight }
    }
    // "En" and "of" that became each other end the earlier piece, though neither text has anything of them.
    let joins = takers.map { endsInConjunction(search.other.blocks[$0].text) }
    // best[t]: the most that the stretches so far can have in common when the last of them goes to taker t.
    var best = [Int](repeating: -1, count: takers.count)
    var opens: [[Bool]] = []
    for (number, row) in common.enumerated() {
      var next = [Int](repeating: -1, count: takers.count)
      var open = [Bool](repeating: false, count: takers.count)
      for taker in takers.indices {
        let before = number == 0 ? (taker == 0 ? 0 : -1) : taker > 0 ? best[taker - 1] : -1
        let going = number == 0 ? -1 : best[taker]
        open[taker] = before > going || before == going && before >= 0 && joins[taker - 1]
        if max(before, going) >= 0 { next[taker] = max(before, going) + row[taker] }
      }
      opens.append(open)
      best = next
    }
    guard let total = best.last, total > 0 else { return nil }
    // A clause has no end that shows, so what it shares must be most of what its taker says. And the block that the
    // whole became keeps a good part of what the two have in common.
    let least = takers.indices.map { index in
      if takers[index] == search.partner[source] {
        return common.reduce(0) { $0 + $1[index] } / 3 + 1
      }
      if ends == .sentences { return 1 }
      let weight = evidence.weights.weight(of: search.otherBags[takers[index]] ?? Bag())
      // The opening of a list is worded anew oftener than its items.
      return weight / (index == 0 && cut != nil ? 4 : 2) + 1
    }
    return read(opens, stretches, takers, common, least)
  }

  /// The place after the words with which a text opens as its first taker does: where it became the lead-in of a list.
  ///
  /// A word among them may have changed; what follows the last word that both have belongs to the list.
  private func opening(_ text: TokenText, _ taker: TokenText) -> Int? {
    var (words, kept, end) = (0, 0, 0)
    for (index, partner) in Differ(text.ids, taker.ids).partner.enumerated() {
      guard pair.vocabulary.isClass(.word, text.ids[index]) else { continue }
      words += 1
      guard partner >= 0 else { continue }
      kept += 1
      if 4 * kept >= 3 * words { end = index + 1 }
    }
    if let last = lastWord(of: taker), let place = text.ids.firstIndex(of: last), place >= end {
      let words = Bag(text, tokens: 0..<place + 1, pair.vocabulary).common(Bag(taker, pair.vocabulary))
      if 2 * words.count >= pair.vocabulary.words(in: taker.ids) { (end, kept) = (place + 1, words.count) }
    }
    let marks: WordClass = [.stop, .comma]
    while end < text.ids.count, pair.vocabulary.isClass(marks, text.ids[end]) { end += 1 }
    guard kept > 1, end < text.ids.count else { return nil }
    return pair.vocabulary.isClass(.space, text.ids[end]) ? end + 1 : end
  }

  private func endsInConjunction(_ text: TokenText) -> Bool {
    text.ids.last { pair.vocabulary.isClass(.word, $0) }.map { pair.vocabulary.isClass(.and, $0) } ?? false
  }

  /// The last word of a text that ends in a colon, such as "als:".
  private func lastWord(of text: TokenText) -> Int32? {
    guard let colon = text.ids.last, pair.vocabulary.spelling(colon).elementsEqual(":".utf8) else {
      return nil
    }
    return text.ids.dropLast().last.flatMap { pair.vocabulary.isClass(.word, $0) ? $0 : nil }
  }

  /// Walks the choices back from the last stretch.
  private func read(
    _ opens: [[Bool]], _ stretches: [Range<Int>], _ takers: [Int], _ common: [[Int]], _ least: [Int]
  ) -> [BlockCuts.Piece]? {
    var result: [BlockCuts.Piece] = []
    var taker = takers.count - 1
    var end = stretches[stretches.count - 1].upperBound
    var shared = 0
    for number in stretches.indices.reversed() {
      shared += common[number][taker]
      guard opens[number][taker] else { continue }
      guard shared >= least[taker] else { return nil }
      result.append(
        BlockCuts.Piece(tokens: stretches[number].lowerBound..<end, other: takers[taker]))
      (end, shared) = (stretches[number].lowerBound, 0)
      taker -= 1
      if taker < 0 { break }
    }
    return result.count == takers.count ? result.reversed() : nil
  }
}
