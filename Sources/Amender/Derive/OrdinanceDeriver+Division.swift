import Regeling

extension OrdinanceDeriver {
  /// The groups for a division that stayed, with what lies below it.
  mutating func division(_ old: Element, _ new: Element, _ name: Doel) -> [Derivation.Groep]? {
    let before = (renumbered, late)
    if elements.grofheid[new.eId] != .geheel, let own = heading(old, new, name),
      let below = list(old.kinderen, new.kinderen, (old, new))
    {
      return own + below
    }
    (renumbered, late) = before
    if renumbers { return nil }
    let whole = Handeling.vervang([name], door: NieuweTekst(elementen: [new.numbered(old.nr)]))
    return [group(name, [whole], new.eId)]
  }

  /// The changes below a division that itself stays as it is and shares its number with another.
  mutating func withinUnnamed(_ old: Element, _ new: Element) -> [Derivation.Groep]? {
    guard new.soort.isIndeling, old.nr == new.nr, heading(old, new, Doel())?.isEmpty == true else {
      return nil
    }
    let before = (renumbered, late)
    if let below = list(old.kinderen, new.kinderen, (old, new)) { return below }
    (renumbered, late) = before
    return nil
  }

  /// The changes of a division's own title and text.
  private func heading(_ old: Element, _ new: Element, _ name: Doel) -> [Derivation.Groep]? {
    var handelingen: [Handeling] = []
    if !Equality.isSame(old.titel.string, new.titel.string) {
      guard !new.titel.isEmpty else { return nil }
      handelingen.append(.wijzigOpschrift(name, nieuw: Opschrift(titel: new.titel)))
    }
    guard Equality.isSame(old.slot, new.slot) else { return nil }
    if !Equality.isSame(old.inhoud, new.inhoud) {
      let lead = Doel(name.pad, deel: .aanhef)
      handelingen.append(
        new.inhoud.isEmpty ? .vervalt([lead]) : .vervang([lead], door: NieuweTekst(blokken: new.inhoud)))
    }
    if handelingen.isEmpty { return [] }
    let stappen = handelingen.map { Derivation.Stap(binnen: name, handelingen: [$0], plek: new.eId) }
    return [Derivation.Groep(doel: name, stappen: stappen)]
  }
}
