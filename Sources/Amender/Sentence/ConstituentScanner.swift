import Regeling

/// Reads the tokens of an instruction sentence as constituents.
struct ConstituentScanner {
  var cursor: TokenCursor
  private var result: [Constituent] = []
  private var voorzetsel: Constituent.Voorzetsel?
  private let context: Doel

  /// The constituents of `tokens` in a sentence below others about `context`; linear.
  static func scan(_ tokens: [Token], _ context: Doel = Doel()) -> [Constituent] {
    var scanner = ConstituentScanner(cursor: TokenCursor(tokens), context: context)
    while !scanner.cursor.isAtEnd { scanner.step() }
    return scanner.result
  }

  private init(cursor: TokenCursor, context: Doel) {
    self.cursor = cursor
    self.context = context
  }

  private mutating func step() {
    guard let token = cursor.peek() else { return }
    switch token.kind {
    case .sign(let sign): takeSign(sign)
    case .quotation:
      add(.citaat(token.text))
      cursor.index += 1
    case .word:
      if ["onderscheidenlijk", "respectievelijk"].contains(token.folded), cursor.peek(1)?.kind == .quotation {
        result.append(Constituent(voorzetsel: nil, kind: .onderscheidenlijk))
        cursor.index += 1
        return
      }
      if takePhrase() || takeTeken() || takeNieuw() || takeAanduiding() { return }
      if takeDoel() || takeNumbers() || takeVoorzetsel() || takeWaarde() { return }
      if !InstructionWords.fillers.contains(token.folded) { add(.onbekend(token.text)) }
      cursor.index += 1
    }
  }

  mutating func add(_ kind: Constituent.Kind) {
    result.append(Constituent(voorzetsel: voorzetsel, kind: kind))
    voorzetsel = nil
  }

  private mutating func takeSign(_ sign: UInt8) {
    cursor.index += 1
    switch sign {
    case 0x2C, 0x3B: result.append(Constituent(voorzetsel: nil, kind: .komma))
    case 0x3A:
      // "Artikel 2: de eerste zin vervalt" says first where.
      if result.count == 1, case .doel = result[0].kind, result[0].voorzetsel == nil {
        result[0].voorzetsel = .in
      }
    case 0x28:
      // An explanation between brackets says nothing about what happens.
      var depth = 1
      while depth > 0, let token = cursor.peek() {
        if token.kind == .sign(0x28) { depth += 1 } else if token.kind == .sign(0x29) { depth -= 1 }
        cursor.index += 1
      }
    case 0x2E:
      // One sentence more.
      if let next = cursor.peek(), next.kind == .quotation || next.text.first?.isUppercase == true,
        !result.isEmpty
      {
        result.append(Constituent(voorzetsel: nil, kind: .komma))
      }
    default: break
    }
  }

  // MARK: Fixed phrases

  private mutating func takePhrase() -> Bool {
    // "dient te worden vervangen": the auxiliary that is no finite verb says nothing.
    if takeMaal() || takeLuidende() || cursor.take("te", "worden") { return true }
    for phrase in InstructionWords.phrases[cursor.word()] ?? [] {
      var next = cursor
      var stands = true
      for word in phrase.words where stands { stands = next.take(word) }
      guard stands else { continue }
      cursor = next
      if phrase.words == ["krijgt"] || phrase.words == ["krijgen"] || phrase.words == ["aangevuld"]
        || phrase.words == ["aan", "te", "vullen"]
      {
        addressObjects()
      }
      if phrase.kind == .hulpwerkwoord, cursor.isSign(":") {
        // "Het opschrift wordt:" says no more than that the new text follows.
        add(.hulpwerkwoord)
        add(.werkwoord(.luiden))
        return true
      }
      if case .en = phrase.kind {
        result.append(Constituent(voorzetsel: nil, kind: .en))
      } else {
        add(phrase.kind)
      }
      return true
    }
    return false
  }

  /// "Artikel 2 wordt aangevuld met een zin": what is added to, not what is added.
  private mutating func addressObjects() {
    for index in result.indices where result[index].voorzetsel == nil {
      if case .doel = result[index].kind { result[index].voorzetsel = .aan }
    }
  }

  /// "luidende", "dat luidt als volgt", "die luiden": only says that the new text follows.
  private mutating func takeLuidende() -> Bool {
    if takeRecital() { return true }
    if cursor.take("luidende") || cursor.take("luidend") { return true }
    for word in ["dat", "die"] where cursor.word() == word {
      guard ["luidt", "luiden", "als"].contains(cursor.word(1)) else { continue }
      cursor.index += 2
      while cursor.takeOne(of: ["volgt", "luidt", "luiden", "als"]) != nil {}
      return true
    }
    return false
  }

  /// "dat luidt: “…”," before any verb: what the provision says now, by which the sentence makes sure which is meant.
  private mutating func takeRecital() -> Bool {
    guard
      result.last.map({ if case .doel = $0.kind { true } else { false } }) == true
        || result.last?.kind == .komma
    else { return false }
    var next = cursor
    guard
      next.take("dat", "luidt") || next.take("die", "luidt") || next.take("die", "luiden")
        || next.take("luidende")
    else { return false }
    _ = next.takeSign(":")
    guard next.peek()?.kind == .quotation,
      !result.contains(where: { if case .werkwoord = $0.kind { true } else { false } })
    else { return false }
    next.index += 1
    let ahead = next.tokens[next.index...].prefix(200)
    guard ahead.contains(where: { Self.finiteVerbs.contains($0.folded) }) else { return false }
    cursor = next
    return true
  }

  private static let finiteVerbs: Set<String> = ["wordt", "worden", "komt", "komen", "vervalt", "vervallen"]

  /// "de eerste maal", "de tweede keer".
  private mutating func takeMaal() -> Bool {
    var next = cursor
    _ = next.take("voor")
    guard next.take("de"), let place = NumberWord.ordinal(next.peek()),
      ["maal", "keer"].contains(next.word(1))
    else { return false }
    next.index += 2
    cursor = next
    add(.maal(place))
    return true
  }

  // MARK: Provisions, numbers, prepositions

  private mutating func takeDoel() -> Bool {
    // "In het begrip “x” wordt de omschrijving “…” vervangen": the words, and no other term.
    var next = cursor
    _ = next.takeOne(of: ["de", "het"])
    if DoelLink.definitions.contains(next.word()), next.word(1).isEmpty, namesTerm { return false }
    guard let doelen = DoelReader.read(&cursor) else { return takeNamedBefore() }
    add(.doel(doelen))
    return true
  }

  /// Whether a definition by its term is what the sentence is about.
  private var namesTerm: Bool {
    result.contains { deel in
      guard case .doel(let doelen) = deel.kind, case .begrip? = doelen.last?.pad.last else { return false }
      return true
    }
  }

  /// "het artikel", "dat lid": the one that the sentence, or else the one above it, spoke of.
  private mutating func takeNamedBefore() -> Bool {
    guard ["het", "dit", "dat"].contains(cursor.word()) else { return false }
    let soort: Soort
    switch cursor.word(1) {
    case "artikel": soort = .artikel
    case "lid": soort = .lid
    case "onderdeel": soort = .onderdeel
    default: return false
    }
    let before = result.lazy.reversed().compactMap { deel -> [Doel]? in
      if case .doel(let doelen) = deel.kind { doelen } else { nil }
    }.first
    guard before?.count ?? 1 == 1 else { return false }
    let pad = (before?.first?.within(context) ?? context).pad
    guard let last = pad.lastIndex(where: { $0.level == Doel.Stap.level(soort) }) else { return false }
    cursor.index += 2
    add(.doel([Doel(Array(pad[...last]))]))
    return true
  }

  /// Bare numbers behind "tot": `10`, `d tot en met g`, `eerste en tweede`.
  private mutating func takeNumbers() -> Bool {
    // "worden geletterd b en c" does without "tot".
    let isNamed = voorzetsel == nil && result.last?.kind == .werkwoord(.vernummeren)
    guard isNamed || voorzetsel == .tot || voorzetsel == .in || voorzetsel == .van,
      NumberWord.isItem(cursor.peek())
    else { return false }
    var numbers: [String] = []
    while let token = cursor.peek(), NumberWord.isItem(token) {
      numbers.append(NumberWord.cleaned(token))
      cursor.index += 1
      if numbers.count == 1, DoelLink.takeUpTo(&cursor), let last = cursor.peek(), NumberWord.isItem(last) {
        cursor.index += 1
        add(.nummers(.reeks(numbers[0], NumberWord.cleaned(last))))
        return true
      }
      var probe = cursor
      _ = probe.takeSign(",")
      _ = probe.take("en")
      guard probe.index > cursor.index, NumberWord.isItem(probe.peek()) else { break }
      cursor = probe
    }
    add(.nummers(.lijst(numbers)))
    return true
  }

  private mutating func takeVoorzetsel() -> Bool {
    if cursor.take("voorafgaand", "aan") || cursor.take("direct", "na") {
      voorzetsel = cursor.word(-1) == "na" ? .na : .voor
      return true
    }
    guard let found = InstructionWords.prepositions[cursor.word()] else { return false }
    cursor.index += 1
    voorzetsel = found
    if cursor.isSign(":"), found == .door || found == .in { cursor.index += 1 }
    return true
  }
}
