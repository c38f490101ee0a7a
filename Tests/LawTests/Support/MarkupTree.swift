import Markup

/// An XML file as a tree, flat: every element with the place of the one around it.
struct MarkupTree {
  struct Node {
    var name: String
    var tag: MarkupTag
    /// The place of the element around it; -1 for the root.
    var parent: Int
    var children: [Int] = []
  }

  private(set) var nodes: [Node] = []

  init(_ bytes: [UInt8]) {
    var open: [Int] = []
    for event in MarkupReader(bytes, dialect: .xml) {
      switch event {
      case .start(let tag):
        if let parent = open.last { nodes[parent].children.append(nodes.count) }
        open.append(nodes.count)
        nodes.append(Node(name: tag.name, tag: tag, parent: open.dropLast().last ?? -1))
      case .end: open.removeLast()
      case .text, .character: break
      }
    }
  }

  /// The elements of this name in order.
  func all(_ name: String) -> [Int] { nodes.indices.filter { nodes[$0].name == name } }

  /// The attribute of every element of this name that has it.
  func values(_ name: String, _ attribute: String) -> [String] {
    all(name).compactMap { nodes[$0].tag[attribute] }
  }

  /// The names of what stands directly in an element.
  func names(in node: Int) -> [String] { nodes[node].children.map { nodes[$0].name } }

  /// The first element of this name directly in another.
  func child(_ name: String, of node: Int) -> Int? { nodes[node].children.first { nodes[$0].name == name } }

  /// Whether an element stands in one of this name.
  func isIn(_ name: String, _ node: Int) -> Bool {
    var index = nodes[node].parent
    while index >= 0 {
      if nodes[index].name == name { return true }
      index = nodes[index].parent
    }
    return false
  }
}
