/// Amounts with the time that they are for.
extension KernFinder {
  /// Makes one of an amount and the time that it is for: "€ 5 per uur", "8 uur per week".
  func withRates(_ changes: [Change]) -> [Change] {
    guard changes.count > 1 else { return changes }
    var ends: (old: [Int: Int], new: [Int: Int]) = ([:], [:])
    for (index, change) in changes.enumerated() {
      if let end = change.old?.tokens.upperBound { ends.old[end] = index }
      if let end = change.new?.tokens.upperBound { ends.new[end] = index }
    }
    var result = changes
    var isTaken = Array(repeating: false, count: changes.count)
    for (index, change) in changes.enumerated() where change.soort == .termijn {
      let was = change.old.flatMap { isRate($0, old) ? ends.old[$0.tokens.lowerBound - 3] : nil }
      let wordt = change.new.flatMap { isRate($0, new) ? ends.new[$0.tokens.lowerBound - 3] : nil }
      guard let amount = wordt ?? was, !isTaken[amount], change.old == nil || was == amount,
        change.new == nil || wordt == amount
      else { continue }
      let (a, b) = (result[amount].old, result[amount].new)
      // What the other amount is for may be no period: "€ 19 per keer".
      if let end = change.old?.tokens.upperBound ?? a.flatMap({ rateEnd($0, old) }) {
        result[amount].old?.extend(to: end)
      }
      if let end = change.new?.tokens.upperBound ?? b.flatMap({ rateEnd($0, new) }) {
        result[amount].new?.extend(to: end)
      }
      isTaken[index] = true
    }
    return result.indices.filter { !isTaken[$0] }.map { result[$0] }
  }

  func isRate(_ period: KernItem, _ text: TokenText) -> Bool {
    reader.previousWord(period.tokens.lowerBound, text) == "per"
  }

  /// The end of "per" and one word, where these stand behind an amount.
  private func rateEnd(_ amount: KernItem, _ text: TokenText) -> Int? {
    let end = amount.tokens.upperBound
    guard reader.nextWord(end - 1, text) == "per", reader.nextWord(end + 1, text) != nil,
      vocabulary.isClass(.word, text.ids[end + 3])
    else { return nil }
    return end + 4
  }
}

extension KernItem {
  fileprivate mutating func extend(to end: Int) { tokens = tokens.lowerBound..<end }
}
