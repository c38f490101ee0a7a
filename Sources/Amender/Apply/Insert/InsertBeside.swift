import Regeling

extension WorkingText {
  /// Puts new elements behind or before one of the same level.
  mutating func insert(_ elements: [Element], beside plek: Locator.Plek, _ doel: Doel, after: Bool)
    throws(ApplyError)
  {
    let anchor = try path(plek)
    guard let old = tekst.element(at: anchor), let new = elements.first else { throw .lost }
    let fitting = try Self.fitting(elements, old, doel)
    if new.soort.isIndeling, old.soort == .artikel {
      // "Na artikel 9 wordt een hoofdstuk ingevoegd": behind the chapter that the article closes.
      return try put(fitting, at: try edge(of: anchor, new.soort, doel, after: after))
    }
    try put(fitting, at: after ? anchor.sibling(1) : anchor)
  }

  /// The new elements as ones that may stand beside `old`.
  private static func fitting(_ elements: [Element], _ old: Element, _ doel: Doel) throws(ApplyError)
    -> [Element]
  {
    guard let new = elements.first else { return [] }
    let items: Set<Soort> = [.lid, .onderdeel]
    if new.soort == .onderdeel, !old.nr.isEmpty,
      elements.contains(where: { $0.nr.isEmpty && $0.label.isEmpty })
    {
      throw ApplyError("de nieuwe tekst heeft geen letter of nummer, en \(doel.naam) wel")
    }
    if new.soort == .onderdeel, old.soort == .onderdeel { return elements.map { $0.signed(like: old) } }
    if new.soort == old.soort || new.soort.isIndeling && old.soort.isIndeling { return elements }
    if new.soort.isIndeling && old.soort == .artikel || new.soort == .artikel && old.soort.isIndeling {
      return elements
    }
    if items.contains(new.soort), items.contains(old.soort) {
      return elements.map { $0.as(old.soort) }
    }
    if new.soort == .artikel, old.soort == .toelichtingArtikel {
      return elements.map { $0.as(.toelichtingArtikel) }
    }
    throw ApplyError("de nieuwe tekst is \(new.aanduiding), en kan niet naast \(doel.naam) staan")
  }

  /// The place beside the indeling of the kind of the new one in which the article stands last, or first.
  private func edge(of path: TreePath, _ soort: Soort, _ doel: Doel, after: Bool) throws(ApplyError)
    -> TreePath
  {
    var path = path
    while let parent = path.parent, let element = tekst.element(at: parent) {
      let siblings = element.kinderen.count
      guard after ? path.place == siblings - 1 : path.place == 0 else {
        if element.soort == soort {
          throw ApplyError(
            "\(doel.onderwerp) staat niet aan de rand van \(element.aanduiding), zodat daar geen \(soort.rawValue) kan komen"
          )
        }
        break
      }
      path = parent
      if element.soort == soort { break }
    }
    return after ? path.sibling(1) : path
  }
}
