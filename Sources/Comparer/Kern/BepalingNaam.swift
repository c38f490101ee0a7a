import Regeling

extension Outline {
  /// The provision of a node as a reference from outside names it: "artikel 3, tweede lid, onderdeel a".
  func bepaling(_ node: Int) -> AchtergeblevenVerwijzing.Bepaling {
    AchtergeblevenVerwijzing.Bepaling(eId: nodes[node].eId, aanduiding: aanduiding(node))
  }

  /// The name of a node with those of the elements around it, up to the article or division.
  ///
  /// - Parameter within: a unit whose own name is left out, because the reader knows it.
  func aanduiding(_ node: Int, within unit: Int? = nil) -> String {
    var parts: [String] = []
    var index = node
    while index >= 0 {
      let isUnit = units[nodes[index].unit].node == index
      if isUnit, nodes[index].unit == unit, !parts.isEmpty { break }
      if let name = name(index, isUnit: isUnit) { parts.append(name) }
      if isUnit { break }
      index = nodes[index].parent
    }
    return parts.reversed().joined(separator: ", ")
  }

  private func name(_ index: Int, isUnit: Bool) -> String? {
    let node = nodes[index]
    if isUnit { return units[node.unit].plaats.naam }
    switch node.soort {
    case .lid: return node.nr.isEmpty ? nil : Rangtelwoord.lid(node.nr)
    case .onderdeel: return node.nr.isEmpty ? nil : "onderdeel \(node.nr)"
    default: return nil
    }
  }
}
