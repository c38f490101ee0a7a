/// Where a list begins, and what is taken for an item although its place in the sequence is wrong.
extension ListSequence {
  /// Whether `label`, a first one, opens a list.
  func opens(_ label: ItemLabel, _ context: Context) -> Bool {
    guard levels.count < Self.maximumDepth else { return false }
    if label.style.isBare {
      return context.startsParagraph && context.capital && levels.isEmpty && label.style == .digitBare
        || context.closing == .colon && (context.startsParagraph || label.style.isBareLetter)
        || context.successorFollows && label.style == .letterBare
    }
    return context.startsParagraph || context.closing != .open || context.successorFollows
  }

  /// How many lists stay open when `label` opens a new one.
  func openDepth(_ label: ItemLabel, _ context: Context) -> Int {
    // Numbers beside dashes, as far from the margin and without a lead-in, are a list of their own; so are the bullets of
    // Markdown beside one another, but other signs lost their margin where they have none.
    if let last = levels.last, last.style.isSign, last.indent == context.indent, context.closing != .colon,
      context.indentTells || context.indent > 0,
      !label.style.isSign || label.style.isMarkdownBullet && last.style.isMarkdownBullet
    {
      return levels.count - 1
    }
    if label.style.isSign { return levels.count }
    // Further from the margin than the items around it, a list lies within them.
    if let last = levels.last, context.indent >= last.indent + 2, last.indent > 0 { return levels.count }
    // A list that starts anew in the style of an open one, without a lead-in and no further from the margin, takes
    // that one's place.
    if let same = levels.lastIndex(where: { $0.style == label.style }), context.closing != .colon,
      context.indent < levels[same].indent + 2
    {
      return same
    }
    return levels.count
  }

  /// A label that misses its predecessor, or stands twice: taken for what it says where its place is clear.
  func irregular(_ label: ItemLabel, _ context: Context) -> Placement? {
    guard !label.style.isBare,
      context.startsParagraph || context.closing == .sentence || context.closing == .semicolon
    else { return nil }
    guard let depth = levels.lastIndex(where: { Self.sameFamily($0.style, label.style) }) else {
      // A list may begin with a later number only at the start of a paragraph.
      guard context.startsParagraph, label.value < 30 else { return nil }
      return .opens(depth: levels.count)
    }
    let gap = label.value - levels[depth].last
    guard gap >= 0 && gap <= 5 || context.startsParagraph && gap > -30 && gap <= 12 else { return nil }
    return label.style.isDigit && !context.capital && !context.startsParagraph
      ? nil : .irregular(depth: depth)
  }
}
