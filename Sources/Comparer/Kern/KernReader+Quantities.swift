import Regeling

/// Amounts, percentages, terms, ages, dates and other numbers.
extension KernReader {
  /// What several words that stand together measure; of a citation, whether it joins what it names by "en" or "of".
  func quantity(_ index: Int, of text: TokenText) -> KernItem? {
    let token = text.tokens[index]
    let lexemes = text.lexemes[token.lexemes]
    func has(_ wordClass: WordClass) -> Bool { lexemes.contains { vocabulary.isClass(wordClass, $0.id) } }
    func item(_ soort: Kernwijziging.Soort, counted: String = "") -> KernItem {
      KernItem(
        soort: soort, tokens: index..<index + 1, form: forms.form(token, of: text), counted: counted)
    }
    if has(.euro) || lexemes.contains(where: { NormalForm.currency.contains(plain($0.id)) }) {
      return item(.bedrag)
    }
    if has([.provision, .lid, .onderdeel]) { return joint(lexemes, at: index) }
    if has(.percent) { return item(.percentage) }
    if has(.month) { return isInName(dateAt: index, of: text) ? nil : item(.datum) }
    if let years = span(lexemes) { return item(years) }
    if has(.magnitude), !has(.unit) { return item(.aantal, counted: counted(after: index, of: text)) }
    guard has(.unit), let unit = lexemes.last.map({ plain($0.id) }) else { return nil }
    guard Self.timeUnits.contains(unit) else {
      return item(.aantal, counted: unit == "maal" ? "keer" : unit)
    }
    return item(unit == "jaar" && isAge(index, of: text) ? .leeftijd : .termijn)
  }

  /// Whether all of the provisions that a citation names count, or one of them; nil where it joins none.
  private func joint(_ lexemes: ArraySlice<Lexeme>, at index: Int) -> KernItem? {
    // The "en" of "tot en met" joins none.
    if lexemes.contains(where: { vocabulary.isClass(.upTo, $0.id) }) { return nil }
    let words = lexemes.map { plain($0.id) }
    guard let form = ["of", "en"].first(where: words.contains) else { return nil }
    return KernItem(soort: .enOf, tokens: index..<index + 1, form: form)
  }

  /// What two numbers with a dash between them are: "2024–2025" or "10–50"; nil where a unit follows.
  private func span(_ lexemes: ArraySlice<Lexeme>) -> Kernwijziging.Soort? {
    guard lexemes.count == 3, let first = lexemes.first, let last = lexemes.last,
      vocabulary.isClass(.dash, lexemes[lexemes.startIndex + 1].id)
    else { return nil }
    return NormalForm.isYear(vocabulary.spelling(first.id)) && NormalForm.isYear(vocabulary.spelling(last.id))
      ? .datum : .aantal
  }

  /// Whether the years at `index` are someone's: "de leeftijd van 18 jaar", "18 jaar of ouder".
  private func isAge(_ index: Int, of text: TokenText) -> Bool {
    let (before, after) = (before(index, text), after(index, text))
    if before.prefix(2).contains("leeftijd") { return true }
    if before.first == "dan" {
      let compared = before.dropFirst().drop { ["is", "zijn"].contains($0) }
      if ["ouder", "jonger"].contains(compared.first) { return true }
    }
    // "Een persoon tot 18 jaar", and not "begeleidt een persoon tot twee jaar na zijn plaatsing".
    if let side = before.first, Self.ageSides.contains(side),
      before.dropFirst().first.map(Self.persons.contains) ?? false
    {
      return !["na", "nadat", "voor", "voordat", "lang", "geleden"].contains(after.first)
    }
    if ["oud", "ouder", "jonger", "is", "zijn"].contains(after.first) { return true }
    // "Inwoners van 14 jaar en ouder".
    if ["en", "of"].contains(after.first), ["ouder", "jonger"].contains(after.dropFirst().first) {
      return true
    }
    // "Wie 18 jaar wordt", and not "de termijn van 18 jaar wordt verlengd" or "elke twee jaar wordt".
    if after.first == "wordt", let word = before.first, !Self.beforeTerms.contains(word) { return true }
    let bare = before.drop(while: Self.limits.contains)
    if bare.first == "van", let whose = bare.dropFirst().first, Self.persons.contains(whose) { return true }
    // "Kinderen van 4 tot en met 12 jaar": the lower bound stands before the "tot" of "tot en met".
    let range = before.starts(with: ["met", "en", "tot"]) ? self.before(index - 4, text) : before
    if range.count > 3, ["tot", "en"].contains(range[0]), ["van", "tussen"].contains(range[2]),
      Telwoord.value(range[1]) != nil || Double(range[1].replacing(",", with: ".")) != nil
    {
      return !["periode", "duur", "termijn", "looptijd", "straf"].contains(range[3])
    }
    return after.first == "of" && ["ouder", "jonger"].contains(after.dropFirst().first)
  }

  /// A number that stands alone; one with letters names something and counts nothing.
  func number(_ index: Int, of text: TokenText) -> KernItem? {
    let token = text.tokens[index]
    let bytes = vocabulary.spelling(token.id)
    func item(_ soort: Kernwijziging.Soort, _ form: String, counted: String = "") -> KernItem {
      KernItem(soort: soort, tokens: index..<index + 1, form: form, counted: counted)
    }
    if bytes.count(where: { $0 == UInt8(ascii: "-") }) == 2 {
      let form = forms.form(token, of: text)
      return form.utf8.contains(where: \.isLower) ? item(.datum, form) : nil
    }
    if let years = NormalForm.years(bytes) { return item(.datum, years) }
    if bytes.suffix(7).elementsEqual("-jarige".utf8) { return item(.leeftijd, plain(token.id)) }
    guard bytes.allSatisfy({ $0.isDigit || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }),
      Self.isQuantity(bytes), !isInName(index, of: text), !isInCitation(index, of: text),
      !isInFormula(index, of: text)
    else { return nil }
    let form = forms.form(token, of: text)
    if NormalForm.isYear(bytes) { return item(.datum, form) }
    return item(.aantal, form, counted: counted(after: index, of: text))
  }

  /// The word that a number stands before, if any: "leden" in "vijf leden".
  func counted(after index: Int, of text: TokenText) -> String { nextWord(index, text) ?? "" }

  /// A term, date or count in one word: "jaarlijks", "elke maand", "een half jaar", "in oktober", "eenmaal".
  func period(_ index: Int, of text: TokenText) -> KernItem? {
    let id = text.ids[index]
    func item(_ soort: Kernwijziging.Soort, from start: Int? = nil) -> KernItem {
      let tokens = (start ?? index)..<index + 1
      let form = words(tokens, text).joined()
      return KernItem(soort: soort, tokens: tokens, form: form)
    }
    if vocabulary.isClass(.month, id) { return item(.datum) }
    let word = plain(id)
    if let (ending, unit) = Self.frequency(word) {
      // "Het dagelijks bestuur" meets on no day in particular.
      let names = ["bestuur", "leiding", "beheer", "leven", "gang"]
      if ending == "dagelijks" && names.contains(nextWord(index, text) ?? "") { return nil }
      var found = item(.termijn)
      // "Jaarlijks" is "elk jaar".
      if word.hasPrefix(ending) { found.form = unit }
      return found
    }
    if let haste = haste(index, word, of: text) ?? lawfulAge(index, word, of: text) { return haste }
    if let times = NormalForm.times(word) {
      return KernItem(soort: .aantal, tokens: index..<index + 1, form: "\(times)keer", counted: "keer")
    }
    guard Self.timeUnits.contains(word), let before = previousWord(index, text) else { return nil }
    if Self.halves.contains(before) {
      var found = item(.termijn, from: index - (previousWord(index - 2, text) == "een" ? 4 : 2))
      if word == "jaar" {
        found.form = "6maand"
      }
      return found
    }
    return Self.each.contains(before) ? item(.termijn) : nil
  }

  /// How often a word like "jaarlijkse" or "halfjaarlijks" says; nil for any other word.
  private static func frequency(_ word: String) -> (ending: String, unit: String)? {
    guard word.hasSuffix("lijks") || word.hasSuffix("lijkse") else { return nil }
    let stem = word.hasSuffix("e") ? String(word.dropLast()) : word
    return frequencies.first { stem.hasSuffix($0.ending) }
  }

  /// Whether the points in a number stand between thousands; otherwise it numbers a provision or a chapter.
  private static func isQuantity(_ bytes: ArraySlice<UInt8>) -> Bool {
    // "Delen 00 en 01" are names.
    if bytes.first == UInt8(ascii: "0"), let next = bytes.dropFirst().first, next.isDigit {
      return false
    }
    let whole = bytes.prefix { $0 != UInt8(ascii: ",") }
    let groups = whole.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return groups.dropFirst().allSatisfy { $0.count == 3 }
  }

  // MARK: Words

  static let timeUnits = Set(Tijdseenheid.woorden).union([
    "halfjaar", "kwartier", "kwartieren", "kalenderjaar", "kalendermaand", "seizoen", "schooljaar",
    "decennium",
  ])

  /// What goes before a term, and not before the years of a person.
  private static let beforeTerms: Set<String> = [
    "van", "elk", "elke", "ieder", "iedere", "na", "binnen", "per", "voor", "over", "met", "gedurende", "de",
    "eens",
    "om", "tot", "vanaf", "sinds",
  ]

  /// Whose years are an age: "een inwoner van ten minste 18 jaar".
  private static let persons: Set<String> = [
    "inwoner", "inwoners", "persoon", "personen", "kandidaat", "kandidaten", "werkzoekende", "werkzoekenden",
    "belanghebbende", "belanghebbenden", "deelnemer", "deelnemers", "leerling", "leerlingen", "kind",
    "kinderen",
    "jongere", "jongeren", "oudere", "ouderen", "ingezetene", "ingezetenen", "werknemer", "werknemers",
    "cliënt",
    "client", "clienten", "aanvrager", "aanvragers", "alleenstaande", "alleenstaanden", "gehuwde", "gehuwden",
    "student", "studenten",
    "degene", "degenen", "iemand", "vrouw", "man", "vrouwen", "mannen", "burger", "burgers",
  ]

  /// What stands between a person and the age that bounds who is meant.
  private static let ageSides: Set<String> = ["tot", "vanaf", "onder", "boven", "beneden"]

  /// What goes before a time unit that has no number.
  private static let each: Set<String> = ["per", "elk", "elke", "ieder", "iedere"]
  private static let halves: Set<String> = ["half", "halve"]
  /// How words end that say how often.
  private static let frequencies: [(ending: String, unit: String)] = [
    ("dagelijks", "dag"), ("wekelijks", "week"), ("maandelijks", "maand"), ("jaarlijks", "jaar"),
  ]
}
