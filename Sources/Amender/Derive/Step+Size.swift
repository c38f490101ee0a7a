import Regeling

extension Derivation.Stap {
  /// About how many words the instruction takes, its new text included.
  var omvang: Int {
    handelingen.reduce(5) { total, handeling in
      switch handeling {
      case .vervang(_, let tekst), .voegIn(let tekst, _): total + 4 + tekst.omvang
      case .vervalt, .verplaats, .voegSamen, .verwijderAanduiding, .plaatsAanduiding: total + 3
      case .vernummer(let list): total + 8 * list.count
      case .vervangWoorden(_, let oud, let nieuw, _): total + 3 + Self.words(oud) + Self.words(nieuw)
      case .voegWoordenIn(_, let nieuw, .na(let anker), _), .voegWoordenIn(_, let nieuw, .voor(let anker), _):
        total + 3 + Self.words(nieuw) + Self.words(anker)
      case .voegWoordenIn(_, let nieuw, _, _): total + 3 + Self.words(nieuw)
      case .vervallenWoorden(_, let oud, _): total + 2 + Self.words(oud)
      case .vervangWaarde(_, _, let nieuw): total + 3 + Self.words(nieuw)
      case .wijzigOpschrift(_, let nieuw): total + 4 + nieuw.titel.wordCount
      case .geefOpschrift(_, let titel): total + 4 + titel.wordCount
      }
    }
  }

  private static func words(_ text: String) -> Int { Tekst(text).wordCount }
}

extension NieuweTekst {
  fileprivate var omvang: Int {
    blokken.reduce(0) { $0 + $1.tekst.wordCount }
      + elementen.reduce(0) { $0 + 1 + $1.wordCount + $1.titel.wordCount }
  }
}

extension Handeling {
  /// Whether words change within a text that stays.
  public var isWoordwijziging: Bool {
    switch self {
    case .vervangWoorden, .vervangWaarde, .voegWoordenIn, .vervallenWoorden: true
    default: false
    }
  }
}
