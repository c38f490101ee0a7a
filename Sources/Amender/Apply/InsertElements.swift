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

  private mutating func put(_ elements: [Element], at path: TreePath) throws(ApplyError) {
    let named = named(elements, below: parentKey(path))
    try tekst.withSiblings(of: path) { siblings throws(ApplyError) in
      siblings.insert(contentsOf: named, at: min(max(path.place, 0), siblings.count))
    }
  }

  // MARK: Beside an element of the same level

  private mutating func insert(_ elements: [Element], beside plek: Locator.Plek, _ doel: Doel, after: Bool)
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
    if new.soort == old.soort || new.soort.isIndeling && old.soort.isIndeling { return elements }
    if new.soort.isIndeling && old.soort == .artikel || new.soort == .artikel && old.soort.isIndeling {
      return elements
    }
    if items.contains(new.soort), items.contains(old.soort) {
      return elements.map { element in
        var element = element
        element.soort = old.soort
        return element
      }
    }
    if new.soort == .artikel, old.soort == .toelichtingArtikel {
      return elements.map { element in
        var element = element
        element.soort = .toelichtingArtikel
        return element
      }
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
            "\(doel.naam) staat niet aan de rand van \(element.aanduiding), zodat daar geen \(soort.rawValue) kan komen"
          )
        }
        break
      }
      path = parent
      if element.soort == soort { break }
    }
    return after ? path.sibling(1) : path
  }

  // MARK: Within an element

  private mutating func insert(_ elements: [Element], within plek: Locator.Plek, _ doel: Doel, atEnd: Bool)
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
    let fitting = try Self.fitting(elements, within: old, doel)
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
        "\(doel.naam) heeft geen leden; er hoort eerst te staan dat voor de tekst de aanduiding “1.” wordt geplaatst"
      )
    case (.artikel, .onderdeel):
      guard old.kinderen.contains(where: { $0.soort == .lid }) else { return elements }
      throw ApplyError("\(doel.naam) heeft leden, en er staat niet bij welk lid het onderdeel hoort")
    case (.lid, .lid), (.onderdeel, .lid), (.bijlage, .lid): return elements.map { $0.as(.onderdeel) }
    case (.lid, .onderdeel), (.onderdeel, .onderdeel), (.bijlage, _): return elements
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
      throw ApplyError("er staat niet in welk artikel \(new.aanduiding) komt")
    }
    var path = TreePath(root: .lichaam, indices: [atEnd ? tekst.lichaam.count - 1 : 0])
    while new.soort == .artikel, let element = tekst.element(at: path), element.soort.isIndeling,
      !element.kinderen.isEmpty
    {
      path = path.child(atEnd ? element.kinderen.count - 1 : 0)
    }
    try put(elements, at: atEnd ? path.sibling(1) : path)
  }

  // MARK: By the alphabet, by number

  private mutating func insertByAlphabet(_ elements: [Element], _ plek: Locator.Plek, _ doel: Doel)
    throws(ApplyError)
  {
    for new in elements {
      let list = try definitions(plek, doel)
      let term = new.inhoud.first.flatMap { Term.of($0.tekst.string) }.map(Term.folded) ?? ""
      let siblings = list.element.kinderen
      let items = siblings.indices.filter { siblings[$0].soort == .onderdeel }
      let next = items.first { index in
        guard let text = siblings[index].inhoud.first?.tekst.string, let other = Term.of(text) else {
          return false
        }
        return Term.folded(other) > term
      }
      let place = next ?? (items.last.map { $0 + 1 } ?? 0)
      var element = new.soort == .lid ? new.as(.onderdeel) : new
      let neighbour = siblings.indices.contains(place) ? siblings[place] : items.last.map { siblings[$0] }
      if element.label.isEmpty, let neighbour, neighbour.nr.isEmpty {
        element.label = Tekst(neighbour.label.string)
      }
      try put([element], at: list.path.child(place))
    }
  }

  /// The element whose children are definitions: what was named, or the one element within that holds them.
  private func definitions(_ plek: Locator.Plek, _ doel: Doel) throws(ApplyError) -> (
    element: Element, path: TreePath
  ) {
    var found: (element: Element, path: TreePath, count: Int)?
    func visit(_ element: Element, _ path: TreePath) {
      let count = element.kinderen.count { kind in
        kind.soort == .onderdeel
          && kind.inhoud.first.flatMap { Begripsomschrijving.term(of: $0.tekst.string) } != nil
      }
      if count > found?.count ?? 0 { found = (element, path, count) }
      for index in element.kinderen.indices { visit(element.kinderen[index], path.child(index)) }
    }
    if plek.key.isEmpty {
      for index in tekst.lichaam.indices {
        visit(tekst.lichaam[index], TreePath(root: .lichaam, indices: [index]))
      }
    } else {
      let path = try path(plek)
      if let element = tekst.element(at: path) { visit(element, path) }
    }
    guard let found else { throw ApplyError("\(doel.naam) heeft geen lijst met begripsbepalingen") }
    return (found.element, found.path)
  }

  private mutating func insertByNumber(_ elements: [Element], _ plek: Locator.Plek, _ doel: Doel)
    throws(ApplyError)
  {
    for new in elements {
      let all = siblings(of: new, plek)
      guard !all.isEmpty else {
        try insert([new], within: plek, doel, atEnd: true)
        continue
      }
      let number = Nummer(new.nr)
      if let before = all.last(where: { Nummer($0.element.nr) < number }) {
        try put([before.element.soort == .onderdeel ? new.as(.onderdeel) : new], at: before.path.sibling(1))
      } else {
        try put([all[0].element.soort == .onderdeel ? new.as(.onderdeel) : new], at: all[0].path)
      }
    }
  }

  /// The numbered elements among which a new one finds its place, in order.
  private func siblings(of new: Element, _ plek: Locator.Plek) -> [(element: Element, path: TreePath)] {
    var result: [(element: Element, path: TreePath)] = []
    func visit(_ element: Element, _ path: TreePath) {
      let isKind = element.soort == new.soort || new.soort == .lid && element.soort == .onderdeel
      if isKind, !element.nr.isEmpty { result.append((element, path)) }
      guard new.soort == .artikel || new.soort.isIndeling else { return }
      for index in element.kinderen.indices { visit(element.kinderen[index], path.child(index)) }
    }
    if plek.key.isEmpty {
      let root: TreePath.Root = new.soort == .bijlage ? .bijlagen : .lichaam
      for index in tekst[root].indices { visit(tekst[root][index], TreePath(root: root, indices: [index])) }
    } else if let path = tekst.path(of: plek.key), let element = tekst.element(at: path) {
      for index in element.kinderen.indices { visit(element.kinderen[index], path.child(index)) }
    }
    return result
  }

  // MARK: Paragraphs and tables

  private mutating func insertBlocks(
    _ nieuw: NieuweTekst, _ plaats: Plaats, _ find: (Doel) throws(ApplyError) -> Locator.Plek
  )
    throws(ApplyError)
  {
    switch plaats {
    case .slot(let doel), .opNummer(let doel), .begin(let doel), .alfabetisch(let doel):
      let path = try path(try find(doel))
      let atStart = if case .begin = plaats { true } else { false }
      try tekst.withElement(at: path) { element throws(ApplyError) in
        if atStart {
          element.inhoud.insert(contentsOf: nieuw.blokken, at: 0)
        } else if element.kinderen.isEmpty {
          element.inhoud += nieuw.blokken
        } else {
          element.slot += nieuw.blokken
        }
      }
    case .na(let doel), .voor(let doel):
      guard let span = try spans(try find(doel)).first, let path = span.path else {
        throw ApplyError("\(doel.naam) heeft geen tekst")
      }
      let after = if case .na = plaats { 1 } else { 0 }
      try tekst.withElement(at: path) { element throws(ApplyError) in
        switch span.place {
        case .inhoud(let index): element.inhoud.insert(contentsOf: nieuw.blokken, at: index + after)
        case .slot(let index): element.slot.insert(contentsOf: nieuw.blokken, at: index + after)
        case .titel: element.inhoud.insert(contentsOf: nieuw.blokken, at: 0)
        }
      }
    }
  }
}

extension Element {
  /// The element as one of another kind.
  func `as`(_ soort: Soort) -> Element {
    var result = self
    result.soort = soort
    return result
  }

  /// Makes loose text behind the children one of them, so that others may follow it.
  mutating func closeSlot() {
    guard !slot.isEmpty else { return }
    kinderen.append(Element(.tekst, inhoud: slot))
    slot = []
  }
}
