/// A text of which some signs may be missing, matched in all ways at once.
struct OptionalSigns {
  /// Where trying all ways would take too long, a text counts as not matched.
  private static let mostWork = 20_000_000

  private let scalars: [Unicode.Scalar]
  /// For each scalar how many from here on may be missing together; 0 where it must be there.
  private let optional: [Int]

  init(_ scalars: [Unicode.Scalar], _ optional: [Int]) {
    self.scalars = scalars
    self.optional = optional
  }

  /// Whether `found` is the text with some of the optional signs.
  func match(_ found: [Unicode.Scalar]) -> Bool {
    var seen = Array(repeating: -1, count: scalars.count + 1)
    var places: [Int] = []
    var work = 0
    /// Adds the place and those reached by leaving signs out.
    func reach(_ place: Int, _ round: Int) {
      var place = place
      while place <= scalars.count, seen[place] != round {
        seen[place] = round
        places.append(place)
        guard place < scalars.count, optional[place] > 0 else { break }
        place += optional[place]
      }
    }
    reach(0, 0)
    for (round, scalar) in found.enumerated() {
      let before = places
      places = []
      work += before.count
      guard work < Self.mostWork else { return false }
      for place in before where place < scalars.count && scalars[place] == scalar {
        reach(place + 1, round + 1)
      }
      if places.isEmpty { return false }
    }
    return places.contains(scalars.count)
  }
}
