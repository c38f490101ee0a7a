/// What stands between two parts of a reference.
enum Separator {
  case none, comma, conjunction, range, exception
}

extension TokenReader {
  /// Steps over what joins two parts of a reference and says what it was; `none` where nothing does.
  mutating func readSeparator() -> Separator {
    let start = position
    // A stop that closes a number ("7.2.2., eerste lid") joins nothing by itself.
    if kind() == .period, kind(1) == .comma { position += 1 }
    let hasComma = skip(.comma)
    if let joined = readJoiningWord() { return joined }
    if hasComma { return .comma }
    position = start
    return Separator.none
  }

  private mutating func readJoiningWord() -> Separator? {
    switch keyword() {
    case .conjunction:
      let isAbbreviation = folded() == "jo"
      position += 1
      if isAbbreviation { _ = skip(.period) }
      return .conjunction
    case .dan where keyword(1) == .wel:
      position += 2
      return .conjunction
    case .through:
      position += 1
      return .range
    case .tot where keyword(1) == .conjunction && keyword(2) == .met:
      position += 3
      return .range
    case .met where folded(1) == "uitzondering" && keyword(2) == .van:
      position += 3
      return .exception
    case .exception:
      position += 1
      return .exception
    default:
      guard kind() == .dash, kind(1) == .number, kind(-1) == .number else { return nil }
      position += 1
      return .range
    }
  }

  /// Steps over "en volgende" or "e.v.", which say that more follows but not how much.
  mutating func skipAndFollowing() {
    if keyword() == .conjunction, ["volgende", "verder"].contains(folded(1)), kind(2) != .word {
      position += 2
    } else if folded() == "e.v" {
      position += 1
      _ = skip(.period)
    }
  }
}
