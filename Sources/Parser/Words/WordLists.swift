import Regeling

/// Small sets of Dutch words that tell how a line goes on.
enum WordLists {
  /// Whether `text` ends in a word after which a sentence must go on: an article, preposition or conjunction.
  static func endsInFunctionWord(_ text: String) -> Bool { endsIn(functionWords, text) }

  /// Whether `text` ends in such a word that is no verb: "van toepassing is" may as well end a title.
  static func endsInFunctionWordButVerb(_ text: String) -> Bool {
    endsInFunctionWord(text) && !endsIn(lastVerbs, text)
  }

  /// Whether `text` ends in a word that a provision's number follows: "onderdeel", "artikel", "en".
  ///
  /// "Wordt verstaan onder" refers to nothing: definitions follow.
  static func endsInReferenceWord(_ text: String) -> Bool {
    endsIn(referenceWords, text) && !endsBeforeDefinitions(text)
  }

  /// Whether the full stop at the end of `text` is that of an abbreviation that closes titles.
  static func endsInAbbreviation(_ text: String) -> Bool { abbreviations.contains { text.hasSuffix($0) } }

  private static let abbreviations = [" e.d.", " e.a.", " c.a.", " enz.", " etc.", " c.s.", " a.i.", " d.d."]

  /// Whether `word` is a verb form with which a sentence about a provision goes on: "Artikel 5 *geeft* …".
  static func isVerb(_ word: String) -> Bool { verbs.contains(word) || continuations.contains(word) }

  /// Whether `word` is the verb of a sentence.
  static func isFiniteVerb(_ word: String) -> Bool { verbs.contains(word) }

  /// Whether `text` says what is "verstaan" under a term, as the sentence above a list of definitions does.
  static func announcesDefinitions(_ text: String) -> Bool {
    verstaan.stands(in: text) || verstaat.stands(in: text)
  }

  /// Whether `text` breaks off where definitions must follow: "wordt verstaan onder".
  static func endsBeforeDefinitions(_ text: String) -> Bool { text.hasSuffix("verstaan onder") }

  /// Whether `text` says no more than that a provision is empty: `(Vervallen)`, `[Gereserveerd]`.
  static func saysItIsEmpty(_ text: String) -> Bool {
    emptyProvisions.contains(text.filter { !"()[].-– ".contains($0) }.lowercased())
  }

  private static let emptyProvisions: Set<String> = ["vervallen", "vervalt", "ingetrokken", "gereserveerd"]

  private static let verstaan = WordSearch("verstaan")
  private static let verstaat = WordSearch("verstaat onder")

  /// Whether `word` commonly begins a sentence rather than a title.
  static func beginsSentence(_ word: String) -> Bool { sentenceStarts.contains(word) }

  /// Whether `text` begins as sentences do and has a verb, as few titles do.
  static func readsAsSentence(_ text: String) -> Bool {
    let words = text.lowercased().split(separator: " ").map(String.init)
    return words.first.map(beginsSentence) == true && words.contains(where: isFiniteVerb)
  }

  /// Whether the letters with which `text` ends are one of `words`.
  private static func endsIn(_ words: WordSet, _ text: String) -> Bool {
    let bytes = text.utf8.span
    var start = bytes.count
    while start > max(bytes.count - longest, 0), bytes[start - 1].isLetter || bytes[start - 1] >= 0x80 {
      start -= 1
    }
    // "een lid" and "een artikel" are no one's in particular.
    if start > 3, bytes.matching("een ", at: start - 4) != nil { return false }
    if endsInOrdinalLid(bytes, start) { return false }
    // A whole line "Artikelen" is a heading.
    if start == 0, bytes.isCapital(at: 0) { return false }
    return start < bytes.count && words.contains(bytes.extracting(start..<bytes.count))
  }

  /// Whether the word that begins at `start` is the "lid" of "derde lid" or "dat lid", behind which no number is missing.
  private static func endsInOrdinalLid(_ bytes: Span<UInt8>, _ start: Int) -> Bool {
    guard bytes.count - start == 3, bytes.matching("lid", at: start) != nil else { return false }
    return bytes.extracting(..<start).ends(with: ["ste ", "de ", "dat ", "dit ", "elk "])
  }

  /// No word of these lists has more bytes.
  private static let longest = 24

  private static let functionWords: WordSet = [
    "de", "het", "een", "van", "en", "of", "in", "op", "aan", "bij", "met", "voor", "door", "tot", "te",
    "ter", "ten",
    "naar", "om", "uit", "over", "onder", "tussen", "tegen", "als", "dat", "die", "deze", "dit", "is", "zijn",
    "wordt",
    "worden", "kan", "niet", "per", "volgens", "zonder", "ook", "dan", "der", "des", "hun", "diens", "wat",
    "wie", "nr",
    "artikel", "artikelen", "lid", "mr", "drs", "hoofdstuk",
  ]

  /// Those of the words above with which the second half of a sentence may end.
  private static let lastVerbs: WordSet = ["is", "zijn", "wordt", "worden", "kan"]

  private static let referenceWords: WordSet = [
    "artikel", "artikelen", "onder", "onderdeel", "onderdelen", "sub", "lid", "nummer", "nr", "nrs",
    "hoofdstuk",
    "paragraaf", "bijlage", "letter", "punt", "stb", "stcrt", "pagina", "blz",
  ]

  private static let verbs: Set<String> = [
    "is", "zijn", "was", "waren", "wordt", "worden", "geeft", "geven", "bepaalt", "bepalen", "regelt",
    "regelen", "bevat",
    "bevatten", "betreft", "betreffen", "heeft", "hebben", "stelt", "stellen", "biedt", "bieden", "beoogt",
    "verplicht",
    "vereist", "maakt", "maken", "noemt", "kent", "ziet", "zien", "schrijft", "sluit", "volgt", "voorziet",
    "geldt",
    "gelden", "vormt", "vervalt", "vervallen", "treedt", "treden", "komt", "komen", "kan", "kunnen", "mag",
    "moet", "zal",
    "zou", "omschrijft", "beschrijft", "legt", "verwijst", "somt", "strekt", "luidt", "blijft", "blijven",
    "spreekt", "dient", "verstaat", "bedraagt", "omvat", "bestaat", "geschiedt", "vindt", "beslist",
    "verleent",
    "betaalt",
  ]

  private static let continuations: Set<String> = [
    "en", "of", "van", "tot", "jo", "juncto", "lid", "onder", "onderdeel", "respectievelijk", "alsmede",
  ]

  private static let sentenceStarts: Set<String> = [
    "het", "de", "een", "in", "deze", "dit", "onder", "voor", "als", "indien", "bij", "op", "aan", "er",
    "wie", "degene",
    "tot", "met", "na", "burgemeester", "wanneer", "ter", "ten", "van", "door", "geen", "elke", "ieder",
    "iedere",
  ]
}
