/// A run that was taken out of the old text and what was put in its place; one of the two may be empty.
struct Hunk: Hashable {
  var old: Range<Int>
  var new: Range<Int>
}

extension [Hunk] {
  /// The runs between the changes, as pairs of equally long ranges; `oldCount` and `newCount` are the lengths.
  func equalRuns(_ oldCount: Int, _ newCount: Int) -> [Hunk] {
    var result: [Hunk] = []
    var (old, new) = (0, 0)
    for hunk in self + [Hunk(old: oldCount..<oldCount, new: newCount..<newCount)] {
      if hunk.old.lowerBound > old {
        result.append(Hunk(old: old..<hunk.old.lowerBound, new: new..<hunk.new.lowerBound))
      }
      (old, new) = (hunk.old.upperBound, hunk.new.upperBound)
    }
    return result
  }
}
