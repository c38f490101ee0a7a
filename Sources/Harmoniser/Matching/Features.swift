import Concurrent
import Parser

/// The weighted terms of every unit and lid of every ordinance.
struct Features: Sendable {
  /// The vector of each unit, by ordinance.
  private(set) var units: [[Vector]] = []
  /// The vectors of the leden of each unit, by ordinance.
  private(set) var leden: [[[Vector]]] = []
  /// The terms of each unit's title, by ordinance, each once and in rising order.
  private(set) var titles: [[[Int32]]] = []
  /// How many terms there are.
  let termCount: Int

  private static let titleWeight: Float = 2
  private static let divisionWeight: Float = 0.3
  private static let referenceWeight: Float = 1.5

  init(_ outlines: [Outline], termCount: Int) {
    self.termCount = termCount
    let counts = Parallel.map(outlines.count) { ordinance in
      var counter = TermCounter(termCount: termCount)
      return outlines[ordinance].units.map { Self.count($0, &counter) }
    }
    let idf = Self.idf(counts, termCount)
    let made = Parallel.map(outlines.count) { ordinance in
      var counter = TermCounter(termCount: termCount)
      return (
        units: counts[ordinance].map { Vector($0, idf: idf) },
        leden: outlines[ordinance].units.map { Self.leden($0, idf, &counter) }
      )
    }
    units = made.map(\.units)
    leden = made.map(\.leden)
    titles = outlines.map { $0.units.map { Set($0.titleTerms).sorted() } }
  }

  /// What each term weighs: much for a term of few units.
  private static func idf(_ counts: [[TermCounts]], _ termCount: Int) -> [Float] {
    var frequency = [Int](repeating: 0, count: termCount)
    var total = 0
    for unit in counts.joined() {
      total += 1
      for (term, _) in unit.all { frequency[Int(term)] += 1 }
    }
    return frequency.map { $0 == 0 ? 0 : (1 + Float(total) / Float($0)).logarithm }
  }

  private static func count(_ unit: Unit, _ counter: inout TermCounter) -> TermCounts {
    for clause in unit.clauses { counter.add(clause.terms) }
    counter.add(unit.titleTerms, titleWeight)
    counter.add(unit.divisionTerms, divisionWeight)
    counter.add(unit.references, referenceWeight)
    return counter.take()
  }

  private static func leden(_ unit: Unit, _ idf: [Float], _ counter: inout TermCounter) -> [Vector] {
    unit.subunits.map { lid in
      for clause in unit.clauses[lid.clauses] { counter.add(clause.terms) }
      return Vector(counter.take(), idf: idf)
    }
  }
}
