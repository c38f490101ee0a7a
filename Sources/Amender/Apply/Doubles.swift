import Regeling

/// Numbers that occur twice where they should tell provisions apart.
enum Doubles {
  /// A number that several elements have.
  struct Double {
    /// How Dutch names it.
    var naam: String
    /// The identities of the elements that have it.
    var keys: [String]
  }

  /// The doubles in `tekst`: articles of the lichaam, and leden and onderdelen of one list.
  static func find(_ tekst: Verordening) -> [Double] {
    var result: [Double] = []
    result += doubles(tekst.artikelen, within: "")
    tekst.visit { element in
      result += doubles(element.kinderen.filter { $0.soort == .lid }, within: element.aanduiding)
      var list: [Element] = []
      for kind in element.kinderen {
        if kind.soort == .onderdeel {
          list.append(kind)
        } else {
          result += doubles(list, within: element.aanduiding)
          list = []
        }
      }
      result += doubles(list, within: element.aanduiding)
    }
    return result
  }

  private static func doubles(_ elements: [Element], within name: String) -> [Double] {
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
      return Double(
        naam: name.isEmpty ? own : "\(own) van \(name.prefix(1).lowercased() + name.dropFirst())", keys: found
      )
    }
  }
}
