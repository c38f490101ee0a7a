/// Which word a user may have meant.
enum Suggestion {
  /// Advice that names the nearest of `words`, or `fallback` where none is near.
  static func advice(for word: String, among words: [String], else fallback: String) -> String {
    nearest(to: word, among: words).map { "Misschien bedoelt u \($0)" } ?? fallback
  }

  /// The word nearest to `word`, if it is near enough to be a slip of the finger.
  static func nearest(to word: String, among words: [String]) -> String? {
    let typed = Array(word.lowercased().utf8)
    guard !typed.isEmpty, typed.count <= 40 else { return nil }
    var best: (word: String, distance: Int)?
    for candidate in words {
      let bytes = Array(candidate.utf8)
      // A beginning of a word is near it, however much is missing.
      let distance = bytes.count > typed.count && bytes.starts(with: typed) ? 1 : distance(typed, bytes)
      guard distance <= max(1, bytes.count / 3), distance < best?.distance ?? Int.max else { continue }
      best = (candidate, distance)
    }
    return best?.word
  }

  /// `word` short enough for a message.
  static func shortened(_ word: String) -> String {
    word.count <= 60 ? word : word.prefix(59) + "…"
  }

  /// The number of letters to add, drop, replace or swap with a neighbour.
  private static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1]
      for j in b.indices {
        var cost = min(last[j] + (a[i] == b[j] ? 0 : 1), last[j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, beforeLast[j - 1] + 1) }
        row.append(cost)
      }
      (beforeLast, last) = (last, row)
    }
    return last[b.count]
  }
}
