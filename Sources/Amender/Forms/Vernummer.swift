extension Vorm {
  /// Numbers that change.
  static let vernummer = Vorm(
    "vernummeren of verletteren",
    [
      "Artikel 9 wordt vernummerd tot artikel 10.",
      "De artikelen 9 tot en met 12 worden vernummerd tot 10 tot en met 13.",
      "Het derde en vierde lid worden vernummerd tot tweede en derde lid.",
      "De onderdelen c en d worden verletterd tot b en c.",
    ]
  ) { clause in
    guard clause.werkwoord == .vernummeren else { return nil }
    let pairs = Renumberings.read(clause.delen, clause.context)
    return pairs.isEmpty ? nil : [.vernummer(pairs)]
  }

  /// Numbers that change by "wordt" alone.
  static let krijgtNummer = Vorm(
    "oude en nieuwe nummers", ["Artikel 4, derde lid (oud), wordt vierde lid (nieuw)."]
  ) { clause in
    guard clause.werkwoord == nil else { return nil }
    var delen: [Constituent] = []
    var isNew = false
    for deel in clause.delen {
      switch deel.kind {
      case .hulpwerkwoord: isNew = true
      case .doel where deel.voorzetsel == nil:
        delen.append(Constituent(voorzetsel: isNew ? .tot : nil, kind: deel.kind))
        isNew = false
      case .komma, .en: continue
      default: return nil
      }
    }
    guard delen.count > 1 else { return nil }
    let pairs = Renumberings.read(delen, clause.context)
    return pairs.isEmpty ? nil : [.vernummer(pairs)]
  }
}

/// Pairs of old and new numbers: "het derde lid tot vierde lid en het vierde lid tot vijfde lid".
enum Renumberings {
  static func read(_ delen: [Constituent], _ context: Doel) -> [Vernummering] {
    var result: [Vernummering] = []
    var van: [Doel] = []
    let outer =
      delen.lazy.compactMap { deel -> Doel? in
        if case .doel(let doelen) = deel.kind, deel.voorzetsel == .in || deel.voorzetsel == .aan {
          doelen.first
        } else {
          nil
        }
      }.first?.within(context) ?? context
    for deel in delen {
      switch deel.kind {
      case .doel(let doelen) where deel.voorzetsel == nil || deel.voorzetsel == .van:
        van += doelen.map { $0.within(outer) }
      case .doel(let doelen) where deel.voorzetsel == .tot:
        // "tot artikel 8, artikel 8 tot artikel 9": what is too many are the next old numbers.
        let owed = isSingle(van + doelen.prefix(1)) ? van.count : 1
        let next = van.isEmpty ? 0 : max(doelen.count - owed, 0)
        let targets = doelen.dropLast(next)
        // "tot artikel 4, eerste lid" is more than another number: what it asks for is not done by half.
        guard van.isEmpty || targets.allSatisfy({ isOnlyANumber($0, of: van) }) else { return [] }
        if !van.isEmpty, let naar = numbers(targets) { result.append(Vernummering(van: van, naar: naar)) }
        van = doelen.suffix(next).map { $0.within(outer) }
      case .nummers(let naar):
        if !van.isEmpty { result.append(Vernummering(van: van, naar: naar)) }
        van = []
      default: continue
      }
    }
    return result
  }

  /// Whether `target` gives provisions like `van` another number, and no other kind or place.
  private static func isOnlyANumber(_ target: Doel, of van: [Doel]) -> Bool {
    guard let old = van.last, let kind = old.pad.last?.level, target.pad.last?.level == kind else {
      return false
    }
    return target.deel == .geheel && target.pad.dropLast().allSatisfy(old.pad.contains)
  }

  private static func isSingle(_ doelen: [Doel]) -> Bool {
    doelen.allSatisfy { if case .element? = $0.pad.last { true } else { false } }
  }

  private static func numbers(_ doelen: ArraySlice<Doel>) -> Vernummering.Nummers? {
    if doelen.count == 1, case .reeks(_, let first, let last)? = doelen.first?.pad.last {
      return .reeks(first, last)
    }
    var list: [String] = []
    for doel in doelen {
      switch doel.pad.last {
      case .element(_, let nr): list.append(nr)
      // "tot enig artikel".
      case .plaats(.artikel, 1): list.append("")
      default: return nil
      }
    }
    return .lijst(list)
  }
}
