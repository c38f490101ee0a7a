import Harmoniser

/// The words with which a report judges one municipality's text of a provision; clear without colour.
enum OordeelWord: String {
  case gelijk = "gelijk"
  case andersVerwoord = "anders verwoord, zelfde voorwaarden"
  case andereVoorwaarde = "andere voorwaarde"
  case andereNaam = "andere naam"
  case ontbreekt = "ontbreekt"

  /// The words for one ordinance: what differs, or that nothing does.
  static func words(_ bepaling: Harmonisatie.Bepaling?) -> [OordeelWord] {
    guard let oordeel = bepaling?.oordeel else { return [.ontbreekt] }
    var result: [OordeelWord] = []
    if oordeel.andereVoorwaarde { result.append(.andereVoorwaarde) }
    if oordeel.andereNaam { result.append(.andereNaam) }
    if result.isEmpty { result.append(oordeel.andersVerwoord ? .andersVerwoord : .gelijk) }
    return result
  }
}
