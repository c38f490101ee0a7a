/// Where a block is cut, so that each piece says what its taker says.
extension PieceFinder {
  /// Cuts a block at the ends of sentences so that the pieces have as much as possible in common with the blocks that
  /// took them, in the order of those; nil when there are too few sentences, or one has too little of its taker.
  func pieces(
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
