/// Moves the edges of pure insertions and deletions to where a reader expects them.
///
/// Where the same words stand before and after a change, the change can as well begin a few words earlier or later;
/// the best place is against the change before it, then a sentence, then a clause, then a word.
struct Sliding {
  let old: TokenText
  let new: TokenText
  let vocabulary: Vocabulary
  /// Whether the texts are tables, of which whole rows and columns stay where they were found.
  var isTable = false

  /// The same changes with better edges, those that came to touch joined.
  func slid(_ hunks: [Hunk]) -> [Hunk] {
    var result: [Hunk] = []
    for (index, hunk) in hunks.enumerated() {
      let next = index + 1 < hunks.count ? hunks[index + 1] : nil
      var placed = hunk
      if isTable,
        (old.ids[hunk.old] + new.ids[hunk.new]).contains(where: {
          vocabulary.isClass(.lineBreak, $0)
        })
      {
        result.append(hunk)
        continue
      }
      if hunk.old.isEmpty {
        let low = result.last?.new.upperBound ?? 0
        let high = next?.new.lowerBound ?? new.ids.count
        placed = hunk.shifted(shift(hunk.new, in: low..<high, of: new, follows: !result.isEmpty))
      } else if hunk.new.isEmpty {
        let low = result.last?.old.upperBound ?? 0
        let high = next?.old.lowerBound ?? old.ids.count
        placed = hunk.shifted(shift(hunk.old, in: low..<high, of: old, follows: !result.isEmpty))
      }
      if let last = result.last, last.old.upperBound == placed.old.lowerBound,
        last.new.upperBound == placed.new.lowerBound
      {
        result[result.count - 1] = Hunk(
          old: last.old.lowerBound..<placed.old.upperBound, new: last.new.lowerBound..<placed.new.upperBound)
      } else {
        result.append(placed)
      }
    }
    return result
  }

  /// - Parameter follows: whether `bounds` begin where another change ends.
  private func shift(
    _ range: Range<Int>, in bounds: Range<Int>, of text: TokenText, follows: Bool
  ) -> Int {
    var best = (score: score(range, 0, text), shift: 0)
    func consider(_ shift: Int) {
      let touches = follows && range.lowerBound + shift == bounds.lowerBound
      let score = score(range, shift, text) + (touches ? 10 : 0)
      if score > best.score { best = (score, shift) }
    }
    var step = 0
    while range.lowerBound - step > bounds.lowerBound,
      text.ids[range.lowerBound - step - 1] == text.ids[range.upperBound - step - 1]
    {
      step += 1
      consider(-step)
    }
    step = 0
    while range.upperBound + step < bounds.upperBound,
      text.ids[range.lowerBound + step] == text.ids[range.upperBound + step]
    {
      step += 1
      consider(step)
    }
    return best.shift
  }

  private func score(_ range: Range<Int>, _ shift: Int, _ text: TokenText) -> Int {
    border(range.lowerBound + shift, text) + border(range.upperBound + shift, text)
  }

  /// How good a border the place before token `index` is.
  private func border(_ index: Int, _ text: TokenText) -> Int {
    if index <= 0 || index >= text.ids.count { return 5 }
    let before = text.ids[index - 1]
    if vocabulary.isClass(.lineBreak, before) { return vocabulary.spelling(before) == [0x0A] ? 5 : 3 }
    guard vocabulary.isClass(.space, before) else { return 0 }
    guard index > 1 else { return 1 }
    if vocabulary.isClass(.stop, text.ids[index - 2]) { return 4 }
    return vocabulary.isClass(.comma, text.ids[index - 2]) ? 2 : 1
  }
}

extension Hunk {
  fileprivate func shifted(_ shift: Int) -> Hunk {
    Hunk(
      old: old.lowerBound + shift..<old.upperBound + shift,
      new: new.lowerBound + shift..<new.upperBound + shift)
  }
}
