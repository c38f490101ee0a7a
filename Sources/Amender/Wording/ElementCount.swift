import Regeling

/// How an instruction announces new elements: "een lid", "twee artikelen".
enum Telwoord {
  private static let namen = [
    "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf",
  ]

  /// "twee zinnen".
  static func zinnen(_ count: Int) -> String { "\(word(count)) \(count == 1 ? "zin" : "zinnen")" }

  private static func word(_ count: Int) -> String {
    count > 0 && count <= namen.count ? namen[count - 1] : String(count)
  }

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
