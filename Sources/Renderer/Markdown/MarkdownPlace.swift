/// Where a block stands in Markdown, which decides what its lines begin with.
struct MarkdownPlace {
  /// What each line begins with.
  private(set) var prefix = ""
  /// Whether the nearest thing around it is an item of a list.
  private(set) var isWithinItem = false
  private var depth = 0

  /// Deeper places are not indented further, or the size of the output would grow with the square of the depth.
  private static let deepestIndent = 40

  /// The place of what stands in an item.
  var within: MarkdownPlace { deeper("   ", isWithinItem: true) }

  /// The place of what stands in a quotation.
  var quoted: MarkdownPlace { deeper("> ", isWithinItem: false) }

  /// The place of what stands in a footnote.
  var withinFootnote: MarkdownPlace { deeper("    ", isWithinItem: false) }

  private func deeper(_ indent: String, isWithinItem: Bool) -> MarkdownPlace {
    var place = self
    if depth < Self.deepestIndent { place.prefix += indent }
    place.isWithinItem = isWithinItem
    place.depth += 1
    return place
  }
}
