/// Which block of the old text became which of the new one, which blocks were cut or joined, and which moved.
///
/// First within each article what is the same or alike, then what went to another article, then pieces of blocks, and
/// last what stands in the same place: a rewritten lid is taken for one only when its text is nowhere else.
struct BlockAlignment {
  private(set) var pairing: Pairing
  /// Old blocks that were cut over several new ones, and new ones that were joined from several old ones.
  let splits: BlockCuts
  let merges: BlockCuts
  /// By new block: whether it came from another place.
  let moved: [Bool]
  /// By old node: the new node that it became, or -1.
  let nodes: NodeMap

  init(_ pair: OutlinePair, units: UnitAlignment) {
    pairing = Pairing(oldCount: pair.old.blocks.count, newCount: pair.new.blocks.count)
    let unitPairs = units.pairing.newOf.enumerated().filter { $0.element >= 0 }
      .map { (pair.old.units[$0.offset].blocks, pair.new.units[$0.element].blocks) }
    for (olds, news) in unitPairs { BlockMatcher(pair, olds: olds, news: news).matchByContent(&pairing) }
    MovedBlocks(pair: pair).match(&pairing)
    let finder = PieceFinder(pair: pair)
    splits = finder.splits(&pairing)
    merges = finder.merges(&pairing, except: splits)
    for (olds, news) in unitPairs {
      BlockMatcher(pair, olds: olds, news: news).matchInPlace(&pairing, except: splits.parts, merges.parts)
    }
    let movement = Movement(pair, units: units, blocks: pairing)
    moved = movement.moved
    nodes = movement.nodes
  }
}
