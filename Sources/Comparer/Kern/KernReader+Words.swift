import Regeling

/// Powers, conditions and limits: the words by which a rule grants, demands or forbids.
extension KernReader {
  /// A power, condition or limit, or a number in letters.
  ///
  /// - Parameter range: what changed; a limit that came with its amount is no change by itself.
  func word(_ index: Int, of text: TokenText, within range: Range<Int>) -> KernItem? {
    let plain = plain(text.ids[index])
    func item(_ soort: Kernwijziging.Soort, _ form: String, from start: Int? = nil) -> KernItem {
      KernItem(soort: soort, tokens: (start ?? index)..<index + 1, form: form)
    }
    if DeniedLimit.isDenial(plain), range.contains(index + 2), side(index + 2, text) != nil { return nil }
    if vocabulary.isClass(.ordinal, text.ids[index]), isFine(index, of: text) {
      return KernItem(soort: .bedrag, tokens: index..<index + 3, form: plain)
    }
    if isOrMore(index, text) { return nil }
    if plain == "en", let past = pastUpToAndWith(index, text) {
      return KernItem(soort: .grens, tokens: index - 2..<past, form: "totenmet")
    }
    switch Self.roles[plain] {
    case .rule(let soort, let form): return item(soort, form)
    case .behindTen:
      return previousWord(index, text) == "ten" ? item(.grens, "ten\(plain)", from: index - 2) : nil
    case .beforeDan(let form):
      guard let side = side(index, text) else { return nil }
      // "Niet meer dan drie" is "ten hoogste drie".
      let isDenied = range.contains(index - 2) && previousWord(index, text).map(DeniedLimit.isDenial) ?? false
      return isDenied ? item(.grens, side.denied, from: index - 2) : item(.grens, form)
    case .side:
      return !range.contains(index + 2) && isBeforeAmount(index, of: text) ? item(.grens, plain) : nil
    case .organ(let form):
      let isTwo = nextWord(index, text) == "en" && nextWord(index + 2, text) == "wethouders"
      // "Het college van burgemeester en wethouders" is one.
      if isTwo, previousWord(index, text) == "van", previousWord(index - 2, text) == "college" { return nil }
      return KernItem(
        soort: .bevoegdheid, tokens: index..<index + 1, form: isTwo ? "college" : form, isOrgan: true)
    case .board:
      guard nextWord(index, text) == "bestuur" else { return nil }
      return KernItem(soort: .bevoegdheid, tokens: index..<index + 1, form: plain, isOrgan: true)
    case .beforeTe:
      // "dient een aanvraag in" is no duty; "dient te melden" is.
      let after = words(stride(from: index + 1, to: min(text.tokens.count, index + 24), by: 1), text)
      return after.contains("te") ? item(.bevoegdheid, "moet") : nil
    case nil:
      // "Een" with accents counts, without them it mostly does not.
      // A number in a name of its own counts nothing: "de dienst Vier Meren".
      if isCapitalInSentence(index, text), nextWord(index, text) != nil, isCapitalInSentence(index + 2, text)
      {
        return nil
      }
      let isArticle = plain == "een" && vocabulary.spelling(text.ids[index]).count == 3
      guard !isArticle, vocabulary.isClass(.numberWord, text.ids[index]) else { return nil }
      // The number in "twee derde" is no number by itself.
      if nextWord(index, text) != nil, fraction(index + 2, of: text) != nil { return nil }
      return KernItem(
        soort: .aantal, tokens: index..<index + 1, form: forms.form(text.tokens[index], of: text),
        counted: counted(after: index, of: text))
    }
  }

  /// Whether a word is the "en" or "of" of "18 jaar en ouder", which says the same as "18 jaar of ouder".
  func isOrMore(_ index: Int, _ text: TokenText) -> Bool {
    guard index >= 2, vocabulary.isClass(.and, text.ids[index]), let side = nextWord(index, text) else {
      return false
    }
    return DeniedLimit.side(side) != nil && nextWord(index + 2, text) != "dan"
      && (text.tokens[index - 2].lexemes.count > 1
        || vocabulary.isClass([.number, .numberWord], text.ids[index - 2]))
  }

  /// Whether a word has a capital that the beginning of a sentence does not give it.
  private func isCapitalInSentence(_ index: Int, _ text: TokenText) -> Bool {
    guard previousWord(index, text) != nil, !vocabulary.isClass(.stop, text.ids[index - 2]) else {
      return false
    }
    return vocabulary.spelling(text.ids[index]).first?.isUpper == true
  }

  /// The place after "tot en met" of which the word at `index` is "en".
  func pastUpToAndWith(_ index: Int, _ text: TokenText) -> Int? {
    previousWord(index, text) == "tot" && nextWord(index, text) == "met" ? index + 3 : nil
  }

  /// Whether an ordinal says how high a fine is: "een geldboete van de tweede categorie".
  private func isFine(_ index: Int, of text: TokenText) -> Bool {
    nextWord(index, text) == "categorie"
      && before(index, text).contains { $0.hasSuffix("boete") || $0 == "geldboeten" }
  }

  /// On which side of what follows a comparative lies; nil for a word that is none, or compares with nothing.
  private func side(_ index: Int, _ text: TokenText) -> DeniedLimit.Side? {
    guard text.ids.indices.contains(index), nextWord(index, text) == "dan" else { return nil }
    return DeniedLimit.side(plain(text.ids[index]))
  }

  /// Whether a date, a term or another amount follows: "na 1 mei", "binnen zes weken".
  private func isBeforeAmount(_ index: Int, of text: TokenText) -> Bool {
    guard index + 2 < text.ids.count, vocabulary.isClass(.space, text.ids[index + 1]),
      text.tokens[index + 2].lexemes.count > 1
    else { return false }
    return quantity(index + 2, of: text) != nil
  }

  /// What a word is for a rule.
  private enum Role {
    /// A power, condition or limit wherever it stands, with the form that it shares with others.
    case rule(Kernwijziging.Soort, String)
    /// A limit behind "ten": "ten minste".
    case behindTen
    /// A limit before "dan": "meer dan".
    case beforeDan(String)
    /// Says on which side of a date or amount something lies.
    case side
    /// A duty with "te" behind it: "dient te melden".
    case beforeTe
    /// Which board is competent: "algemeen bestuur", "dagelijks bestuur".
    case board
    /// Who is competent.
    case organ(String)
  }

  private static let roles: [String: Role] = {
    var result: [String: Role] = [:]
    func add(_ role: Role, _ words: String) {
      for word in words.split(separator: " ") { result[String(word)] = role }
    }
    add(.rule(.bevoegdheid, "kan"), "kan kunnen kunt kun")
    add(.rule(.bevoegdheid, "mag"), "mag mogen toegestaan geoorloofd")
    add(.rule(.bevoegdheid, "verboden"), "verboden")
    add(.rule(.bevoegdheid, "moet"), "moet moeten")
    add(.rule(.bevoegdheid, "hoeft"), "hoeft hoeven behoeft behoeven")
    add(.rule(.bevoegdheid, "zal"), "zal zullen zult")
    add(.rule(.bevoegdheid, "bevoegd"), "bevoegd")
    add(.rule(.bevoegdheid, "verplicht"), "verplicht")
    add(.rule(.enOf, "en"), "en alsmede")
    add(.rule(.enOf, "of"), "of")
    add(.rule(.enOf, "en/of"), "en/of")
    for word in ["niet", "geen", "noch", "nooit", "tenzij", "behalve", "behoudens"] {
      add(.rule(.ontkenning, word), word)
    }
    add(.rule(.ontkenning, "geen"), "niemand")
    add(.rule(.grens, "tenminste"), "tenminste minimaal minstens")
    add(.rule(.grens, "tenhoogste"), "tenhoogste maximaal hoogstens")
    add(.rule(.grens, "uiterlijk"), "uiterlijk")
    add(.rule(.grens, "minimum"), "minimum minimale minimumbedrag")
    add(.rule(.grens, "maximum"), "maximum maximale maximumbedrag")
    add(.rule(.uitsluitend, "uitsluitend"), "uitsluitend alleen enkel slechts louter")
    add(.rule(.voorwaarde, "mits"), "mits")
    add(.rule(.voorwaarde, "zonder"), "zonder")
    add(.rule(.voorwaarde, "instemming"), "instemming toestemming goedkeuring machtiging")
    add(.behindTen, "minste hoogste")
    for word in DeniedLimit.above { add(.beforeDan("meer"), word) }
    for word in DeniedLimit.below { add(.beforeDan("minder"), word) }
    add(.side, "voor na vanaf tot sinds binnen boven onder beneden")
    add(.beforeTe, "dient dienen")
    add(.board, "algemeen dagelijks")
    add(.organ("raad"), "raad gemeenteraad")
    for organ in [
      "college", "burgemeester", "wethouder", "griffier", "secretaris", "voorzitter", "commissie", "minister",
      "presidium", "inspecteur", "ambtenaar", "heffingsambtenaar", "invorderingsambtenaar", "toezichthouder",
      "directeur",
    ] {
      add(.organ(organ), organ)
    }
    return result
  }()
}
