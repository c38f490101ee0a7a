/// Which of several texts comes nearest to one that was not found.
enum Likeness {
  /// The candidate that shares most letter pairs with `text`; nil where none comes near.
  static func nearest(to text: String, among candidates: [String]) -> String? {
    let wanted = pairs(text)
    var best: (text: String, share: Double)?
    for candidate in candidates.prefix(2_000) {
      let other = pairs(candidate)
      guard !wanted.isEmpty, !other.isEmpty else { continue }
      let share = 2 * Double(wanted.intersection(other).count) / Double(wanted.count + other.count)
      if share > best?.share ?? 0.45 { best = (candidate, share) }
    }
    return best?.text
  }

  private static func pairs(_ text: String) -> Set<UInt16> {
    let bytes = Array(text.lowercased().utf8.prefix(200))
    guard bytes.count > 1 else { return [] }
    return Set((1..<bytes.count).map { UInt16(bytes[$0 - 1]) << 8 | UInt16(bytes[$0]) })
  }
}
