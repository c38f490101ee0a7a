/// A piece of an ordinance that belongs to a provision: a whole unit, or some of its leden.
struct Part: Hashable {
  var unit: Int
  /// The leden, in order; nil for the whole unit.
  var subunits: [Int]?
}

/// A provision with what each ordinance has of it.
struct Provision {
  /// The parts by ordinance, the main one first; empty where the ordinance has none.
  var parts: [[Part]]
  /// The place in the profile; nil for a provision that it does not name.
  var profile: Int?

  /// The ordinances that have it.
  var ordinances: [Int] { parts.indices.filter { !parts[$0].isEmpty } }
}

extension Outline {
  /// The clauses of some parts, in the order of the parts.
  func clauses(_ parts: [Part]) -> [(unit: Int, clause: Int)] {
    var result: [(unit: Int, clause: Int)] = []
    for part in parts {
      let unit = units[part.unit]
      guard let subunits = part.subunits else {
        result += unit.clauses.indices.map { (part.unit, $0) }
        continue
      }
      for subunit in subunits { result += unit.subunits[subunit].clauses.map { (part.unit, $0) } }
    }
    return result
  }
}
