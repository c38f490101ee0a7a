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
  /// The last target inside the same text, where "dit hoofdstuk" can mean the chapter just named.
  private let near: Vindplaats?
  private let index: ProvisionIndex

  init(_ written: WrittenTarget, scope: Scope, last: Vindplaats?, near: Vindplaats?, index: ProvisionIndex) {
    self.written = written
    self.scope = scope
    self.last = last?.regeling == nil ? last : nil
    self.near = near?.regeling == nil ? near : nil
    self.index = index
  }

  /// The target with plain numbers and ranges only, from an article, chapter or annex down.
  func located() -> Result<WrittenTarget, Missing> {
    var result = WrittenTarget()
    var parts = written.parts
    if let lid = sectionLid(parts) { parts[0] = lid }
    if parts.isEmpty || parts[0].level > .artikel {
      guard let start = implicitStart(above: parts.first) else {
        return .failure(missing("“\(Self.noun(parts.first?.level))” hoort hier bij geen artikel"))
      }
      result = start
      // "onder 1°" inside onderdeel b is a part of b.
      if let first = parts.first, first.level == .onderdeel, result[.onderdeel] != nil {
        parts[0].level = .subonderdeel
      }
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

  /// "§ 2" alone, where the article around it numbers its leden so and no paragraaf has that number.
  private func sectionLid(_ parts: [WrittenTarget.Part]) -> WrittenTarget.Part? {
    guard parts.count == 1, parts[0].level == .paragraaf, case .number(let number) = parts[0].number,
      index.division(.paragraaf, number, in: nil) == nil, let article = index.enclosing(.artikel, scope.node),
      index.lid(number, of: article) != nil
    else { return nil }
    return .init(level: .lid, number: parts[0].number)
  }

  /// Where a path starts that does not name its article: around the text, or where "dat lid" looks back to.
  private func implicitStart(above part: WrittenTarget.Part?) -> WrittenTarget? {
    if part?.number == .that { return last?.artikel.map(Self.article) }
    if let node = scope.node, let start = index.enclosing(.artikel, node) ?? index.enclosing(.bijlage, node) {
      return path(to: holder(of: part, around: node) ?? start)
    }
    return (scope.missingArticle ?? last?.artikel).map(Self.article)
  }

  /// The innermost element around `node` that the part named first can lie in.
  private func holder(of part: WrittenTarget.Part?, around node: Int) -> Int? {
    switch part?.level {
    case .lid: return nil
    case .onderdeel:
      let label: String? =
        switch part?.number {
        case .number(let text), .range(let text, _): text
        default: nil
        }
      let around = index.ancestors(of: node)
      guard let label, let found = around.first(where: { index.onderdeel(label, in: $0) != nil }) else {
        break
      }
      return index.nodes[found].parent.map { index.nodes[$0].soort != .onderdeel } ?? true ? found : nil
    default: break
    }
    return index.enclosing(part?.level == .subonderdeel ? .onderdeel : .lid, node)
      ?? index.enclosing(.lid, node)
  }

  /// The way from its article or annex to `node`.
  private func path(to node: Int) -> WrittenTarget {
    var result = WrittenTarget()
    for ancestor in index.ancestors(of: node).reversed() {
      let found = index.nodes[ancestor]
      guard [.artikel, .bijlage, .lid, .onderdeel].contains(found.soort), let level = Level(found.soort)
      else { continue }
      if level == .onderdeel, result[.onderdeel] != nil { continue }
      result.set(level, .number(found.nr))
    }
    return result
  }

  private static func article(_ number: String) -> WrittenTarget {
    var result = WrittenTarget()
    result.set(.artikel, .number(number))
    return result
  }

  private func number(_ part: WrittenTarget.Part, in path: WrittenTarget) -> Result<WrittenNumber, Missing> {
    switch part.number {
    case .number, .range: return .success(part.number)
    case .this:
      if part.level == .artikel, let number = scope.missingArticle { return .success(.number(number)) }
      if part.level < .artikel, let number = Self.number(of: part.level, in: near) {
        return .success(.number(number))
      }
      guard let node = index.enclosing(part.level.soort, scope.node) else {
        // A note says "dit lid" of the lid that it has just named.
        if scope.isNote, path[.artikel] == last?.artikel.map(WrittenNumber.number) {
          return named(before: part.level)
        }
        return .failure(missing("deze tekst staat in geen \(part.level.soort.rawValue)"))
      }
      return .success(.number(index.nodes[node].nr))
    case .that: return named(before: part.level)
    case .previous, .next, .last, .allPrevious: return neighbour(part, in: path)
    }
  }

  private func named(before level: Level) -> Result<WrittenNumber, Missing> {
    let number = Self.number(of: level, in: last)
    guard let number else { return .failure(missing("er is nog geen \(Self.noun(level)) genoemd")) }
    return .success(.number(number))
  }

  private static func number(of level: Level, in target: Vindplaats?) -> String? {
    switch level {
    case .artikel: target?.artikel
    case .lid: target?.lid
    case .onderdeel: target?.onderdeel
    case .hoofdstuk: target?.hoofdstuk
    case .paragraaf: target?.paragraaf
    case .bijlage: target?.bijlage
    default: nil
    }
  }

  private func neighbour(_ part: WrittenTarget.Part, in path: WrittenTarget) -> Result<WrittenNumber, Missing>
  {
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
