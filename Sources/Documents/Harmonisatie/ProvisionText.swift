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
      guard var element = text.verordening.element(place.artikel) else { continue }
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
}
