import Regeling

/// What an instruction brings by name: punctuation marks, new elements, the marks of numbers.
extension ConstituentScanner {
  // MARK: Punctuation marks by name

  mutating func takeTeken() -> Bool {
    var next = cursor
    _ = next.takeOne(of: ["de", "een", "het", "deze"])
    var teken: String
    if next.take("dubbele", "punt") {
      teken = ":"
    } else if let mark = InstructionWords.tekens[next.word()] {
      teken = mark
      next.index += 1
    } else {
      return false
    }
    // "punt 3" names a provision, "een punt" the mark.
    if teken == ".", NumberWord.isItem(next.peek()) { return false }
    var follower = next
    _ = follower.takeSign(",")
    if follower.take("gevolgd", "door") {
      next = follower
      _ = next.take("het", "woord")
      if let word = next.peek(), word.kind == .quotation || word.kind == .word {
        teken += " " + word.text
        next.index += 1
      }
    }
    cursor = next
    add(.teken(teken))
    return true
  }

  // MARK: What is new

  mutating func takeNieuw() -> Bool {
    var next = cursor
    while next.take("er") {}
    let determiner = next.takeOne(of: InstructionWords.determiners)
    var count = determiner == "een" ? 1 : nil
    var isNew = determiner == "een" || determiner == "enkele"
    if let cardinal = Telwoord.valueOrDigits(next.word()), !next.word().isEmpty,
      next.word().utf8.first.map({ $0 > 0x39 }) == true
    {
      count = cardinal
      isNew = true
      next.index += 1
    }
    while next.takeOne(of: InstructionWords.adjectives) != nil { isNew = true }
    var ordinals: [Int] = []
    if isNew {
      // "een derde lid", "een vierde en vijfde lid".
      while let ordinal = NumberWord.ordinal(next.peek()) {
        next.index += 1
        ordinals.append(ordinal)
        var probe = next
        if probe.take("en") || probe.takeSign(","), NumberWord.ordinal(probe.peek()) != nil { next = probe }
      }
    }
    guard isNew, let soort = InstructionWords.nieuw[next.word()] else { return false }
    next.index += 1
    let number = next
    var nr = ordinals.count == 1 ? String(ordinals[0]) : nil
    if case .element = soort, Self.skipNumbers(&next), next.index == number.index + 1 {
      nr = number.peek().map(NumberWord.cleaned)
    }
    if ordinals.count > 1 { count = ordinals.count }
    cursor = next
    add(.nieuw(.init(soort: soort, aantal: count, nr: nr)))
    return true
  }

  /// Steps over the numbers that new elements are announced with: "een artikel 5a", "de onderdelen d en e".
  private static func skipNumbers(_ cursor: inout TokenCursor) -> Bool {
    guard NumberWord.isItem(cursor.peek()) else { return false }
    while NumberWord.isItem(cursor.peek()) {
      cursor.index += 1
      var probe = cursor
      guard probe.takeSign(",") || probe.take("en") || DoelLink.takeUpTo(&probe),
        NumberWord.isItem(probe.peek())
      else { break }
      cursor = probe
    }
    return true
  }

  // MARK: Values

  /// "het bedrag", where no quoted amount follows it.
  mutating func takeWaarde() -> Bool {
    guard let soort = InstructionWords.waarden[cursor.word()], cursor.peek(1)?.kind != .quotation else {
      return false
    }
    cursor.index += 1
    add(.waarde(soort))
    return true
  }

  // MARK: Marks of numbers

  /// "de aanduiding “1.”", "de aanduiding 1.", "het cijfer “1.”".
  mutating func takeAanduiding() -> Bool {
    var next = cursor
    _ = next.takeOne(of: ["de", "het"])
    guard next.takeOne(of: ["aanduiding", "cijfer", "nummer", "nummering", "lidnummer"]) != nil,
      let token = next.peek()
    else { return false }
    if token.kind == .quotation {
      next.index += 1
      add(.aanduiding(token.text))
    } else if NumberWord.isItem(token), next.word(-1) == "aanduiding" || next.word(-1) == "lidnummer" {
      next.index += 1
      _ = next.takeSign(".")
      add(.aanduiding(token.text))
    } else {
      return false
    }
    cursor = next
    return true
  }
}
