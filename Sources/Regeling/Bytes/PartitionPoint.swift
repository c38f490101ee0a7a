extension Array {
  /// The index of the first element for which `isBehind` holds, in an array where it holds for all after that; O(log n).
  @inlinable
  package func partitionPoint(_ isBehind: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = low + (high - low) / 2
      if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
