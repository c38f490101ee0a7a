/// The fewest words that a comparison of two texts word by word can mark, whatever that does to its readability.
enum WordMinimum {
  /// The words that only one of the texts has when as many as possible are kept in order; nil where finding that out
  /// would cost too much.
  static func marked(_ old: String, _ new: String) -> Int? {
    var numbers: [Substring: Int32] = [:]
    func words(_ text: String) -> [Int32] {
      text.split(whereSeparator: \.isWhitespace).map { word in
        if let known = numbers[word] { return known }
        let next = Int32(clamping: numbers.count)
        numbers[word] = next
        return next
      }
    }
    return distance(words(old)[...], words(new)[...])
  }

  /// The length of the shortest edit script by Myers' greedy search.
  private static func distance(_ old: ArraySlice<Int32>, _ new: ArraySlice<Int32>) -> Int? {
    let start = zip(old, new).prefix { $0 == $1 }.count
    let (old, new) = (Array(old.dropFirst(start)), Array(new.dropFirst(start)))
    let most = min(old.count + new.count, 20_000)
    // The furthest place in the old text on each diagonal; diagonal k stands at k + most + 1.
    var furthest = Array(repeating: 0, count: 2 * most + 3)
    for edits in 0...most {
      for diagonal in stride(from: -edits, through: edits, by: 2) {
        let slot = diagonal + most + 1
        let isDown =
          diagonal == -edits || (diagonal != edits && furthest[slot - 1] < furthest[slot + 1])
        var x = isDown ? furthest[slot + 1] : furthest[slot - 1] + 1
        var y = x - diagonal
        while x < old.count, y < new.count, old[x] == new[y] {
          x += 1
          y += 1
        }
        furthest[slot] = x
        if x >= old.count, y >= new.count { return edits }
      }
    }
    return nil
  }
}
