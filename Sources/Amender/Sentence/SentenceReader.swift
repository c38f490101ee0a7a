import Regeling

/// Reads one instruction sentence with the new text that stands below it.
enum SentenceReader {
  /// What a sentence turned out to be.
  enum Reading: Equatable {
    /// It says what the sentences below it are about.
    case context(Doel)
    /// It orders changes.
    case handelingen([Handeling])
    /// It is not understood, and why, in Dutch.
    case onbegrepen(String)
  }

  /// No instruction has more parts than this; lists of provisions are one part.
  private static let longest = 1_000

  /// Reads `sentence` below sentences about `context`, with the paragraphs that follow it and the act's annexes.
  static func read(_ sentence: Tekst, context: Doel, tekst: [Blok], bijlagen: [Element]) -> Reading {
    let tokens = Token.tokens(of: sentence.string)
    var blokken = tekst
    var own = tokens
    if let colon = inlineColon(tokens) {
      // New text that begins on the line of its instruction.
      own = Array(tokens[..<colon])
      let start = tokens[colon].range.upperBound
      blokken.insert(Blok(.alinea, sentence.slice(start..<Int.max)), at: 0)
    }
    let reading = read(own, context, NewText(blokken, bijlagen: bijlagen))
    if case .onbegrepen = reading, own.count < tokens.count {
      // The colon stood within the instruction after all.
      let whole = read(tokens, context, NewText(tekst, bijlagen: bijlagen))
      if case .onbegrepen = whole {} else { return whole }
    }
    if case .onbegrepen = reading {
      for bare in [BareValue.quoted(tokens, sentence.string), BareWords.quoted(tokens)] {
        guard let bare else { continue }
        let whole = read(bare, context, NewText(tekst, bijlagen: bijlagen))
        if case .handelingen = whole { return whole }
      }
    }
    return reading
  }

  private static func read(_ tokens: [Token], _ context: Doel, _ tekst: NewText) -> Reading {
    var delen = ConstituentScanner.scan(tokens, context)
    guard delen.count <= longest else { return .onbegrepen("de zin is te lang voor een instructie") }
    if let table = tekst.blokken.lazy.compactMap(OldAndNewTable.init).first {
      return tekst.blokken.count == 1 ? compared(table, delen, context) : .onbegrepen(Self.unreadableTable)
    }
    if let doel = announced(delen, tokens) {
      guard !delen.contains(where: \.isSideClause) else { return .onbegrepen(Self.looseSideClause) }
      return announces(doel.within(context), tekst)
    }
    let unknown = delen.compactMap { deel -> String? in
      if case .onbekend(let word) = deel.kind { word } else { nil }
    }
    guard unknown.isEmpty else {
      let words = unknown.prefix(4).map { "“\($0)”" }.joined(separator: ", ")
      return .onbegrepen("niet begrepen is \(words)")
    }
    SentencePlaces.fill(&delen, context)
    guard let side = SideClauses.take(from: &delen, context) else {
      return .onbegrepen("de zinsnede met “onder vernummering” of “onder vervanging” is niet begrepen")
    }
    var result = side
    var carried = Self.list(side, delen).map { [$0] } ?? []
    var used = tekst.isEmpty
    for part in ClauseSplitter.split(delen) {
      let clause = Clause(delen: part, context: context, carried: carried, tekst: tekst)
      guard let found = first(clause) else { return .onbegrepen(Self.reason(clause)) }
      if found.contains(where: \.bringsText) || clause.usesText { used = true }
      result += found
      let place = clause.doelen(.in, .van, .aan)
      if !place.isEmpty { carried = place } else if carried.isEmpty { carried = Self.around(found) }
    }
    guard !result.isEmpty else { return .onbegrepen("er staat niet wat er wijzigt") }
    guard used else {
      return .onbegrepen("onder de instructie staat tekst waarvan niet is gezegd wat ermee gebeurt")
    }
    return .handelingen(result)
  }

  /// The list in which a mark changes because an onderdeel comes behind it, where the sentence names no other place.
  private static func list(_ side: [Handeling], _ delen: [Constituent]) -> Doel? {
    let isItem = delen.contains { deel in
      if case .nieuw(let nieuw) = deel.kind { nieuw.soort == .element(.onderdeel) } else { false }
    }
    guard isItem, case .vervangWoorden(let doelen, _, _, .slot)? = side.last,
      doelen.last?.pad.last?.level == Doel.Stap.level(.onderdeel)
    else { return nil }
    return doelen.last?.omvattend
  }

  /// What the provisions that a clause takes away or renumbers stand in; nothing where they stand at the top.
  private static func around(_ handelingen: [Handeling]) -> [Doel] {
    var result: Doel?
    for handeling in handelingen {
      switch handeling {
      case .vernummer, .vervalt, .vervang: break
      default: continue
      }
      for doel in handeling.doelen {
        guard let outer = doel.omvattend, !outer.pad.isEmpty, result == nil || result == outer else {
          return []
        }
        result = outer
      }
    }
    return result.map { [$0] } ?? []
  }

  private static let looseSideClause =
    "de zinsnede met “onder vernummering” of “onder verlettering” hoort bij de instructie die een nummer vrijmaakt of nodig heeft"

  // MARK: Old text beside new

  private static let unreadableTable =
    "de tabel met de oude en de nieuwe tekst is niet te lezen; geef elke bepaling een eigen rij, met haar nummer"

  private static func compared(_ table: OldAndNewTable, _ delen: [Constituent], _ context: Doel) -> Reading {
    let doelen = delen.flatMap { deel -> [Doel] in
      if case .doel(let doelen) = deel.kind { doelen } else { [] }
    }
    guard doelen.count < 2, let changes = table.handelingen((doelen.first ?? Doel()).within(context)) else {
      return .onbegrepen(unreadableTable)
    }
    return .handelingen(changes)
  }

  // MARK: The forms

  private static func first(_ clause: Clause) -> [Handeling]? {
    for vorm in Vorm.alle { if let found = vorm.read(clause) { return found } }
    return nil
  }

  private static func reason(_ clause: Clause) -> String {
    guard clause.werkwoord != nil else { return "er staat geen werkwoord dat zegt wat er wijzigt" }
    let hasObject = clause.delen.contains { deel in
      if case .doel = deel.kind { true } else { Clause.woorden(deel) != nil }
    }
    if !hasObject, clause.nieuw == nil { return "er staat niet wat er wijzigt" }
    if clause.tekst.isEmpty, clause.werkwoord != .vervallen { return "de nieuwe tekst ontbreekt" }
    if lacksNumber(clause) {
      return "de nieuwe tekst heeft geen nummer of letter, en de instructie noemt er ook geen"
    }
    return "deze vorm van een instructie is niet bekend"
  }

  /// Whether a lid or onderdeel comes in of which nothing gives the number.
  private static func lacksNumber(_ clause: Clause) -> Bool {
    guard clause.werkwoord == .invoegen || clause.werkwoord == .toevoegen, let nieuw = clause.nieuw,
      nieuw.nr == nil, nieuw.soort == .element(.lid) || nieuw.soort == .element(.onderdeel)
    else { return false }
    return true
  }

  // MARK: Sentences about what is below them

  /// The provision of "Artikel 3 wordt als volgt gewijzigd:".
  private static func announced(_ delen: [Constituent], _ tokens: [Token]) -> Doel? {
    guard delen.contains(where: { $0.kind == .werkwoord(.wijzigen) }),
      !delen.contains(where: { Clause.woorden($0) != nil })
    else { return nil }
    for deel in delen { if case .doel(let doelen) = deel.kind, doelen.count == 1 { return doelen[0] } }
    return nil
  }

  /// What stands behind "wordt als volgt gewijzigd:" on the same line: an instruction, or, in a sloppy act, the whole
  /// new text of the article.
  private static func announces(_ doel: Doel, _ tekst: NewText) -> Reading {
    guard let first = tekst.blokken.first else { return .context(doel) }
    let inner = read(
      first.tekst, context: doel, tekst: Array(tekst.blokken.dropFirst()), bijlagen: tekst.bijlagen)
    if case .handelingen = inner { return inner }
    // What has a verb of instructions is an instruction that is not understood, and no new text.
    let verbs = ConstituentScanner.scan(Token.tokens(of: first.tekst.string)).filter { deel in
      switch deel.kind {
      case .hulpwerkwoord, .werkwoord: true
      default: false
      }
    }
    if verbs.count > 1, first.tekst.string.contains(where: { "“\"‘«„".contains($0) }) { return inner }
    return .handelingen([.vervang([doel], door: newBelowOld(tekst.elements(.leden)))])
  }

  /// The new one of two texts of an article, of which headings say that the old one stands first: "Oude tekst",
  /// "Nieuwe tekst".
  private static func newBelowOld(_ tekst: NieuweTekst) -> NieuweTekst {
    let headings = tekst.blokken.map { $0.tekst.string.lowercased() }
    guard headings.count == 2, headings[0].hasPrefix("oude"), headings[1].hasPrefix("nieuwe"),
      tekst.elementen.count == 2, tekst.elementen[0].soort == .artikel,
      tekst.elementen[0].nr == tekst.elementen[1].nr
    else { return tekst }
    return NieuweTekst(elementen: [tekst.elementen[1]], slot: tekst.slot)
  }

  /// The colon behind which the new text begins on the same line.
  private static func inlineColon(_ tokens: [Token]) -> Int? {
    for (index, token) in tokens.enumerated().dropLast() where token.kind == .sign(0x3A) {
      guard index > 0 else { continue }
      let next = tokens[index + 1]
      let isText = next.kind != .sign(0x2E)
      let before = tokens[index - 1].folded
      let opens =
        [
          "luiden", "luidende", "luidt", "gelezen", "volgt", "gewijzigd", "ingevoegd", "toegevoegd",
          "tussengevoegd",
          "door",
          "opgenomen",
          "volgende", "in", "vervangen",
        ].contains(before) || Constituent.isNoun(before)
      if isText, opens {
        return before == "in" && next.kind == .quotation || before == "door" && next.kind == .quotation
          ? nil : index
      }
    }
    return nil
  }
}

extension Constituent {
  /// Whether it begins a change beside the main one.
  fileprivate var isSideClause: Bool { if case .onder = kind { true } else { false } }

  /// Whether "vervangen door twee leden:" ends in this word.
  static func isNoun(_ word: String) -> Bool {
    ["artikelen", "artikel", "lid", "leden", "onderdeel", "onderdelen"].contains(word)
  }
}
