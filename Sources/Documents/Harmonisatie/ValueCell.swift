import Harmoniser
import Regeling
import Renderer

/// How a cell shows what one ordinance says of a condition: the value, the sentence, the place.
enum ValueCell {
  private static let longestQuote = 280

  /// - Parameter bepaling: what the ordinance has of the provision, which tells where the sentence stands.
  static func blocks(
    _ waarde: Harmonisatie.Waarde?, _ bepaling: Harmonisatie.Bepaling?, deviates: Bool = false
  ) -> [Block] {
    guard let bepaling else { return [.paragraph([.emphasis(["Heeft deze voorziening niet."])])] }
    guard let waarde else {
      return [.paragraph([.emphasis(["Zegt hier niets over."])])] + (deviates ? [Self.deviation] : [])
    }
    let text = Self.text(waarde)
    let quote = shortened(waarde.citaat)
    var blocks: [Block] = [.paragraph([.strong([.text(shortened(text))])])]
    if deviates { blocks.append(Self.deviation) }
    let place = Self.place(waarde.eId, bepaling)
    let says = quote.hasPrefix(text) ? place : "“\(quote)” (\(place))"
    blocks.append(.paragraph([.text(says)], style: .small))
    return blocks
  }

  private static let deviation = Block.paragraph(["wijkt af"], style: .small)

  /// The value with its limit.
  static func text(_ waarde: Harmonisatie.Waarde) -> String {
    waarde.grens.isEmpty ? waarde.waarde : "\(waarde.grens) \(waarde.waarde)"
  }

  static func shortened(_ text: String) -> String {
    text.count <= longestQuote ? text : text.prefix(longestQuote) + "…"
  }

  /// The article with the lid and the item: "Artikel 3, tweede lid, onderdeel a".
  private static func place(_ eId: String, _ bepaling: Harmonisatie.Bepaling) -> String {
    let all = [bepaling.plaats] + bepaling.ook
    for place in all where EIdPath.path(eId, within: place.eId) != nil {
      return named(place.aanduiding, eId, within: place.eId)
    }
    // The definitions, or an article that holds for all.
    return EIdPath.unit(of: eId).map { named($0.name, eId, within: $0.eId) } ?? eId
  }

  private static func named(_ unit: String, _ eId: String, within address: String) -> String {
    let rest = EIdPath.name(eId, within: address)
    return rest.isEmpty ? unit : "\(unit), \(rest)"
  }
}
