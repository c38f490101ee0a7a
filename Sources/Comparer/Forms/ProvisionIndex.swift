import Regeling

/// Finds the provision that a citation or a located reference names in one of the two documents.
struct ProvisionIndex {
  private let outline: Outline
  private var byPath: [String: Int] = [:]
  private var byEId: [String: Int] = [:]
  /// The path of each node: `artikel 3/lid 2/onderdeel a`.
  private var paths: [String] = []
  private var references: [Place: [Verwijzing]] = [:]

  private struct Place: Hashable {
    var eId: String
    /// The block's number; 0 for the title.
    var block: Int
  }

  /// - Parameter verwijzingen: the references of the document.
  init(_ outline: Outline, _ verwijzingen: [Verwijzing]) {
    self.outline = outline
    paths.reserveCapacity(outline.nodes.count)
    for (index, node) in outline.nodes.enumerated() {
      let path = Self.path(node, parent: node.parent < 0 ? "" : paths[node.parent])
      paths.append(path)
      byEId[node.eId] = index
      let isNote = outline.units[node.unit].part == .toelichting
      if !path.isEmpty, !isNote, byPath[path] == nil { byPath[path] = index }
    }
    for verwijzing in verwijzingen {
      guard let node = byEId[verwijzing.plaats] else { continue }
      let block =
        switch verwijzing.plek.deel {
        case .titel: 0
        case .inhoud(let index): index + 1
        case .slot(let index): outline.nodes[node].inhoud + index + 1
        }
      references[Place(eId: verwijzing.plaats, block: block), default: []].append(verwijzing)
    }
  }

  private static func path(_ node: Outline.Node, parent: String) -> String {
    guard let soort = node.soort else { return "" }
    let name = "\(soort.rawValue) \(node.nr.lowercased())"
    switch soort {
    case .lid, .onderdeel:
      // Deep nesting would make long paths; citations name few levels.
      return parent.utf8.count > 80 ? parent : parent.isEmpty ? name : "\(parent)/\(name)"
    case .tekst: return parent
    default: return name
    }
  }

  /// The provisions that a token of a block names; nil when it names none of this document, or one that is not there.
  func targets(_ token: Token, in block: Int, _ citation: Citation?) -> [Int]? {
    let located = located(token, in: block)
    if !located.isEmpty {
      let doelen = located.flatMap(\.doelen)
      if doelen.contains(where: { $0.regeling != nil }) { return nil }
      let nodes = doelen.compactMap { $0.eId.flatMap { byEId[$0] } }
      if nodes.count == doelen.count, !nodes.isEmpty { return nodes }
    }
    return citation.flatMap { targets($0, from: outline.blocks[block].node) }
  }

  /// The references of the tree that a token of a block has a part of.
  private func located(_ token: Token, in block: Int) -> [Verwijzing] {
    let place = Place(eId: outline.nodes[outline.blocks[block].node].eId, block: outline.blocks[block].number)
    return (references[place] ?? []).filter {
      $0.plek.range.lowerBound < token.end && $0.plek.range.upperBound > token.start
    }
  }

  /// The bytes of the whole reference that a token is a part of, or of the token.
  func range(_ token: Token, in block: Int) -> Range<Int> {
    let ranges = located(token, in: block).map(\.plek.range)
    guard let first = ranges.first, let last = ranges.last else { return token.start..<token.end }
    return min(first.lowerBound, token.start)..<max(last.upperBound, token.end)
  }

  /// The provisions that a citation names, read from where it stands.
  private func targets(_ citation: Citation, from node: Int) -> [Int]? {
    guard citation.law == nil, let first = citation.levels.first else { return nil }
    var found = [base(first.kind, from: node)]
    for level in citation.levels where level.kind != "aanhef" && level.kind != "zin" {
      let numbers = level.numbers.filter { $0 != "-" }
      guard !numbers.isEmpty, found.count * numbers.count <= 64 else { return nil }
      let isTop = level.kind != "lid" && level.kind != "onderdeel"
      found = found.flatMap { path in
        numbers.map { isTop || path.isEmpty ? "\(level.kind) \($0)" : "\(path)/\(level.kind) \($0)" }
      }
    }
    let nodes = found.compactMap { byPath[$0] }
    return nodes.count == found.count ? nodes : nil
  }

  /// Where a citation starts that names no article: "het tweede lid" in its article, "onder a" in its lid.
  private func base(_ kind: String, from node: Int) -> String {
    guard kind == "lid" || kind == "onderdeel" else { return "" }
    let parts = paths[node].split(separator: "/")
    return parts.prefix { $0.hasPrefix("artikel") || (kind == "onderdeel" && $0.hasPrefix("lid")) }
      .joined(separator: "/")
  }
}
