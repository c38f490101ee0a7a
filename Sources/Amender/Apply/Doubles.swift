import Regeling

/// Numbers that occur twice where they should tell provisions apart.
enum Doubles {
  /// A number that several elements have.
  struct Double {
    /// How Dutch names it, as the subject of a sentence.
    var naam: String
    /// The identities of the elements that have it.
    var keys: [String]
  }

  /// The doubles in `tekst`: articles of the lichaam, and leden and onderdelen of one list.
  static func find(_ tekst: Verordening) -> [Double] {
    var result = doubles(tekst.artikelen, within: [])
    for root in TreePath.Root.allCases {
      for element in tekst[root] { collect(element, within: [], &result) }
    }
    return result
  }

  private static func collect(_ element: Element, within outer: [Element], _ result: inout [Double]) {
    let path = outer + [element]
    result += doubles(element.kinderen.filter { $0.soort == .lid }, within: path)
    for list in element.kinderen.split(whereSeparator: { $0.soort != .onderdeel }) {
      result += doubles(Array(list), within: path)
    }
    for kind in element.kinderen { collect(kind, within: path, &result) }
  }

  private static func doubles(_ elements: [Element], within path: [Element]) -> [Double] {
    guard elements.count > 1 else { return [] }
    var keys: [String: [String]] = [:]
    var order: [String] = []
    for element in elements where !element.nr.isEmpty {
      let nr = element.nr.lowercased()
      if keys[nr] == nil { order.append(nr) }
      keys[nr, default: []].append(element.eId)
    }
    return order.compactMap { nr in
      guard let found = keys[nr], found.count > 1, let soort = elements.first?.soort else { return nil }
      let own = NounPhrase(basis: Doel()).naam(Doel([.element(soort, nr)]))
      return Double(naam: name(of: own, within: path), keys: found)
    }
  }

  /// "het tweede lid van artikel 2", "onderdeel d van artikel 3, eerste lid,".
  private static func name(of own: String, within path: [Element]) -> String {
    guard !path.isEmpty else { return own }
    // A number of an article says enough; what groups articles adds nothing to it.
    let start = path.lastIndex { $0.soort != .lid && $0.soort != .onderdeel && $0.soort != .tekst } ?? 0
    let names = path[start...].filter { $0.soort != .tekst }.map(\.aanduiding)
    let whole = names.joined(separator: ", ")
    return NounPhrase.inSentence("\(own) van \(whole.lowercasedFirst)")
  }
}
