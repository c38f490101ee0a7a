import Regeling

extension WorkingText {
  /// Puts new elements where an instruction says; `find` gives what it points at.
  mutating func insertElements(
    _ nieuw: NieuweTekst, _ plaats: Plaats, _ find: (Doel) throws(ApplyError) -> Locator.Plek
  )
    throws(ApplyError)
  {
    if nieuw.elementen.isEmpty { return try insertBlocks(nieuw, plaats, find) }
    if let extra = nieuw.blokken.first ?? nieuw.slot.first {
      throw ApplyError(
        "bij de nieuwe tekst staat tekst die er niet bij hoort: “\(Self.shortened(extra.tekst.string))”")
    }
    switch plaats {
    case .na(let doel): try insert(nieuw.elementen, beside: try find(doel), doel, after: true)
    case .voor(let doel): try insert(nieuw.elementen, beside: try find(doel), doel, after: false)
    case .slot(let doel): try insert(nieuw.elementen, within: try find(doel), doel, atEnd: true)
    case .begin(let doel): try insert(nieuw.elementen, within: try find(doel), doel, atEnd: false)
    case .alfabetisch(let doel): try insertByAlphabet(nieuw.elementen, try find(doel), doel)
    case .opNummer(let doel): try insertByNumber(nieuw.elementen, try find(doel), doel)
    }
  }

  /// Puts elements in at a place, under identities of their own.
  mutating func put(_ elements: [Element], at path: TreePath) throws(ApplyError) {
    var named = named(elements, below: parentKey(path))
    try tekst.withSiblings(of: path) { siblings throws(ApplyError) in
      for index in named.indices { named[index].label(like: siblings) }
      siblings.insert(contentsOf: named, at: min(max(path.place, 0), siblings.count))
    }
    noteNeighbours(of: path, count: elements.count)
  }
}

extension Element {
  /// The element as one of another kind.
  func `as`(_ soort: Soort) -> Element {
    var result = self
    result.soort = soort
    return result
  }

  /// The element with the sign of a neighbour in its list, where neither has a number: a dash for a dash.
  func signed(like neighbour: Element?) -> Element {
    guard label.isEmpty, soort == .onderdeel, let neighbour, neighbour.nr.isEmpty else { return self }
    var result = self
    result.label = Tekst(neighbour.label.string)
    return result
  }

  /// Gives a lid or onderdeel that has a number and no label one in the form of its neighbours': `3.`, `c)`.
  mutating func label(like siblings: [Element]) {
    guard label.isEmpty, !nr.isEmpty, soort == .lid || soort == .onderdeel else { return }
    let model = siblings.last { $0.soort == soort && !$0.nr.isEmpty && !$0.label.isEmpty }
    label = model?.numbered(nr).label ?? Tekst("\(nr).")
  }

  /// Makes loose text behind the children one of them, so that others may follow it.
  mutating func closeSlot() {
    guard !slot.isEmpty else { return }
    kinderen.append(Element(.tekst, inhoud: slot))
    slot = []
  }
}
