/// Which powers and conditions changed.
extension KernFinder {
  /// The powers and conditions on both sides of a mark; none of a long one, which tells of a rewriting.
  private func words(_ hunk: Hunk) -> Items? {
    guard isShort(hunk) else { return nil }
    var items = Items(
      olds: items(hunk.old, of: old, grids.old).filter(\.soort.isWoord),
      news: items(hunk.new, of: new, grids.new).filter(\.soort.isWoord), hunk: hunk)
    // The first cell of a row names it.
    if items.olds.isEmpty { items.news.removeAll(where: \.isHead) }
    if items.news.isEmpty { items.olds.removeAll(where: \.isHead) }
    return items.isEmpty || reader.forms.saysTheSame(hunk, old, new) ? nil : items
  }

  /// Whether a mark replaces words, and does not tell of a rewriting.
  func isShort(_ hunk: Hunk) -> Bool {
    vocabulary.words(in: old.ids[hunk.old]) <= 8 && vocabulary.words(in: new.ids[hunk.new]) <= 8
  }

  /// The powers and conditions that changed, one for each mark: that mark is shown whole.
  func words() -> [Change] {
    if marking.isRewritten { return [] }
    let all = withoutMoved(marking.hunks.compactMap(words))
    return all.compactMap { items in
      for soort in Kernwijziging.Soort.allCases where soort.isWoord {
        let (a, b) = (items.olds.filter { $0.soort == soort }, items.news.filter { $0.soort == soort })
        if a.map(\.form).sorted() == b.map(\.form).sorted() { continue }
        // A conjunction that comes or goes with what it joins is no change of the condition, nor is a future tense.
        if soort == .enOf, a.isEmpty || b.isEmpty { continue }
        if soort == .bevoegdheid, (a + b).allSatisfy({ $0.form == "zal" }) { continue }
        return Change(old: a.first, new: b.first, hunk: items.hunk)
      }
      return nil
    }
  }

  /// Drops a word that one mark took out and another put in: it only went to another place of the sentence.
  private func withoutMoved(_ all: [Items]) -> [Items] {
    func stray(_ items: [KernItem], _ others: [KernItem]) -> [KernItem] {
      items.filter { item in item.soort != .enOf && !others.contains { $0.soort == item.soort } }
    }
    var gone: [String: Int] = [:]
    var come: [String: Int] = [:]
    for items in all {
      for item in stray(items.olds, items.news) { gone[item.form, default: 0] += 1 }
      for item in stray(items.news, items.olds) { come[item.form, default: 0] += 1 }
    }
    let moved = gone.filter { come[$0.key] == $0.value }
    if moved.isEmpty { return all }
    return all.map { items in
      var kept = items
      let (olds, news) = (stray(items.olds, items.news), stray(items.news, items.olds))
      kept.olds.removeAll { item in moved[item.form] != nil && olds.contains { $0.tokens == item.tokens } }
      kept.news.removeAll { item in moved[item.form] != nil && news.contains { $0.tokens == item.tokens } }
      return kept
    }
  }
}
