/// Cuts the constituents of a sentence into clauses, one for each finite verb.
enum ClauseSplitter {
  /// The clauses in order.
  static func split(_ delen: [Constituent]) -> [[Constituent]] {
    var clauses: [[Constituent]] = []
    var current: [Constituent] = []
    var hasVerb = false
    for deel in delen {
      if isFinite(deel, current, hasVerb: hasVerb) || isSecondAuxiliary(deel, current) {
        var next = takeSubject(&current)
        next.append(deel)
        clauses.append(current)
        current = next
      } else {
        current.append(deel)
      }
      if case .werkwoord = deel.kind { hasVerb = true }
    }
    clauses.append(current)
    return joinedMoves(clauses.map { replacing(trimmed($0)) }.filter { !$0.isEmpty })
  }

  /// "… wordt verplaatst naar artikel 5, waar het wordt vernummerd tot vierde lid": the number belongs to the move.
  private static func joinedMoves(_ clauses: [[Constituent]]) -> [[Constituent]] {
    var result: [[Constituent]] = []
    for clause in clauses {
      let hasSubject = clause.contains { deel in
        if case .doel = deel.kind { deel.voorzetsel != .tot } else { false }
      }
      if !hasSubject, clause.contains(where: { $0.kind == .werkwoord(.vernummeren) }),
        result.last?.contains(where: { $0.kind == .werkwoord(.verplaatsen) }) == true
      {
        result[result.count - 1] += clause
      } else {
        result.append(clause)
      }
    }
    return result
  }

  /// Whether a new clause has its finite verb here: one that stands behind the verb of the clause before it.
  private static func isFinite(_ deel: Constituent, _ current: [Constituent], hasVerb: Bool) -> Bool {
    guard hasVerb else { return false }
    switch deel.kind {
    // "Toegevoegd wordt een lid": the participle only stands in front.
    case .hulpwerkwoord: return current.count > 1 || current.first.map(isVerb) == false
    case .werkwoord(.vervallen), .werkwoord(.luiden):
      // "komt te vervallen" has its finite verb before it; "…, en vervalt “x”" is one itself.
      let lastVerb = current.last(where: isVerb)
      return lastVerb.map { $0.kind != .hulpwerkwoord } ?? false
    default: return false
    }
  }

  /// "Het vierde lid wordt vijfde lid en er wordt een lid ingevoegd": an auxiliary that was the verb by itself.
  private static func isSecondAuxiliary(_ deel: Constituent, _ current: [Constituent]) -> Bool {
    guard deel.kind == .hulpwerkwoord,
      let first = current.firstIndex(where: { $0.kind == .hulpwerkwoord }),
      !current.contains(where: { if case .werkwoord = $0.kind { true } else { false } })
    else { return false }
    return current[first...].contains { $0.kind == .en || $0.kind == .komma }
  }

  private static func isVerb(_ deel: Constituent) -> Bool {
    switch deel.kind {
    case .hulpwerkwoord, .werkwoord: true
    default: false
    }
  }

  /// Takes what stands before the finite verb of the next clause off the end of `current`.
  private static func takeSubject(_ current: inout [Constituent]) -> [Constituent] {
    var end = current.count
    // The comma that closes "in artikel 3, eerste lid," parts nothing.
    if end > 1, current[end - 1].kind == .komma, case .doel = current[end - 2].kind { end -= 1 }
    guard
      let border = current[..<end].lastIndex(where: { isVerb($0) || $0.kind == .en || $0.kind == .komma })
    else { return [] }
    if isVerb(current[border]) {
      // "vervalt het tweede lid en het derde lid wordt …": the list took in the next subject.
      guard let last = current.indices.last, case .doel(var doelen) = current[last].kind, doelen.count > 1
      else { return [] }
      let own = numbersOwed(current, doelen) ?? doelen.count - 1
      let subject = Array(doelen.dropFirst(own))
      doelen = Array(doelen.prefix(own))
      current[last].kind = .doel(doelen)
      return [Constituent(voorzetsel: nil, kind: .doel(subject))]
    }
    let subject = Array(current[(border + 1)...])
    current.removeSubrange(border...)
    return subject
  }

  /// How many of the new numbers at the end of a renumbering answer to its old ones; nil where all may, or none is one.
  private static func numbersOwed(_ clause: [Constituent], _ naar: [Doel]) -> Int? {
    guard clause.last?.voorzetsel == .tot,
      let van = clause.dropLast().lazy.compactMap({ deel -> [Doel]? in
        if case .doel(let doelen) = deel.kind, deel.voorzetsel == nil { doelen } else { nil }
      }).last
    else { return nil }
    let count = (van + naar.prefix(1)).allSatisfy(\.isSingle) ? van.count : 1
    return count < naar.count ? count : nil
  }

  /// "wordt ingetrokken en vervangen door": what is replaced goes by that alone.
  private static func replacing(_ clause: [Constituent]) -> [Constituent] {
    guard let place = clause.firstIndex(where: { $0.kind == .werkwoord(.vervallen) }),
      place + 2 < clause.count,
      clause[place + 1].kind == .en, clause[place + 2].kind == .werkwoord(.vervangen)
    else { return clause }
    return Array(clause[..<place] + clause[(place + 2)...])
  }

  private static func trimmed(_ clause: [Constituent]) -> [Constituent] {
    func isJoint(_ deel: Constituent) -> Bool { deel.kind == .en || deel.kind == .komma }
    var clause = clause[...]
    while let first = clause.first, isJoint(first) { clause = clause.dropFirst() }
    while let last = clause.last, isJoint(last) { clause = clause.dropLast() }
    return Array(clause)
  }
}

extension Doel {
  /// Whether it ends in one element, not in a range of them.
  fileprivate var isSingle: Bool { if case .element? = pad.last { true } else { false } }
}
