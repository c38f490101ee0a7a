/// Which powers and conditions changed.
extension KernFinder {
  /// The powers and conditions on both sides of a mark; none of a long one, which tells of a rewriting.
  private func words(_ hunk: Hunk) -> Items? {
    guard isShort(hunk) else { return condition(hunk) }
    if holdsRow(hunk) { return nil }
    if let turned = turnedSide(hunk) { return turned }
    var items = Items(
      olds: items(hunk.old, of: old, grids.old).filter(\.soort.isWoord),
      news: items(hunk.new, of: new, grids.new).filter(\.soort.isWoord), hunk: hunk)
    keepReplacedOrgans(&items)
    keepConjunctions(&items)
    // The first cell of a row names it.
    if items.olds.isEmpty { items.news.removeAll(where: \.isHead) }
    if items.news.isEmpty { items.olds.removeAll(where: \.isHead) }
    return items.isEmpty || reader.forms.saysTheSame(hunk, old, new) ? nil : items
  }

  /// Whether a mark puts a row of a table in or takes one out, whose words belong to what the row names.
  private func holdsRow(_ hunk: Hunk) -> Bool {
    guard grids.old != nil, grids.new != nil, hunk.old.isEmpty || hunk.new.isEmpty else { return false }
    return old.ids[hunk.old].contains(where: vocabulary.isNewline)
      || new.ids[hunk.new].contains(where: vocabulary.isNewline)
  }

  /// The condition or exception that a longer mark puts in or takes out: ", tenzij de aanvrager …".
  ///
  /// Longer ones yet are rules of their own, which the table itself shows.
  private func condition(_ hunk: Hunk) -> Items? {
    func opening(_ text: TokenText, _ side: Range<Int>, _ grid: TableGrid?) -> KernItem? {
      guard grid == nil, vocabulary.words(in: text.ids[side]) <= 30,
        let first = side.first(where: { vocabulary.isClass(.word, text.ids[$0]) }),
        !text.ids[first..<side.upperBound].dropLast().contains(where: { vocabulary.isClass(.lineBreak, $0) })
      else { return nil }
      return reader.items(first..<first + 1, of: text).first {
        Self.conditions.contains($0.form)
      }
    }
    let (hasOld, hasNew) = (
      vocabulary.words(in: old.ids[hunk.old]) > 0, vocabulary.words(in: new.ids[hunk.new]) > 0
    )
    guard hasOld != hasNew else { return nil }
    let item = hasOld ? opening(old, hunk.old, grids.old) : opening(new, hunk.new, grids.new)
    return item.map { Items(olds: hasOld ? [$0] : [], news: hasOld ? [] : [$0], hunk: hunk) }
  }

  /// The words that open a condition or an exception.
  static let conditions: Set<String> = ["mits", "zonder", "tenzij", "behalve", "behoudens"]

  /// Drops the word that joins a list where one within a sentence stands against it, and a "tot en met" that came or
  /// went with all that it joins.
  private func keepConjunctions(_ items: inout Items) {
    let (was, wordt) = (items.olds.map { isListEnd($0, old) }, items.news.map { isListEnd($0, new) })
    if was.contains(true) != wordt.contains(true) {
      items.olds = zip(items.olds, was).filter { !$1 }.map(\.0)
      items.news = zip(items.news, wordt).filter { !$1 }.map(\.0)
    }
    let (a, b) = (items.olds.contains { $0.soort == .grens }, items.news.contains { $0.soort == .grens })
    let hunk = items.hunk
    if !b { items.olds.removeAll { $0.isUpToAndWith && hunk.old.contains($0.tokens.lowerBound) } }
    if !a { items.news.removeAll { $0.isUpToAndWith && hunk.new.contains($0.tokens.lowerBound) } }
  }

  /// Whether an "en" or "of" ends an item of a list, or a sentence that became one.
  private func isListEnd(_ item: KernItem, _ text: TokenText) -> Bool {
    item.soort == .enOf && !text.ids[item.tokens.upperBound...].contains { vocabulary.isClass(.word, $0) }
  }

  /// Drops the organs of a mark that does not name one in place of another.
  private func keepReplacedOrgans(_ items: inout Items) {
    let (was, wordt) = (
      Set(items.olds.filter(\.isOrgan).map(\.form)), Set(items.news.filter(\.isOrgan).map(\.form))
    )
    if was.isEmpty || wordt.isEmpty || was == wordt {
      items.olds.removeAll(where: \.isOrgan)
      items.news.removeAll(where: \.isOrgan)
    }
  }

  /// Whether a mark replaces words, and does not tell of a rewriting.
  func isShort(_ hunk: Hunk) -> Bool {
    vocabulary.words(in: old.ids[hunk.old]) <= 8 && vocabulary.words(in: new.ids[hunk.new]) <= 8
  }

  /// The powers and conditions that changed, one for each mark: that mark is shown whole.
  func words() -> [Change] {
    if marking.isRewritten { return rewrittenPower() }
    let all = withoutRestatedBans(withoutMoved(marking.hunks.compactMap(words)))
    return all.compactMap { items in
      for soort in Kernwijziging.Soort.allCases where soort.isWoord {
        let (a, b) = (items.olds.filter { $0.soort == soort }, items.news.filter { $0.soort == soort })
        if a.map(\.form).sorted() == b.map(\.form).sorted() { continue }
        // A conjunction that comes or goes with what it joins is no change of the condition, nor is a future tense.
        if soort == .enOf, a.isEmpty || b.isEmpty { continue }
        if soort == .bevoegdheid {
          if (a + b).allSatisfy({ $0.form == "zal" }) || repeatsPower(a, b, items.hunk) { continue }
        }
        let verb = soort == .bevoegdheid ? verb(a, b, items.hunk) : nil
        return Change(old: a.first, new: b.first, hunk: items.hunk, verb: verb)
      }
      return nil
    }
  }

  /// Whether a sentence was only cut in two, or two were joined, and one half repeats the power of the other.
  ///
  /// Such are "kan weigeren en intrekken" and "kan weigeren. Verder mag het college intrekken".
  private func repeatsPower(_ olds: [KernItem], _ news: [KernItem], _ hunk: Hunk) -> Bool {
    switch (olds.first, news.first) {
    case (nil, let item?): repeatsPower(item, hunk.new, new, of: hunk.old, old)
    case (let item?, nil): repeatsPower(item, hunk.old, old, of: hunk.new, new)
    default: false
    }
  }

  private func repeatsPower(
    _ item: KernItem, _ mark: Range<Int>, _ text: TokenText, of joint: Range<Int>, _ joined: TokenText
  ) -> Bool {
    let opensSentence = text.ids[mark.lowerBound..<item.tokens.lowerBound].contains {
      vocabulary.isClass(.stop, $0)
    }
    let onlyJoins = joined.ids[joint].allSatisfy { id in
      !vocabulary.isClass(.word, id) || vocabulary.isClass(.and, id)
    }
    guard opensSentence, onlyJoins else { return false }
    let start = joined.ids[..<joint.lowerBound].lastIndex { vocabulary.isClass(.stop, $0) } ?? 0
    let power = reader.items(start..<joint.lowerBound, of: joined).last {
      $0.soort == .bevoegdheid && !$0.isOrgan
    }
    return power.map { Self.family($0.form) == Self.family(item.form) } ?? false
  }

  /// One name for the words that grant, and one for those that demand.
  static func family(_ form: String) -> String {
    switch form {
    case "mag", "bevoegd": "kan"
    case "verplicht": "moet"
    default: form
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
