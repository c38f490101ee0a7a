import Regeling

/// Collects the names by which a document calls regulations: "wet: de Participatiewet", "(hierna: WIA)", its own title.
struct DocumentNames {
  private(set) var names: RegulationNames
  private let reader: RegulationReader

  /// The longest term that a definition can have, in tokens.
  private static let longestTerm = 6
  /// The bytes in which a definition has its colon, and those behind it in which its law is named.
  private static let longestTermBytes = 90
  private static let longestValue = 400

  /// Reads all of `verordening`; definitions come before "hierna", and both before its own title.
  static func names(of verordening: Verordening, register: LawRegister = .national) -> RegulationNames {
    var collector = DocumentNames(names: RegulationNames(register: register))
    verordening.lichaam.forEach { $0.visit { collector.readDefinition($0) } }
    for blok in verordening.aanhef.tekst { collector.readAbbreviations(blok.tekst.string) }
    verordening.visit { element in
      for blok in element.inhoud { collector.readAbbreviations(blok.tekst.string) }
      for blok in element.slot { collector.readAbbreviations(blok.tekst.string) }
    }
    collector.addOwnNames(verordening)
    return collector.names
  }

  private init(names: RegulationNames) {
    self.names = names
    reader = RegulationReader(names: names)
  }

  private mutating func readDefinition(_ element: Element) {
    for blok in element.inhoud {
      if blok.soort == .tabel {
        for rij in blok.rijen where rij.count == 2 { define(rij[0], as: TokenReader(rij[1])) }
      } else if element.soort != .artikel || element.kinderen.isEmpty {
        readLines(blok.tekst.string.utf8.span)
      }
    }
  }

  private mutating func readLines(_ text: Span<UInt8>) {
    var start = 0
    while start < text.count {
      var end = start
      while end < text.count, text[end] != 0x0A { end += 1 }
      readLine(text.extracting(start..<end))
      start = end + 1
    }
  }

  /// A term, a colon, and what it means.
  private mutating func readLine(_ line: Span<UInt8>) {
    var colon = 0
    while colon < line.count, line[colon] != 0x3A { colon += 1 }
    guard colon < min(line.count, Self.longestTermBytes) else { return }
    let value = TokenReader(line.string(colon + 1..<min(line.count, colon + 1 + Self.longestValue)))
    define(line.string(0..<colon), as: value)
  }

  /// Lets `term` mean the regulation that `value` starts with, if that is all that it says.
  private mutating func define(_ term: String, as value: TokenReader) {
    var value = value
    var term = TokenReader(term)
    while term.kind() == .sign || term.kind() == .keyword(.determiner) { term.position += 1 }
    let start = term.position
    while let kind = term.kind(), kind != .sign, kind != .comma { term.position += 1 }
    guard term.position > start, term.position - start <= Self.longestTerm else { return }
    let name = term.text(start, term.position)
    while value.kind() == .sign || value.kind() == .keyword(.determiner) { value.position += 1 }
    if value.keyword() == .this, isOwnNoun(value) {
      return names.define(name, as: KnownRegulation(name: name, isOwn: true))
    }
    if let act = value.readEuropeanAct() {
      // Its title goes on behind the number: "van het Europees Parlement …", "betreffende …".
      names.define(name, as: KnownRegulation(name: act))
    } else if let match = names.longestMatch(at: value) {
      value.position += match.count
      if Self.endsDefinition(value), !namesAnother(value) { names.define(name, as: match.regulation) }
    } else if value.isCapital(), let title = reader.readUnknownName(&value), Self.endsDefinition(value) {
      names.define(name, as: KnownRegulation(name: title))
    }
  }

  /// Whether a value means the document itself: "regeling: deze gemeenschappelijke regeling".
  private func isOwnNoun(_ value: TokenReader) -> Bool {
    var value = value
    value.position += 1
    if value.kind() == .word, !value.isRegulationNoun() { value.position += 1 }
    guard value.isRegulationNoun() else { return false }
    value.position += 1
    return Self.endsDefinition(value)
  }

  /// "wet: Participatiewet, IOAW, IOAZ": the term means no single law.
  private func namesAnother(_ value: TokenReader) -> Bool {
    var value = value
    guard value.skip(.comma) else { return false }
    _ = value.skip(.determiner)
    return names.longestMatch(at: value) != nil
  }

  /// Words behind a law's name that say more of it, and end what is defined.
  private static let goesOn: WordSet = ["zoals", "die", "van", "gemeente"]

  /// Words that announce a short name: "(hierna te noemen: …)".
  private static let announcements: WordSet = [
    "hierna", "verder", "te", "noemen", "genoemd", "ook", "afgekort",
  ]

  private static func endsDefinition(_ value: TokenReader) -> Bool {
    switch value.kind() {
    case nil, .sign, .comma, .period, .open: true
    default: value.isOne(of: goesOn)
    }
  }

  /// "Wet werk en inkomen naar arbeidsvermogen (hierna: WIA)", and the same without "hierna".
  private mutating func readAbbreviations(_ text: String) {
    guard Self.mayAbbreviate(text.utf8.span) else { return }
    var place = TokenReader(text)
    while !place.isAtEnd {
      if place.kind() == .open { readAbbreviation(at: place) }
      place.position += 1
    }
  }

  /// Whether an announcement stands right behind some bracket, or a capital inside it: most brackets hold other words.
  private static func mayAbbreviate(_ text: Span<UInt8>) -> Bool {
    var index = 0
    while index < text.count {
      guard text[index] == 0x28 else {
        index += 1
        continue
      }
      let start = text.skippingSpace(index + 1)
      var end = start
      while end < text.count, text[end].isLetter { end += 1 }
      if announcements.contains(text.extracting(start..<end)) { return true }
      index = start
      while index < text.count, text[index] != 0x29 {
        if text[index].isUpper { return true }
        index += 1
      }
    }
    return false
  }

  private mutating func readAbbreviation(at open: TokenReader) {
    var term = open
    term.position += 1
    var announced = false
    while term.isOne(of: Self.announcements) {
      announced = true
      term.position += 1
    }
    while term.kind() == .sign || term.kind() == .keyword(.determiner) { term.position += 1 }
    let start = term.position
    while let kind = term.kind(), kind != .close, kind != .sign, term.position - start <= Self.longestTerm {
      term.position += 1
    }
    let count = term.position - start
    guard term.kind() == .close || term.kind() == .sign, count > 0, announced ? count <= 5 : count == 1 else {
      return
    }
    let name = term.text(start, term.position)
    guard announced || name.utf8.contains(where: \.isUpper) && name.utf8.count <= 8
    else {
      return
    }
    if let match = names.longestMatch(before: open) {
      names.define(name, as: match.regulation)
    } else if announced, let title = title(before: open) {
      names.define(name, as: KnownRegulation(name: title))
    }
  }

  /// The title that ends before `open`: from the last capital on from which it reads as the name of a regulation.
  private func title(before open: TokenReader) -> String? {
    for count in 1...16 {
      guard let token = open.token(-count), token.kind != .sign, token.kind != .period else { return nil }
      guard open.isCapital(-count) else { continue }
      var ahead = open
      ahead.position -= count
      if open.isRegulationNoun(-count) { return open.text(ahead.position, open.position) }
      // "Algemene subsidieverordening Voorbeeldstad": the noun itself has no capital.
      if let name = reader.readUnknownName(&ahead), ahead.position == open.position { return name }
    }
    return nil
  }

  /// Whether the document can call itself "de verordening": nadere regels and a mandaatbesluit mean another by it.
  private static func isVerordening(_ verordening: Verordening) -> Bool {
    let title = TokenReader("\(verordening.citeertitel) \(verordening.opschrift.string)")
    let nouns = title.tokens.indices.filter { title.isRegulationNoun($0) }
    return nouns.isEmpty || nouns.contains { title.folded($0).hasSuffix("verordening") }
  }

  private mutating func addOwnNames(_ verordening: Verordening) {
    let own = KnownRegulation(name: verordening.citeertitel, isOwn: true)
    names.define(verordening.citeertitel, as: own)
    names.define(verordening.opschrift.string, as: own)
    if Self.isVerordening(verordening) { names.define("verordening", as: own) }
    let title = TokenReader(
      verordening.citeertitel.isEmpty ? verordening.opschrift.string : verordening.citeertitel)
    let noun = title.folded()
    if title.isRegulationNoun(), noun != "wet", noun != "besluit" {
      names.define(noun, as: own)
    }
  }
}
