/// Which block of the old text became which of the new one, which blocks were cut or joined, and which moved.
///
/// First what is the same within each article, then over the whole document what is alike, the strongest first, then
/// pieces of blocks, and last what stands in the same place: a rewritten lid is taken for one only when its text is
/// nowhere else.
struct BlockAlignment {
  let pairing: Pairing
  /// Old blocks that were cut over several new ones, and new ones that were joined from several old ones.
  let splits: BlockCuts
  let merges: BlockCuts
  /// By new block: whether it came from another place.
  let moved: [Bool]
  /// By old node: the new node that it became, or -1.
  let nodes: NodeMap

  init(_ pair: OutlinePair, units: UnitAlignment) {
    var pairing = Pairing(oldCount: pair.old.blocks.count, newCount: pair.new.blocks.count)
    let matchers = units.pairing.newOf.enumerated().filter { $0.element >= 0 }.map {
      BlockMatcher(pair, olds: pair.old.units[$0.offset].blocks, news: pair.new.units[$0.element].blocks)
    }
    for matcher in matchers { matcher.matchEqual(&pairing) }
    let evidence = BlockEvidence(
      pair, olds: pairing.newOf.indices.filter { pairing.newOf[$0] < 0 },
      news: pairing.oldOf.indices.filter { pairing.oldOf[$0] < 0 })
    var candidates: [Candidate] = []
    for matcher in matchers { candidates += matcher.candidates(pairing, evidence) }
    candidates += MovedBlocks(pair: pair, evidence: evidence).candidates(pairing)
    pairing.joinBestFirst(candidates)
    let finder = PieceFinder(pair: pair, evidence: evidence)
    splits = finder.splits(&pairing)
    merges = finder.merges(&pairing, except: splits)
    for matcher in matchers { matcher.matchInPlace(&pairing, evidence, except: splits.parts, merges.parts) }
    self.pairing = pairing
    let movement = Movement(pair, units: units, blocks: pairing)
    moved = movement.moved
    nodes = movement.nodes
  }
}
