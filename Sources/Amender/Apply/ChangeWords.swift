import Regeling

extension WorkingText {
  /// Replaces words; an empty `nieuw` takes them away.
  mutating func replaceWords(
    _ plekken: [Locator.Plek], _ doelen: [Doel], oud: String, nieuw: String, _ keer: Keer
  )
    throws(ApplyError)
  {
    var missing: [ApplyError] = []
    for (index, plek) in plekken.enumerated() {
      let found: [Occurrence]
      do throws(ApplyError) {
        found = try occurrences(of: oud, plek, Self.naam(doelen, index), keer, other: nieuw)
      } catch {
        // "Telkens" in several provisions asks for no more than the words that are there.
        guard keer == .telkens, plekken.count > 1 else { throw error }
        missing.append(error)
        continue
      }
      noteInside(found, oud, Self.naam(doelen, index))
      // From the last back, so that the places of the others stay right.
      for occurrence in found.reversed() {
        let text = text(of: occurrence.span).string
        let (range, words) =
          nieuw.isEmpty ? Self.removal(occurrence.range, in: text) : (occurrence.range, nieuw)
        try replace(range, of: occurrence.span, with: Tekst(words))
      }
      if nieuw.isEmpty, let span = found.first?.span, text(of: span).isEmpty {
        notes.append("\(NounPhrase.inSentence(Self.naam(doelen, index))) heeft nu geen tekst meer")
      }
    }
    if missing.count == plekken.count, let error = missing.first { throw error }
    notes += missing.map(\.reden)
  }

  /// Puts words beside others, or at an end of the text.
  mutating func insertWords(
    _ plekken: [Locator.Plek], _ doelen: [Doel], nieuw: String, _ plaats: Woordplaats, _ keer: Keer
  )
    throws(ApplyError)
  {
    for (index, plek) in plekken.enumerated() {
      let naam = Self.naam(doelen, index)
      switch plaats {
      case .na(let anchor), .voor(let anchor):
        let before = if case .voor = plaats { true } else { false }
        let found = try occurrences(of: anchor, plek, naam, keer, other: nil)
        noteInside(found, anchor, naam)
        for occurrence in found.reversed() {
          let place = before ? occurrence.range.lowerBound : occurrence.range.upperBound
          try insert(nieuw, at: place, of: occurrence.span)
        }
      case .begin:
        guard let first = try spans(plek).first else {
          throw ApplyError("\(NounPhrase.inSentence(naam)) heeft geen tekst")
        }
        try insert(nieuw, at: first.range.lowerBound, of: first)
      case .slot, .achter:
        guard let last = try spans(plek).last(where: { !$0.range.isEmpty }) else {
          throw ApplyError("\(NounPhrase.inSentence(naam)) heeft geen tekst")
        }
        let isBehind = if case .achter = plaats { true } else { false }
        let text = string(of: last)
        let ending = isBehind || Self.joinsList(nieuw, text) ? 0 : Self.closingLength(text)
        try insert(nieuw, at: last.range.upperBound - ending, of: last)
      }
    }
  }

  static func naam(_ doelen: [Doel], _ index: Int) -> String {
    guard !doelen.isEmpty else { return "de tekst" }
    return doelen[min(index, doelen.count - 1)].naam
  }

  // MARK: Spaces

  /// The bytes to take so that no double space, and no space before a comma, is left.
  private static func removal(_ range: Range<Int>, in text: String) -> (Range<Int>, String) {
    let bytes = Array(text.utf8)
    let spaceBefore = range.lowerBound > 0 && bytes[range.lowerBound - 1] == 0x20
    let next = range.upperBound < bytes.count ? bytes[range.upperBound] : 0
    if spaceBefore, next == 0x20 || next == 0 || [0x2C, 0x2E, 0x3B, 0x3A, 0x29].contains(next) {
      return (range.lowerBound - 1..<range.upperBound, "")
    }
    if range.lowerBound == 0, next == 0x20 { return (range.lowerBound..<range.upperBound + 1, "") }
    return (range, "")
  }

  private mutating func insert(_ words: String, at place: Int, of span: TextSpan) throws(ApplyError) {
    let bytes = Array(text(of: span).string.utf8)
    var words = words
    let first = words.utf8.first ?? 0x20
    let last = words.utf8.last ?? 0x20
    let before = place > 0 && place <= bytes.count ? bytes[place - 1] : 0x20
    let behind = place < bytes.count ? bytes[place] : 0x20
    let joinsLeft =
      [0x20, 0x28, 0x0A, 0x09].contains(before) || [0x2C, 0x2E, 0x3B, 0x3A, 0x29, 0x20].contains(first)
    let joinsRight =
      [0x20, 0x2C, 0x2E, 0x3B, 0x3A, 0x29, 0x0A, 0x09].contains(behind) || last == 0x20 || last == 0x28
    if !joinsLeft { words = " " + words }
    if !joinsRight { words += " " }
    try replace(place..<place, of: span, with: Tekst(words))
  }

  /// Whether `words` join the items of a list, which they do behind the semicolon: "de waar; en".
  private static func joinsList(_ words: String, _ text: String) -> Bool {
    (words == "en" || words == "of") && (text.hasSuffix(";") || text.hasSuffix(","))
  }

  /// The length of the mark that closes a text.
  static func closingLength(_ text: String) -> Int {
    guard let last = text.utf8.last else { return 0 }
    return [0x2E, 0x3B, 0x3A, 0x2C].contains(last) ? 1 : 0
  }
}
