/// Amounts of another kind, or in another shape, that stand in place of each other.
extension KernFinder {
  /// The amounts with which both sides of a mark begin, where all others on the longer side are bounds.
  func opening(_ olds: [KernItem], _ news: [KernItem], _ hunk: Hunk) -> Change? {
    guard let was = olds.first, let wordt = news.first, was.tokens.lowerBound == hunk.old.lowerBound,
      wordt.tokens.lowerBound == hunk.new.lowerBound, !was.isHead, !wordt.isHead,
      olds.dropFirst().allSatisfy({ reader.isBound($0, old) }),
      news.dropFirst().allSatisfy({ reader.isBound($0, new) })
    else { return nil }
    return Change(old: was, new: wordt, hunk: hunk)
  }

  /// The number that became "een", or that "een" became, where both begin the mark: "twee leden" and "een lid".
  ///
  /// Elsewhere "een" without accents counts nothing.
  func againstOne(_ olds: [KernItem], _ news: [KernItem], _ hunk: Hunk) -> Change? {
    func one(_ range: Range<Int>, _ text: TokenText, against item: KernItem, _ other: Range<Int>) -> KernItem?
    {
      guard item.soort == .aantal, item.counted != "deel", item.tokens.lowerBound == other.lowerBound,
        let first = range.first, text.tokens[first].lexemes.count == 1,
        reader.plain(text.ids[first]) == "een"
      else { return nil }
      return KernItem(soort: .aantal, tokens: first..<first + 1, form: "1")
    }
    if olds.count == 1, news.isEmpty, let item = one(hunk.new, new, against: olds[0], hunk.old) {
      return Change(old: olds[0], new: item, hunk: hunk)
    }
    if news.count == 1, olds.isEmpty, let item = one(hunk.old, old, against: news[0], hunk.new) {
      return Change(old: item, new: news[0], hunk: hunk)
    }
    return nil
  }
}
