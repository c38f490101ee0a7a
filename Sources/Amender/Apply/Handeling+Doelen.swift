import Regeling

extension Handeling {
  /// When the change is made among those of its sentence: words, what goes, numbers, what comes.
  var order: Int {
    switch self {
    case .vervangWoorden, .vervangWaarde, .voegWoordenIn, .vervallenWoorden, .wijzigOpschrift, .geefOpschrift:
      0
    case .vervang, .voegSamen: 1
    case .vervalt, .verplaats: 2
    case .verwijderAanduiding, .plaatsAanduiding: 3
    case .vernummer: 4
    case .voegIn: 5
    }
  }

  /// What it does with the elements that it takes away; nil for a change that takes none.
  var takesAway: String? {
    switch self {
    case .vervalt: "laten vervallen"
    case .vervang: "vervangen"
    case .voegSamen: "samengevoegd"
    default: nil
    }
  }

  /// The words that it looks for.
  var oud: String? {
    switch self {
    case .vervangWoorden(_, let oud, _, _), .vervallenWoorden(_, let oud, _): oud
    default: nil
    }
  }

  /// Everything that it points at.
  var doelen: [Doel] {
    switch self {
    case .vervang(let doelen, _), .vervalt(let doelen), .vervangWoorden(let doelen, _, _, _),
      .vervangWaarde(let doelen, _, _), .voegWoordenIn(let doelen, _, _, _),
      .vervallenWoorden(let doelen, _, _), .voegSamen(let doelen, _):
      doelen
    case .voegIn(_, let plaats): [plaats.doel]
    case .vernummer(let lijst): lijst.flatMap(\.van)
    case .plaatsAanduiding(let doel, _), .verwijderAanduiding(let doel), .wijzigOpschrift(let doel, _),
      .geefOpschrift(let doel, _), .verplaats(let doel, _, _):
      [doel]
    }
  }

  /// Which numbering its targets ask for.
  var lezing: Doel.Lezing { doelen.map(\.lezing).first { $0 != .onbepaald } ?? .onbepaald }
}

extension Plaats {
  /// What it points at.
  var doel: Doel {
    switch self {
    case .na(let doel), .voor(let doel), .slot(let doel), .begin(let doel), .alfabetisch(let doel),
      .opNummer(let doel):
      doel
    }
  }
}
