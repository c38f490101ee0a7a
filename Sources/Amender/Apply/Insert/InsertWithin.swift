import Regeling

extension WorkingText {
  /// Puts new elements within another, as its last or its first.
  mutating func insert(_ elements: [Element], within plek: Locator.Plek, _ doel: Doel, atEnd: Bool)
    throws(ApplyError)
  {
    guard let new = elements.first else { return }
    if plek.key.isEmpty { return try insertAtTop(elements, atEnd: atEnd) }
    var path = try path(plek)
    guard var old = tekst.element(at: path) else { throw .lost }
    if new.soort == .artikel, old.soort == .artikel {
      throw ApplyError("een artikel kan niet binnen \(doel.naam) staan")
    }
    // A chapter with paragrafen ends in its last paragraaf.
    while new.soort == .artikel, let last = old.kinderen.indices.last,
      old.kinderen[atEnd ? last : 0].soort.isIndeling
    {
      path = path.child(atEnd ? last : 0)
      old = old.kinderen[atEnd ? last : 0]
    }
    let items = old.kinderen.filter { $0.soort == .onderdeel }
    let fitting = try Self.fitting(elements, within: old, doel).map {
      $0.signed(like: atEnd ? items.last : items.first)
    }
    let children = old.kinderen.count
    if atEnd, !old.slot.isEmpty, fitting[0].soort == .lid {
      // Text behind the last lid stays where it stood.
      try tekst.withElement(at: path) { element throws(ApplyError) in element.closeSlot() }
      return try put(fitting, at: path.child(children + 1))
    }
    try put(fitting, at: path.child(atEnd ? children : 0))
  }

  private static func fitting(_ elements: [Element], within old: Element, _ doel: Doel) throws(ApplyError)
    -> [Element]
  {
    guard let new = elements.first else { return [] }
    switch (old.soort, new.soort) {
    case (.artikel, .lid):
      if let first = old.kinderen.first(where: { $0.soort != .tekst }), first.soort == .lid {
        return elements
      }
      if old.kinderen.isEmpty, old.inhoud.isEmpty { return elements }
      if let last = old.kinderen.last, last.soort == .onderdeel, follows(new.nr, last.nr) {
        return elements.map { $0.as(.onderdeel) }
      }
      throw ApplyError(
        "\(doel.onderwerp) heeft geen leden; er hoort eerst te staan dat voor de tekst de aanduiding “1.” wordt geplaatst"
      )
    case (.artikel, .onderdeel):
      guard old.kinderen.contains(where: { $0.soort == .lid }) else { return elements }
      throw ApplyError("\(doel.onderwerp) heeft leden, en er staat niet bij welk lid het onderdeel hoort")
    case (.lid, .lid), (.onderdeel, .lid), (.bijlage, .lid): return elements.map { $0.as(.onderdeel) }
    case (.lid, .onderdeel), (.onderdeel, .onderdeel), (.bijlage, _): return elements
    case (let outer, .lid)
    where outer.isIndeling && old.kinderen.contains { $0.soort == .onderdeel && $0.nr.contains(".") }:
      // Numbered provisions of a table of rates: "1.17.4".
      return elements.map { $0.as(.onderdeel) }
    case (let outer, .artikel) where outer.isIndeling: return elements
    case (let outer, let inner) where outer.isIndeling && inner.isIndeling: return elements
    default: throw ApplyError("de nieuwe tekst is \(new.aanduiding), en kan niet in \(doel.naam) staan")
    }
  }

  private static func follows(_ nr: String, _ last: String) -> Bool {
    guard let a = Int(nr), let b = Int(last) else { return false }
    return a == b + 1
  }

  private mutating func insertAtTop(_ elements: [Element], atEnd: Bool) throws(ApplyError) {
    guard let new = elements.first else { return }
    if new.soort == .bijlage {
      return try put(elements, at: TreePath(root: .bijlagen, indices: [atEnd ? tekst.bijlagen.count : 0]))
    }
    guard new.soort == .artikel || new.soort.isIndeling else {
      throw ApplyError(
        "er staat niet in welk artikel \(NounPhrase(basis: Doel()).naam(Doel([.element(new.soort, new.nr)]))) komt"
      )
    }
    var path = TreePath(root: .lichaam, indices: [atEnd ? tekst.lichaam.count - 1 : 0])
    while new.soort == .artikel, let element = tekst.element(at: path), element.soort.isIndeling,
      !element.kinderen.isEmpty
    {
      path = path.child(atEnd ? element.kinderen.count - 1 : 0)
    }
    try put(elements, at: atEnd ? path.sibling(1) : path)
  }
}
