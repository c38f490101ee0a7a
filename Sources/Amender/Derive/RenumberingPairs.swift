import Regeling

/// Puts renumberings that run on together.
enum RenumberingPairs {
  /// The same renumberings, those whose old and new numbers both run on made one.
  static func joined(_ list: [Vernummering]) -> [Vernummering] {
    var result: [Vernummering] = []
    var run: [Vernummering] = []
    for item in list {
      if let last = run.last, !follows(item, last) {
        result.append(one(run))
        run = []
      }
      run.append(item)
    }
    if !run.isEmpty { result.append(one(run)) }
    return result
  }

  private static func one(_ run: [Vernummering]) -> Vernummering {
    let van = run.flatMap(\.van)
    let naar = run.map(newNumber)
    guard run.count > 2, let first = van.first, let last = van.last, let from = naar.first,
      let to = naar.last,
      case .element(let soort, let a)? = first.pad.last, case .element(_, let b)? = last.pad.last
    else { return Vernummering(van: van, naar: .lijst(naar)) }
    return Vernummering(van: [Doel(first.pad.dropLast() + [.reeks(soort, a, b)])], naar: .reeks(from, to))
  }

  private static func newNumber(_ item: Vernummering) -> String {
    switch item.naar {
    case .lijst(let numbers): numbers.first ?? ""
    case .reeks(let first, _): first
    }
  }

  private static func follows(_ item: Vernummering, _ last: Vernummering) -> Bool {
    guard let a = last.van.first, let b = item.van.first, a.pad.dropLast() == b.pad.dropLast(),
      case .element(let soort, let old)? = a.pad.last, case .element(soort, let next)? = b.pad.last,
      let oldPlace = SequenceNumber(old), let nextPlace = SequenceNumber(next),
      let from = SequenceNumber(newNumber(last)), let to = SequenceNumber(newNumber(item))
    else { return false }
    return oldPlace.isFollowed(by: nextPlace) && from.isFollowed(by: to)
  }
}
