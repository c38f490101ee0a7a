/// Finds which of two sequences of numbers stayed, in order.
///
/// Myers' greedy search does the work as long as it is cheap. Where the sequences are so unlike that it is not, elements
/// that occur once in both split the problem; where there are none, the whole stretch counts as replaced. So the cost
/// stays near linear and the result need not be the shortest.
struct Differ {
  private let old: [Int32]
  private let new: [Int32]
  /// For each old element the new one that it became, or -1; rising.
  private(set) var partner: [Int]

  /// Compares two sequences.
  init(_ old: [Int32], _ new: [Int32]) {
    self.old = old
    self.new = new
    partner = Array(repeating: -1, count: old.count)
    var open = [(stretch: Hunk(old: 0..<old.count, new: 0..<new.count), depth: 0)]
    while let (stretch, depth) = open.popLast() {
      let rest = trim(stretch)
      if rest.old.isEmpty || rest.new.isEmpty { continue }
      var search = Myers(old[rest.old], new[rest.new])
      if let runs = search.equalRuns() {
        for run in runs { keep(run) }
      } else if depth < 12 {
        for gap in gaps(rest) { open.append((gap, depth + 1)) }
      }
    }
  }

  /// The changes between the elements that stayed.
  static func hunks(_ old: [Int32], _ new: [Int32]) -> [Hunk] {
    Hunk.between(Differ(old, new).partner, newCount: new.count)
  }

  private mutating func keep(_ run: Hunk) {
    for offset in 0..<run.old.count { partner[run.old.lowerBound + offset] = run.new.lowerBound + offset }
  }

  /// Keeps what both ends of a stretch have in common and gives the middle.
  private mutating func trim(_ stretch: Hunk) -> Hunk {
    var (o, n) = (stretch.old.lowerBound, stretch.new.lowerBound)
    var (oldEnd, newEnd) = (stretch.old.upperBound, stretch.new.upperBound)
    while o < oldEnd, n < newEnd, old[o] == new[n] {
      partner[o] = n
      o += 1
      n += 1
    }
    while o < oldEnd, n < newEnd, old[oldEnd - 1] == new[newEnd - 1] {
      oldEnd -= 1
      newEnd -= 1
      partner[oldEnd] = newEnd
    }
    return Hunk(old: o..<oldEnd, new: n..<newEnd)
  }

  /// The stretches between the elements that occur once in both sides and keep their order.
  private mutating func gaps(_ stretch: Hunk) -> [Hunk] {
    let oldPlaces = uniquePlaces(old[stretch.old])
    let newPlaces = uniquePlaces(new[stretch.new])
    var anchors: [(old: Int, new: Int)] = []
    for index in stretch.old {
      if oldPlaces[old[index]] == index, let place = newPlaces[old[index]], place >= 0 {
        anchors.append((index, place))
      }
    }
    let kept = LongestRun.indices(anchors.map(\.new), weights: nil)
    var result: [Hunk] = []
    var (o, n) = (stretch.old.lowerBound, stretch.new.lowerBound)
    for index in kept {
      let (anchorOld, anchorNew) = anchors[index]
      partner[anchorOld] = anchorNew
      result.append(Hunk(old: o..<anchorOld, new: n..<anchorNew))
      (o, n) = (anchorOld + 1, anchorNew + 1)
    }
    if kept.isEmpty { return [] }
    result.append(Hunk(old: o..<stretch.old.upperBound, new: n..<stretch.new.upperBound))
    return result
  }

  /// Where each element stands that occurs once; -1 for those that occur more often.
  private func uniquePlaces(_ elements: ArraySlice<Int32>) -> [Int32: Int] {
    var places: [Int32: Int] = [:]
    for index in elements.indices { places[elements[index]] = places[elements[index]] == nil ? index : -1 }
    return places
  }
}
