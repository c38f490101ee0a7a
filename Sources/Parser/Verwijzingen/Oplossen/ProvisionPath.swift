import Regeling

/// The numbers that lead to one provision, outermost first, all of them plain.
struct ProvisionPath {
  private(set) var steps: [(level: Level, number: String)] = []
  var aanhef: Bool

  /// Starts at the top of a regulation.
  init(aanhef: Bool) {
    self.aanhef = aanhef
  }

  /// The number at `level`.
  subscript(level: Level) -> String? { steps.first { $0.level == level }?.number }

  /// The path one step deeper.
  func appending(_ level: Level, _ number: String) -> ProvisionPath {
    var result = self
    result.steps.append((level, number))
    return result
  }

  /// The path as a target; levels without a key of their own are only in the reference's text and eId.
  var vindplaats: Vindplaats {
    var doel = Vindplaats(artikel: self[.artikel], lid: self[.lid], onderdeel: self[.onderdeel])
    doel.subonderdeel = self[.subonderdeel]
    doel.hoofdstuk = self[.hoofdstuk]
    doel.paragraaf = self[.paragraaf]
    doel.bijlage = self[.bijlage]
    doel.aanhef = aanhef
    return doel
  }
}

extension ProvisionIndex {
  /// The path with "artikel 11.3" read as lid 11.3 of article 11, where that exists and no article 11.3 does.
  func resolvingNumberedLid(_ path: ProvisionPath) -> ProvisionPath {
    guard let first = path.steps.first, first.level == .artikel, article(first.number) == nil,
      let point = first.number.lastIndex(of: "."), let holder = article(String(first.number[..<point])),
      lid(first.number, of: holder) != nil
    else { return path }
    var result = ProvisionPath(aanhef: path.aanhef)
      .appending(.artikel, nodes[holder].nr).appending(.lid, first.number)
    for step in path.steps.dropFirst() { result = result.appending(step.level, step.number) }
    return result
  }

  /// The element that `path` leads to, or in Dutch where it ends.
  func find(_ path: ProvisionPath) -> (node: Int?, reden: String?) {
    var node: Int?
    for (level, number) in path.steps {
      let next: Int?
      switch level {
      case .artikel: next = article(number)
      case .lid: next = node.flatMap { lid(number, of: $0) }
      case .onderdeel, .subonderdeel: next = node.flatMap { onderdeel(number, under: $0) }
      case .bijlage: next = annex(number)
      default: next = division(level, number, in: node)
      }
      guard let next else { return (nil, missing(level, number, in: node)) }
      node = next
    }
    return (node, nil)
  }

  private func missing(_ level: Level, _ number: String, in parent: Int?) -> String {
    guard level > .artikel, let parent else {
      if level == .bijlage, number.isEmpty { return "deze tekst heeft geen of meer dan één bijlage" }
      return "\(level.soort.rawValue) \(number) bestaat niet in deze tekst"
    }
    let holder = name(of: parent)
    if level == .lid {
      if leden(of: parent).isEmpty { return "\(holder) heeft geen genummerde leden" }
      return "\(holder) heeft geen \(Rangtelwoord.lid(number))"
    }
    return "\(holder) heeft geen \(level == .subonderdeel ? "subonderdeel" : "onderdeel") \(number)"
  }

  /// "artikel 5, tweede lid, onderdeel a".
  private func name(of node: Int) -> String {
    var parts: [String] = []
    for index in ancestors(of: node) {
      let nr = nodes[index].nr
      switch nodes[index].soort {
      case .onderdeel: parts.append("onderdeel \(nr)")
      case .lid: parts.append(Rangtelwoord.lid(nr))
      case .artikel, .bijlage:
        parts.append("\(nodes[index].soort.rawValue) \(nr)")
        return Self.joined(parts)
      default: break
      }
    }
    return parts.isEmpty ? "\(nodes[node].soort.rawValue) \(nodes[node].nr)" : Self.joined(parts)
  }

  /// Parts from the innermost outwards as a sentence names them: a comma between, and one behind if there are several.
  private static func joined(_ parts: [String]) -> String {
    parts.reversed().joined(separator: ", ") + (parts.count > 1 ? "," : "")
  }
}
