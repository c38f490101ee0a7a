import Comparer
import Regeling

/// The names of the old provisions of a comparison, for text that left them.
struct Plaatsnamen {
  private var articles: [String: String] = [:]

  init(_ vergelijking: Vergelijking) {
    for rij in vergelijking.rijen {
      if let was = rij.was { articles[was.eId] = was.naam }
    }
  }

  /// The name of the element `eId`: "artikel 5, tweede lid"; without its article where that is `row`.
  func name(_ eId: String, within row: Rij.Plaats?) -> String {
    if let row, let path = EIdPath.path(eId, within: row.eId) {
      return path.isEmpty ? row.aanduiding.lowercasedFirst : EIdPath.name(eId, within: row.eId)
    }
    for parent in EIdPath.ancestors(eId, within: nil) {
      guard let article = articles[parent] else { continue }
      let rest = EIdPath.name(eId, within: parent)
      return rest.isEmpty ? article : "\(article), \(rest)"
    }
    return "de oude tekst"
  }
}
