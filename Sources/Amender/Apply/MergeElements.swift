import Regeling

extension WorkingText {
  /// Makes one element of several that follow one another, where an instruction gives no new text: the first keeps its
  /// title and takes the text of the others, in their order.
  mutating func merge(_ plekken: [Locator.Plek], _ doelen: [Doel], nr: String?) throws(ApplyError) {
    // "Lid 2 wordt samengevoegd met lid 1": their order is that of the text.
    var places: [(plek: Locator.Plek, path: TreePath, doel: Doel?)] = []
    for (index, plek) in plekken.enumerated() {
      places.append((plek, try path(plek), doelen.count == plekken.count ? doelen[index] : nil))
    }
    places.sort { $0.path.place < $1.path.place }
    guard let first = places.first else { throw .lost }
    let (plekken, path) = (places.map(\.plek), first.path)
    for (offset, place) in places.enumerated() where place.path != path.sibling(offset) {
      throw ApplyError(
        "\(doelen.map(\.onderwerp).opsomming) staan niet naast elkaar; geef het ene een nieuwe tekst en laat het andere vervallen"
      )
    }
    var elements: [Element] = []
    for plek in plekken {
      guard plek.deel == .geheel, let element = tekst.element(at: try self.path(plek)) else { throw .lost }
      elements.append(element)
    }
    guard elements.count > 1, var merged = elements.first else {
      throw ApplyError("er staat niet wat met \(Self.naam(doelen, 0)) wordt samengevoegd")
    }
    for element in elements.dropFirst() { try Self.append(element, to: &merged) }
    if let nr { merged.renumber(to: nr) }
    notes.append(
      "\(first.doel?.onderwerp ?? "het eerste") krijgt de tekst van wat ermee wordt samengevoegd er ongewijzigd achter; de instructie geeft geen nieuwe tekst"
    )
    let whole = merged
    try tekst.withSiblings(of: path) { siblings throws(ApplyError) in
      siblings.replaceSubrange(path.place..<path.place + elements.count, with: [whole])
    }
    touched = [first.plek.key]
  }

  private static func append(_ element: Element, to merged: inout Element) throws(ApplyError) {
    let name = merged.aanduiding
    guard element.soort == merged.soort else {
      throw ApplyError("\(name) en \(element.aanduiding) zijn niet van dezelfde soort")
    }
    if merged.soort == .artikel, merged.hasLeden || element.hasLeden {
      try appendLeden(element, to: &merged)
    } else if merged.kinderen.isEmpty {
      merged.inhoud = try joined(merged.inhoud, element.inhoud, name, inOne: merged.soort != .artikel)
      merged.kinderen = element.kinderen
      merged.slot = element.slot
    } else if element.kinderen.isEmpty {
      merged.slot += element.inhoud + element.slot
    } else {
      throw ApplyError("\(name) en \(element.aanduiding) hebben elk een opsomming; geef de nieuwe tekst")
    }
  }

  /// The leden of the second article count on from those of the first.
  private static func appendLeden(_ element: Element, to merged: inout Element) throws(ApplyError) {
    guard merged.hasLeden, element.hasLeden, merged.slot.isEmpty, element.inhoud.isEmpty,
      let last = merged.kinderen.last(where: { $0.soort == .lid }).flatMap({ Int($0.nr) })
    else {
      throw ApplyError(
        "\(merged.aanduiding) en \(element.aanduiding) hebben niet allebei leden; geef de nieuwe tekst")
    }
    var count = last
    for var kind in element.kinderen {
      if kind.soort == .lid {
        count += 1
        kind.renumber(to: String(count))
      }
      merged.kinderen.append(kind)
    }
    merged.slot = element.slot
  }

  /// Two texts behind each other: sentences in one paragraph, or paragraphs.
  private static func joined(_ first: [Blok], _ second: [Blok], _ name: String, inOne: Bool)
    throws(ApplyError)
    -> [Blok]
  {
    guard inOne, let last = first.last, let next = second.first, last.soort == .alinea, next.soort == .alinea
    else { return first + second }
    guard let end = last.tekst.string.last, ".!?”\"’)".contains(end) else {
      throw ApplyError("\(name) eindigt niet op een hele zin; geef de nieuwe tekst")
    }
    var text = last.tekst
    text.append(next.tekst)
    return first.dropLast() + [Blok(.alinea, text)] + second.dropFirst()
  }
}

extension Element {
  fileprivate var hasLeden: Bool { kinderen.contains { $0.soort == .lid } }
}
