import Regeling

/// The verbs of changed powers, and powers of a sentence that was written anew.
extension KernFinder {
  /// The later mark of the sentence that has the other half of the verb, where a power took the place of a plain verb
  /// or the other way round: "verleent de vergunning" became "kan de vergunning verlenen".
  func verb(_ olds: [KernItem], _ news: [KernItem], _ hunk: Hunk) -> Hunk? {
    let (was, wordt) = (olds.contains { !$0.isOrgan }, news.contains { !$0.isOrgan })
    guard was != wordt else { return nil }
    let plainSide = wordt ? words(in: old.ids[hunk.old]) : words(in: new.ids[hunk.new])
    guard let finite = plainSide.last else { return nil }
    var start = hunk.new.upperBound
    let first = marking.hunks.partitionPoint {
      $0.new.lowerBound >= start && $0.old.lowerBound >= hunk.old.upperBound
    }
    for later in marking.hunks[first...].prefix(8) {
      let between = new.ids[start..<later.new.lowerBound]
      if between.contains(where: { vocabulary.isClass([.stop, .lineBreak], $0) }) { return nil }
      start = later.new.upperBound
      let (gone, come) = (words(in: old.ids[later.old]), words(in: new.ids[later.new]))
      let (full, particle) = wordt ? (come, gone) : (gone, come)
      if full.count <= 2, particle.count <= 1, let infinitive = full.last,
        Self.isInfinitive(infinitive, of: finite, particle: particle.first ?? "")
      {
        return later
      }
    }
    return nil
  }

  /// The change of power in a sentence that was written anew, shown whole: who decides, or whether he may or must.
  func rewrittenPower() -> [Change] {
    guard grids.old == nil, grids.new == nil, isSentence(old), isSentence(new), shareStem() else { return [] }
    let (a, b) = (powers(old), powers(new))
    let organs = (old: a.first { $0.isOrgan }, new: b.first { $0.isOrgan })
    let isOther =
      Set(a.filter { !$0.isOrgan }.map { Self.family($0.form) })
      != Set(b.filter { !$0.isOrgan }.map { Self.family($0.form) })
    let isAnother = organs.old.map { $0.form != organs.new?.form } ?? false && organs.new != nil
    guard isOther && !restatesBan(a, b) || isAnother else { return [] }
    return [Change(old: a.first, new: b.first, hunk: Hunk(old: old.ids.indices, new: new.ids.indices))]
  }

  /// The powers of a sentence, and the organ that it opens with.
  private func powers(_ text: TokenText) -> [KernItem] {
    reader.items(text.ids.indices, of: text).filter { item in
      item.soort == .bevoegdheid && item.form != "zal" && (!item.isOrgan || item.tokens.lowerBound <= 2)
    }
  }

  /// Whether a text is one sentence that can be shown in a table.
  private func isSentence(_ text: TokenText) -> Bool {
    let words = text.ids.indices.filter { vocabulary.isClass(.word, text.ids[$0]) }
    guard let last = words.last, words.count <= 20 else { return false }
    return !text.ids[..<last].contains { vocabulary.isClass([.stop, .lineBreak], $0) }
  }

  /// Whether the texts have a word in common that tells what they are about, or two of one stem.
  private func shareStem() -> Bool {
    let stems = { (text: TokenText) in
      Set(
        text.ids.filter { vocabulary.isClass(.word, $0) && !vocabulary.isClass(.function, $0) }
          .map { reader.plain($0) }.filter { $0.utf8.count >= 5 && !Self.isOrgan($0) }.map { $0.prefix(5) })
    }
    return !stems(old).isDisjoint(with: stems(new))
  }

  private static func isOrgan(_ word: String) -> Bool {
    ["college", "burgemeester", "wethouders", "gemeenteraad"].contains(word)
  }

  private func words(in ids: some Sequence<Int32>) -> [String] {
    ids.filter { vocabulary.isClass(.word, $0) }.map(reader.plain)
  }

  /// Whether a word is the infinitive of a verb that stands elsewhere as "weigert", or as "trekt … in" ("intrekken").
  private static func isInfinitive(_ word: String, of finite: String, particle: String) -> Bool {
    guard word.hasSuffix("n"), word.hasPrefix(particle) else { return false }
    let stem = word.dropFirst(particle.count)
    let common = zip(stem, finite).prefix { $0 == $1 }.count
    return common >= 2 && 2 * common >= min(stem.count, finite.count) - 1
  }
}
