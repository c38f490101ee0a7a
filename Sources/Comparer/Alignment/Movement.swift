/// Which new element an old one became; known from the blocks that were paired.
struct NodeMap {
  private(set) var newOf: [Int]
  private var oldOf: [Int]

  init(oldCount: Int, newCount: Int) {
    newOf = Array(repeating: -1, count: oldCount)
    oldOf = Array(repeating: -1, count: newCount)
  }

  /// Joins two elements that are still alone, and those around them of the same kind within their units.
  mutating func join(_ old: Int, _ new: Int, _ pair: OutlinePair) {
    var (a, b) = (old, new)
    while a >= 0, b >= 0, newOf[a] < 0, oldOf[b] < 0, pair.old.nodes[a].soort == pair.new.nodes[b].soort,
      pair.old.nodes[a].unit == pair.old.nodes[old].unit, pair.new.nodes[b].unit == pair.new.nodes[new].unit
    {
      newOf[a] = b
      oldOf[b] = a
      (a, b) = (pair.old.nodes[a].parent, pair.new.nodes[b].parent)
    }
  }

  /// Whether nothing old became this element.
  func isNew(_ new: Int) -> Bool { oldOf[new] < 0 }

  /// Whether both became something, but not each other.
  func areApart(_ old: Int, _ new: Int) -> Bool {
    old >= 0 && new >= 0 && newOf[old] >= 0 && oldOf[new] >= 0 && newOf[old] != new
  }
}

extension Outline {
  /// The element around a node within its article; -1 for the article itself, which may get its first lid in place.
  fileprivate func innerParent(_ node: Int) -> Int {
    units[nodes[node].unit].node == node ? -1 : nodes[node].parent
  }
}

/// Tells which blocks moved: to another article, out of the order of their article, or to another element of it.
struct Movement {
  private(set) var moved: [Bool]
  private(set) var nodes: NodeMap

  init(_ pair: OutlinePair, units: UnitAlignment, blocks: Pairing) {
    func keepsNumber(_ old: Int, _ new: Int) -> Bool {
      let (a, b) = (pair.old.nodes[pair.old.blocks[old].node], pair.new.nodes[pair.new.blocks[new].node])
      return a.soort == b.soort && (a.soort == .lid || a.soort == .onderdeel) && !a.nr.isEmpty && a.nr == b.nr
    }
    moved = Array(repeating: false, count: pair.new.blocks.count)
    nodes = NodeMap(oldCount: pair.old.nodes.count, newCount: pair.new.nodes.count)
    for (old, new) in units.pairing.newOf.enumerated() where new >= 0 {
      nodes.join(pair.old.units[old].node, pair.new.units[new].node, pair)
    }
    var stayed: [(old: Int, new: Int)] = []
    for (unitIndex, unit) in pair.new.units.enumerated() {
      let oldUnit = units.pairing.oldOf[unitIndex]
      let paired = unit.blocks.filter { blocks.oldOf[$0] >= 0 }
      let inside = paired.filter { pair.old.blocks[blocks.oldOf[$0]].unit == oldUnit }
      for block in paired { moved[block] = true }
      // The fewest blocks move; in doubt what got another number, and then the shorter ones.
      let weights = inside.map { new in
        let isNamed = keepsNumber(blocks.oldOf[new], new)
        return 1 << 36 + (isNamed ? 1 << 16 : 0) + min(pair.new.blocks[new].words.count, 1 << 15)
      }
      for index in LongestRun.indices(inside.map { blocks.oldOf[$0] }, weights: weights) {
        moved[inside[index]] = false
        stayed.append((blocks.oldOf[inside[index]], inside[index]))
      }
    }
    for (old, new) in stayed { nodes.join(pair.old.blocks[old].node, pair.new.blocks[new].node, pair) }
    for (old, new) in stayed {
      let (a, b) = (pair.old.blocks[old].node, pair.new.blocks[new].node)
      moved[new] = nodes.areApart(a, b) || nodes.areApart(pair.old.innerParent(a), pair.new.innerParent(b))
    }
    for (old, new) in blocks.newOf.enumerated() where new >= 0 {
      nodes.join(pair.old.blocks[old].node, pair.new.blocks[new].node, pair)
    }
  }
}
