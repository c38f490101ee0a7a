import Regeling

extension WorkingText {
  /// Puts definitions among others by the alphabet.
  mutating func insertByAlphabet(_ elements: [Element], _ plek: Locator.Plek, _ doel: Doel)
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
      let element = new.soort == .lid ? new.as(.onderdeel) : new
      let neighbour = siblings.indices.contains(place) ? siblings[place] : items.last.map { siblings[$0] }
      try put([element.signed(like: neighbour)], at: list.path.child(place))
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
    guard let found else { throw ApplyError("\(doel.onderwerp) heeft geen lijst met begripsbepalingen") }
    return (found.element, found.path)
  }

  /// Puts elements where their own numbers belong.
  mutating func insertByNumber(_ elements: [Element], _ plek: Locator.Plek, _ doel: Doel)
    throws(ApplyError)
  {
    for new in elements {
      let all = siblings(of: new, plek)
      guard !all.isEmpty else {
        try insert([new], within: plek, doel, atEnd: true)
        continue
      }
      let system = NumberSystem(of: all.map(\.element.nr) + [new.nr])
      if let before = all.last(where: { system.isAscending($0.element.nr, new.nr) }) {
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
}
