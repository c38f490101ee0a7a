import Regeling

/// Where a text stands, so that "het eerste lid" and "dit artikel" have a meaning.
struct Scope {
  /// The element of the lichaam or a bijlage around the text, or the one that the toelichting there explains.
  var node: Int?
  /// The number of the article that a note explains although the document has none of that number.
  var missingArticle: String?
  /// Whether the text is part of the toelichting.
  var isNote = false
}

extension TargetResolver {
  /// The scope of the texts of `element` inside `outer`.
  func scope(of element: Element, around outer: Scope) -> Scope {
    if let node = index.node(eId: element.eId) { return Scope(node: node) }
    if let over = element.over, let node = index.node(eId: over) {
      return Scope(node: node, isNote: true)
    }
    if element.soort == .toelichtingArtikel, !element.nr.isEmpty {
      return Scope(missingArticle: element.nr, isNote: true)
    }
    return outer
  }
}
