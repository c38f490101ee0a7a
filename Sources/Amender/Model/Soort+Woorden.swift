import Regeling

extension Soort {
  /// The article word of its name.
  var lidwoord: String {
    switch self {
    case .boek, .deel, .hoofdstuk, .artikel, .lid, .onderdeel: "het"
    default: "de"
    }
  }

  /// Its name for several.
  var meervoud: String {
    switch self {
    case .boek: "boeken"
    case .deel: "delen"
    case .hoofdstuk: "hoofdstukken"
    case .titel: "titels"
    case .afdeling: "afdelingen"
    case .paragraaf: "paragrafen"
    case .subparagraaf: "subparagrafen"
    case .artikel: "artikelen"
    case .lid: "leden"
    case .onderdeel: "onderdelen"
    case .bijlage: "bijlagen"
    default: rawValue
    }
  }
}
