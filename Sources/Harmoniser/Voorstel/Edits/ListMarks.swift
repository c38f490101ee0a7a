import Regeling

/// The marks between the items of a list: `;` behind each, `; en` before the last, a full stop at the end.
struct ListMarks {
  private let between: String
  private let beforeLast: String
  private let last: String

  /// Takes the marks over from a list as it stands.
  init(_ items: [Element]) {
    let ends = items.map { Self.split($0.inhoud.last?.tekst.string ?? "").mark }
    between = ends.dropLast(2).first ?? ends.first ?? ";"
    beforeLast = ends.count > 1 ? ends[ends.count - 2] : between
    last = ends.last ?? "."
  }

  /// Puts the marks on `items`.
  func apply(to items: inout [Element]) {
    for index in items.indices {
      let mark = index == items.count - 1 ? last : index == items.count - 2 ? beforeLast : between
      guard items[index].kinderen.isEmpty, let place = items[index].inhoud.indices.last else { continue }
      let text = items[index].inhoud[place].tekst
      let (bare, old) = Self.split(text.string)
      guard old != mark else { continue }
      items[index].inhoud[place].tekst = text.replacing(
        bare.utf8.count..<text.string.utf8.count, with: Tekst(mark))
    }
  }

  /// The words of an item and the mark behind them.
  static func split(_ text: String) -> (bare: String, mark: String) {
    for end in ["; en", "; of", "; en/of", ", en", ", of", ";", ",", "."] where text.hasSuffix(end) {
      return (String(text.dropLast(end.count)), end)
    }
    return (text, "")
  }
}
