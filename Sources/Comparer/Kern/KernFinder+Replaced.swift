import Regeling

/// Amounts that took the place of words, or words that took the place of an amount.
extension KernFinder {
  /// The entries, each that has an amount on one side only shown with what stood in its place: "de dag na de
  /// bekendmaking" became "1 maart 2027".
  ///
  /// Amounts in one mark are one change then: "tien jaar" became "vijf, tien of vijftien jaar".
  func replacingWords(_ entries: [FoundChange], _ changes: [Change]) -> [FoundChange] {
    var shown: Set<Hunk> = []
    let lone = Set(zip(entries, changes).filter { $0.0.lone != nil }.compactMap { ($1.new ?? $1.old)?.form })
    func replacement(_ change: Hunk) -> Hunk? { self.replacement(change, lone) }
    // What a number is of stands with the last of several: "vijf, tien of vijftien jaar".
    var kinds: [Hunk: Kernwijziging.Soort] = [:]
    for (found, change) in zip(entries, changes) {
      guard let mark = replacement(change.hunk) else { continue }
      // What came besides an amount that became another took the place of nothing.
      if found.lone == nil {
        shown.insert(mark)
      } else if found.entry.soort != .aantal {
        kinds[mark] = found.entry.soort
      }
    }
    let answered = shown
    return zip(entries, changes).compactMap { found, change in
      guard found.lone != nil, let mark = replacement(change.hunk), !answered.contains(mark) else {
        return found
      }
      guard shown.insert(mark).inserted else { return nil }
      var result = found
      let around = KernContext(new, grids.new, vocabulary).around(mark.new, acrossMarks: false)
      (result.entry.was, result.entry.wordt) = (string(mark.old, of: old), string(mark.new, of: new))
      result.entry.soort = kinds[mark] ?? found.entry.soort
      (result.entry.voor, result.entry.na) = around
      return result
    }
  }

  /// The mark that a change stands in, where that puts a few words in place of a few others.
  ///
  /// - Parameter lone: the amounts without a counterpart; another one that stands on one side of the mark only went to
  ///   another place, and nothing took its place.
  private func replacement(_ change: Hunk, _ lone: Set<String>) -> Hunk? {
    let place = marking.hunks.partitionPoint {
      $0.old.upperBound >= change.old.upperBound && $0.new.upperBound >= change.new.upperBound
    }
    guard !marking.isRewritten, place < marking.hunks.count else { return nil }
    let mark = marking.hunks[place]
    // Eight words and what stands between them are no more tokens than this.
    guard mark.contains(change), max(mark.old.count, mark.new.count) <= 64, isShort(mark) else { return nil }
    let hasWords = [old.ids[mark.old], new.ids[mark.new]].allSatisfy { ids in
      ids.contains { vocabulary.isClass(.word, $0) } && !ids.contains { vocabulary.isClass(.lineBreak, $0) }
    }
    let forms = { (text: TokenText, side: Range<Int>) in
      Set(reader.items(side, of: text).filter { !$0.soort.isWoord }.map(\.form))
    }
    let onOneSide = forms(old, mark.old).symmetricDifference(forms(new, mark.new))
    return hasWords && onOneSide.isSubset(of: lone) && !stands(mark, elsewhere: place) ? mark : nil
  }

  /// Whether the words without the amount only went to another place: "het college stuurt" and "vanaf 2027 stuurt het college".
  private func stands(_ mark: Hunk, elsewhere place: Int) -> Bool {
    func words(_ text: TokenText, _ side: Range<Int>) -> [Int32] {
      text.ids[side].filter { vocabulary.isClass(.word, $0) }.map { vocabulary.folds[Int($0)] }
    }
    let (was, wordt) = (words(old, mark.old), words(new, mark.new))
    return [place - 1, place + 1].filter(marking.hunks.indices.contains).contains { beside in
      let other = marking.hunks[beside]
      guard max(other.old.count, other.new.count) <= 64 else { return false }
      return words(new, other.new) == was || words(old, other.old) == wordt
    }
  }
}
