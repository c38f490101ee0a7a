import Harmoniser
import Regeling

/// The elements of an ordinance that belong to one provision, as an ordinance of their own.
enum ProvisionText {
  /// Whole articles, and articles with only the leden that belong to the provision; every eId stays as it is.
  static func verordening(_ text: Deelnemer, _ bepaling: Harmonisatie.Bepaling) -> Verordening {
    var result = Verordening(bron: text.verordening.bron)
    let places = [bepaling.plaats] + bepaling.ook
    var seen: Set<String> = []
    for place in places where seen.insert(place.artikel).inserted {
      guard var element = find(place.artikel, in: text.verordening) else { continue }
      let own = places.filter { $0.artikel == place.artikel }.map(\.eId)
      if !own.contains(place.artikel) {
        element.inhoud = []
        element.slot = []
        element.kinderen = element.kinderen.filter { own.contains($0.eId) }
      }
      result.lichaam.append(element)
    }
    return result
  }

  private static func find(_ eId: String, in verordening: Verordening) -> Element? {
    var open = verordening.lichaam + verordening.bijlagen
    while let element = open.popLast() {
      if element.eId == eId { return element }
      if eId.hasPrefix(element.eId) || element.soort.isIndeling { open += element.kinderen }
    }
    return nil
  }
}
