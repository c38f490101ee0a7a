import Regeling

/// Derives the changes within one article or annex.
///
/// A change that Dutch cannot name, or that would take more words than the element itself, is left to the element around
/// it: the result is then nil, or the element is given anew.
struct ElementDeriver {
  let koppeling: Correspondence
  let grofheid: [String: Coarseness]

  typealias Stap = Derivation.Stap

  /// The steps that turn `old`, named `doel`, into `new` but for its number.
  func stappen(_ old: Element, _ new: Element, _ doel: Doel) -> [Stap]? {
    if Equality.isSameBelow(old, new) { return [] }
    let whole = [geheel(old, new, doel)]
    if grofheid[new.eId] == .geheel { return whole }
    let candidates = [herhaald(old, new, doel), fijn(old, new, doel), whole].compactMap(\.self)
    return candidates.min { omvang($0) < omvang($1) }
  }

  /// One replacement of the same words throughout, and what else changes.
  private func herhaald(_ old: Element, _ new: Element, _ doel: Doel) -> [Stap]? {
    guard grofheid[new.eId] == nil, let (words, after) = RepeatedWords.find(old, new), words.count > 1,
      !liesInOne(old, after)
    else { return nil }
    let handeling = Handeling.vervangWoorden([doel], oud: words.oud, nieuw: words.nieuw, .telkens)
    let stap = Stap(binnen: doel, handelingen: [handeling], plek: new.eId)
    if Equality.isSameBelow(after, new) { return [stap] }
    return fijn(after, new, doel).map { [stap] + $0 }
  }

  /// Whether all that changed stands in one child, which then is the smallest whole that names the place.
  private func liesInOne(_ old: Element, _ after: Element) -> Bool {
    zip(old.inhoud + old.slot, after.inhoud + after.slot).allSatisfy { Equality.isSame($0, $1) }
      && zip(old.kinderen, after.kinderen).count { !Equality.isSameBelow($0, $1) } == 1
  }

  /// The element anew, under its old number: a renumbering is an instruction of its own.
  private func geheel(_ old: Element, _ new: Element, _ doel: Doel) -> Stap {
    Stap(
      binnen: doel.omvattend ?? Doel(),
      handelingen: [.vervang([doel], door: NieuweTekst(elementen: [new.numbered(old.nr)]))], plek: new.eId)
  }

  private func omvang(_ stappen: [Stap]) -> Int { stappen.reduce(0) { $0 + $1.omvang } }

  /// The changes of title, own text and what lies below; nil where they cannot be told apart.
  private func fijn(_ old: Element, _ new: Element, _ doel: Doel) -> [Stap]? {
    guard let title = opschrift(old, new, doel) else { return nil }
    if let leden = eersteLeden(old, new, doel) ?? laatsteLeden(old, new, doel) { return title + leden }
    guard let content = inhoud(old, new, doel) else { return nil }
    return title + content
  }

  /// The changes of own text and what lies below.
  private func inhoud(_ old: Element, _ new: Element, _ doel: Doel) -> [Stap]? {
    let hasList = !old.kinderen.isEmpty
    let blokken = BlockDeriver(
      bereik: hasList ? old.inhoud : old.inhoud + old.slot, onlyReplaces: grofheid[new.eId] == .vervangingen)
    let slot = BlockDeriver(bereik: old.slot, onlyReplaces: grofheid[new.eId] == .vervangingen)
    guard let lead = blokken.handelingen(old.inhoud, new.inhoud, doel, deel: hasList ? .aanhef : .geheel),
      let end = slot.handelingen(old.slot, new.slot, doel, deel: .slot),
      let lijst = ListDeriver(self, old, new, doel).stappen()
    else { return nil }
    let own = Self.byTarget(lead + end).map { Stap(binnen: doel, handelingen: $0, plek: new.eId) }
    return own + lijst
  }

  /// Changes that follow each other and are about the same, together.
  private static func byTarget(_ handelingen: [Handeling]) -> [[Handeling]] {
    var result: [[Handeling]] = []
    for handeling in handelingen {
      if let last = result.last?.last, last.doelen == handeling.doelen, handeling.isWoordwijziging {
        result[result.count - 1].append(handeling)
      } else {
        result.append([handeling])
      }
    }
    return result
  }

  // MARK: Title

  private func opschrift(_ old: Element, _ new: Element, _ doel: Doel) -> [Stap]? {
    if Equality.isSame(old.titel.string, new.titel.string) { return [] }
    guard !new.titel.isEmpty else { return nil }
    return [
      Stap(
        binnen: doel, handelingen: [.wijzigOpschrift(doel, nieuw: Opschrift(titel: new.titel))], plek: new.eId
      )
    ]
  }

  // MARK: An article that gets leden, or loses them

  private func eersteLeden(_ old: Element, _ new: Element, _ doel: Doel) -> [Stap]? {
    guard old.soort == .artikel, !old.kinderen.contains(where: { $0.soort == .lid }), new.inhoud.isEmpty,
      new.slot.isEmpty, new.kinderen.count > 1,
      new.kinderen.allSatisfy({ $0.soort == .lid && !$0.nr.isEmpty }),
      let first = new.kinderen.first, grofheid[first.eId] != .geheel
    else { return nil }
    var text = old
    text.soort = .lid
    text.titel = Tekst()
    guard let changes = inhoud(text, first, doel) else { return nil }
    return changes + [
      Stap(binnen: doel, handelingen: [.plaatsAanduiding(doel, nr: first.nr)], plek: new.eId),
      Stap(
        binnen: doel,
        handelingen: [.voegIn(NieuweTekst(elementen: Array(new.kinderen.dropFirst())), .slot(doel))],
        plek: new.eId),
    ]
  }

  private func laatsteLeden(_ old: Element, _ new: Element, _ doel: Doel) -> [Stap]? {
    guard old.soort == .artikel, !new.kinderen.contains(where: { $0.soort == .lid }), old.inhoud.isEmpty,
      old.slot.isEmpty, old.kinderen.allSatisfy({ $0.soort == .lid }), let first = old.kinderen.first,
      let stap = Namer.stappen(old.kinderen).first ?? nil
    else { return nil }
    var text = new
    text.soort = .lid
    text.titel = Tekst()
    let lid = doel.appending(stap)
    guard let changes = inhoud(first, text, lid) else { return nil }
    var gone: [Doel] = []
    for stap in Namer.stappen(old.kinderen).dropFirst() {
      guard let stap else { return nil }
      gone.append(doel.appending(stap))
    }
    let handelingen: [Handeling] = gone.isEmpty ? [] : [.vervalt(gone)]
    return changes + [
      Stap(binnen: doel, handelingen: handelingen + [.verwijderAanduiding(lid)], plek: new.eId)
    ]
  }
}
