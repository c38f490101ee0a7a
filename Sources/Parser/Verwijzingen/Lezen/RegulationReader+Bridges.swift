/// Words between the name of a law and those of its provisions that are meant.
extension TokenReader {
  /// Steps back over "voor zover het betreft de" and the like, which stand behind the name of a law.
  mutating func skipBackOverBridge() -> Bool {
    let determiner = keyword(-1) == .determiner ? 1 : 0
    for bridge in Self.bridges where ends(in: bridge, before: determiner) {
      position -= determiner + bridge.count
      return true
    }
    return false
  }

  private func ends(in words: [String], before skipped: Int) -> Bool {
    words.reversed().enumerated().allSatisfy { offset, word in folded(-1 - skipped - offset) == word }
  }

  private static let bridges: [[String]] = [
    ["voor", "zover", "het", "betreft"], ["voor", "wat", "betreft"], ["meer", "in", "het", "bijzonder"],
    ["in", "het", "bijzonder"], ["met", "name"], ["inzonderheid", "op"], ["inzonderheid"], ["te", "weten"],
  ]
}
