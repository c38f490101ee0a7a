import Regeling

/// Finds what instructions point at in one state of an ordinance.
struct Locator {
  let tekst: Verordening

  /// An element that was found, and which part of it is meant.
  struct Plek: Hashable {
    /// The element's address; empty for the ordinance itself.
    var key: String
    var path: TreePath?
    var deel: Doel.Deel
  }

  /// What `doel` points at, several for a range; throws where it is not there, or is there more than once.
  func find(_ doel: Doel) throws(ApplyError) -> [Plek] {
    var scope: [TreePath]? = nil
    var walked: [Doel.Stap] = []
    for (index, stap) in doel.pad.enumerated() {
      let isLast = index == doel.pad.count - 1
      var found: [TreePath] = []
      if let outer = scope {
        for path in outer { found += try step(stap, below: path, Doel(walked)) }
      } else {
        found = try step(stap, below: nil, Doel(walked))
      }
      if stap == .toelichting { found = [] }
      guard isLast || found.count == 1 || stap == .toelichting else {
        throw ApplyError("\(Doel(walked + [stap]).onderwerp) is meer dan één element")
      }
      walked.append(stap)
      scope = stap == .toelichting ? nil : found
    }
    if doel.pad.last == .toelichting { return [Plek(key: Self.notes, path: nil, deel: doel.deel)] }
    guard let scope else { return [Plek(key: "", path: nil, deel: doel.deel)] }
    return scope.map { Plek(key: tekst.element(at: $0)?.eId ?? "", path: $0, deel: doel.deel) }
  }

  /// What several targets point at, in their order.
  func find(_ doelen: [Doel]) throws(ApplyError) -> [Plek] {
    var result: [Plek] = []
    for doel in doelen { result += try find(doel) }
    return result
  }

  /// The one place that `doel` points at.
  func findOne(_ doel: Doel) throws(ApplyError) -> Plek {
    let found = try find(doel)
    guard found.count == 1, let first = found.first else {
      throw ApplyError("\(doel.onderwerp) is meer dan één element")
    }
    return first
  }

  /// Stands for the whole toelichting.
  static let notes = "toelichting"

  // MARK: One step

  private func step(_ stap: Doel.Stap, below outer: TreePath?, _ walked: Doel) throws(ApplyError)
    -> [TreePath]
  {
    let inNotes = walked.pad.contains(.toelichting)
    switch stap {
    case .toelichting:
      if tekst.toelichting.isEmpty { throw ApplyError("de verordening heeft geen toelichting") }
      return []
    case .element(let soort, let nr):
      return [try one(soort, nr, below: outer, walked, inNotes: inNotes)]
    case .reeks(let soort, let first, let last):
      return try range(soort, first, last, below: outer, walked, inNotes: inNotes)
    case .plaats(let soort, let place):
      return [try nth(soort, place, below: outer, walked)]
    case .begrip(let term):
      return [try definition(term, below: outer, walked)]
    }
  }

  private func one(_ soort: Soort, _ nr: String, below outer: TreePath?, _ walked: Doel, inNotes: Bool)
    throws(ApplyError) -> TreePath
  {
    // "Onderdeel 1.2.3" of a table of fees tells by itself where it stands.
    if outer == nil, soort == .lid || soort == .onderdeel && !nr.utf8.contains(0x2E), !inNotes {
      throw ApplyError("er staat niet in welk artikel \(Self.noun(.element(soort, nr))) staat")
    }
    let all = candidates(soort, below: outer, inNotes: inNotes)
    let found = nearest(all.filter { $0.element.hasNumber(nr) || soort == .bijlage && nr.isEmpty })
    let name = Doel(walked.pad + [.element(soort, nr)]).onderwerp
    if found.count == 1, let path = found.first?.path { return path }
    if found.count > 1 { throw ApplyError("\(name) komt \(found.count) keer voor") }
    throw ApplyError(
      "\(name) bestaat niet; \(Absence.instead(soort, nr, all.map(\.element), walked))")
  }

  /// Matches that lie deeper than others do not count: onderdeel a of the lid, not the one within its onderdeel b.
  private func nearest(_ found: [(element: Element, path: TreePath)]) -> [(element: Element, path: TreePath)]
  {
    guard let depth = found.map(\.path.indices.count).min(), found.first?.element.soort == .onderdeel else {
      return found
    }
    return found.filter { $0.path.indices.count == depth }
  }

  private func range(
    _ soort: Soort, _ first: String, _ last: String, below outer: TreePath?, _ walked: Doel, inNotes: Bool
  ) throws(ApplyError) -> [TreePath] {
    let start = try one(soort, first, below: outer, walked, inNotes: inNotes)
    let end = try one(soort, last, below: outer, walked, inNotes: inNotes)
    let all = candidates(soort, below: outer, inNotes: inNotes).map(\.path)
    guard let from = all.firstIndex(of: start), let to = all.firstIndex(of: end), from <= to else {
      throw ApplyError("\(Doel(walked.pad + [.reeks(soort, first, last)]).onderwerp) loopt niet op")
    }
    let depth = start.indices.count
    return all[from...to].filter {
      soort == .artikel || $0.indices.count == depth && $0.parent == start.parent
    }
  }

  private func nth(_ soort: Soort, _ place: Int, below outer: TreePath?, _ walked: Doel) throws(ApplyError)
    -> TreePath
  {
    if outer == nil, soort == .lid || soort == .onderdeel {
      throw ApplyError("er staat niet in welk artikel \(Self.noun(.plaats(soort, place))) staat")
    }
    var all = candidates(soort, below: outer, inNotes: false)
    if let depth = all.map(\.path.indices.count).min(), soort == .onderdeel {
      all = all.filter { $0.path.indices.count == depth }
      if Set(all.map(\.path.parent)).count > 1 {
        throw ApplyError("\(walked.onderwerp) heeft meer dan één opsomming")
      }
    }
    let index = place < 0 ? all.count + place : place - 1
    guard all.indices.contains(index) else {
      throw ApplyError(
        "\(walked.onderwerp) heeft geen \(Doel([.plaats(soort, place)]).naam); het zijn er \(all.count)")
    }
    return all[index].path
  }

  private func definition(_ term: String, below outer: TreePath?, _ walked: Doel) throws(ApplyError)
    -> TreePath
  {
    let wanted = Term.folded(term)
    let all = candidates(.onderdeel, below: outer, inNotes: false)
    let found = all.filter { candidate in
      guard let text = candidate.element.inhoud.first?.tekst.string else { return false }
      return Term.of(text).map(Term.folded) == wanted
    }
    if found.count == 1, let path = found.first?.path { return path }
    if found.count > 1 { throw ApplyError("het begrip “\(term)” is \(found.count) keer omschreven") }
    let terms = all.compactMap { $0.element.inhoud.first.flatMap { Term.of($0.tekst.string) } }
    let near = Likeness.nearest(to: term, among: terms).map { "; het meest lijkt “\($0)”" } ?? ""
    throw ApplyError("het begrip “\(term)” is in \(walked.naam) niet omschreven\(near)")
  }

  /// A step with its article word: "het tweede lid".
  private static func noun(_ stap: Doel.Stap) -> String { NounPhrase(basis: Doel()).naam(Doel([stap])) }

  // MARK: Candidates

  /// The elements of a kind below `outer`, or in the whole lichaam and its annexes, in document order.
  private func candidates(_ soort: Soort, below outer: TreePath?, inNotes: Bool) -> [(
    element: Element, path: TreePath
  )] {
    var result: [(element: Element, path: TreePath)] = []
    func collect(_ element: Element, _ path: TreePath, deep: Bool) {
      if Self.matches(element.soort, soort, inNotes: inNotes) { result.append((element, path)) }
      guard deep, !(soort == .artikel && element.soort == .artikel) else { return }
      for index in element.kinderen.indices {
        collect(element.kinderen[index], path.child(index), deep: deep)
      }
    }
    if let outer {
      guard let element = tekst.element(at: outer) else { return [] }
      for index in element.kinderen.indices {
        collect(element.kinderen[index], outer.child(index), deep: true)
      }
      if soort == .lid { result = result.filter { $0.path.indices.count == outer.indices.count + 1 } }
      return result
    }
    let roots: [TreePath.Root] =
      inNotes ? [.algemeen, .artikelsgewijs] : soort == .bijlage ? [.bijlagen] : [.lichaam, .bijlagen]
    for root in roots {
      for index in tekst[root].indices {
        collect(tekst[root][index], TreePath(root: root, indices: [index]), deep: true)
      }
      // An annex with articles of its own is asked only where the lichaam has none of that number.
      if root == .lichaam, !result.isEmpty { break }
    }
    return result
  }

  private static func matches(_ found: Soort, _ wanted: Soort, inNotes: Bool) -> Bool {
    if inNotes {
      if wanted == .artikel { return found == .toelichtingArtikel }
      if wanted.isIndeling { return found == .toelichtingHoofdstuk }
    }
    if wanted == .paragraaf { return found == .paragraaf || found == .subparagraaf }
    return found == wanted
  }
}

extension Element {
  /// Whether it has the number `nr`, in whatever spelling: `3A` is `3a`, `2°` is `2`, `II` is `2` for chapters.
  func hasNumber(_ nr: String) -> Bool {
    if self.nr == nr { return true }
    let own = Self.folded(self.nr)
    let other = Self.folded(nr)
    if own == other { return true }
    guard soort.isIndeling || soort == .bijlage, let value = Nummer.romanValue(nr) ?? Int(nr) else {
      return false
    }
    return (Nummer.romanValue(self.nr) ?? Int(self.nr)) == value
  }

  private static func folded(_ nr: String) -> String {
    var text = nr.lowercased().filter { $0 != "°" && $0 != " " }
    while text.hasSuffix(".") { text.removeLast() }
    return text
  }
}
