import Regeling

extension WorkingText {
  /// Takes an element from its place and puts it where an instruction says; it stays the same element.
  mutating func move(
    _ plek: Locator.Plek, _ doel: Doel, _ plaats: Plaats, nr: String?,
    _ find: (Doel) throws(ApplyError) -> Locator.Plek
  ) throws(ApplyError) {
    let from = try path(plek)
    guard plek.deel == .geheel, var element = tekst.element(at: from) else {
      throw ApplyError("\(doel.onderwerp) kan niet worden verplaatst")
    }
    let target = try find(plaats.doel)
    guard !Self.isWithin(target.key, plek.key) else {
      throw ApplyError("\(doel.onderwerp) kan niet naar een plaats binnen zichzelf worden verplaatst")
    }
    let keys = Self.keys(element)
    if let nr { element.renumber(to: nr) }
    try tekst.withSiblings(of: from) { siblings throws(ApplyError) in
      guard siblings.indices.contains(from.place) else { throw .lost }
      siblings.remove(at: from.place)
    }
    let before = touched.count
    try insertElements(NieuweTekst(elementen: [element]), plaats) { _ throws(ApplyError) in target }
    guard let made = touched.dropFirst(before).first, let path = tekst.path(of: made) else { throw .lost }
    try tekst.withElement(at: path) { moved throws(ApplyError) in
      var rest = keys[...]
      Self.name(&moved, by: &rest)
    }
    touched = [plek.key]
  }

  private static func isWithin(_ key: String, _ outer: String) -> Bool {
    key == outer || key.hasPrefix(outer + "__")
  }

  /// The identities of an element and of all below it, parents first.
  private static func keys(_ element: Element) -> [String] {
    var result: [String] = []
    element.visit { result.append($0.eId) }
    return result
  }

  private static func name(_ element: inout Element, by keys: inout ArraySlice<String>) {
    if let key = keys.popFirst() { element.eId = key }
    for index in element.kinderen.indices { name(&element.kinderen[index], by: &keys) }
  }
}
