/// Finds blocks that were cut over several, or joined from several, without a change of a letter.
///
/// However short the pieces are, nothing is guessed: the lines of a signature, of which some were one line before. Only
/// blocks of one article that stand after one another qualify.
struct ExactPieces {
  let pair: OutlinePair
  /// The units that became each other.
  let units: Pairing

  /// Old blocks that became several, with the blocks that still have no partner joined to the first piece.
  func splits(_ pairing: inout Pairing) -> BlockCuts {
    var cuts = BlockCuts()
    for (old, new) in units.newOf.enumerated() where new >= 0 {
      find(
        Side(outline: pair.old, partner: pairing.newOf, unit: old),
        Side(outline: pair.new, partner: pairing.oldOf, unit: new), &cuts)
    }
    for (old, pieces) in cuts.pieces.sorted(by: { $0.key < $1.key }) {
      let new = pairing.newOf[old]
      if new >= 0, !pieces.contains(where: { $0.other == new }) { pairing.part(old, new) }
      if pairing.newOf[old] < 0 { pairing.joinIfFree(old, pieces[0].other) }
    }
    return cuts
  }

  /// New blocks that were joined from several, likewise.
  func merges(_ pairing: inout Pairing, except splits: BlockCuts) -> BlockCuts {
    var cuts = BlockCuts()
    for (old, new) in units.newOf.enumerated() where new >= 0 {
      find(
        Side(outline: pair.new, partner: pairing.oldOf, unit: new),
        Side(outline: pair.old, partner: pairing.newOf, unit: old), &cuts)
    }
    cuts.remove { new, pieces in
      splits.places[new] != nil || pieces.contains { splits.pieces[$0.other] != nil }
    }
    for (new, pieces) in cuts.pieces.sorted(by: { $0.key < $1.key }) {
      let old = pairing.oldOf[new]
      if old >= 0, !pieces.contains(where: { $0.other == old }) { pairing.part(old, new) }
      if pairing.oldOf[new] < 0 { pairing.joinIfFree(pieces[0].other, new) }
    }
    return cuts
  }

  /// A unit of one of the texts.
  private struct Side {
    let outline: Outline
    let partner: [Int]
    let unit: Int
    var blocks: [Int] { outline.units[unit].blocks }
  }

  /// Finds the blocks of `whole` that are runs of blocks of `other`, of which at least one has no partner.
  private func find(_ whole: Side, _ other: Side, _ cuts: inout BlockCuts) {
    let free = other.blocks.indices.filter { other.partner[other.blocks[$0]] < 0 }
    if free.isEmpty { return }
    let sources = whole.blocks.filter { isChanged($0, whole, other) }
    // What is so unlike as to leave more is no text with its lines set anew.
    guard free.count * sources.count <= 4_096 else { return }
    var taken = Set<Int>()
    var parts = [[UInt8]?](repeating: nil, count: other.blocks.count)
    for source in sources {
      let letters = letters(whole.outline.blocks[source].text)
      let partner = whole.partner[source]
      for place in free where !taken.contains(other.blocks[place]) {
        guard
          let run = run(through: place, letters, other, &parts, partner: partner),
          run.allSatisfy({ !taken.contains($0) }),
          let pieces = pieces(whole.outline.blocks[source].text, run, other)
        else { continue }
        cuts.add(source, pieces)
        taken.formUnion(run)
        break
      }
    }
  }

  /// Whether a block has no partner, or one that says something else.
  private func isChanged(_ block: Int, _ side: Side, _ other: Side) -> Bool {
    let partner = side.partner[block]
    return side.outline.blocks[block].words.count >= 2
      && (partner < 0 || side.outline.blocks[block].content != other.outline.blocks[partner].content)
  }

  /// Blocks after one another, the one at `place` among them, that together have these letters.
  ///
  /// Each of them has no partner, but for one that may have the block with these letters as such.
  ///
  /// - Parameter parts: the letters of the blocks that were asked for before, by their place.
  private func run(
    through place: Int, _ letters: [UInt8], _ side: Side, _ parts: inout [[UInt8]?], partner: Int
  ) -> [Int]? {
    func isOpen(_ place: Int) -> Bool {
      side.blocks.indices.contains(place)
        && (side.partner[side.blocks[place]] < 0 || side.blocks[place] == partner)
    }
    var first = place
    while place - first < 8, isOpen(first - 1) { first -= 1 }
    for start in first...place {
      var result: [Int] = []
      var rest = letters[...]
      var next = start
      while isOpen(next), result.count < 16 {
        let part = parts[next] ?? self.letters(side.outline.blocks[side.blocks[next]].text)
        parts[next] = part
        guard !part.isEmpty, rest.starts(with: part) else { break }
        rest = rest.dropFirst(part.count)
        result.append(side.blocks[next])
        if rest.isEmpty { return next >= place && result.count > 1 ? result : nil }
        next += 1
      }
    }
    return nil
  }

  /// The letters and digits of a text.
  private func letters(_ text: TokenText) -> [UInt8] {
    var result: [UInt8] = []
    for lexeme in text.lexemes where pair.vocabulary.isClass(.word, lexeme.id) {
      result += pair.vocabulary.spelling(pair.vocabulary.folds[Int(lexeme.id)])
    }
    return result
  }

  /// The pieces of a text that are the blocks of `run`; nil where a border would cut through a token.
  private func pieces(_ text: TokenText, _ run: [Int], _ side: Side) -> [BlockCuts.Piece]? {
    var result: [BlockCuts.Piece] = []
    var (start, end) = (0, 0)
    let between: WordClass = [.space, .lineBreak, .comma, .stop]
    for block in run {
      var rest = letters(side.outline.blocks[block].text).count
      while rest > 0, end < text.tokens.count {
        for lexeme in text.lexemes[text.tokens[end].lexemes] where pair.vocabulary.isClass(.word, lexeme.id) {
          rest -= pair.vocabulary.spelling(pair.vocabulary.folds[Int(lexeme.id)]).count
        }
        end += 1
      }
      guard rest == 0 else { return nil }
      while end < text.tokens.count, pair.vocabulary.isClass(between, text.ids[end]) { end += 1 }
      if block == run.last { end = text.tokens.count }
      result.append(BlockCuts.Piece(tokens: start..<end, other: block))
      start = end
    }
    return result
  }
}
