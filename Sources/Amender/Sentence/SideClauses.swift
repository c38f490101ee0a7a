/// The changes that a sentence makes beside its main one: "onder vernummering van …", "onder vervanging van … door …".
enum SideClauses {
  /// Takes the side clauses out of `delen` and returns what they order; nil where one is not understood.
  static func take(from delen: inout [Constituent], _ context: Doel) -> [Handeling]? {
    let context = place(delen)?.within(context) ?? context
    var result: [Handeling] = []
    var rest: [Constituent] = []
    var index = 0
    while index < delen.count {
      guard case .onder(let werkwoord) = delen[index].kind else {
        rest.append(delen[index])
        index += 1
        continue
      }
      // The comma or "en" before it joins nothing else.
      if rest.last?.kind == .komma || rest.last?.kind == .en { rest.removeLast() }
      let end = werkwoord == .vervangen ? marksEnd(delen, index + 1) : numbersEnd(delen, index + 1)
      let part = Array(delen[index + 1..<end])
      if werkwoord == .vernummeren, isMove(delen), part.allSatisfy({ $0.voorzetsel == .tot }) {
        // "onder vernummering tot artikel 12a": of what moves.
        rest.append(Constituent(voorzetsel: nil, kind: .werkwoord(.vernummeren)))
        rest += part
        index = end
        continue
      }
      guard let read = werkwoord == .vervangen ? marks(part, context) : numbers(part, context) else {
        return nil
      }
      result += read
      index = end
      if index < delen.count, delen[index].kind == .komma { index += 1 }
    }
    delen = rest
    return result
  }

  private static func isMove(_ delen: [Constituent]) -> Bool {
    delen.contains { $0.kind == .werkwoord(.verplaatsen) }
  }

  /// Where the sentence works, as its main clause says: "In artikel 3, tweede lid, wordt onder …".
  private static func place(_ delen: [Constituent]) -> Doel? {
    var isSide = false
    var beside: Doel?
    for deel in delen {
      switch deel.kind {
      case .onder: isSide = true
      case .hulpwerkwoord: isSide = false
      case .doel(let doelen) where !isSide && doelen.count == 1:
        switch deel.voorzetsel {
        case .in, .aan: return doelen[0]
        case .na, .voor: beside = beside ?? doelen[0].omvattend
        default: break
        }
      default: break
      }
    }
    return beside
  }

  /// "van de punt aan het slot van onderdeel c door een puntkomma", once or joined by "en".
  private static func marks(_ delen: [Constituent], _ context: Doel) -> [Handeling]? {
    var result: [Handeling] = []
    var oud: String?
    var doelen: [Doel] = []
    for deel in delen {
      if let text = Clause.woorden(deel) {
        if deel.voorzetsel == .door {
          guard let old = oud else { return nil }
          result.append(.vervangWoorden(doelen.isEmpty ? [context] : doelen, oud: old, nieuw: text, .slot))
          (oud, doelen) = (nil, [])
        } else {
          oud = text
        }
      } else if case .doel(let found) = deel.kind {
        doelen += found.map { $0.within(context) }
      }
    }
    return oud == nil && !result.isEmpty ? result : nil
  }

  /// Where a side clause about marks ends: behind its "door", unless "en van …" goes on.
  private static func marksEnd(_ delen: [Constituent], _ start: Int) -> Int {
    var index = start
    while index < delen.count {
      if Clause.woorden(delen[index]) != nil, delen[index].voorzetsel == .door {
        let next = index + 1
        let goesOn =
          next + 1 < delen.count && delen[next].kind == .en && Clause.woorden(delen[next + 1]) != nil
          && delen[next + 1].voorzetsel == .van
        if !goesOn { return next }
      }
      if case .hulpwerkwoord = delen[index].kind { return index }
      index += 1
    }
    return index
  }

  private static func numbers(_ delen: [Constituent], _ context: Doel) -> [Handeling]? {
    let read = Renumberings.read(delen, context)
    return read.isEmpty ? nil : [.vernummer(read)]
  }

  /// Where a side clause about numbers ends: behind its last "tot".
  private static func numbersEnd(_ delen: [Constituent], _ start: Int) -> Int {
    var index = start
    var end = start
    while index < delen.count {
      switch delen[index].kind {
      case .doel where delen[index].voorzetsel == .tot, .nummers: end = index + 1
      case .doel where delen[index].voorzetsel == .van || index == start: break
      case .doel:
        // "en het vierde lid tot vijfde lid" goes on with the pairs.
        guard index + 1 < delen.count, delen[index + 1].voorzetsel == .tot else { return max(end, start) }
      case .en, .komma: break
      default: return max(end, start)
      }
      index += 1
    }
    return max(end, start)
  }
}
