/// Finds, among many texts, the few that share rare words with a given one.
///
/// Words that stand in more than `cap` of the texts are left out, so that a query costs at most `cap` per word.
struct WordIndex {
  /// The words that stand in any of the texts, rising.
  private var words: [Int32] = []
  /// The texts of each word one after the other, and where those of each begin.
  private var texts: [Int] = []
  private var starts: [Int] = []
  private var score: [Int]
  private let cap = 24

  /// Indexes texts by their place in `bags`.
  init(_ bags: [Bag]) {
    score = Array(repeating: 0, count: bags.count)
    var postings: [Int] = []
    postings.reserveCapacity(bags.reduce(0) { $0 + $1.count })
    for (index, bag) in bags.enumerated() {
      bag.visitDistinct { postings.append(Int($0) << 32 | index) }
    }
    postings.sort()
    texts.reserveCapacity(postings.count)
    for posting in postings {
      let id = Int32(truncatingIfNeeded: posting >> 32)
      if id != words.last {
        words.append(id)
        starts.append(texts.count)
      }
      texts.append(posting & 0xFFFF_FFFF)
    }
    starts.append(texts.count)
  }

  /// The texts with the greatest weight of rare words in common with `bag`, at most `count`, best first.
  mutating func nearest(_ bag: Bag, _ weights: WordWeights, count: Int) -> [Int] {
    var touched: [Int] = []
    var word = 0
    bag.visitDistinct { id in
      word = Bag.firstPlace(of: id, in: words, from: word)
      guard word < words.count, words[word] == id, starts[word + 1] - starts[word] <= cap else { return }
      for place in texts[starts[word]..<starts[word + 1]] {
        if score[place] == 0 { touched.append(place) }
        score[place] += weights.weight(of: id)
      }
    }
    touched.sort { (score[$0], $1) > (score[$1], $0) }
    defer { for place in touched { score[place] = 0 } }
    return Array(touched.prefix(count))
  }
}
