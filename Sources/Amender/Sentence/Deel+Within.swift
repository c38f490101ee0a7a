extension Doel.Deel {
  /// The part that this and the part around it name together: a row of a table, a sentence of a paragraph; nil where
  /// they do not belong together.
  func within(_ outer: Doel.Deel) -> Doel.Deel? {
    switch self {
    case .rij(let row): row.within(outer).map { .rij($0) }
    case .zin(let place, in: nil): outer.tekstdeel.map { .zin(place, in: $0) }
    default: nil
    }
  }

  /// The part as a stretch that sentences are counted in; nil for what is none.
  private var tekstdeel: Doel.Tekstdeel? {
    switch self {
    case .alinea(let place): .alinea(place)
    case .aanhef: .aanhef
    case .slot: .slot
    default: nil
    }
  }

  /// The stretch in which this is a sentence; nil for anything else.
  var outer: Doel.Deel? {
    if case .zin(_, in: let stretch?) = self { stretch.deel } else { nil }
  }
}

extension Doel.Tekstdeel {
  /// The stretch as a part of its own.
  var deel: Doel.Deel {
    switch self {
    case .alinea(let place): .alinea(place)
    case .aanhef: .aanhef
    case .slot: .slot
    }
  }
}
