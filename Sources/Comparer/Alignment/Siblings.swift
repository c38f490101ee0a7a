/// Chooses, among blocks that say the same, the one that stands in the same list.
///
/// Two lists may have an item in common; when one of them lapses, the other keeps its own.
struct Siblings {
  private let pair: OutlinePair

  init(_ pair: OutlinePair) { self.pair = pair }

  private struct Item: Hashable {
    var parent: Int
    var content: Int32
  }

  /// Gives the blocks back to their own lists.
  func settle(_ pairing: inout Pairing, units: UnitAlignment, except cut: (old: Set<Int>, new: Set<Int>)) {
    let freeOld = free(pair.old, pairing.newOf, except: cut.old)
    let freeNew = free(pair.new, pairing.oldOf, except: cut.new)
    if freeOld.isEmpty && freeNew.isEmpty { return }
    for (old, new) in pairing.newOf.enumerated() where new >= 0 {
      let (a, b) = (parent(old, pair.old), parent(new, pair.new))
      guard a >= 0, b >= 0, pair.old.blocks[old].content == pair.new.blocks[new].content else { continue }
      let was = partner(ofNew: b, pairing, units)
      if was == a || cut.old.contains(old) || cut.new.contains(new) { continue }
      let content = pair.old.blocks[old].content
      if was >= 0, let own = freeOld[Item(parent: was, content: content)], pairing.newOf[own] < 0 {
        pairing.part(old, new)
        pairing.join(own, new)
      } else if let wordt = partner(ofOld: a, pairing, units),
        let own = freeNew[Item(parent: wordt, content: content)], pairing.oldOf[own] < 0
      {
        pairing.part(old, new)
        pairing.join(old, own)
      }
    }
  }

  private func free(_ outline: Outline, _ partner: [Int], except cut: Set<Int>) -> [Item: Int] {
    var result: [Item: Int] = [:]
    for index in outline.blocks.indices where partner[index] < 0 && !cut.contains(index) {
      let parent = parent(index, outline)
      guard parent >= 0 else { continue }
      let item = Item(parent: parent, content: outline.blocks[index].content)
      if result[item] == nil { result[item] = index }
    }
    return result
  }

  /// The element around that of a block.
  private func parent(_ block: Int, _ outline: Outline) -> Int {
    outline.nodes[outline.blocks[block].node].parent
  }

  /// The old element that a new one was: known by the text that opens its list, or by its article.
  private func partner(ofNew node: Int, _ pairing: Pairing, _ units: UnitAlignment) -> Int {
    let old = opening(pair.new, node).map { pairing.oldOf[$0] } ?? -1
    if old >= 0 { return pair.old.blocks[old].node }
    let unit = pair.new.nodes[node].unit
    guard pair.new.units[unit].node == node, units.pairing.oldOf[unit] >= 0 else { return -1 }
    return pair.old.units[units.pairing.oldOf[unit]].node
  }

  /// The new element that an old one became.
  private func partner(ofOld node: Int, _ pairing: Pairing, _ units: UnitAlignment) -> Int? {
    let new = opening(pair.old, node).map { pairing.newOf[$0] } ?? -1
    if new >= 0 { return pair.new.blocks[new].node }
    let unit = pair.old.nodes[node].unit
    guard pair.old.units[unit].node == node, units.pairing.newOf[unit] >= 0 else { return nil }
    return pair.new.units[units.pairing.newOf[unit]].node
  }

  /// The last block of an element before its items.
  private func opening(_ outline: Outline, _ node: Int) -> Int? {
    let inhoud = outline.nodes[node].inhoud
    return inhoud > 0 ? outline.nodes[node].blocks.lowerBound + inhoud - 1 : nil
  }
}
