import Regeling

/// Reads names that neither the register nor the text explains, by their shape.
extension RegulationReader {
  /// "verordening maatschappelijke ondersteuning Voorbeeldstad": a noun that goes on as a title is not this ordinance.
  func startsOtherTitle(_ reader: TokenReader) -> Bool {
    guard reader.isRegulationNoun() else { return false }
    if reader.keyword() == .regulation, reader.isCapital(), Self.isTitleWord(reader, 1),
      goesOnAsTitle(reader, 2)
    {
      return true
    }
    for offset in 1..<12 {
      // "Regeling proefopstellingen 2019": a year ends a title.
      if offset > 1, reader.kind(offset) == .number { return reader.text(offset).utf8.count == 4 }
      guard goesOnAsTitle(reader, offset) else { return false }
      if reader.kind(offset) == .word, reader.isCapital(offset) { return true }
    }
    return false
  }

  /// "Regeling regionale aanpak": whether a word behind a noun cannot be the verb of its sentence, nor lead to it.
  private static func isTitleWord(_ reader: TokenReader, _ offset: Int) -> Bool {
    guard let token = reader.token(offset), token.kind == .word, token.range.count > 4,
      !reader.isOne(of: endsName, offset), !reader.isOne(of: adverbs, offset)
    else { return false }
    return !reader.bytes.span.extracting(token.range).ends(with: ["de", "te", "en", "d", "t"])
  }

  /// Whether a name that seemed to end before the reader's place goes on in small letters, as no sentence does there.
  func goesOnAsTitle(_ reader: TokenReader) -> Bool {
    // "Wet inkomstenbelasting 2001": a year ends a title.
    if reader.kind(-1) == .number, reader.text(-1).utf8.count == 4 { return false }
    if goesOnToYear(reader) || goesOnToEnd(reader) { return true }
    return !reader.isCapital() && Self.isTitleWord(reader, 0) && !reader.isOne(of: Self.opensClause)
      && !reader.isOne(of: Self.opensSentence) && !reader.isRegulationNoun()
      && !(Self.isPredicate(reader) && !Self.isTitleWord(reader, 1))
  }

  /// Whether a name that seemed to end before the reader's place goes on with a preposition up to a year, as in "voor
  /// de binnenvaart 2031"; "voor het jaar 2031" and "in 2031" belong to the sentence.
  private func goesOnToYear(_ reader: TokenReader) -> Bool {
    guard reader.isOne(of: Self.prepositions), !reader.isCapital() else { return false }
    for offset in 1..<10 {
      switch reader.kind(offset) {
      case .number:
        return offset > 1 && reader.text(offset).utf8.count == 4 && reader.kind(offset - 1) == .word
          && !isBeforeDate(reader, offset - 1) && !reader.isOne(of: Self.prepositions, offset - 1)
      case .word where !reader.isOne(of: Self.endsName, offset): continue
      case .keyword(.conjunction), .keyword(.determiner), .keyword(.van): continue
      default: return false
      }
    }
    return false
  }

  /// Whether a name that seemed to end before the reader's place goes on with "voor" and a few words up to the end of the
  /// sentence, as in "het Besluit kabels voor kadebeheerders;": whose words they are, nothing tells.
  private func goesOnToEnd(_ reader: TokenReader) -> Bool {
    guard reader.isOne(of: Self.titlePrepositions), !reader.isCapital() else { return false }
    for offset in 1..<7 {
      switch reader.kind(offset) {
      case .word
      where !reader.isOne(of: Self.endsName, offset) && !reader.isOne(of: Self.opensClause, offset):
        continue
      case .keyword(.conjunction), .keyword(.determiner), .keyword(.van): continue
      case .period, nil: return reader.kind(offset - 1) == .word && offset > 1
      case .sign where reader.text(offset) == ";": return reader.kind(offset - 1) == .word && offset > 1
      default: return false
      }
    }
    return false
  }

  /// The prepositions with which titles name whom or what they are for.
  private static let titlePrepositions: WordSet = ["voor", "tegen", "inzake", "omtrent"]

  /// Whether a year behind the word at `offset` is a date: "van het boekjaar 2031".
  private func isBeforeDate(_ reader: TokenReader, _ offset: Int) -> Bool {
    guard let token = reader.token(offset) else { return false }
    return reader.isOne(of: Self.dates, offset)
      || reader.bytes.span.extracting(token.range).ends(with: ["jaar", "jaren"])
  }

  /// Words after which a year is a date.
  private static let dates = WordSet(Maand.namen + ["sinds", "na", "per", "medio", "eind", "begin"])

  /// Whether the word says something of what was named before, as "werkzaam" and "verantwoordelijk" do.
  private static func isPredicate(_ reader: TokenReader) -> Bool {
    guard let token = reader.token(0) else { return false }
    return reader.bytes.span.extracting(token.range).ends(with: ["zaam", "baar", "lijk", "loos"])
  }

  /// Whether the token `offset` places on can stand within a title that a noun began: a word, and behind a noun with a
  /// capital also "werk *en* inkomen" and "op *de* heffing *van* leges".
  private func goesOnAsTitle(_ reader: TokenReader, _ offset: Int) -> Bool {
    switch reader.kind(offset) {
    case .word: return !reader.isOne(of: Self.endsName, offset)
    case .keyword(.conjunction), .keyword(.van):
      return offset > 1 && reader.isCapital() && reader.kind(offset - 1) == .word
    case .keyword(.determiner):
      return offset > 1 && reader.isCapital() && reader.isOne(of: Self.prepositions, offset - 1)
    default: return false
    }
  }

  /// A name by its own shape: capitals and the words between, as long as a regulation's noun is among them.
  func readUnknownName(_ reader: inout TokenReader) -> String? {
    let start = reader.position
    var end: Int?
    var hasNoun = false
    var words = 0
    while reader.position - start < Self.longestUnknownName, let kind = reader.kind() {
      // "Organisatie-, mandaat- en volmachtbesluit": a comma behind a hyphen ends no name.
      let isListed = kind == .comma && reader.kind(-1) == .dash && reader.kind(1) == .word && !hasNoun
      guard kind == .word || kind == .number || kind == .dash || isListed || Self.isConnector(kind) else {
        break
      }
      if endsHere(reader, hasNoun: hasNoun) { break }
      if reader.isOne(of: Self.endsName),
        !(reader.folded() == "het" && reader.isOne(of: Self.prepositions, -1))
      {
        break
      }
      let isNoun = reader.isRegulationNoun()
      if !hasNoun, words >= 4, !isNoun { break }
      if kind != .dash, kind != .comma { words += 1 }
      // "en" and "van" count only where the name goes on behind them.
      let isDay = kind == .number && reader.text().utf8.count < 3
      reader.position += 1
      if kind != .dash, kind != .comma, !isDay, !Self.isConnector(kind) || isNoun { end = reader.position }
      hasNoun = hasNoun || isNoun || (reader.position == start + 1 && Self.isAbbreviation(reader))
    }
    guard hasNoun, let end else {
      reader.position = start
      return nil
    }
    reader.position = end
    return reader.text(start, end)
  }

  /// Whether a name that has its noun ends before the reader's place: at "bij wie", "of andere", or a small letter
  /// behind its year.
  private func endsHere(_ reader: TokenReader, hasNoun: Bool) -> Bool {
    guard hasNoun else { return false }
    if reader.kind() == .word, reader.kind(-1) == .number, reader.text(-1).utf8.count == 4 {
      return !reader.isCapital()
    }
    return reader.isOne(of: Self.opensSentence, 1) && !reader.isCapital(1)
  }

  /// Words that a name never holds, and that the word before them ("bij wie", "of andere") belongs to.
  private static let opensSentence: WordSet = [
    "wie", "welke", "andere", "wiens", "zover", "overeenkomstige", "toepassing", "kracht",
  ]

  static func isConnector(_ kind: Token.Kind) -> Bool {
    guard case .keyword(let keyword) = kind else { return false }
    switch keyword {
    case .conjunction, .van, .determiner, .bij, .met, .regulation, .uit, .tot: return true
    default: return false
    }
  }

  private static func isAbbreviation(_ reader: TokenReader) -> Bool {
    if let letters = reader.dottedLetters(-1) { return letters.allSatisfy(\.isUpper) }
    let text = reader.text(-1)
    return text.utf8.count >= 2 && text.utf8.count <= 6 && text.utf8.allSatisfy(\.isUpper)
  }

  private static let prepositions: WordSet = [
    "van", "voor", "op", "aan", "bij", "in", "over", "inzake", "omtrent", "betreffende", "tegen",
  ]

  /// Words with which the sentence around a name often goes on: "op grond van artikel 3 van de Wet … *regels* stelt".
  private static let opensClause: WordSet = [
    "aanspraak", "achterwege", "bekend", "belasting", "beroep", "betreffende", "bezwaar", "bijstand",
    "burgemeester", "college", "eigenaar", "gedurende", "gemeente", "houder", "ingeval", "inzake", "jegens",
    "leges", "mandaat", "mogelijk", "nadere", "nodig", "noodzakelijk", "ontheffing", "onmiddellijk",
    "overeenkomstig", "regels", "recht", "rechtstreeks", "sprake", "strafbaar", "subsidie", "toelating",
    "uiterlijk", "uitkering", "uitsluitend", "vanaf", "vanwege", "vergunning", "verplicht", "voorts",
    "waarbij",
    "waarmee", "waarop", "waaruit", "waarvoor", "zodanig",
  ]

  /// Words that say something of a whole sentence, and stand in no title.
  private static let adverbs: WordSet = [
    "aldus", "alleen", "analoog", "daarom", "echter", "eveneens", "jaarlijks", "namelijk", "nader", "reeds",
    "slechts", "steeds", "telkens", "tevens", "thans", "tijdelijk", "verder", "vervolgens", "waaronder",
    "zoals", "alsmede", "evenals", "hieronder", "daarmee", "zonder", "tussen", "volgens", "binnen", "buiten",
    "sinds", "tijdens", "wegens", "namens", "krachtens", "ingevolge", "conform", "alvorens", "waardoor",
    "zodra",
  ]

  /// Words that no name contains, so that a sentence going on behind it is not taken along.
  private static let endsName: WordSet = [
    "is", "zijn", "wordt", "worden", "werd", "werden", "was", "waren", "heeft", "hebben", "kan", "kunnen",
    "moet",
    "moeten", "mag", "mogen", "zal", "zullen", "geldt", "gelden", "bepaalt", "bepalen", "regelt", "stelt",
    "geeft",
    "biedt", "luidt", "vervalt", "blijft", "blijven", "treedt", "die", "dat", "waarin", "waarbij", "waarvan",
    "zoals",
    "bedoeld", "bedoelde", "genoemd", "genoemde", "geregeld", "niet", "indien", "als", "om", "tenzij", "dan",
    "dient",
    "dienen", "ook", "wel", "door", "in", "naar", "omdat", "hierna", "er", "het", "een", "ziet", "volgt",
    "vastgesteld",
    "voorziet", "verplicht", "vermeld", "vermelde", "omschreven", "verstaan", "tot", "met", "toegepast",
    "nadat",
  ]
}
