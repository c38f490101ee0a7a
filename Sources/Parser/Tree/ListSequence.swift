/// The lists that are open at a place in a text, and whether a label continues or opens one.
///
/// Both the rejoining of lines and the building of the tree ask this one question: a number opens a lid only where
/// the sequence allows. The state is a stack of lists, the outermost first.
struct ListSequence {
  /// One open list.
  struct Level {
    var style: ItemStyle
    var last: Int
    var suffix: String
    var roman: Bool
    /// Whether its items begin with a capital, which tells leden from numbered onderdelen.
    var capital: Bool
    /// The columns that its items are indented by, where the format keeps them.
    var indent = 0
    /// The columns before its last item, whatever they mean: they decide only where two lists wait for a number.
    var margin = 0
  }

  /// What a label means where it stands.
  enum Placement: Equatable {
    /// The next item of the list at this depth; lists below it end.
    case next(depth: Int)
    /// The first item of a new list below `depth` open lists.
    case opens(depth: Int)
    /// As `next`, but numbers are missing or doubled.
    case irregular(depth: Int)

    var depth: Int {
      switch self {
      case .next(let depth), .opens(let depth), .irregular(let depth): depth
      }
    }
  }

  private(set) var levels: [Level] = []

  /// The style of a list whose items show no label; no label is of it.
  static let unlabelled = ItemStyle.sign(0)

  /// Lists nest no deeper than this; addresses grow with depth, and no lawgiver needs more.
  static let maximumDepth = 24

  /// Where `label` belongs, or nil where it is no label here.
  func placement(of label: ItemLabel, _ context: Context) -> Placement? {
    if context.afterReferenceWord && !context.startsParagraph { return nil }
    if label.style.isSign { return sign(label, context) }
    if let depth = successorDepth(label, context) { return .next(depth: depth) }
    if label.addsLetter {
      // "nr.", "ca." and "Ja." are words wherever no list counts on to them; new text may begin with an inserted item.
      let opens =
        levels.isEmpty && context.startsParagraph && label.style.isLetter && label.suffix == "a"
        && label.nr != "ca"
      return opens ? .opens(depth: 0) : nil
    }
    // "m2." is a measure wherever its letter did not go before it.
    if label.addsNumber { return nil }
    if label.value == 1 || label.romanValue == 1, label.suffix.isEmpty || label.isOrdinal,
      opens(label, context)
    {
      return .opens(depth: openDepth(label, context))
    }
    return irregular(label, context)
  }

  /// Whether the list at `depth` is open and shows no labels.
  func isUnlabelled(at depth: Int) -> Bool { depth < levels.count && levels[depth].style == Self.unlabelled }

  /// Whether an open list counts on to `label`.
  func awaits(_ label: ItemLabel) -> Bool { levels.contains { follows(label, $0) } }

  /// How many lists of this style lie around the innermost one.
  func nesting(of style: ItemStyle) -> Int { max(levels.count { $0.style == style } - 1, 0) }

  /// Records that `label` stands at `placement`.
  mutating func enter(
    _ label: ItemLabel, _ placement: Placement, capital: Bool, indent: Int = 0, margin: Int = 0
  ) {
    defer { if placement.depth < levels.count { levels[placement.depth].margin = margin } }
    let depth = placement.depth
    if case .opens = placement {
      levels.removeSubrange(min(depth, levels.count)...)
      let roman = label.romanValue == 1 && label.value != 1
      levels.append(
        Level(
          style: label.style, last: roman ? 1 : max(label.value, label.last), suffix: label.suffix,
          roman: roman,
          capital: capital,
          indent: indent))
    } else {
      levels.removeSubrange(min(depth + 1, levels.count)...)
      guard depth < levels.count else { return }
      // The first item may have stood further in, on the line of the one that holds its list.
      if label.style.isSign { levels[depth].indent = min(levels[depth].indent, indent) }
      if Self.isInserted(label, levels[depth]) {
        // `ab.` counts on from `aa.`, and `b.` still from `a.`.
        levels[depth].suffix = String(label.nr.suffix(1))
        return
      }
      if label.countsBehindZ(levels[depth].last) {
        levels[depth].last += 1
        levels[depth].suffix = ""
        return
      }
      levels[depth].last =
        levels[depth].roman ? label.romanValue ?? label.value : max(label.value, label.last)
      levels[depth].suffix = label.suffix
    }
  }

  /// Counts an item of the innermost list whose label is lost.
  mutating func skipOne() {
    if let last = levels.indices.last { levels[last].last += 1 }
  }

  /// Takes up a list at `depth` whose first `last` items showed no label.
  mutating func resume(_ style: ItemStyle, last: Int, depth: Int) {
    close(to: depth)
    levels.append(Level(style: style, last: last, suffix: "", roman: false, capital: false))
  }

  /// Ends the lists below the first `depth`.
  mutating func close(to depth: Int) { levels.removeSubrange(min(depth, levels.count)...) }

  private func sign(_ label: ItemLabel, _ context: Context) -> Placement? {
    let isWrapped = context.afterFullLine && context.closing == .open && !context.startsParagraph
    let open = levels.indices.filter { levels[$0].style == label.style }
    // Indentation, where the format keeps it, tells a list from one within it.
    if let depth = open.last(where: { context.indent > levels[$0].indent - 2 }) ?? open.first,
      context.indent < levels[depth].indent + 2
    {
      return isWrapped ? nil : .next(depth: depth)
    }
    guard
      context.startsParagraph || context.closing.isTerminal || context.closing == .comma
        || context.successorFollows && !context.afterFullLine
    else { return nil }
    if levels.count >= Self.maximumDepth { return .next(depth: levels.count - 1) }
    return .opens(depth: openDepth(label, context))
  }

  /// The depth of the list that `label` follows upon, the deepest first.
  private func successorDepth(_ label: ItemLabel, _ context: Context) -> Int? {
    var found: Int?
    for depth in levels.indices.reversed() where follows(label, levels[depth]) {
      if let inner = found {
        // Two lists wait for this number: a sentence that starts with a capital after a full stop is the outer one's.
        // So is a number that stands as far from the margin as its items do, and no further.
        let isOutside =
          context.indent + 2 <= levels[inner].indent && levels[depth].indent < levels[inner].indent
        let isAtMargin =
          context.margin + 2 <= levels[inner].margin && abs(context.margin - levels[depth].margin) < 2
        if isOutside || isAtMargin
          || context.closing == .sentence && context.capital && !levels[inner].capital
            && levels[depth].capital
        {
          found = depth
        }
      } else {
        found = depth
      }
    }
    guard let depth = found else { return nil }
    if label.addsLetter || label.addsNumber {
      return context.startsParagraph || context.closing.isTerminal ? depth : nil
    }
    if label.style != levels[depth].style, label.style.isBare {
      // A number without its full stop among others with theirs.
      let isSetApart = context.startsParagraph || context.closing.isTerminal && !context.afterFullLine
      return isSetApart && (context.capital || label.style.isBareLetter && context.closing != .open)
        ? depth : nil
    }
    if label.style.isBare {
      guard context.capital || levels[depth].style.isBareLetter else { return nil }
      // No sentence has a letter alone for its next word, but behind "onder c of".
      let isLetter = label.style == .letterBare && levels[depth].style == label.style
      return context.startsParagraph || context.closing != .open || context.afterShortLine
        || isLetter && !context.afterFunctionWord ? depth : nil
    }
    if context.startsParagraph || context.closing != .open { return depth }
    // In the middle of running text only a clear continuation counts, such as that of a number of several parts, or of a
    // list whose items begin with small letters.
    return context.capital || !levels[depth].capital || !label.style.isDigit || label.style.hasParts
      || context.opening && !context.afterFullLine ? depth : nil
  }

  private func follows(_ label: ItemLabel, _ level: Level) -> Bool {
    if level.roman {
      guard let value = label.romanValue else { return false }
      return Self.sameFamily(label.style, level.style) && value == level.last + 1
    }
    guard label.style == level.style || Self.sameFamily(label.style, level.style) && label.value > 0 else {
      return false
    }
    if Self.isInserted(label, level) || label.countsBehindZ(level.last) { return true }
    if label.addsNumber {
      return label.value == level.last && Int(label.suffix) == (Int(level.suffix) ?? 0) + 1
    }
    if label.isOrdinal, level.suffix == label.suffix { return label.value == level.last + 1 }
    if label.suffix.isEmpty { return label.value == level.last + 1 }
    guard label.value == level.last else {
      return label.value == level.last + 1 && label.suffix == "a" && !label.addsLetter
    }
    guard let next = label.suffix.utf8.first, label.suffix.utf8.count == 1 else { return false }
    guard let last = level.suffix.utf8.first else { return next == 0x61 }
    return next == last &+ 1
  }

  /// Whether a doubled letter was inserted behind the single one: `aa.` between `a.` and `b.`.
  private static func isInserted(_ label: ItemLabel, _ level: Level) -> Bool {
    label.value > 26 && label.value == level.last + 26 && !level.roman
  }

  /// `i.` and `ii.` are one family though one reads as a letter and the other only as a Roman number; a label that
  /// lost its full stop is of the family of those that kept it.
  static func sameFamily(_ a: ItemStyle, _ b: ItemStyle) -> Bool {
    switch (a, b) {
    case (.letterDot, .romanDot), (.romanDot, .letterDot), (.letterParen, .romanParen),
      (.romanParen, .letterParen):
      true
    case (.letterDot, .letterBare), (.letterBare, .letterDot), (.digitDot, .digitBare),
      (.digitBare, .digitDot):
      true
    default: a == b
    }
  }
}
