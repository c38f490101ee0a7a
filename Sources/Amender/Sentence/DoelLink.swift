import Regeling

/// One link of a chain of provisions: "artikel 3", "tweede en derde lid", "onderdelen a tot en met c", "tweede zin".
struct DoelLink {
  /// The steps that it names; none where it only names parts.
  var stappen: [Doel.Stap] = []
  /// The parts that it names.
  var delen: [Doel.Deel] = []
  /// Whether it lies within a link of the same kind before it: "onderdeel b, onder 2°".
  var isNested = false
  /// Whether its parts lie in the part before it.
  var liesInPart = false
  /// The kind of which a plural announced a list: "de artikelen 3, eerste lid, en 7".
  var list: Soort?

  /// How deep it stands; parts stand below everything.
  var level: Int { stappen.first?.level ?? 90 }

  /// The link as it lies in the part `part` before it, if its parts do: "tweede alinea, eerste zin".
  func within(_ part: Doel.Deel) -> DoelLink {
    let joined = delen.compactMap { $0.within(part) }
    guard stappen.isEmpty, !delen.isEmpty, joined.count == delen.count else { return self }
    var link = self
    link.delen = joined
    link.liesInPart = true
    return link
  }

  /// The link at the cursor, which then stands behind it.
  ///
  /// `isContinued` where it goes on with a chain, in which a letter alone may follow.
  static func read(_ cursor: inout TokenCursor, isContinued: Bool = false) -> DoelLink? {
    var next = cursor
    _ = next.takeOne(of: [
      "de", "het", "dit", "dat", "deze", "die", "genoemde", "genoemd", "bestaande", "huidige",
    ])
    guard let link = numbered(&next) ?? ordinal(&next) ?? part(&next) ?? (isContinued ? bare(&next) : nil)
    else {
      return nil
    }
    cursor = next
    return link
  }

  // MARK: With a number: artikel 3, leden 2 en 3, onderdeel a

  private static let nouns: [String: Soort] = [
    "artikel": .artikel, "artikelen": .artikel, "art": .artikel, "art.": .artikel, "lid": .lid, "leden": .lid,
    "onderdeel": .onderdeel, "onderdelen": .onderdeel, "onder": .onderdeel, "sub": .onderdeel,
    "letter": .onderdeel,
    "letters": .onderdeel, "punt": .onderdeel, "punten": .onderdeel, "subonderdeel": .onderdeel,
    "subonderdelen": .onderdeel, "nummer": .onderdeel, "nummers": .onderdeel, "nr": .onderdeel,
    "nrs": .onderdeel,
    "hoofdstuk": .hoofdstuk, "hoofdstukken": .hoofdstuk, "paragraaf": .paragraaf, "paragrafen": .paragraaf,
    "§": .paragraaf, "§§": .paragraaf, "afdeling": .afdeling, "afdelingen": .afdeling, "titel": .titel,
    "titels": .titel, "deel": .deel, "delen": .deel, "boek": .boek, "bijlage": .bijlage, "bijlagen": .bijlage,
    "subparagraaf": .subparagraaf,
  ]

  private static let nested: Set<String> = [
    "onder", "sub", "subonderdeel", "subonderdelen", "punt", "nummer",
  ]

  private static func numbered(_ cursor: inout TokenCursor) -> DoelLink? {
    let word = cursor.word()
    guard let soort = nouns[word] ?? (word.hasPrefix("§") ? .paragraaf : nil) else { return nil }
    var next = cursor
    if nouns[word] == nil {
      // "§2.1" without a space.
      next.index += 1
      cursor = next
      return DoelLink(stappen: [.element(.paragraaf, String(word.dropFirst()))])
    }
    next.index += 1
    _ = next.takeSign(".")
    _ = next.take("de", "nummers") || next.take("nummer") || next.take("nr")
    _ = next.takeSign(".")
    if soort == .bijlage, !NumberWord.isNumber(next.peek()) {
      cursor.index += 1
      return word == "bijlage" ? DoelLink(stappen: [.element(.bijlage, "")]) : nil
    }
    let isItem = soort == .onderdeel
    guard let stappen = numbers(&next, soort, isItem: isItem) else { return nil }
    cursor = next
    return DoelLink(
      stappen: stappen, isNested: nested.contains(word), list: plurals.contains(word) ? soort : nil)
  }

  private static let plurals: Set<String> = [
    "artikelen", "hoofdstukken", "paragrafen", "afdelingen", "leden", "onderdelen", "bijlagen",
  ]

  /// Further numbers of a list that details interrupted: "7" in "de artikelen 3, eerste lid, en 7".
  static func listed(_ cursor: inout TokenCursor, _ soort: Soort) -> DoelLink? {
    guard let stappen = numbers(&cursor, soort, isItem: soort == .onderdeel) else { return nil }
    return DoelLink(stappen: stappen, list: soort)
  }

  /// "3, 4 en 5", "a tot en met c", "1 en 3 tot en met 5".
  private static func numbers(_ cursor: inout TokenCursor, _ soort: Soort, isItem: Bool) -> [Doel.Stap]? {
    func stands(_ token: Token?) -> Bool { isItem ? NumberWord.isItem(token) : NumberWord.isNumber(token) }
    guard let first = cursor.peek(), stands(first) else { return nil }
    var stappen: [Doel.Stap] = []
    var last = NumberWord.cleaned(first)
    cursor.index += 1
    while stappen.count < 500 {
      _ = skipDegreePoint(&cursor)
      var next = cursor
      if takeUpTo(&next), let end = next.peek(), stands(end) {
        next.index += 1
        stappen.append(.reeks(soort, last, NumberWord.cleaned(end)))
        last = ""
        cursor = next
        continue
      }
      next = cursor
      let comma = next.takeSign(",")
      let joined = next.takeOne(of: ["en", "alsmede", "of"]) != nil
      guard comma || joined, let token = next.peek(), stands(token),
        isListMember(next, after: first, joined: joined)
      else { break }
      if !last.isEmpty { stappen.append(.element(soort, last)) }
      last = NumberWord.cleaned(token)
      next.index += 1
      cursor = next
    }
    if !last.isEmpty { stappen.append(.element(soort, last)) }
    return stappen
  }

  /// Whether the number at the cursor belongs to the list: numbers of one kind, and no word behind it that claims it.
  private static func isListMember(_ cursor: TokenCursor, after first: Token, joined: Bool) -> Bool {
    guard let token = cursor.peek() else { return false }
    func digits(_ text: String) -> Bool { text.utf8.first?.isDigit ?? false }
    func degree(_ text: String) -> Bool { text.hasSuffix("°") || text.hasSuffix("º") }
    guard digits(token.text) == digits(first.text), degree(token.text) == degree(first.text) else {
      return false
    }
    return !["lid", "leden", "artikelen"].contains(cursor.word(1))
  }

  private static func skipDegreePoint(_ cursor: inout TokenCursor) -> Bool {
    guard let before = cursor.peek(-1), before.text.hasSuffix("°"), cursor.isSign(".") else { return false }
    guard cursor.peek(1) != nil else { return false }
    return cursor.takeSign(".")
  }

  /// "tot en met", "t/m".
  static func takeUpTo(_ cursor: inout TokenCursor) -> Bool {
    cursor.take("tot", "en", "met") || cursor.take("t/m") || cursor.take("tm")
  }

  // MARK: With an ordinal: het tweede lid, het derde gedachtestreepje, de laatste zin

  private static func ordinal(_ cursor: inout TokenCursor) -> DoelLink? {
    var next = cursor
    guard let first = NumberWord.ordinal(next.peek()) else { return nil }
    next.index += 1
    var values: [ClosedRange<Int>] = [first...first]
    while values.count < 100 {
      var probe = next
      _ = probe.take("lid")
      if takeUpTo(&probe) {
        _ = probe.takeOne(of: ["het", "de"])
        guard let end = NumberWord.ordinal(probe.peek()), let last = values.last?.lowerBound, end >= last
        else { break }
        probe.index += 1
        values[values.count - 1] = last...end
        next = probe
        continue
      }
      probe = next
      let comma = probe.takeSign(",")
      let joined = probe.takeOne(of: ["en", "alsmede", "of"]) != nil
      _ = probe.takeOne(of: ["het", "de"])
      guard comma || joined, let value = NumberWord.ordinal(probe.peek()), followsNoun(probe) else { break }
      probe.index += 1
      values.append(value...value)
      next = probe
    }
    if let noun = nounBehindNewNumber(next), let link = link(values, noun: noun) {
      cursor = next
      return link
    }
    guard let link = link(values, noun: next.word()) else { return nil }
    next.index += 1
    cursor = next
    return link
  }

  /// "van het tweede tot het vijfde lid": the noun of the old number stands behind the new one.
  private static func nounBehindNewNumber(_ cursor: TokenCursor) -> String? {
    var probe = cursor
    guard probe.take("tot") || probe.take("naar") else { return nil }
    _ = probe.takeOne(of: ["het", "de"])
    guard NumberWord.ordinal(probe.peek()) != nil else { return nil }
    return probe.word(1)
  }

  /// Whether a further ordinal is of this list: another ordinal or the noun follows, not the noun of another list.
  private static func followsNoun(_ cursor: TokenCursor) -> Bool { cursor.peek(1) != nil }

  private static func link(_ values: [ClosedRange<Int>], noun: String) -> DoelLink? {
    switch noun {
    case "lid", "leden":
      return DoelLink(
        stappen: values.map {
          $0.lowerBound < 0
            ? .plaats(.lid, $0.lowerBound)
            : $0.count == 1
              ? .element(.lid, String($0.lowerBound))
              : .reeks(.lid, String($0.lowerBound), String($0.upperBound))
        })
    case "gedachtestreepje", "gedachtestreepjes", "streepje", "aandachtsstreepje", "aandachtstreepje",
      "bullet",
      "opsommingsteken", "onderdeel", "onderdelen", "liggend", "subonderdeel":
      return DoelLink(stappen: values.flatMap { $0.map { .plaats(.onderdeel, $0) } })
    case "zin", "volzin", "zinnen", "volzinnen", "zinsnede":
      return noun == "zinsnede" ? nil : DoelLink(delen: values.flatMap { $0.map { .zin($0) } })
    case "alinea", "alinea's", "alinea’s", "tekstblok":
      return DoelLink(delen: values.flatMap { $0.map { .alinea($0) } })
    case "tabel", "tabellen": return DoelLink(delen: values.flatMap { $0.map { .tabel($0) } })
    case "artikel": return DoelLink(stappen: values.flatMap { $0.map { .plaats(.artikel, $0) } })
    default: return nil
    }
  }

  /// A letter or `2°` alone, as it may follow a comma in a chain.
  private static func bare(_ cursor: inout TokenCursor) -> DoelLink? {
    guard let token = cursor.peek(), token.text.hasSuffix("°") || token.text.hasSuffix("º") else {
      return nil
    }
    guard NumberWord.isItem(token), let stappen = numbers(&cursor, .onderdeel, isItem: true) else {
      return nil
    }
    return DoelLink(stappen: stappen, isNested: true)
  }
}
