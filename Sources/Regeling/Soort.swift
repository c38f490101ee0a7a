/// The kinds of structural element, under the names that the overview and the JSON use.
public enum Soort: String, Hashable, Sendable, CaseIterable {
  case boek, deel, titel, hoofdstuk, afdeling, paragraaf, subparagraaf
  case artikel, lid, onderdeel, bijlage
  case toelichting
  case toelichtingArtikel = "toelichting-artikel"
  case toelichtingHoofdstuk = "toelichting-hoofdstuk"
  /// Text between two numbered elements, or a paragraph of a text without articles.
  case tekst

  /// Whether the element groups articles: boek down to subparagraaf.
  public var isIndeling: Bool { indelingLevel != nil }

  /// The customary depth of an indeling, 0 for boek to 6 for subparagraaf; texts nest them as they like.
  public var indelingLevel: Int? {
    switch self {
    case .boek: 0
    case .deel: 1
    case .hoofdstuk: 2
    case .titel: 3
    case .afdeling: 4
    case .paragraaf: 5
    case .subparagraaf: 6
    default: nil
    }
  }
}

/// Whether the source shows an element's number or the reader inferred the element.
public enum Herkomst: String, Hashable, Sendable {
  case expliciet, afgeleid
}
