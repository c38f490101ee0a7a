/// Finds blocks that were cut over several, or joined from several, at the ends of sentences.
///
/// A block without a partner whose words stand in what another block lost is a piece of that block.
struct PieceFinder {
  let pair: OutlinePair
  let evidence: TextEvidence

  func splits(_ pairing: inout Pairing) -> BlockCuts {
    let free = pairing.oldOf.indices.filter { pairing.oldOf[$0] < 0 }
    let search = Search(
      whole: pair.old, bags: evidence.old, partner: pairing.newOf, other: pair.new, otherBags: evidence.new)
    let cuts = find(search, free: free, except: [])
    for (old, pieces) in cuts.pieces.sorted(by: { $0.key < $1.key }) where pairing.newOf[old] < 0 {
      pairing.joinIfFree(old, pieces[0].other)
    }
    return cuts
  }

  func merges(_ pairing: inout Pairing, except splits: BlockCuts) -> BlockCuts {
    let free = pairing.newOf.indices.filter { pairing.newOf[$0] < 0 }
    let search = Search(
      whole: pair.new, bags: evidence.new, partner: pairing.oldOf, other: pair.old, otherBags: evidence.old)
    let cuts = find(search, free: free, except: splits.parts)
    for (new, pieces) in cuts.pieces.sorted(by: { $0.key < $1.key }) where pairing.oldOf[new] < 0 {
      pairing.joinIfFree(pieces[0].other, new)
    }
    return cuts
  }

  /// The side whose blocks are cut, and the side that has the pieces.
  private struct Search {
    let whole: Outline
    let bags: [Int: Bag]
    let partner: [Int]
    let other: Outline
    let otherBags: [Int: Bag]
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
      let partner = search.partner[source]
      let taking = ((partner < 0 ? [] : [partner]) + (takers[source] ?? [])).sorted()
      if taking.count > 1, taking.count <= 12, let pieces = pieces(source, taking, search) {
        cuts.add(source, pieces)
      }
    }
    return cuts
  }

  /// By source the free blocks of the other side that have a good part of their words from what it lost.
  private func takers(of sources: [Int], _ lost: [Bag], _ search: Search, free: [Int]) -> [Int: [Int]] {
    var index = WordIndex(lost)
    var result: [Int: [Int]] = [:]
    for block in free where search.other.blocks[block].words.count >= 5 && isRule(search.other, block) {
      guard let words = search.otherBags[block] else { continue }
      let part = search.other.units[search.other.blocks[block].unit].part
      var best = (share: 0.25, source: -1)
      for place in index.nearest(words, evidence.weights, count: 4) {
        let unit = search.whole.blocks[sources[place]].unit
        guard search.whole.units[unit].part == part else { continue }
        // A block that became part of the same article has more to do with it than one far away.
        let partner = search.partner[sources[place]]
        let isNear = partner >= 0 && search.other.blocks[partner].unit == search.other.blocks[block].unit
        let share = evidence.weights.share(of: words, in: lost[place]) + (isNear ? 0.1 : 0)
        if share > best.share { best = (share, sources[place]) }
      }
      if best.source >= 0 { result[best.source, default: []].append(block) }
    }
    return result
  }

  private func isRule(_ outline: Outline, _ block: Int) -> Bool {
    outline.units[outline.blocks[block].unit].part.holdsElements
  }

  // MARK: Where the cuts are

  /// Cuts a block at the ends of sentences so that the pieces have as much as possible in common with the blocks that
  /// took them, in the order of those; nil when there are too few sentences, or one has nothing of its taker.
  private func pieces(_ source: Int, _ takers: [Int], _ search: Search) -> [BlockCuts.Piece]? {
    let text = search.whole.blocks[source].text
    let sentences = sentences(text)
    guard sentences.count >= takers.count, sentences.count <= 512 else { return nil }
    let common = sentences.map { sentence in
      let words = evidence.bag(text, tokens: sentence)
      return takers.map { evidence.weights.weight(of: words.common(search.otherBags[$0] ?? Bag())) }
    }
    // best[t]: the most that the sentences so far can have in common when the last of them goes to taker t.
    var best = [Int](repeating: -1, count: takers.count)
    var opens: [[Bool]] = []
    for (number, row) in common.enumerated() {
      var next = [Int](repeating: -1, count: takers.count)
      var open = [Bool](repeating: false, count: takers.count)
      for taker in takers.indices {
        let before = number == 0 ? (taker == 0 ? 0 : -1) : taker > 0 ? best[taker - 1] : -1
        let going = number == 0 ? -1 : best[taker]
        open[taker] = before > going
        if max(before, going) >= 0 { next[taker] = max(before, going) + row[taker] }
      }
      opens.append(open)
      best = next
    }
    guard let total = best.last, total > 0 else { return nil }
    return read(opens, sentences, takers, common)
  }

  /// Walks the choices back from the last sentence.
  private func read(
    _ opens: [[Bool]], _ sentences: [Range<Int>], _ takers: [Int], _ common: [[Int]]
  ) -> [BlockCuts.Piece]? {
    var result: [BlockCuts.Piece] = []
    var taker = takers.count - 1
    var end = sentences[sentences.count - 1].upperBound
    var shared = 0
    for number in sentences.indices.reversed() {
      shared += common[number][taker]
      guard opens[number][taker] else { continue }
      guard shared > 0 else { return nil }
      result.append(BlockCuts.Piece(tokens: sentences[number].lowerBound..<end, other: takers[taker]))
      (end, shared) = (sentences[number].lowerBound, 0)
      taker -= 1
      if taker < 0 { break }
    }
    return result.count == takers.count ? result.reversed() : nil
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
