/// A word or quantity that a rule hangs on, where it stands in a text.
struct KernItem {
  var soort: Kernwijziging.Soort
  /// Its tokens.
  var tokens: Range<Int>
  /// What it says in one way of writing, so that "6 weken" and "zes weken" are one.
  var form: String
}

/// Finds the words and quantities that rules hang on.
struct KernReader {
  let forms: NormalForm
  private var vocabulary: Vocabulary { forms.vocabulary }

  init(_ forms: NormalForm) { self.forms = forms }

  /// The items that stand in a range of tokens, in order.
  func items(_ range: Range<Int>, of text: TokenText) -> [KernItem] {
    range.compactMap { item($0, of: text) }
  }

  private func item(_ index: Int, of text: TokenText) -> KernItem? {
    let token = text.tokens[index]
    guard vocabulary.isClass(.word, token.id) || token.lexemes.count > 1 else { return nil }
    let lexemes = text.lexemes[token.lexemes]
    if lexemes.count > 1 {
      guard let soort = quantity(lexemes, at: index, of: text) else { return nil }
      return KernItem(soort: soort, tokens: index..<index + 1, form: forms.form(token, of: text))
    }
    if vocabulary.isClass(.number, token.id) { return number(index, of: text) }
    return word(index, of: text)
  }

  // MARK: Quantities

  /// What several words that stand together measure; nil for a citation.
  private func quantity(
    _ lexemes: ArraySlice<Lexeme>, at index: Int, of text: TokenText
  ) -> Kernwijziging.Soort? {
    func has(_ wordClass: WordClass) -> Bool { lexemes.contains { vocabulary.isClass(wordClass, $0.id) } }
    if has(.euro) || lexemes.contains(where: { plain($0.id) == "euro" }) { return .bedrag }
    if has([.provision, .lid, .onderdeel]) { return nil }
    if has(.percent) { return .percentage }
    if has(.month) { return .datum }
    if let years = span(lexemes) { return years }
    guard has(.unit), let unit = lexemes.last.map({ plain($0.id) }) else { return nil }
    guard Self.timeUnits.contains(unit) else { return .aantal }
    return unit == "jaar" && isAge(index, of: text) ? .leeftijd : .termijn
  }

  /// What two numbers with a dash between them are: "2024–2025" or "10–50"; nil where a unit follows.
  private func span(_ lexemes: ArraySlice<Lexeme>) -> Kernwijziging.Soort? {
    guard lexemes.count == 3, let first = lexemes.first, let last = lexemes.last,
      vocabulary.isClass(.dash, lexemes[lexemes.startIndex + 1].id)
    else { return nil }
    return Self.isYear(vocabulary.spelling(first.id)) && Self.isYear(vocabulary.spelling(last.id))
      ? .datum : .aantal
  }

  private static func isYear(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.count == 4 && bytes.allSatisfy(Lexer.isDigit)
      && (bytes.starts(with: "19".utf8) || bytes.starts(with: "20".utf8))
  }

  /// Whether the years at `index` are someone's: "de leeftijd van 18 jaar", "18 jaar of ouder".
  private func isAge(_ index: Int, of text: TokenText) -> Bool {
    let before = words(stride(from: index - 1, through: max(0, index - 6), by: -1), text)
    let after = words(stride(from: index + 1, to: min(text.tokens.count, index + 6), by: 1), text)
    if before.prefix(2).contains("leeftijd") { return true }
    if before.first == "dan", ["ouder", "jonger"].contains(before.dropFirst().first) { return true }
    if ["oud", "ouder", "jonger", "is", "zijn"].contains(after.first) { return true }
    return after.first == "of" && ["ouder", "jonger"].contains(after.dropFirst().first)
  }

  private func words(_ places: some Sequence<Int>, _ text: TokenText) -> [String] {
    places.filter { vocabulary.isClass(.word, text.ids[$0]) }.map { plain(text.ids[$0]) }
  }

  /// A number that stands alone; one with letters names something and counts nothing.
  private func number(_ index: Int, of text: TokenText) -> KernItem? {
    let token = text.tokens[index]
    let bytes = vocabulary.spelling(token.id)
    if bytes.count(where: { $0 == UInt8(ascii: "-") }) == 2 {
      let form = forms.form(token, of: text)
      let isDate = form.utf8.contains { $0 &- 0x61 < 26 }
      return isDate ? KernItem(soort: .datum, tokens: index..<index + 1, form: form) : nil
    }
    if bytes.suffix(7).elementsEqual("-jarige".utf8) {
      return KernItem(soort: .leeftijd, tokens: index..<index + 1, form: plain(token.id))
    }
    guard bytes.allSatisfy({ Lexer.isDigit($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }),
      Self.isQuantity(bytes), !isInName(index, of: text), !isInCitation(index, of: text)
    else { return nil }
    return KernItem(
      soort: Self.isYear(bytes) ? .datum : .aantal, tokens: index..<index + 1,
      form: forms.form(token, of: text))
  }

  /// Whether the points in a number stand between thousands; otherwise it numbers a provision or a chapter.
  private static func isQuantity(_ bytes: ArraySlice<UInt8>) -> Bool {
    let whole = bytes.prefix { $0 != UInt8(ascii: ",") }
    let groups = whole.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return groups.dropFirst().allSatisfy { $0.count == 3 }
  }

  /// Whether a number belongs to the name before it, as in "Politiewet 2012" and "L 268".
  private func isInName(_ index: Int, of text: TokenText) -> Bool {
    var place = index - 1
    while place >= 0, vocabulary.isClass([.space, .stop], text.ids[place]) { place -= 1 }
    guard place >= 0, index - place <= 3 else { return false }
    if Self.numbered.contains(plain(text.ids[place])) { return true }
    guard index - place == 2, vocabulary.isClass([.law, .roman], text.ids[place]),
      Lexer.isCapital(vocabulary.spelling(text.ids[place]).first ?? 0)
    else { return false }
    // A word with a capital at the start of a sentence is no name.
    return place >= 2 && !vocabulary.isClass(.stop, text.ids[place - 2])
  }

  /// Whether a number goes on with the provisions that a citation before it names: "artikel 3, eerste lid, 5 en 7".
  private func isInCitation(_ index: Int, of text: TokenText) -> Bool {
    var place = index - 1
    while place >= 0, index - place <= 24 {
      let token = text.tokens[place]
      if token.lexemes.count > 1 { return Citation(text.lexemes[token.lexemes], vocabulary) != nil }
      guard vocabulary.isClass([.space, .comma, .and, .number], token.id) else { return false }
      place -= 1
    }
    return false
  }

  /// What has a number for a name, and does not count.
  private static let numbered: Set<String> = [
    "nr", "nummer", "tabel", "figuur", "kolom", "formulier", "model", "categorie", "klasse", "fase", "stap",
    "bladzijde",
    "pagina", "versie", "noot", "voetnoot",
  ]

  // MARK: Words

  private func word(_ index: Int, of text: TokenText) -> KernItem? {
    let plain = plain(text.ids[index])
    func item(_ soort: Kernwijziging.Soort, _ form: String, from start: Int? = nil) -> KernItem {
      KernItem(soort: soort, tokens: (start ?? index)..<index + 1, form: form)
    }
    if let (soort, form) = Self.words[plain] { return item(soort, form) }
    switch plain {
    case "minste", "hoogste":
      guard previousWord(index, text) == "ten" else { return nil }
      return item(.grens, "ten\(plain)", from: index - 2)
    case _ where Self.comparatives[plain] != nil && nextWord(index, text) == "dan":
      return item(.grens, Self.comparatives[plain] ?? plain)
    case "dient", "dienen":
      // "dient een aanvraag in" is no duty; "dient te melden" is.
      let after = words(stride(from: index + 1, to: min(text.tokens.count, index + 24), by: 1), text)
      return after.contains("te") ? item(.bevoegdheid, "moet") : nil
    default:
      guard plain != "een", vocabulary.isClass(.numberWord, text.ids[index]) else { return nil }
      return item(.aantal, forms.form(text.tokens[index], of: text))
    }
  }

  /// The word before `index` with one white space between.
  private func previousWord(_ index: Int, _ text: TokenText) -> String? {
    guard index >= 2, vocabulary.isClass(.space, text.ids[index - 1]) else { return nil }
    return plain(text.ids[index - 2])
  }

  /// The word after `index` with one white space between.
  private func nextWord(_ index: Int, _ text: TokenText) -> String? {
    guard index + 2 < text.ids.count, vocabulary.isClass(.space, text.ids[index + 1]) else { return nil }
    return plain(text.ids[index + 2])
  }

  private func plain(_ id: Int32) -> String { Spelling.plain(vocabulary.text(id)) }

  private static let timeUnits: Set<String> = [
    "dag", "dagen", "week", "weken", "maand", "maanden", "jaar", "jaren", "uur", "uren", "minuut", "minuten",
    "kwartaal", "kwartalen", "werkdag", "werkdagen", "kalenderdag", "kalenderdagen", "etmaal", "etmalen",
  ]

  private static let comparatives = [
    "meer": "meer", "hoger": "meer", "langer": "meer", "groter": "meer", "ouder": "meer",
    "minder": "minder", "lager": "minder", "korter": "minder", "kleiner": "minder", "jonger": "minder",
  ]

  private static let words: [String: (Kernwijziging.Soort, String)] = {
    var result: [String: (Kernwijziging.Soort, String)] = [:]
    func add(_ soort: Kernwijziging.Soort, _ form: String, _ words: String) {
      for word in words.split(separator: " ") { result[String(word)] = (soort, form) }
    }
    add(.bevoegdheid, "kan", "kan kunnen")
    add(.bevoegdheid, "mag", "mag mogen")
    add(.bevoegdheid, "moet", "moet moeten")
    add(.bevoegdheid, "hoeft", "hoeft hoeven behoeft behoeven")
    add(.bevoegdheid, "zal", "zal zullen")
    add(.bevoegdheid, "biedt", "biedt bieden aanbieden")
    add(.bevoegdheid, "bevoegd", "bevoegd")
    add(.bevoegdheid, "verplicht", "verplicht")
    add(.enOf, "en", "en alsmede")
    add(.enOf, "of", "of")
    add(.enOf, "en/of", "en/of")
    for word in ["niet", "geen", "noch", "nooit", "tenzij", "behalve", "behoudens"] {
      add(.ontkenning, word, word)
    }
    add(.grens, "tenminste", "tenminste minimaal minstens")
    add(.grens, "tenhoogste", "tenhoogste maximaal hoogstens")
    add(.grens, "uiterlijk", "uiterlijk")
    add(.uitsluitend, "uitsluitend", "uitsluitend alleen enkel slechts louter")
    return result
  }()
}
