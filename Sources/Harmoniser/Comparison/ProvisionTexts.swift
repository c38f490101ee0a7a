/// How alike the texts of one provision are.
struct ProvisionTexts {
  private let present: [Int]
  /// The words and numbers of each ordinance's text in order, marks left out.
  private let words: [[Int32]]
  /// The same with one sign where an ordinance names its own municipality.
  private let nameless: [[Int32]]
  private let terms: [Set<Int32>]
  private var frequency: [Int32: Int] = [:]

  init(_ clauses: [[Clause]], names: [[Int32]], _ present: [Int]) {
    self.present = present
    words = clauses.map {
      $0.flatMap { $0.tokens.map { $0.word < 0 ? Int32(clamping: -2 - $0.value) : $0.word } }
    }
    nameless = zip(words, names).map(Self.without)
    terms = clauses.map { Set($0.flatMap(\.terms)) }
    for ordinance in present { for term in terms[ordinance] { frequency[term, default: 0] += 1 } }
  }

  /// `words` with one sign for each place where `name` stands.
  private static func without(_ words: [Int32], _ name: [Int32]) -> [Int32] {
    guard let first = name.first, words.contains(first) else { return words }
    var result: [Int32] = []
    var index = 0
    while index < words.count {
      if words[index...].starts(with: name) {
        result.append(Int32.min)
        index += name.count
      } else {
        result.append(words[index])
        index += 1
      }
    }
    return result
  }

  /// The ordinance whose text stands for the others: fewest deviations, then most in common with all.
  func base(fewest deviations: [Int]) -> Int {
    func common(_ ordinance: Int) -> Double {
      let own = terms[ordinance]
      guard !own.isEmpty else { return 0 }
      let sum = own.reduce(0) { $0 + (frequency[$1] ?? 0) }
      return Double(sum) / Double(own.count + 20)
    }
    return present.min { (deviations[$0], -common($0), $0) < (deviations[$1], -common($1), $1) } ?? 0
  }

  /// Whether the two texts have the same words in the same order, but for the name of the municipality.
  func isEqual(_ a: Int, _ b: Int) -> Bool { words[a] == words[b] || nameless[a] == nameless[b] }

  /// What part of their words the two texts share, in hundredths.
  func likeness(_ a: Int, _ b: Int) -> Double {
    let total = terms[a].count + terms[b].count
    guard total > 0 else { return 1 }
    let share = Double(2 * terms[a].intersection(terms[b]).count) / Double(total)
    return (share * 100).rounded() / 100
  }
}
