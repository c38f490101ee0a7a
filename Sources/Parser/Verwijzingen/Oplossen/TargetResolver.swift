import Regeling

/// Looks up what written references name; goes through a document from start to end, because "dat artikel" looks back.
struct TargetResolver {
  /// What a reference turned out to be.
  struct Resolution {
    var soort: Verwijzing.Soort
    var doelen: [Vindplaats]
    var reden: String?
  }

  let index: ProvisionIndex
  /// What "dat artikel" and "dat lid" mean.
  private var lastTarget: Vindplaats?
  /// What "die wet" means.
  private var lastRegulation: KnownRegulation?
  /// The last target inside the text that is being read.
  private var lastInText: Vindplaats?
  /// Targets that ranges may still give, so that no text makes a list far longer than itself.
  private var budget = 50_000

  init(index: ProvisionIndex) {
    self.index = index
  }

  /// Forgets what was named in the text before.
  mutating func startText() { lastInText = nil }

  /// Resolves one reference that stands in `scope`.
  mutating func resolve(_ subject: WrittenReference.Subject, scope: Scope) -> Resolution {
    switch subject {
    case .kamerstuk(let id): return Resolution(soort: .kamerstuk, doelen: [Vindplaats(regeling: id)])
    case .publicatie(let id): return Resolution(soort: .publicatie, doelen: [Vindplaats(regeling: id)])
    case .uitspraak(let id): return Resolution(soort: .uitspraak, doelen: [Vindplaats(regeling: id)])
    case .regeling(let name):
      lastRegulation = KnownRegulation(name: name)
      return Resolution(
        soort: .anders, doelen: [Vindplaats(regeling: name)],
        reden: "van “\(name)” is geen identificatie bekend")
    case .provisions(let written, let regulation):
      let resolution = resolve(written, of: regulation, scope: scope)
      lastTarget = resolution.doelen.last
      lastInText = lastTarget
      return resolution
    }
  }

  private mutating func resolve(
    _ written: [WrittenTarget], of regulation: WrittenRegulation?, scope: Scope
  ) -> Resolution {
    switch regulation {
    case .known(let known):
      lastRegulation = known
      // A link on "dat artikel" says of which law; the article is the one named before.
      if let last = lastTarget, last.regeling == known.id, written.first?.parts.first?.number == .that {
        return external(written, sameAs: last)
      }
      return external(written, of: known)
    case .unknown(let name): return external(written, of: KnownRegulation(name: name), isExplained: false)
    case .previous(let noun):
      guard let last = lastRegulation, last.isOfKind(noun) else {
        return external(
          written, of: KnownRegulation(name: "die regeling"), reden: "er is nog geen andere regeling genoemd")
      }
      return external(written, of: last)
    case .own: return own(written, scope: scope)
    case nil:
      if let last = lastTarget, last.regeling != nil, written.first?.parts.first?.number == .that {
        return external(written, sameAs: last)
      }
      return own(written, scope: scope)
    }
  }

  // MARK: Other regulations

  private mutating func external(
    _ written: [WrittenTarget], of known: KnownRegulation, isExplained: Bool = true, reden: String? = nil
  ) -> Resolution {
    var doelen: [Vindplaats] = []
    for target in written {
      for path in paths(of: target, known: nil) {
        var doel = path.vindplaats
        doel.regeling = known.id ?? civilCode(known, target: path)?.id ?? known.name
        doelen.append(doel)
      }
    }
    let hasId = doelen.allSatisfy { $0.regeling?.hasPrefix("BWB") ?? false }
    let isLaw = hasId || known.name.lowercased().hasSuffix("wet") || known.name.lowercased().hasPrefix("wet")
    var reason = reden
    if reason == nil, !hasId {
      reason =
        isExplained
        ? "van “\(known.name)” is geen identificatie bekend"
        : "“\(known.name)” staat niet in het register en wordt in deze tekst niet omschreven"
    }
    return Resolution(soort: isLaw ? .wet : .anders, doelen: doelen, reden: reason)
  }

  /// "dat artikel", "dat lid" of the regulation named before.
  private mutating func external(_ written: [WrittenTarget], sameAs last: Vindplaats) -> Resolution {
    var doelen: [Vindplaats] = []
    for target in written {
      for path in paths(of: target, known: nil) {
        var doel = path.vindplaats
        doel.regeling = last.regeling
        doel.artikel = doel.artikel ?? last.artikel
        if target.top == .lid { doel.lid = doel.lid ?? last.lid }
        doelen.append(doel)
      }
    }
    let isKnown = last.regeling?.hasPrefix("BWB") ?? false
    let reden = isKnown ? nil : last.regeling.map { "van “\($0)” is geen identificatie bekend" }
    return Resolution(soort: isKnown ? .wet : .anders, doelen: doelen, reden: reden)
  }

  private func civilCode(_ known: KnownRegulation, target: ProvisionPath) -> KnownRegulation? {
    // The name is often written without its second r.
    let names = ["burgerlijk wetboek", "bw", "burgelijk wetboek"]
    guard known.id == nil, names.contains(Folding.folded(known.name)) else { return nil }
    return LawRegister.national.civilCode(article: target[.artikel], book: target[.boek])
  }

  // MARK: This ordinance

  private mutating func own(_ written: [WrittenTarget], scope: Scope) -> Resolution {
    var doelen: [Vindplaats] = []
    var reden: String?
    for target in written {
      let near = scope.isNote ? lastInText : nil
      switch OwnTarget(target, scope: scope, last: lastTarget, near: near, index: index).located() {
      case .failure(let missing):
        doelen.append(missing.doel)
        reden = reden ?? missing.reden
      case .success(let rooted):
        for path in paths(of: rooted, known: index).map(index.resolvingNumberedLid) {
          let found = index.find(path)
          var doel = path.vindplaats
          doel.eId = found.node.map { index.nodes[$0].eId }
          doelen.append(doel)
          reden = reden ?? found.reden
        }
      }
    }
    return Resolution(soort: .intern, doelen: doelen, reden: reden)
  }

  // MARK: Ranges

  /// The paths that a target with ranges names, as far as the budget goes.
  private mutating func paths(of target: WrittenTarget, known index: ProvisionIndex?) -> [ProvisionPath] {
    var paths = [ProvisionPath(aanhef: target.aanhef)]
    for part in target.parts {
      let numbers: [String]
      switch part.number {
      case .number(let number): numbers = [number]
      case .range(let first, let last):
        numbers = expand(from: first, to: last, at: part.level, index: index, times: paths.count)
      default: continue
      }
      paths = paths.flatMap { path in numbers.map { path.appending(part.level, $0) } }
    }
    // Of the provisions of a range the first has the lead-in, as of those of a list.
    for index in paths.indices.dropFirst() { paths[index].aanhef = false }
    return paths
  }

  private mutating func expand(
    from first: String, to last: String, at level: Level, index: ProvisionIndex?, times: Int
  ) -> [String] {
    var numbers = RangeExpansion.numbers(from: first, to: last)
    if level == .artikel, let index, let articles = index.articles(from: first, to: last),
      articles.count <= RangeExpansion.mostNumbers
    {
      numbers = articles.map { index.nodes[$0].nr }
    }
    guard numbers.count * times <= min(budget, RangeExpansion.mostNumbers) else { return [first, last] }
    budget -= numbers.count * times
    return numbers
  }
}
