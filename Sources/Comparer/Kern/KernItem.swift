/// A word or quantity that a rule hangs on, where it stands in a text.
struct KernItem {
  var soort: Kernwijziging.Soort
  /// Its tokens.
  var tokens: Range<Int>
  /// What it says in one way of writing, so that "6 weken" and "zes weken" are one.
  var form: String
  /// What a number counts, "weken" or "leden", in small letters; numbers of other things do not answer to it.
  var counted = ""
  /// Whether it says by itself how much it is, and not which of several: no weekday, no "tweede maand".
  var isWhole = true
  /// Whether it counts only where another takes its place: a weekday, "direct" where "onverwijld" stood.
  var needsCounterpart = false
  /// Whether it names who is competent, which counts only where another is named in its place.
  var isOrgan = false
  /// Whether it stands in the first cell of a row of a table, and so names the row.
  var isHead = false
  /// The column of a table in which it stands, numbered as in the new table.
  var column = 0
  /// Whether its counterpart in the other text was found.
  var isPaired = false

  /// Whether it is "tot en met".
  var isUpToAndWith: Bool { form == "totenmet" }

  var measure: Measure { Measure(soort: soort, counted: counted, isHead: isHead, column: column) }
  /// What it measures, whatever it counts.
  var kind: Measure { Measure(soort: soort, counted: "", isHead: isHead, column: column) }
}

/// What an amount is of; amounts of the same thing answer to each other.
struct Measure: Hashable {
  var soort: Kernwijziging.Soort
  var counted: String
  var isHead = false
  var column = 0
}

/// Finds the words and quantities that rules hang on.
struct KernReader {
  let forms: NormalForm
  var vocabulary: Vocabulary { forms.vocabulary }

  init(_ forms: NormalForm) { self.forms = forms }

  /// The items that stand in a range of tokens, in order.
  func items(_ range: Range<Int>, of text: TokenText) -> [KernItem] {
    range.compactMap { item($0, of: text, within: range) }
  }

  private func item(_ index: Int, of text: TokenText, within range: Range<Int>) -> KernItem? {
    let token = text.tokens[index]
    guard vocabulary.isClass(.word, token.id) || token.lexemes.count > 1 else { return nil }
    if token.lexemes.count > 1 { return quantity(index, of: text) }
    if vocabulary.isClass([.number, .numberWord], token.id), let shared = sharesUnit(index, of: text) {
      return shared
    }
    if vocabulary.isClass(.number, token.id) { return number(index, of: text) }
    return fraction(index, of: text) ?? ordinalPeriod(index, of: text) ?? weekday(index, of: text) ?? period(
      index, of: text)
      ?? word(index, of: text, within: range)
  }

  // MARK: The words around a place

  /// The plain words at some places, without the white space and marks among them.
  func words(_ places: some Sequence<Int>, _ text: TokenText) -> [String] {
    places.filter { vocabulary.isClass(.word, text.ids[$0]) }.map { plain(text.ids[$0]) }
  }

  /// The plain words up to eight tokens before `index`, the nearest first.
  func before(_ index: Int, _ text: TokenText) -> [String] {
    words(stride(from: index - 1, through: max(0, index - 8), by: -1), text)
  }

  /// The plain words up to five tokens after `index`.
  func after(_ index: Int, _ text: TokenText) -> [String] {
    words(stride(from: index + 1, to: min(text.tokens.count, index + 6), by: 1), text)
  }

  /// The word before `index` with one white space between.
  func previousWord(_ index: Int, _ text: TokenText) -> String? {
    guard index >= 2, index <= text.ids.count, vocabulary.isClass(.space, text.ids[index - 1]) else {
      return nil
    }
    return plain(text.ids[index - 2])
  }

  /// The word after `index` with one white space between.
  func nextWord(_ index: Int, _ text: TokenText) -> String? {
    guard index + 2 < text.ids.count, vocabulary.isClass(.space, text.ids[index + 1]) else { return nil }
    return plain(text.ids[index + 2])
  }

  func plain(_ id: Int32) -> String { Spelling.plain(vocabulary.text(id)) }
}
