import Regeling

/// Reads which regulation the provisions just named belong to.
struct RegulationReader {
  let names: RegulationNames

  /// A name that nothing explains is at most this many tokens long.
  static let longestUnknownName = 16

  /// The genitives of older texts: "artikel 168 der Gemeentewet", "artikel 3 dezer verordening".
  private static let der: WordSet = ["der"]
  private static let dezer: WordSet = ["dezer"]

  /// The regulation named from the reader's place on, which then stands behind it; nil where none is named.
  func read(_ reader: inout TokenReader, isBijlage: Bool = false) -> WrittenRegulation? {
    let start = reader
    // "artikel 7, onder a. van de wet": a stop that belongs to the label.
    if reader.kind() == .period, reader.keyword(1) == .van, !reader.isCapital(1) { reader.position += 1 }
    let hasComma = reader.skip(.comma)
    if reader.isOne(of: Self.dezer), reader.isRegulationNoun(1) {
      reader.position += 2
      return .own
    }
    if reader.keyword() == .van || reader.keyword() == .uit || isBijlage && reader.keyword() == .bij
      || reader.isOne(of: Self.der)
    {
      reader.position += 1
      if let regulation = readAfterPreposition(&reader) { return regulation }
    } else if reader.isCapital() {
      if let match = names.longestMatch(at: reader) { return take(match, &reader) }
      // "artikel 6 Besluit havens en kades": a whole name, without a preposition.
      if !hasComma, reader.isRegulationNoun(), let name = readUnknownName(&reader) { return .unknown(name) }
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

  /// The law whose full name stands here without a provision of it, as in "de Participatiewet is van toepassing".
  ///
  /// A name that goes on is that of something else, and so is what holds it: "Beleidsregels Participatiewet".
  func readAlone(_ reader: inout TokenReader) -> WrittenRegulation? {
    guard reader.isCapital(), let match = names.longestMatch(at: reader), match.regulation.id != nil,
      !match.regulation.isOwn, reader.standsFree,
      (0..<match.count).contains(where: { reader.isRegulationNoun($0) }),
      match.count > 1 || reader.keyword() != .regulation
    else { return nil }
    var ahead = reader
    ahead.position += match.count
    if ahead.goesOnAsName || goesOnAsTitle(ahead) || ahead.kind() == .word && ahead.isCapital() { return nil }
    reader = ahead
    return .known(match.regulation)
  }

  /// The regulation whose name stands just before the reader's place ("Gemeentewet, artikel 149"), with the place of
  /// its first token.
  func readBefore(_ reader: TokenReader) -> (regulation: WrittenRegulation, start: Int)? {
    var before = reader
    let isBridged = before.skipBackOverBridge()
    if before.kind(-1) == .comma { before.position -= 1 }
    guard let match = names.longestMatch(before: before) else {
      return isBridged ? nil : readUnknownBefore(before)
    }
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

  /// The regulation that stands behind a preposition, from its determiner on.
  func readAfterPreposition(_ reader: inout TokenReader) -> WrittenRegulation? {
    switch reader.keyword() {
    case .this where reader.isRegulationNoun(1):
      reader.position += 2
      return .own
    case .that where reader.isRegulationNoun(1):
      let regulation = named(before: reader, noun: reader.folded(1))
      reader.position += 2
      return regulation
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
      return take(match, &reader)
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

  private func readAforesaid(_ reader: inout TokenReader) -> WrittenRegulation? {
    guard reader.isRegulationNoun(1) else { return nil }
    reader.position += 1
    if let match = names.longestMatch(at: reader), reader.isCapital() {
      reader.position += match.count
      return Self.written(match.regulation)
    }
    let regulation = named(before: reader, noun: reader.folded())
    reader.position += 1
    return regulation
  }

  /// The regulation whose name was found here, or, where the name goes on, another one: "Opiumwet 2031", "Wet geluidhinder
  /// BES", "Besluit luchtkwaliteit tuinbouw".
  private func take(
    _ match: (regulation: KnownRegulation, count: Int), _ reader: inout TokenReader
  ) -> WrittenRegulation {
    let start = reader
    reader.position += match.count
    if reader.goesOnAsName {
      reader.position += 1
      return .unknown(reader.text(start.position, reader.position))
    }
    var ahead = start
    guard match.count > 1, match.regulation.id != nil, start.isRegulationNoun(), goesOnAsTitle(reader),
      let name = readUnknownName(&ahead), ahead.position > reader.position
    else { return Self.written(match.regulation) }
    reader = ahead
    return .unknown(name)
  }

  private static func written(_ regulation: KnownRegulation) -> WrittenRegulation {
    regulation.isOwn ? .own : .known(regulation)
  }

  /// "APV" straight after the number: capitals, at least two, three letters as in "Wmo", or two as in "Pw".
  private func readAbbreviation(_ reader: inout TokenReader) -> String? {
    let text = reader.text()
    let capitals = text.utf8.count(where: \.isUpper)
    let isShort = text.utf8.count == 3 && reader.kind() == .word && !reader.isOne(of: Self.shortWords)
    let isLaw = text.utf8.count == 2 && (text.hasSuffix("w") || text.hasSuffix("v"))
    guard text.utf8.count <= 12, capitals >= 2 || isShort || isLaw || reader.isRegulationNoun() else {
      return nil
    }
    reader.position += 1
    return text
  }

  /// Words of three letters that a sentence or a title may begin with.
  private static let shortWords: WordSet = [
    "als", "dan", "wie", "wat", "men", "hij", "zij", "aan", "per", "dat", "die", "nog", "ook", "elk", "zie",
    "ten", "ter", "dus", "was", "kan", "mag", "zal", "bus", "weg", "pgb",
  ]
}

extension TokenReader {
  /// Whether the word before this place is no part of a name that goes on here.
  fileprivate var standsFree: Bool {
    switch kind(-1) {
    case .word: isOne(of: Self.beforeNames, -1)
    case .number: false
    case .keyword(.determiner), .keyword(.van), .keyword(.uit), .keyword(.bij), .keyword(.met),
      .keyword(.tot),
      .keyword(.conjunction):
      true
    case .keyword: false
    default: true
    }
  }

  private static let beforeNames: WordSet = [
    "in", "op", "onder", "krachtens", "ingevolge", "volgens", "conform", "overeenkomstig", "tegen", "voor",
    "over",
    "aan", "naar", "naast", "tussen", "binnen", "zie", "genaamd", "als", "dat", "is", "zijn",
  ]

  /// Whether a year, or an abbreviation in capitals, stands here right behind a word of a name.
  fileprivate var goesOnAsName: Bool {
    guard let token = token(), kind(-1) == .word || kind(-1) == .keyword(.regulation) else { return false }
    let word = bytes[token.range]
    switch token.kind {
    case .number:
      return word.count == 4 && (word.starts(with: [0x31, 0x39]) || word.starts(with: [0x32, 0x30]))
    case .word: return (2...6).contains(word.count) && word.allSatisfy(\.isUpper)
    default: return false
    }
  }
}
