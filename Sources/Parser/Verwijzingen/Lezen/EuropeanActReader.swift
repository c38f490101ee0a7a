import Regeling

/// Reads the names of acts of the European Union: `Verordening (EU) nr. 651/2014`, `Richtlijn 2006/123/EG`.
extension TokenReader {
  /// The act that is named here, as it is written; the reader then stands behind it.
  mutating func readEuropeanAct() -> String? {
    guard keyword() == .regulation else { return nil }
    let start = position
    position += 1
    var hasTreaty = false
    if kind() == .open, isOne(of: Self.treaties, 1), kind(2) == .close {
      hasTreaty = true
      position += 3
    }
    if isOne(of: Self.numberWords) {
      position += 1
      _ = skip(.period)
    }
    guard kind() == .number, isActNumber(text(), hasTreaty: hasTreaty) else {
      position = start
      return nil
    }
    position += 1
    return text(start, position)
  }

  /// Whether `text` is a year and a number, in either order, with the treaty behind it where none stands before it.
  private func isActNumber(_ text: String, hasTreaty: Bool) -> Bool {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == (hasTreaty ? 2 : 3), parts[..<2].allSatisfy({ (1...4).contains($0.utf8.count) }),
      parts[..<2].allSatisfy({ $0.utf8.allSatisfy(\.isDigit) })
    else { return false }
    return hasTreaty || Self.treaties.contains(String(parts[2]).utf8.span)
  }

  private static let numberWords: WordSet = ["nr", "nummer"]
  private static let treaties: WordSet = ["eu", "eg", "eeg", "euratom", "jbz", "gbvb"]
}
