import Markup

/// The page around the text.
extension HTMLReader {
  func isFurniture(_ tag: MarkupTag) -> Bool {
    if PageElements.isFurniture(tag) { return true }
    guard mainDepth == nil else { return false }
    return tag.name == "footer" || tag.name == "header" && !outline.titleIsInHeader
  }

  mutating func openMain() {
    lines.endLine(force: true)
    lines.omissionDepth -= 1
    mainDepth = depth
  }

  /// Takes the only title of the page for that of the text, though it stands in the page's header.
  mutating func openTitle() {
    title = (depth, lines.omissionDepth)
    lines.omissionDepth = 0
  }

  mutating func openFurniture(isBlock: Bool) {
    let isAside = !isBlock || lines.isInAside
    if isAside {
      lines.startAside()
    } else {
      lines.endLine(force: true)
      lines.omissionDepth += 1
    }
    furniture.append((depth, isAside))
  }

  mutating func closeFurniture() {
    guard let last = furniture.last, last.depth == depth else { return }
    furniture.removeLast()
    if last.isAside {
      lines.endAside()
    } else {
      lines.endLine(force: true)
      lines.omissionDepth -= 1
    }
  }
}
