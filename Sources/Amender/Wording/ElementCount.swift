import Regeling

/// How an instruction announces new elements: "een lid", "twee artikelen".
enum ElementCount {
  /// "twee zinnen".
  static func zinnen(_ count: Int) -> String { "\(word(count)) \(count == 1 ? "zin" : "zinnen")" }

  /// "twee rijen".
  static func rijen(_ count: Int) -> String { "\(word(count)) \(count == 1 ? "rij" : "rijen")" }

  private static func word(_ count: Int) -> String { Telwoord.naam(count) ?? String(count) }

  /// "een lid", "twee artikelen".
  static func nieuw(_ elementen: [Element]) -> String {
    let count = elementen.count
    guard let first = elementen.first else { return "een tekst" }
    return "\(word(count)) \(soortnaam(first, isMany: count > 1))"
  }

  private static func soortnaam(_ element: Element, isMany: Bool) -> String {
    guard element.soort == .onderdeel, element.nr.isEmpty else {
      return isMany ? element.soort.meervoud : element.soort.rawValue
    }
    if Namer.term(element) != nil { return isMany ? "begripsbepalingen" : "begripsbepaling" }
    return isMany ? "gedachtestreepjes" : "gedachtestreepje"
  }
}
