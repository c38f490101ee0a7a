/// Counts through the lists of a document and gives each paragraph the number that Word shows before it.
struct ListCounter {
  private let numbering: WordNumbering
  /// For each definition the numbers of its levels so far; nil for a level that begins anew.
  private var counts: [Int: [Int?]] = [:]
  /// The levels of lists that began anew with a start of their own, which happens once.
  private var started: Set<ListLevel> = []

  private struct ListLevel: Hashable {
    var list: String
    var level: Int
  }

  init(_ numbering: WordNumbering) { self.numbering = numbering }

  /// The number of the next paragraph in list `id` at `level`, with what stands behind it; nil where none is shown.
  mutating func next(_ id: String, level: Int) -> String? {
    guard let list = numbering.list(id), list.levels.indices.contains(level) else { return nil }
    var counts = counts[list.definition] ?? Array(repeating: nil, count: WordNumbering.levelCount)
    if list.starts.contains(level), started.insert(ListLevel(list: id, level: level)).inserted {
      counts[level] = nil
    }
    for above in 0..<level where counts[above] == nil { counts[above] = list.levels[above].start }
    counts[level] = counts[level].map { $0 + 1 } ?? list.levels[level].start
    for below in (level + 1)..<max(level + 1, WordNumbering.levelCount) {
      // Without a word of its own a level counts anew after every level above it.
      let restart = list.levels[below].restart ?? below
      if level < restart { counts[below] = nil }
    }
    self.counts[list.definition] = counts
    let text = Self.text(list, level, counts)
    return text.isEmpty ? nil : text + list.levels[level].suffix
  }

  private static func text(_ list: WordNumbering.List, _ index: Int, _ counts: [Int?]) -> String {
    let level = list.levels[index]
    if level.isHidden { return "" }
    if level.format == .bullet { return SymbolFont.bullet(level.text, font: level.font) }
    var result = ""
    var afterPercent = false
    for scalar in level.text.unicodeScalars {
      if afterPercent {
        afterPercent = false
        if scalar.value >= 0x31, scalar.value <= 0x39 {
          result += number(Int(scalar.value) - 0x31, at: index, list, counts)
          continue
        }
        result += "%"
      }
      if scalar == "%" { afterPercent = true } else { result.unicodeScalars.append(scalar) }
    }
    return afterPercent ? result + "%" : result
  }

  private static func number(_ other: Int, at index: Int, _ list: WordNumbering.List, _ counts: [Int?])
    -> String
  {
    guard other <= index, let value = counts[other] else { return "" }
    let format = list.levels[other].format
    let isPlain = list.levels[index].isLegal && format != .none && format != .bullet
    return (isPlain ? .decimal : format).text(value)
  }
}
