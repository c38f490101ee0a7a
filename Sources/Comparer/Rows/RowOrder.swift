/// The order of the rows: that of the new text, with each lapsed unit after the last one before it that stayed.
enum RowOrder {
  /// The old and new unit of a row.
  typealias Place = (old: Int?, new: Int?)

  static func places(_ pair: OutlinePair, _ units: UnitAlignment) -> [Place] {
    // By new unit the lapsed ones that follow it; those before all others of their part stand under the part.
    var after: [Int: [Int]] = [:]
    var first: [Outline.Part: [Int]] = [:]
    var last: (part: Outline.Part, new: Int)?
    for (old, unit) in pair.old.units.enumerated() {
      let new = units.pairing.newOf[old]
      if new >= 0 {
        if !units.moved[new] { last = (unit.part, new) }
      } else if let last, last.part == unit.part {
        after[last.new, default: []].append(old)
      } else {
        first[unit.part, default: []].append(old)
      }
    }
    var result: [Place] = []
    var part = -1
    func open(upTo next: Int) {
      while part < next {
        part += 1
        for old in Outline.Part(rawValue: part).flatMap({ first[$0] }) ?? [] { result.append((old, nil)) }
      }
    }
    for (new, unit) in pair.new.units.enumerated() {
      open(upTo: unit.part.rawValue)
      let old = units.pairing.oldOf[new]
      result.append((old < 0 ? nil : old, new))
      for lapsed in after[new] ?? [] { result.append((lapsed, nil)) }
    }
    open(upTo: Outline.Part.voetnoten.rawValue)
    return result
  }
}
