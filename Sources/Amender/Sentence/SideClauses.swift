import Regeling

/// The changes that a sentence makes beside its main one: "onder vernummering van …", "onder vervanging van … door …",
/// "onder toevoeging van …", "onder verwijdering van …".
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
      let end = end(werkwoord, delen, index + 1)
      let part = Array(delen[index + 1..<end])
      if werkwoord == .vernummeren, isMove(delen), part.allSatisfy({ $0.voorzetsel == .tot }) {
        // "onder vernummering tot artikel 12a": of what moves.
        rest.append(Constituent(voorzetsel: nil, kind: .werkwoord(.vernummeren)))
        rest += part
        index = end
        continue
      }
      guard let read = read(werkwoord, part, context) else { return nil }
      result += read
      index = end
      if index < delen.count, delen[index].kind == .komma { index += 1 }
    }
    delen = rest
    return result
  }

  private static func end(_ werkwoord: Constituent.Werkwoord, _ delen: [Constituent], _ start: Int) -> Int {
    switch werkwoord {
    case .vervangen: marksEnd(delen, start)
    case .toevoegen, .vervallen: wordsEnd(delen, start)
    default: numbersEnd(delen, start)
    }
  }

  private static func read(_ werkwoord: Constituent.Werkwoord, _ part: [Constituent], _ context: Doel)
    -> [Handeling]?
  {
    switch werkwoord {
    case .vervangen: marks(part, context)
    case .toevoegen, .vervallen: words(part, context, added: werkwoord == .toevoegen)
    default: numbers(part, context)
    }
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
          if oud == nil, let doel = doelen.last, doel.deel == .opschrift {
            result.append(.wijzigOpschrift(doel, nieuw: Opschrift(titel: Tekst(text))))
            doelen = []
            continue
          }
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

  /// "van “en” aan het slot van onderdeel b", "van het opschrift “Slot”".
  private static func words(_ part: [Constituent], _ context: Doel, added: Bool) -> [Handeling]? {
    let words = part.filter { Clause.woorden($0) != nil }
    guard words.count == 1, let text = Clause.woorden(words[0]) else { return nil }
    var doelen: [Doel] = []
    for deel in part { if case .doel(let found) = deel.kind { doelen += found.map { $0.within(context) } } }
    if let doel = doelen.first, doel.deel == .opschrift {
      return added && doelen.count == 1 ? [.geefOpschrift(doel, Tekst(text))] : nil
    }
    if doelen.isEmpty { doelen = [context] }
    guard added else { return [.vervallenWoorden(doelen, oud: text, .slot)] }
    // A mark closes the text; words come before its closing mark.
    let isMark = if case .teken = words[0].kind { true } else { false }
    return [.voegWoordenIn(doelen, nieuw: text, isMark ? .achter : .slot, .enige)]
  }

  /// Where a side clause about words ends: at the comma, the verb or the new element that goes on with the sentence.
  private static func wordsEnd(_ delen: [Constituent], _ start: Int) -> Int {
    delen[start...].firstIndex { deel in
      switch deel.kind {
      case .komma, .en, .hulpwerkwoord, .werkwoord, .nieuw, .onder: true
      default: false
      }
    } ?? delen.count
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
