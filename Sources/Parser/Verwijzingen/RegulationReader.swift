/// Reads which regulation the provisions just named belong to.
struct RegulationReader {
  let names: RegulationNames

  /// A name that nothing explains is at most this many tokens long.
  private static let longestUnknownName = 16

  /// The regulation named from the reader's place on, which then stands behind it; nil where none is named.
  func read(_ reader: inout TokenReader, isBijlage: Bool = false) -> WrittenRegulation? {
    let start = reader
    // "artikel 7, onder a. van de wet": a stop that belongs to the label.
    if reader.kind() == .period, reader.keyword(1) == .van, !reader.isCapital(1) { reader.position += 1 }
    let hasComma = reader.skip(.comma)
    if reader.keyword() == .van || reader.keyword() == .uit || (isBijlage && reader.keyword() == .bij) {
      reader.position += 1
      if let regulation = readAfterPreposition(&reader) { return regulation }
    } else if reader.isCapital() {
      if let match = names.longestMatch(at: reader) {
        reader.position += match.count
        return Self.written(match.regulation)
      }
      if !hasComma, let abbreviation = readAbbreviation(&reader) { return .unknown(abbreviation) }
    }
    reader = start
    return nil
  }

  /// The law of the register or the text whose name stands here with a capital, which the reader then stands behind.
  func readName(_ reader: inout TokenReader) -> WrittenRegulation? {
    guard reader.isCapital(), let match = names.longestMatch(at: reader), !match.regulation.isOwn else {
      return nil
    }
    reader.position += match.count
    return .known(match.regulation)
  }

  /// The regulation whose name stands just before the reader's place ("Gemeentewet, artikel 149"), with the place of
  /// its first token.
  func readBefore(_ reader: TokenReader) -> (regulation: WrittenRegulation, start: Int)? {
    var before = reader
    if before.kind(-1) == .comma { before.position -= 1 }
    guard let match = names.longestMatch(before: before) else { return readUnknownBefore(before) }
    let start = before.position - match.count
    before.position = start
    return before.isCapital() ? (Self.written(match.regulation), start) : nil
  }

  /// A name that nothing explains and that ends just before the reader's place, with a year or a capital as its end:
  /// "Marktverordening Voorbeeldstad 2019, artikel 4".
  private func readUnknownBefore(_ reader: TokenReader) -> (regulation: WrittenRegulation, start: Int)? {
    let isYear = reader.kind(-1) == .number && reader.text(-1).utf8.count == 4
    guard isYear || reader.kind(-1) == .word && reader.isCapital(-1) else { return nil }
    var found: (WrittenRegulation, Int)?
    for count in 2...Self.longestUnknownName {
      guard let kind = reader.kind(-count), kind == .word || kind == .number || Self.isConnector(kind) else {
        break
      }
      guard reader.isCapital(-count) || reader.isRegulationNoun(-count) else { continue }
      var ahead = reader
      ahead.position -= count
      let start = ahead.position
      if let name = readUnknownName(&ahead), ahead.position == reader.position {
        found = (.unknown(name), start)
      }
    }
    return found
  }

  private func readAfterPreposition(_ reader: inout TokenReader) -> WrittenRegulation? {
    switch reader.keyword() {
    case .this where reader.isRegulationNoun(1):
      reader.position += 2
      return .own
    case .that where reader.isRegulationNoun(1):
      reader.position += 2
      return .previous
    case .aforesaid: return readAforesaid(&reader)
    case .determiner:
      reader.position += 1
      if reader.keyword() == .aforesaid { return readAforesaid(&reader) }
      if reader.folded() == "onderhavige", reader.isRegulationNoun(1) {
        reader.position += 2
        return .own
      }
    default: break
    }
    if let act = reader.readEuropeanAct() { return .unknown(act) }
    if let regulation = readNamedLaw(&reader) { return regulation }
    if let match = names.longestMatch(at: reader), !(match.count == 1 && startsOtherTitle(reader)) {
      reader.position += match.count
      return Self.written(match.regulation)
    }
    return readUnknownName(&reader).map { .unknown($0) }
  }

  /// "de Wet WIA": the name of a law, and "Wet" before it, where the register has no such name as a whole.
  private func readNamedLaw(_ reader: inout TokenReader) -> WrittenRegulation? {
    guard reader.folded() == "wet", reader.isCapital(), reader.isCapital(1),
      names.longestMatch(at: reader).map({ $0.count == 1 }) ?? true
    else { return nil }
    var ahead = reader
    ahead.position += 1
    guard let match = names.longestMatch(at: ahead), match.regulation.id != nil else { return nil }
    reader.position = ahead.position + match.count
    return Self.written(match.regulation)
  }

  /// "verordening maatschappelijke ondersteuning Voorbeeldstad": a noun that goes on as a title is not this ordinance.
  private func startsOtherTitle(_ reader: TokenReader) -> Bool {
    guard reader.isRegulationNoun() else { return false }
    for offset in 1..<12 {
      // "Regeling proefopstellingen 2019": a year ends a title.
      if offset > 1, reader.kind(offset) == .number { return reader.text(offset).utf8.count == 4 }
      guard goesOnAsTitle(reader, offset) else { return false }
      if reader.kind(offset) == .word, reader.isCapital(offset) { return true }
    }
    return false
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

  private func readAforesaid(_ reader: inout TokenReader) -> WrittenRegulation? {
    guard reader.isRegulationNoun(1) else { return nil }
    reader.position += 1
    if let match = names.longestMatch(at: reader), reader.isCapital() {
      reader.position += match.count
      return Self.written(match.regulation)
    }
    reader.position += 1
    return .previous
  }

  private static func written(_ regulation: KnownRegulation) -> WrittenRegulation {
    regulation.isOwn ? .own : .known(regulation)
  }

  /// "APV" straight after the number: capitals, at least two, or three letters as in "Wmo".
  private func readAbbreviation(_ reader: inout TokenReader) -> String? {
    let text = reader.text()
    let capitals = text.utf8.filter { (0x41...0x5A).contains($0) }.count
    let isShort = text.utf8.count == 3 && reader.kind() == .word && !reader.isOne(of: Self.shortWords)
    guard text.utf8.count <= 12, capitals >= 2 || isShort || reader.isRegulationNoun() else { return nil }
    reader.position += 1
    return text
  }

  /// A name by its own shape: capitals and the words between, as long as a regulation's noun is among them.
  func readUnknownName(_ reader: inout TokenReader) -> String? {
    let start = reader.position
    var end: Int?
    var hasNoun = false
    while reader.position - start < Self.longestUnknownName, let kind = reader.kind() {
      guard kind == .word || kind == .number || kind == .dash || Self.isConnector(kind) else { break }
      if endsHere(reader, hasNoun: hasNoun) { break }
      if reader.isOne(of: Self.endsName),
        !(reader.folded() == "het" && reader.isOne(of: Self.prepositions, -1))
      {
        break
      }
      let isNoun = reader.isRegulationNoun()
      if !hasNoun, reader.position - start >= 4, !isNoun { break }
      // "en" and "van" count only where the name goes on behind them.
      let isDay = kind == .number && reader.text().utf8.count < 3
      reader.position += 1
      if kind != .dash, !isDay, !Self.isConnector(kind) || isNoun { end = reader.position }
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
  private static let opensSentence: WordSet = ["wie", "welke", "andere", "wiens"]

  private static func isConnector(_ kind: Token.Kind) -> Bool {
    guard case .keyword(let keyword) = kind else { return false }
    switch keyword {
    case .conjunction, .van, .determiner, .bij, .met, .regulation, .uit, .tot: return true
    default: return false
    }
  }

  private static func isAbbreviation(_ reader: TokenReader) -> Bool {
    let text = reader.text(-1)
    return text.utf8.count >= 2 && text.utf8.count <= 6 && text.utf8.allSatisfy { (0x41...0x5A).contains($0) }
  }

  private static let prepositions: WordSet = ["van", "voor", "op", "aan", "bij", "in", "over"]

  /// Words of three letters that a sentence or a title may begin with.
  private static let shortWords: WordSet = [
    "als", "dan", "wie", "wat", "men", "hij", "zij", "aan", "per", "dat", "die", "nog", "ook", "elk", "zie",
    "ten", "ter", "dus", "was", "kan", "mag", "zal", "bus", "weg", "pgb",
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

extension TokenReader {
  /// Whether the token `offset` places on names a kind of regulation, alone or as the end of a compound.
  func isRegulationNoun(_ offset: Int = 0) -> Bool {
    guard let token = token(offset) else { return false }
    let word = bytes.span.extracting(token.range)
    switch word.at(word.count - 1).lowered {
    // The letters that the nouns end in.
    case 0x64, 0x65, 0x67, 0x6B, 0x6C, 0x6E, 0x6F, 0x72, 0x73, 0x74, 0x76:
      return word.ends(with: Self.regulationNouns)
    default: return false
    }
  }

  private static let regulationNouns: [StaticString] = [
    "wet", "wetten", "wetboek", "besluit", "regeling", "verordening", "reglement", "regels", "beleidsregel",
    "verdrag", "richtlijn", "statuut", "statuten", "protocol", "circulaire", "convenant", "overeenkomst",
    "beleidskader", "leidraad", "instructie", "cao", "apv", "code",
  ]
}
