/// The "en" or "of" with which the items of each list end: one word joins all of them.
///
/// Where an item is put in or taken out, that word goes to another item, which changes nothing for the others.
struct ListConjunctions {
  /// By element with a list, the conjunctions at the ends of its items.
  private var words: [Int: Set<Int32>] = [:]
  private let outline: Outline

  init(_ outline: Outline, _ vocabulary: Vocabulary) {
    self.outline = outline
    for block in outline.blocks where outline.nodes[block.node].soort == .onderdeel {
      guard let end = Self.end(of: block.text, vocabulary) else { continue }
      words[outline.nodes[block.node].parent, default: []].insert(vocabulary.folds[Int(block.text.ids[end])])
    }
  }

  /// The place of the token that joins an item with the next one: `; en`, `, of`.
  static func end(of text: TokenText, _ vocabulary: Vocabulary) -> Int? {
    guard let last = text.ids.lastIndex(where: { !vocabulary.isClass([.space, .lineBreak], $0) }), last > 1,
      vocabulary.isClass(.and, text.ids[last])
    else { return nil }
    let before = text.ids[..<last].last { !vocabulary.isClass(.space, $0) }
    return before.map { vocabulary.isClass([.stop, .comma], $0) } == true ? last : nil
  }

  /// The conjunctions of the list that a block is an item of; nil for what is no item.
  func list(of block: Int) -> Set<Int32>? {
    let node = outline.nodes[outline.blocks[block].node]
    return node.soort == .onderdeel ? words[node.parent] ?? [] : nil
  }
}
