/// The weighted terms of every unit and lid of every ordinance.
struct Features {
  /// The vector of each unit, by ordinance.
  private(set) var units: [[Vector]] = []
  /// What each term weighs: much for a term of few units.
  private(set) var idf: [Float] = []

  private static let titleWeight: Float = 2
  private static let divisionWeight: Float = 0.3
  private static let referenceWeight: Float = 1.5

  init(_ outlines: [Outline], termCount: Int) {
    var frequency = [Int](repeating: 0, count: termCount)
    var total = 0
    var counts: [[[Int32: Float]]] = []
    for outline in outlines {
      let bags = outline.units.map(Self.bag)
      for bag in bags {
        total += 1
        for term in bag.keys { frequency[Int(term)] += 1 }
      }
      counts.append(bags)
    }
    idf = frequency.map { $0 == 0 ? 0 : (1 + Float(total) / Float($0)).logarithm }
    for bags in counts { units.append(bags.map { Vector($0, idf: idf) }) }
  }

  private static func bag(_ unit: Unit) -> [Int32: Float] {
    var bag: [Int32: Float] = [:]
    for clause in unit.clauses { for term in clause.terms { bag[term, default: 0] += 1 } }
    for term in unit.titleTerms { bag[term, default: 0] += titleWeight }
    for term in unit.divisionTerms { bag[term, default: 0] += divisionWeight }
    for term in unit.references { bag[term, default: 0] += referenceWeight }
    return bag
  }

  /// The vector of one lid.
  func subunit(_ unit: Unit, _ index: Int) -> Vector {
    var bag: [Int32: Float] = [:]
    for clause in unit.clauses[unit.subunits[index].clauses] {
      for term in clause.terms { bag[term, default: 0] += 1 }
    }
    return Vector(bag, idf: idf)
  }
}
