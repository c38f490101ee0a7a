/// A run that was taken out of the old text and what was put in its place; one of the two may be empty.
///
/// Also used for two equally long runs that stayed.
struct Hunk: Hashable {
  var old: Range<Int>
  var new: Range<Int>
}

extension Hunk {
  /// Whether all of another change lies within this one.
  func contains(_ other: Hunk) -> Bool {
    old.lowerBound <= other.old.lowerBound && other.old.upperBound <= old.upperBound
      && new.lowerBound <= other.new.lowerBound && other.new.upperBound <= new.upperBound
  }

  /// The changes between the elements that stayed.
  ///
  /// - Parameter partner: for each old element the new one that it became, or -1; rising.
  static func between(_ partner: [Int], newCount: Int) -> [Hunk] {
    var result: [Hunk] = []
    var (oldStart, newStart) = (0, 0)
    func close(_ oldEnd: Int, _ newEnd: Int) {
      if oldEnd > oldStart || newEnd > newStart {
        result.append(Hunk(old: oldStart..<oldEnd, new: newStart..<newEnd))
      }
      (oldStart, newStart) = (oldEnd + 1, newEnd + 1)
    }
    for (index, place) in partner.enumerated() where place >= 0 { close(index, place) }
    close(partner.count, newCount)
    return result
  }
}
