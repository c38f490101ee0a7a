import Regeling

extension Verordening {
  /// Changes the element with this address; false where there is none.
  @discardableResult
  mutating func change(_ eId: String, _ body: (inout Element) -> Void) -> Bool {
    for index in lichaam.indices where lichaam[index].change(eId, body) { return true }
    for index in bijlagen.indices where bijlagen[index].change(eId, body) { return true }
    return false
  }

  /// Puts `element` behind the one with the address `eId`; nil removes that one.
  @discardableResult
  mutating func place(_ element: Element?, behind eId: String) -> Bool {
    Self.place(&lichaam, element, eId) || Self.place(&bijlagen, element, eId)
  }

  private static func place(_ elements: inout [Element], _ new: Element?, _ eId: String) -> Bool {
    for index in elements.indices {
      if elements[index].eId == eId {
        if let new { elements.insert(new, at: index + 1) } else { elements.remove(at: index) }
        return true
      }
      guard eId.hasPrefix(elements[index].eId + "__") else { continue }
      if place(&elements[index].kinderen, new, eId) { return true }
    }
    return false
  }

  /// The article or annex in which the element `eId` stands.
  func unit(around eId: String) -> Element? {
    var open = lichaam + bijlagen
    while let element = open.popLast() {
      guard element.eId == eId || eId.hasPrefix(element.eId + "__") else { continue }
      if element.soort == .artikel || element.soort == .bijlage { return element }
      open += element.kinderen
    }
    return nil
  }

  /// The text of a block of the element `eId`.
  func tekst(_ eId: String, _ deel: Plek.Deel) -> Tekst? { element(eId)?.tekst(deel) }

  /// The words of a part of a block, as they stand there.
  func words(_ eId: String, _ plek: Plek) -> String? {
    guard let bytes = tekst(eId, plek.deel)?.string.utf8, plek.range.upperBound <= bytes.count else {
      return nil
    }
    return String(decoding: Array(bytes)[plek.range], as: UTF8.self)
  }
}

extension Element {
  /// Changes the element with this address in it, or itself; false where there is none.
  @discardableResult
  mutating func change(_ eId: String, _ body: (inout Element) -> Void) -> Bool {
    if self.eId == eId {
      body(&self)
      return true
    }
    guard eId.hasPrefix(self.eId + "__") else { return false }
    for index in kinderen.indices where kinderen[index].change(eId, body) { return true }
    return false
  }

  /// One of its texts.
  func tekst(_ deel: Plek.Deel) -> Tekst? {
    switch deel {
    case .titel: titel
    case .inhoud(let index): inhoud.indices.contains(index) ? inhoud[index].tekst : nil
    case .slot(let index): slot.indices.contains(index) ? slot[index].tekst : nil
    }
  }

  /// Changes one of its texts.
  mutating func setTekst(_ deel: Plek.Deel, _ tekst: Tekst) {
    switch deel {
    case .titel: titel = tekst
    case .inhoud(let index): if inhoud.indices.contains(index) { inhoud[index].tekst = tekst }
    case .slot(let index): if slot.indices.contains(index) { slot[index].tekst = tekst }
    }
  }
}
