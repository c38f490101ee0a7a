import Renderer

/// Puts blocks that come one after another back into the leden and onderdelen that they belong to, and leaves out the
/// ones in which nothing changes.
///
/// An element's address tells which element it stands in. An element that is shown keeps its own text, above all the
/// sentence that leads its list in; unchanged elements within it are named on a line of their own.
struct Kolomboom {
  /// A block of the text that is shown.
  struct Regel {
    var eId: String
    var label: String
    var blocks: [Block]
    /// Whether it is shown for its own sake.
    var isChanged: Bool
    /// The number that its element has in the other text.
    var other: String
    /// Whether it is left out where it is not shown for its own sake, though what is around it is shown.
    var isLoose = false
    /// Whether it goes on with the block before it, which was cut into pieces.
    var continues = false
  }

  private struct Node {
    var eId: String
    var label: String
    var other: String
    var isShown = false
    var blocks: [Block] = []
    var same = OngewijzigdeReeks()
  }

  private let root: String
  private let showsAll: Bool
  private let isOld: Bool
  private var open: [Node]

  /// - Parameter root: the address of the article, whose own blocks are no items.
  init(within root: String, showsAll: Bool, isOld: Bool) {
    self.root = root
    self.showsAll = showsAll
    self.isOld = isOld
    open = [Node(eId: root, label: "", other: "", isShown: true)]
  }

  mutating func add(_ regel: Regel) {
    while open.count > 1, let last = open.last, EIdPath.path(regel.eId, within: last.eId) == nil {
      close()
    }
    if open.last?.eId != regel.eId, regel.eId != root {
      open.append(Node(eId: regel.eId, label: regel.label, other: regel.other))
    }
    let last = open.count - 1
    if regel.isLoose, !regel.isChanged, !showsAll {
      open[last].same.add(.init(soort: .tekst, nr: "", other: ""))
      return
    }
    flushSame(at: last)
    append(regel, at: last)
    open[last].isShown = open[last].isShown || regel.isChanged || showsAll
  }

  private mutating func append(_ regel: Regel, at index: Int) {
    guard regel.continues, case .paragraph(let next)? = regel.blocks.first,
      case .paragraph(var whole)? = open[index].blocks.last, whole.style == next.style
    else {
      open[index].blocks += regel.blocks
      return
    }
    whole.content += next.content
    open[index].blocks[open[index].blocks.count - 1] = .paragraph(whole)
    open[index].blocks += regel.blocks.dropFirst()
  }

  /// The blocks with everything closed.
  mutating func finish() -> [Block] {
    while open.count > 1 { close() }
    flushSame(at: 0)
    return open[0].blocks
  }

  private mutating func close() {
    guard let node = open.popLast(), let parent = open.indices.last else { return }
    guard node.isShown else {
      let (soort, nr) = EIdPath.last(node.eId)
      open[parent].same.add(.init(soort: soort, nr: nr, other: node.other))
      return
    }
    open.append(node)
    flushSame(at: open.count - 1)
    let whole = open.removeLast()
    flushSame(at: parent)
    open[parent].isShown = true
    if EIdPath.last(whole.eId).soort == .tekst {
      open[parent].blocks += whole.blocks
    } else {
      Self.append(ListItem(label: whole.label, whole.blocks), to: &open[parent].blocks)
    }
  }

  private mutating func flushSame(at index: Int) {
    guard !open[index].same.isEmpty else { return }
    let line = open[index].same.line(isOld: isOld)
    open[index].blocks.append(.paragraph([.text(line)], style: .small))
    open[index].same = OngewijzigdeReeks()
  }

  private static func append(_ item: ListItem, to blocks: inout [Block]) {
    guard case .list(var items)? = blocks.last else { return blocks.append(.list([item])) }
    // Taken out first, so that a long list is not copied for each of its items.
    blocks.removeLast()
    items.append(item)
    blocks.append(.list(items))
  }
}
