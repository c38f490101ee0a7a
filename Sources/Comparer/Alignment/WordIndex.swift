/// Finds, among many texts, the few that share rare words with a given one.
///
/// Words that stand in more than `cap` of the texts are left out, so that a query costs at most `cap` per word.
struct WordIndex {
  private var postings: [Int32: [Int]] = [:]
  private var score: [Int]
  private let cap = 24

  /// Indexes texts by their place in `bags`.
  init(_ bags: [Bag]) {
    score = Array(repeating: 0, count: bags.count)
    for (index, bag) in bags.enumerated() {
      for id in bag.distinct where (postings[id]?.count ?? 0) <= cap {
        postings[id, default: []].append(index)
      }
    }
  }

  /// The texts with the greatest weight of rare words in common with `bag`, at most `count`, best first.
  mutating func nearest(_ bag: Bag, _ weights: WordWeights, count: Int) -> [Int] {
    var touched: [Int] = []
    for id in bag.distinct {
      guard let places = postings[id], places.count <= cap else { continue }
      for place in places {
        if score[place] == 0 { touched.append(place) }
        score[place] += weights.weight(of: id)
      }
    }
    touched.sort { (score[$0], $1) > (score[$1], $0) }
    defer { for place in touched { score[place] = 0 } }
    return Array(touched.prefix(count))
  }
}
