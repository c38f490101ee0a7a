/// Dashes at the start of a line, which open an item or stand within a sentence.
extension LineJoiner {
  /// Whether the sign at the start of the line at `index` may be a dash of the sentence before it.
  ///
  /// One has opened there then, or another follows before something new begins. Bullets stand in no sentence.
  func mayBeDash(_ current: Paragraph, _ index: Int) -> Bool {
    guard let sign = Self.words(lines[index].tekst.string).first, Self.dashes.contains(sign) else {
      return false
    }
    // A remark that opened has not gone on for long.
    let before = String(decoding: current.tekst.string.utf8.suffix(Self.nearby), as: UTF8.self)
    if Self.stands(sign, in: before) % 2 == 1 { return true }
    if Self.stands(sign, in: lines[index].tekst.string) > 0 { return true }
    for next in lines[(index + 1)...].prefix(Self.longestRemark) {
      guard next.before == .adjacent, ItemLabel(next.tekst.string.utf8.span) == nil else { return false }
      if Self.stands(sign, in: next.tekst.string) > 0 { return true }
    }
    return false
  }

  private static let dashes: Set<Substring> = ["-", "–", "—"]

  /// No remark between dashes takes more lines.
  private static let longestRemark = 6

  /// How many bytes before the line are looked at.
  private static let nearby = 800

  /// How often `sign` is a word of `text` behind the first one.
  private static func stands(_ sign: Substring, in text: String) -> Int {
    words(text).dropFirst().count { $0 == sign }
  }

  private static func words(_ text: String) -> [Substring] { text.split(separator: " ") }
}
