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

  /// The article, and the lid where the address has one.
  private static func place(_ eId: String, _ bepaling: Harmonisatie.Bepaling) -> String {
    let all = [bepaling.plaats] + bepaling.ook
    let place =
      all.first { eId == $0.eId || eId.hasPrefix($0.eId + "__") } ?? all.first { eId.hasPrefix($0.artikel) }
    guard let place else { return elsewhere(eId) }
    guard place.eId == place.artikel, let lid = number(in: eId, behind: "__para_") else {
      return place.aanduiding
    }
    return "\(place.aanduiding), lid \(lid)"
  }

  /// A place outside the provision: in the definitions, or in an article that holds for all.
  private static func elsewhere(_ eId: String) -> String {
    guard let article = number(in: "__" + eId, behind: "__art_") else {
      return number(in: "__" + eId, behind: "__cmp_").map { "Bijlage \($0)" } ?? eId
    }
    let lid = number(in: eId, behind: "__para_").map { ", lid \($0)" } ?? ""
    return "Artikel \(article)\(lid)"
  }

  private static func number(in eId: String, behind mark: String) -> String? {
    var parts = eId[...]
    while let index = parts.firstIndex(of: "_") {
      parts = parts[index...]
      if parts.hasPrefix(mark) {
        let number = parts.dropFirst(mark.count).prefix { $0 != "_" }
        return number.isEmpty ? nil : String(number)
      }
      parts = parts.dropFirst()
    }
    return nil
  }
}
