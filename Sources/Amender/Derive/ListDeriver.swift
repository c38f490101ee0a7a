import Regeling

/// Derives the changes of a list: leden of an article, onderdelen of a lid.
///
/// First what changes in the elements that stay, under their old numbers; then what lapses; last the renumbering,
/// together with what takes the numbers that it makes free. So no number means two things.
struct ListDeriver {
  private let deriver: ElementDeriver
  private let olds: [Element]
  private let news: [Element]
  private let doel: Doel
  private let plek: String
  private let paren: ElementPairs
  /// How each old and new element is named among its neighbours.
  private let oldSteps: [Doel.Stap?]
  private let newSteps: [Doel.Stap?]

  typealias Stap = Derivation.Stap

  init(_ deriver: ElementDeriver, _ old: Element, _ new: Element, _ doel: Doel) {
    self.deriver = deriver
    olds = old.kinderen
    news = new.kinderen
    self.doel = doel
    plek = new.eId
    paren = ElementPairs(olds, news, deriver.koppeling)
    oldSteps = Namer.stappen(olds)
    newSteps = Namer.stappen(news)
  }

  /// The steps; nil where something that changes has no name, or nothing stays.
  func stappen() -> [Stap]? {
    guard let changes = changes(), let lapsed = lapsed(), let renumbered = renumbered() else { return nil }
    let added = runs()
    if added.isEmpty && lapsed.isEmpty && renumbered.isEmpty { return changes }
    guard paren.oldOf.contains(where: { $0 != nil }), namesStaySingle(),
      let structure = structure(lapsed, renumbered, added)
    else { return nil }
    return joined(changes, structure)
  }

  private func name(_ old: Int) -> Doel? { oldSteps[old].map(doel.appending) }

  // MARK: What stays

  private func changes() -> [Stap]? {
    var result: [Stap] = []
    for (new, old) in paren.oldOf.enumerated() {
      guard let old, !Equality.isSameBelow(olds[old], news[new]) else { continue }
      guard let name = name(old), let steps = deriver.stappen(olds[old], news[new], name) else { return nil }
      result += steps
    }
    return result
  }

  // MARK: What lapses and is renumbered

  private func lapsed() -> [Doel]? {
    var result: [Doel] = []
    for (old, new) in paren.newOf.enumerated() where new == nil {
      guard let name = name(old) else { return nil }
      result.append(name)
    }
    return result
  }

  private func renumbered() -> [Vernummering]? {
    var result: [Vernummering] = []
    for (new, old) in paren.oldOf.enumerated() {
      guard let old, olds[old].nr != news[new].nr else { continue }
      guard let name = name(old), !olds[old].nr.isEmpty, !news[new].nr.isEmpty else { return nil }
      result.append(Vernummering(van: [name], naar: .lijst([news[new].nr])))
    }
    return RenumberingPairs.joined(result)
  }

  /// Whether every number of the new list that must be told from others stands there once.
  private func namesStaySingle() -> Bool {
    news.indices.allSatisfy { paren.oldOf[$0] != nil || newSteps[$0] != nil }
  }

  // MARK: What is new

  /// New elements that stand together.
  private func runs() -> [Range<Int>] {
    var result: [Range<Int>] = []
    for index in news.indices where paren.oldOf[index] == nil {
      if let last = result.last, last.upperBound == index, news[index].soort == news[last.lowerBound].soort {
        result[result.count - 1] = last.lowerBound..<index + 1
      } else {
        result.append(index..<index + 1)
      }
    }
    return result
  }

  private func structure(_ lapsed: [Doel], _ renumbered: [Vernummering], _ added: [Range<Int>]) -> [Stap]? {
    var result: [Stap] = []
    if !lapsed.isEmpty {
      let counted = lapsed.contains { Self.isCounted($0) }
      // Where places are counted, taking one out changes the others.
      if counted && !added.isEmpty { return nil }
      let follows = added.isEmpty && !renumbered.isEmpty
      result.append(step([.vervalt(lapsed)] + (follows ? [.vernummer(renumbered)] : [])))
      if follows { return result }
    }
    if !renumbered.isEmpty {
      guard !added.isEmpty else { return [step([.vernummer(renumbered)])] }
      let elements = added.flatMap { news[$0] }
      guard isAscending(), Set(elements.map(\.soort)).count == 1 else { return nil }
      return result + [
        step([.vernummer(renumbered), .voegIn(NieuweTekst(elementen: elements), .opNummer(doel))])
      ]
    }
    for run in added.reversed() {
      guard let place = place(run) else { return nil }
      result.append(step([.voegIn(NieuweTekst(elementen: Array(news[run])), place)]))
    }
    if !added.contains(where: { name(after: $0).map(Self.isCounted) ?? false }) {
      result.replaceSubrange((result.count - added.count)..., with: result.suffix(added.count).reversed())
    }
    return result
  }

  private func step(_ handelingen: [Handeling]) -> Stap {
    Stap(binnen: doel, handelingen: handelingen, plek: plek)
  }

  private static func isCounted(_ doel: Doel) -> Bool {
    if case .plaats? = doel.pad.last { return true }
    return false
  }

  private func name(after run: Range<Int>) -> Doel? {
    guard run.lowerBound > 0 else { return nil }
    return paren.oldOf[run.lowerBound - 1].flatMap(name)
  }

  private func place(_ run: Range<Int>) -> Plaats? {
    if isAlphabetical() { return .alfabetisch(doel) }
    if run.upperBound == news.count { return .slot(doel) }
    if run.lowerBound > 0 { return name(after: run).map(Plaats.na) }
    return paren.oldOf[run.upperBound].flatMap(name).map(Plaats.voor)
  }

  /// Whether the list holds definitions in the order of the alphabet, so that a new one finds its own place.
  private func isAlphabetical() -> Bool {
    let terms = news.map { Namer.term($0)?.lowercased() }
    guard terms.count > 2, terms.allSatisfy({ $0 != nil }) else { return false }
    return zip(terms, terms.dropFirst()).allSatisfy { ($0 ?? "") < ($1 ?? "") }
  }

  private func isAscending() -> Bool {
    let numbers = news.filter { !$0.nr.isEmpty }.map { Nummer($0.nr) }
    return numbers.count == news.count && zip(numbers, numbers.dropFirst()).allSatisfy { $0 < $1 }
  }

  // MARK: Punctuation with what it belongs to

  /// Makes one sentence of a single structural step and the closing marks that only change because of it.
  private func joined(_ changes: [Stap], _ structure: [Stap]) -> [Stap] {
    let closings = changes.filter(Self.isClosing)
    guard structure.count == 1, !closings.isEmpty, closings.count <= 2, let step = structure.first else {
      return changes + structure
    }
    var whole = step
    whole.handelingen = closings.flatMap(\.handelingen) + step.handelingen
    return changes.filter { !Self.isClosing($0) } + [whole]
  }

  private static func isClosing(_ stap: Stap) -> Bool {
    guard stap.handelingen.count == 1, case .vervangWoorden(let doelen, _, _, .slot)? = stap.handelingen.first
    else { return false }
    return doelen.count == 1
  }
}
