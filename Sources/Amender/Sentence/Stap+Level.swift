import Regeling

extension Doel.Stap {
  /// How deep the kind of element stands; a step lies within one of a lower level.
  var level: Int {
    switch self {
    case .element(let soort, _), .reeks(let soort, _, _), .plaats(let soort, _): Self.level(soort)
    case .begrip: Self.level(.onderdeel)
    case .toelichting: 0
    }
  }

  static func level(_ soort: Soort) -> Int {
    switch soort {
    case .bijlage, .toelichting: 1
    case .artikel, .toelichtingArtikel: 20
    case .lid: 21
    case .onderdeel: 22
    default: 2 + (soort.indelingLevel ?? 10)
    }
  }
}

extension Doel {
  /// This target read within `context`: the steps that it leaves out, and the numbering, are those of the context.
  func within(_ context: Doel) -> Doel {
    let lezing = lezing == .onbepaald ? context.lezing : lezing
    guard let first = pad.first else {
      return Doel(context.pad, deel: deel.within(context.deel) ?? deel, lezing: lezing)
    }
    let outer = context.pad.prefix { $0.level < first.level }
    return Doel(Array(outer) + pad, deel: deel, lezing: lezing)
  }
}
