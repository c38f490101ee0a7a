import Regeling

/// Fills in what a reference to this ordinance leaves to its place: "het eerste lid" is a lid of the article around it.
struct OwnTarget {
  /// A target whose start cannot be found, as far as it is known.
  struct Missing: Error {
    var doel: Vindplaats
    var reden: String
  }

  private let written: WrittenTarget
  private let scope: Scope
  private let last: Vindplaats?
  private let index: ProvisionIndex

  init(_ written: WrittenTarget, scope: Scope, last: Vindplaats?, index: ProvisionIndex) {
    self.written = written
    self.scope = scope
    self.last = last?.regeling == nil ? last : nil
    self.index = index
  }

  /// The target with plain numbers and ranges only, from an article, chapter or annex down.
  func located() -> Result<WrittenTarget, Missing> {
    var result = WrittenTarget()
    var parts = written.parts
    if parts.isEmpty || parts[0].level > .artikel {
      guard let start = implicitStart(above: parts.first?.level) else {
        return .failure(missing("“\(Self.noun(parts.first?.level))” hoort hier bij geen artikel"))
      }
      result = start
    }
    while let part = parts.first {
      parts.removeFirst()
      switch number(part, in: result) {
      case .success(let number): result.set(part.level, number)
      case .failure(let missing): return .failure(missing)
      }
    }
    result.aanhef = written.aanhef
    return .success(result)
  }

  /// The article, lid and onderdeel around the text, as far as they lie above `level`.
  private func implicitStart(above level: Level?) -> WrittenTarget? {
    let level = level ?? .onderdeel
    var result = WrittenTarget()
    if let node = scope.node, let article = index.enclosing(.artikel, node) {
      result.set(.artikel, .number(index.nodes[article].nr))
      if level > .lid, let lid = index.enclosing(.lid, node) { result.set(.lid, .number(index.nodes[lid].nr)) }
      if level > .onderdeel, let item = index.enclosing(.onderdeel, node) {
        result.set(.onderdeel, .number(index.nodes[item].nr))
      }
      return result
    }
    if let annex = index.enclosing(.bijlage, scope.node), level >= .onderdeel {
      result.set(.bijlage, .number(index.nodes[annex].nr))
      return result
    }
    if let article = scope.missingArticle ?? last?.artikel {
      result.set(.artikel, .number(article))
      return result
    }
    return nil
  }

  private func number(_ part: WrittenTarget.Part, in path: WrittenTarget) -> Result<WrittenNumber, Missing> {
    switch part.number {
    case .number, .range: return .success(part.number)
    case .this:
      if part.level == .artikel, let number = scope.missingArticle { return .success(.number(number)) }
      guard let node = index.enclosing(part.level.soort, scope.node) else {
        return .failure(missing("deze tekst staat in geen \(part.level.soort.rawValue)"))
      }
      return .success(.number(index.nodes[node].nr))
    case .that: return named(before: part.level)
    case .previous, .next, .last, .allPrevious: return neighbour(part, in: path)
    }
  }

  private func named(before level: Level) -> Result<WrittenNumber, Missing> {
    let number: String?
    switch level {
    case .artikel: number = last?.artikel
    case .lid: number = last?.lid
    case .onderdeel: number = last?.onderdeel
    case .hoofdstuk: number = last?.hoofdstuk
    case .paragraaf: number = last?.paragraaf
    case .bijlage: number = last?.bijlage
    default: number = nil
    }
    guard let number else { return .failure(missing("er is nog geen \(Self.noun(level)) genoemd")) }
    return .success(.number(number))
  }

  private func neighbour(_ part: WrittenTarget.Part, in path: WrittenTarget) -> Result<WrittenNumber, Missing> {
    let row: [Int]
    switch part.level {
    case .artikel: row = index.articles
    case .lid:
      guard case .number(let number)? = path[.artikel], let article = index.article(number) else {
        return .failure(missing("“\(Self.noun(.lid))” hoort hier bij geen artikel"))
      }
      row = index.leden(of: article)
    default:
      guard let node = index.enclosing(part.level.soort, scope.node) else {
        return .failure(missing("deze tekst staat in geen \(part.level.soort.rawValue)"))
      }
      row = index.siblings(of: node).filter { index.nodes[$0].soort == part.level.soort }
    }
    let here = index.enclosing(part.level.soort, scope.node).flatMap { row.firstIndex(of: $0) }
    let found: Range<Int>?
    switch part.number {
    case .last: found = row.isEmpty ? nil : row.count - 1..<row.count
    case .previous: found = here.map { $0 - 1..<$0 }
    case .next: found = here.map { $0 + 1..<$0 + 2 }
    default: found = here.map { 0..<$0 }
    }
    guard let found, !found.isEmpty, found.lowerBound >= 0, found.upperBound <= row.count else {
      return .failure(missing("dat \(Self.noun(part.level)) is er niet"))
    }
    let first = index.nodes[row[found.lowerBound]].nr
    let last = index.nodes[row[found.upperBound - 1]].nr
    return .success(first == last ? .number(first) : .range(first, last))
  }

  private static func noun(_ level: Level?) -> String { (level ?? .onderdeel).soort.rawValue }

  private func missing(_ reden: String) -> Missing {
    var path = ProvisionPath(aanhef: written.aanhef)
    for part in written.parts {
      if case .number(let number) = part.number { path = path.appending(part.level, number) }
    }
    return Missing(doel: path.vindplaats, reden: reden)
  }
}
