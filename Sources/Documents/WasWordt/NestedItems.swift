import Renderer

/// Puts blocks that come one after another back into the leden and onderdelen that they belong to.
///
/// An element's address tells which element it stands in, so that onderdelen hang under their lid.
struct NestedItems {
  private let root: String?
  private var blocks: [Block] = []
  private var open: [(eId: String, item: ListItem)] = []

  /// - Parameter root: the address of the article, whose own blocks are no items.
  init(within root: String?) { self.root = root }

  /// Adds a block of the article itself.
  mutating func add(_ block: Block) {
    close(to: 0)
    blocks.append(block)
  }

  /// Adds a block of the element `eId`, whose label stands before its first block.
  mutating func add(_ block: Block, eId: String, label: String) {
    guard eId != root, !label.isEmpty || Self.isItem(eId) else { return add(block) }
    while let last = open.last, eId != last.eId, !eId.hasPrefix(last.eId + "__") { close(to: open.count - 1) }
    if open.last?.eId != eId { open.append((eId, ListItem(label: label, []))) }
    open[open.count - 1].item.blocks.append(block)
  }

  /// The blocks with everything closed.
  mutating func finish() -> [Block] {
    close(to: 0)
    return blocks
  }

  private static func isItem(_ eId: String) -> Bool { eId.contains("__para_") || eId.contains("__item_") }

  private mutating func close(to count: Int) {
    while open.count > count, let last = open.popLast() {
      if open.isEmpty {
        Self.append(last.item, to: &blocks)
      } else {
        Self.append(last.item, to: &open[open.count - 1].item.blocks)
      }
    }
  }

  private static func append(_ item: ListItem, to blocks: inout [Block]) {
    if case .list(let items)? = blocks.last {
      blocks[blocks.count - 1] = .list(items + [item])
    } else {
      blocks.append(.list([item]))
    }
  }
}
