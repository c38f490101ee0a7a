/// How much each term of a text counts, the terms in rising order.
struct TermCounts {
  let all: [(term: Int32, count: Float)]
}

/// Counts terms; one counter serves many texts, so that counting asks for no memory.
struct TermCounter {
  private var counts: [Float]
  private var met: [Int32] = []

  init(termCount: Int) { counts = Array(repeating: 0, count: termCount) }

  mutating func add(_ terms: [Int32], _ count: Float = 1) {
    for term in terms {
      // Nothing counts for less than something, so that zero is a term that was not met.
      if counts[Int(term)] == 0 { met.append(term) }
      counts[Int(term)] += count
    }
  }

  /// What was counted since the last time.
  mutating func take() -> TermCounts {
    met.sort()
    let all = met.map { (term: $0, count: counts[Int($0)]) }
    for term in met { counts[Int(term)] = 0 }
    met.removeAll(keepingCapacity: true)
    return TermCounts(all: all)
  }
}
