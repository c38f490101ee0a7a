/// Words that turn a rule round, and words that only seem to.
extension KernFinder {
  /// A mark that puts something on the other side of a time or place: "zes weken na" became "zes weken voor".
  ///
  /// The amount just before it is shown with it.
  func turnedSide(_ hunk: Hunk) -> Items? {
    guard let was = side(hunk.old, old), let wordt = side(hunk.new, new), was.form != wordt.form,
      Self.opposites.contains([was.form, wordt.form])
    else { return nil }
    return Items(olds: [was], news: [wordt], hunk: hunk)
  }

  private func side(_ tokens: Range<Int>, _ text: TokenText) -> KernItem? {
    guard tokens.count == 1, let index = tokens.first else { return nil }
    let isBehindAmount = reader.previousWord(index, text) != nil && text.tokens[index - 2].lexemes.count > 1
    return KernItem(
      soort: .grens, tokens: (isBehindAmount ? index - 2 : index)..<index + 1,
      form: reader.plain(text.ids[index]))
  }

  private static let opposites: Set<Set<String>> = [
    ["voor", "na"], ["boven", "onder"], ["boven", "beneden"], ["binnen", "buiten"], ["met", "zonder"],
    ["voorafgaand", "na"], ["tijdens", "na"], ["tijdens", "voor"],
  ]

  /// Drops a ban that is only worded otherwise: "het is verboden te …" and "mag niet …".
  func withoutRestatedBans(_ all: [Items]) -> [Items] {
    var result = all
    for index in all.indices {
      let items = all[index]
      if isBan(items.olds), let denial = denial(of: items.news, new) {
        result[index] = Items(hunk: items.hunk)
        for later in result.indices { result[later].news.removeAll { $0.tokens.contains(denial) } }
      } else if isBan(items.news), let denial = denial(of: items.olds, old) {
        result[index] = Items(hunk: items.hunk)
        for later in result.indices { result[later].olds.removeAll { $0.tokens.contains(denial) } }
      }
    }
    return result
  }

  /// Whether texts forbid the same in other words: "verboden", and "mag" with "niet" or "geen" behind it.
  func restatesBan(_ olds: [KernItem], _ news: [KernItem]) -> Bool {
    isBan(olds) && denial(of: news, new) != nil || isBan(news) && denial(of: olds, old) != nil
  }

  private func isBan(_ items: [KernItem]) -> Bool {
    items.contains { $0.form == "verboden" } && !items.contains { Self.family($0.form) == "kan" }
  }

  /// The place of the "niet" or "geen" of the sentence in which something is granted.
  private func denial(of items: [KernItem], _ text: TokenText) -> Int? {
    guard let power = items.first(where: { Self.family($0.form) == "kan" }) else { return nil }
    for index in power.tokens.upperBound..<text.ids.count {
      if vocabulary.isClass([.stop, .lineBreak], text.ids[index]) { return nil }
      if ["niet", "geen"].contains(reader.plain(text.ids[index])) { return index }
    }
    return nil
  }
}
