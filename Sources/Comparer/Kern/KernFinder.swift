/// Finds the changed amounts, terms and powers in a marked text.
struct KernFinder {
  private let reader: KernReader
  private let vocabulary: Vocabulary
  private let old: TokenText
  private let new: TokenText
  private let marking: Marking

  init(_ marking: Marking, _ old: TokenText, _ new: TokenText, _ reader: KernReader) {
    self.reader = reader
    vocabulary = reader.forms.vocabulary
    self.old = old
    self.new = new
    self.marking = marking
  }

  /// An old item, a new one, or both, and the mark that they stand in.
  private struct Change {
    var old: KernItem?
    var new: KernItem?
    var hunk: Hunk
  }

  /// The changes in the order of the text.
  func changes(deel: Int?) -> [Kernwijziging] {
    if marking.changes.isEmpty { return [] }
    var found = quantities()
    if !marking.isRewritten { for hunk in marking.hunks { found += words(hunk) } }
    found.sort { ($0.hunk.old.lowerBound, place($0)) < ($1.hunk.old.lowerBound, place($1)) }
    return found.map { entry($0, deel) }
  }

  private func place(_ change: Change) -> Int {
    change.new?.tokens.lowerBound ?? change.old?.tokens.lowerBound ?? 0
  }

  // MARK: Quantities

  private func quantities() -> [Change] {
    var all: [(olds: [KernItem], news: [KernItem], hunk: Hunk)] = marking.changes.map { hunk in
      (
        reader.items(hunk.old, of: old).filter { !$0.soort.isWoord },
        reader.items(hunk.new, of: new).filter { !$0.soort.isWoord }, hunk
      )
    }
    cancelMoved(&all)
    var result: [Change] = []
    var lost: [Change] = []
    var gained: [Change] = []
    for (olds, news, hunk) in all {
      var news = news
      for item in olds {
        let partner =
          news.firstIndex { $0.soort == item.soort } ?? (olds.count == news.count ? 0 : nil)
        if let partner, news.indices.contains(partner) {
          result.append(Change(old: item, new: news.remove(at: partner), hunk: hunk))
        } else {
          lost.append(Change(old: item, new: nil, hunk: hunk))
        }
      }
      gained += news.map { Change(old: nil, new: $0, hunk: hunk) }
    }
    return result + joined(lost, gained)
  }

  /// Drops what only went to another place of the same text.
  private func cancelMoved(_ all: inout [(olds: [KernItem], news: [KernItem], hunk: Hunk)]) {
    var surplus: [String: Int] = [:]
    for (olds, news, _) in all {
      for item in olds { surplus[item.form, default: 0] += 1 }
      for item in news { surplus[item.form, default: 0] -= 1 }
    }
    var (lost, gained) = (surplus, surplus.mapValues { -$0 })
    func isSurplus(_ item: KernItem, _ counts: inout [String: Int]) -> Bool {
      guard let count = counts[item.form], count > 0 else { return false }
      counts[item.form] = count - 1
      return true
    }
    for index in all.indices {
      all[index].olds = all[index].olds.filter { isSurplus($0, &lost) }
      all[index].news = all[index].news.filter { isSurplus($0, &gained) }
    }
  }

  /// Joins what was lost in one place with what of the same kind was gained in another, in order.
  private func joined(_ lost: [Change], _ gained: [Change]) -> [Change] {
    if lost.isEmpty { return gained }
    if gained.isEmpty { return lost }
    var waiting = Dictionary(grouping: gained) { $0.new?.soort }.mapValues { Array($0.reversed()) }
    var result: [Change] = []
    for var change in lost {
      if let partner = waiting[change.old?.soort]?.popLast() {
        change.new = partner.new
        change.hunk = partner.hunk
      }
      result.append(change)
    }
    for soort in Kernwijziging.Soort.allCases { result += (waiting[soort] ?? []).reversed() }
    return result
  }

  // MARK: Words

  /// The powers and conditions that changed within one mark; a long one tells of a rewriting, not of a word.
  private func words(_ hunk: Hunk) -> [Change] {
    guard vocabulary.words(in: old.ids[hunk.old]) <= 8, vocabulary.words(in: new.ids[hunk.new]) <= 8
    else {
      return []
    }
    let olds = reader.items(hunk.old, of: old).filter(\.soort.isWoord)
    let news = reader.items(hunk.new, of: new).filter(\.soort.isWoord)
    var result: [Change] = []
    for soort in Kernwijziging.Soort.allCases where soort.isWoord {
      let (a, b) = (olds.filter { $0.soort == soort }, news.filter { $0.soort == soort })
      if a.map(\.form).sorted() == b.map(\.form).sorted() { continue }
      // A conjunction that comes or goes with what it joins is no change of the condition.
      if soort == .enOf, a.isEmpty || b.isEmpty { continue }
      result.append(Change(old: a.first, new: b.first, hunk: hunk))
    }
    return result
  }

  // MARK: What is shown

  private func entry(_ change: Change, _ deel: Int?) -> Kernwijziging {
    let soort = change.new?.soort ?? change.old?.soort ?? .aantal
    var (oldTokens, newTokens) = (change.old?.tokens, change.new?.tokens)
    if soort.isWoord { (oldTokens, newTokens) = (change.hunk.old, change.hunk.new) }
    let (text, tokens) =
      newTokens.flatMap { $0.isEmpty ? nil : (new, $0) } ?? (old, oldTokens ?? change.hunk.old)
    let around = KernContext(text, vocabulary).around(tokens, acrossMarks: soort == .enOf)
    return Kernwijziging(
      soort: soort, deel: deel, was: oldTokens.map { shown($0, of: old) } ?? "",
      wordt: newTokens.map { shown($0, of: new) } ?? "", voor: around.voor, na: around.na)
  }

  /// The words of a change without the white space and commas at their ends.
  private func shown(_ tokens: Range<Int>, of text: TokenText) -> String {
    var tokens = tokens
    let marks: WordClass = [.space, .lineBreak, .comma]
    while let last = tokens.last, vocabulary.isClass(marks, text.ids[last]) { tokens.removeLast() }
    while let first = tokens.first, vocabulary.isClass(marks, text.ids[first]) {
      tokens.removeFirst()
    }
    return text.string(tokens)
  }
}
