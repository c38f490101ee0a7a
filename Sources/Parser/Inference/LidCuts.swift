/// The ways to cut paragraphs so that an article gets the leden that references prove, the best first.
enum LidCuts {
  /// One way.
  struct Choice {
    var units: [LidUnit]
    /// How well what the toelichting says about each lid fits, higher being better.
    var score: Double
    /// The first words of the first lid that the cuts make.
    var quote: String
  }

  /// At most this many ways are weighed; an article with more is left to its reader.
  private static let limit = 400

  /// The ways to make `count` cuts, best first; empty where there are none or too many.
  static func choices(_ units: [LidUnit], count: Int, explained: [Int: String]) -> [Choice] {
    let places = units.indices.flatMap { unit in units[unit].sentences.indices.dropFirst().map { (unit, $0) }
    }
    guard places.count >= count, count <= 4, binomial(places.count, count) <= limit else { return [] }
    let said = explained.mapValues(words)
    return combinations(places.count, count).map { combination in
      let chosen = combination.map { places[$0] }
      var result: [LidUnit] = []
      var quote = ""
      var bonus = 0.0
      for (index, unit) in units.enumerated() {
        let cuts = chosen.filter { $0.0 == index }.map(\.1)
        let parts = cuts.isEmpty ? [unit] : unit.cut(before: cuts)
        if quote.isEmpty, parts.count > 1 { quote = firstWords(parts[1].lead.tekst.string) }
        // A sentence that leads in a list is a lid more often than one that ends a paragraph.
        if parts.count > 1, unit.leadsIn, cuts.last == unit.sentences.count - 1 { bonus += 0.1 }
        result += parts
      }
      return Choice(units: result, score: score(result, said) + bonus, quote: quote)
    }.enumerated().sorted { ($1.element.score, $0.offset) < ($0.element.score, $1.offset) }.map(\.element)
  }

  private static func score(_ units: [LidUnit], _ said: [Int: Set<String>]) -> Double {
    var score = 0.0
    for (index, unit) in units.enumerated() {
      guard let words = said[index + 1], !words.isEmpty else { continue }
      score += Double(words.intersection(unit.words).count) / Double(words.count)
    }
    return score
  }

  /// The words of `text` that carry meaning: those of six letters and more.
  static func words(_ text: String) -> Set<String> {
    Set(text.lowercased().split { !$0.isLetter && $0 != "-" }.filter { $0.utf8.count >= 6 }.map(String.init))
  }

  private static func firstWords(_ text: String) -> String {
    text.split(separator: " ").prefix(5).joined(separator: " ") + " …"
  }

  private static func binomial(_ n: Int, _ k: Int) -> Int {
    var result = 1
    for index in 0..<k { result = result * (n - index) / (index + 1) }
    return result
  }

  /// The ascending ways to choose `k` of `n`.
  private static func combinations(_ n: Int, _ k: Int) -> [[Int]] {
    var result: [[Int]] = [[]]
    for _ in 0..<k {
      result = result.flatMap { chosen in
        ((chosen.last ?? -1) + 1..<max(n, (chosen.last ?? -1) + 1)).map { chosen + [$0] }
      }
    }
    return result
  }
}
