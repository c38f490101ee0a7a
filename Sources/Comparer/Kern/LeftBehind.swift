import Regeling

/// Finds references that stayed as they were while what they name got another number or lapsed.
struct LeftBehind {
  private let pair: OutlinePair
  private let successors: Successors
  private let oldProvisions: ProvisionIndex
  private let newProvisions: ProvisionIndex

  init(_ pair: OutlinePair, _ successors: Successors, old: ProvisionIndex, new: ProvisionIndex) {
    self.pair = pair
    self.successors = successors
    oldProvisions = old
    newProvisions = new
  }

  /// The references that were left behind in the kept words between an old and a new block.
  func references(
    _ marking: Marking, _ old: Classifier.Side, _ new: Classifier.Side, deel: Int
  ) -> [AchtergeblevenVerwijzing] {
    guard let oldBlock = old.block, let newBlock = new.block else { return [] }
    let isFrontMatter = pair.new.units[pair.new.blocks[newBlock].unit].part == .voorwerk
    var result: [AchtergeblevenVerwijzing] = []
    var (o, n) = (0, 0)
    for hunk in marking.changes + [Hunk(old: old.text.ids.endIndex..<old.text.ids.endIndex, new: 0..<0)] {
      while o < hunk.old.lowerBound {
        if !(isFrontMatter && startsLine(n, new.text)),
          let found = reference(o, n, old.text, new.text, oldBlock, newBlock, deel),
          result.last?.range.overlaps(found.range) != true
        {
          result.append(found)
        }
        o += 1
        n += 1
      }
      (o, n) = (hunk.old.upperBound, hunk.new.upperBound)
    }
    return result
  }

  /// Whether a token opens its line, as each line of a table of contents names a heading and refers to nothing.
  private func startsLine(_ token: Int, _ text: TokenText) -> Bool {
    token == 0 || pair.vocabulary.isClass(.lineBreak, text.ids[token - 1])
  }

  private func reference(
    _ o: Int, _ n: Int, _ oldText: TokenText, _ newText: TokenText, _ oldBlock: Int, _ newBlock: Int,
    _ deel: Int
  ) -> AchtergeblevenVerwijzing? {
    let (a, b) = (oldText.tokens[o], newText.tokens[n])
    guard b.lexemes.count > 1,
      let citation = Citation(newText.lexemes[b.lexemes], pair.vocabulary), citation.law == nil,
      let olds = oldProvisions.targets(a, in: oldBlock, citation)
    else { return nil }
    let news = newProvisions.targets(b, in: newBlock, citation) ?? []
    let isRange = newText.lexemes[b.lexemes].contains { pair.vocabulary.isClass(.upTo, $0.id) }
    let lasting = olds.filter { !isLapsed($0) }
    let expected = successors.successors(of: lasting)
    // A range may go on over an article of which "(vervallen)" is left; who names that one means what stood there.
    let namesLapsed = isRange ? lasting.isEmpty : lasting.count < olds.count
    if !namesLapsed, successors.became(olds, news) || (!news.isEmpty && Set(news) == Set(expected)) {
      return nil
    }
    if isRange, !namesLapsed, successors.covers(olds, news) { return nil }
    let range = newProvisions.range(b, in: newBlock)
    let bytes = newText.bytes[range.clamped(to: newText.bytes.indices)]
    return AchtergeblevenVerwijzing(
      deel: deel, range: range, tekst: String(decoding: bytes, as: UTF8.self),
      bedoeld: olds.map(pair.old.bepaling), wijstNaar: news.map(pair.new.bepaling),
      hoort: expected.map(pair.new.bepaling))
  }

  /// Whether a notice stands where an old provision stood that was none.
  private func isLapsed(_ old: Int) -> Bool {
    successors.successors(of: [old]).contains { pair.new.isStub($0, pair.vocabulary) }
      && !pair.old.isStub(old, pair.vocabulary)
  }
}
