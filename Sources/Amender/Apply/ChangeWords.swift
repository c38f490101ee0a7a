import Regeling

/// A place where words stand.
private struct Occurrence {
  var span: TextSpan
  var range: Range<Int>
  /// Whether letters or digits stand right beside the words.
  var isInside = false
}

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
        notes.append("\(Self.naam(doelen, index)) heeft nu geen tekst meer")
      }
    }
    if missing.count == plekken.count, let error = missing.first { throw error }
    notes += missing.map(\.reden)
  }

  /// Where `words` stand in the text of a place that words change in.
  func holds(_ words: String, _ plek: Locator.Plek) -> Bool {
    !search(words, (try? spans(plek)) ?? [], inside: false).isEmpty
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
        guard let first = try spans(plek).first else { throw ApplyError("\(naam) heeft geen tekst") }
        try insert(nieuw, at: first.range.lowerBound, of: first)
      case .slot, .achter:
        guard let last = try spans(plek).last(where: { !$0.range.isEmpty }) else {
          throw ApplyError("\(naam) heeft geen tekst")
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

  /// Notes words that were found only as a part of a longer word.
  private mutating func noteInside(_ found: [Occurrence], _ words: String, _ naam: String) {
    guard let first = found.first, first.isInside else { return }
    let bytes = Array(text(of: first.span).string.utf8)
    func isBorder(_ index: Int) -> Bool {
      !bytes.indices.contains(index) || [0x20, 0x09, 0x0A].contains(bytes[index])
    }
    var (start, end) = (first.range.lowerBound, first.range.upperBound)
    while !isBorder(start - 1) { start -= 1 }
    while !isBorder(end) { end += 1 }
    let whole = String(decoding: bytes[start..<end], as: UTF8.self)
    let place = naam.contains(", ") ? naam + "," : naam
    notes.append("“\(words)” staat in \(place) alleen als deel van “\(whole)”")
  }

  // MARK: Finding

  private func occurrences(
    of words: String, _ plek: Locator.Plek, _ naam: String, _ keer: Keer, other: String?
  )
    throws(ApplyError) -> [Occurrence]
  {
    if keer == .slot { return [try closing(words, plek, naam)] }
    let spans = try spans(plek)
    var found = search(words, spans, inside: false)
    if found.isEmpty { found = search(words, try self.spans(plek, titles: true), inside: false) }
    if found.isEmpty { found = search(words, spans, inside: true) }
    guard let first = found.first else { throw notFound(words, plek, naam, spans, other: other) }
    switch keer {
    case .telkens: return found
    case .nde(let place):
      guard found.indices.contains(place - 1) else {
        throw ApplyError("“\(words)” staat maar \(found.count) keer in \(naam)")
      }
      return [found[place - 1]]
    case .enige, .slot:
      guard found.count == 1 else {
        throw ApplyError(
          "“\(words)” staat \(found.count) keer in \(naam), en de instructie zegt niet “telkens” of welke keer"
        )
      }
      return [first]
    }
  }

  private func search(_ words: String, _ spans: [TextSpan], inside: Bool) -> [Occurrence] {
    spans.flatMap { span in
      WordSearch(string(of: span)).find(words, inside: inside).map {
        Occurrence(
          span: span, range: $0.lowerBound + span.range.lowerBound..<$0.upperBound + span.range.lowerBound,
          isInside: inside)
      }
    }
  }

  /// The words at the very end of the target's text.
  private func closing(_ words: String, _ plek: Locator.Plek, _ naam: String) throws(ApplyError) -> Occurrence
  {
    guard let last = try spans(plek).last(where: { !$0.range.isEmpty }) else {
      throw ApplyError("\(naam) heeft geen tekst")
    }
    let text = string(of: last)
    let count = text.utf8.count
    // The mark that closes the text may stand behind words that it closes.
    let ends = [count, count - Self.closingLength(text)]
    guard let range = WordSearch(text).find(words, inside: true).last, ends.contains(range.upperBound) else {
      throw ApplyError(
        "\(naam)\(naam.contains(", ") ? "," : "") eindigt niet op “\(words)”, maar op “\(Self.ending(text))”")
    }
    return Occurrence(
      span: last, range: range.lowerBound + last.range.lowerBound..<range.upperBound + last.range.lowerBound)
  }

  private func notFound(
    _ words: String, _ plek: Locator.Plek, _ naam: String, _ spans: [TextSpan], other: String?
  ) -> ApplyError {
    var reason = "“\(words)” staat niet in \(naam)"
    let texts = spans.map { string(of: $0) }
    if let other, !other.isEmpty, texts.contains(where: { !WordSearch($0).find(other).isEmpty }) {
      return ApplyError(reason + "; “\(other)” staat er wel, zodat deze wijziging al lijkt te zijn verwerkt")
    }
    if let near = Self.nearestWords(words, texts) {
      reason += "; het meest lijkt “\(near)”"
    } else if let text = texts.first(where: { !$0.isEmpty }) {
      reason += "; daar staat “\(Self.shortened(text))”"
    }
    if let elsewhere = holder(of: words) { reason += "; de woorden staan wel in \(elsewhere)" }
    return ApplyError(reason)
  }

  /// The article that does have the words.
  private func holder(of words: String) -> String? {
    let bytes = words.utf8.count
    guard bytes > 3 else { return nil }
    for artikel in tekst.artikelen {
      var found = false
      artikel.visitTeksten { if !found, !WordSearch($0.string).find(words).isEmpty { found = true } }
      if found { return "artikel \(artikel.nr)" }
    }
    return nil
  }

  /// The run of as many words that comes nearest.
  private static func nearestWords(_ words: String, _ texts: [String]) -> String? {
    let count = words.split(separator: " ").count
    guard count > 0, count < 30 else { return nil }
    var candidates: [String] = []
    for text in texts where candidates.count < 2_000 {
      let parts = text.split(whereSeparator: { $0 == " " || $0 == "\n" || $0 == "\t" })
      guard parts.count >= count else { continue }
      for start in 0...(parts.count - count) where candidates.count < 2_000 {
        candidates.append(parts[start..<start + count].joined(separator: " "))
      }
    }
    return Likeness.nearest(to: words, among: candidates)
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
  private static func closingLength(_ text: String) -> Int {
    guard let last = text.utf8.last else { return 0 }
    return [0x2E, 0x3B, 0x3A, 0x2C].contains(last) ? 1 : 0
  }

  static func ending(_ text: String) -> String {
    let words = text.split(separator: " ").suffix(3).joined(separator: " ")
    return words.utf8.count == text.utf8.count ? words : "… " + words
  }

  static func shortened(_ text: String) -> String {
    let words = text.split(separator: " ", omittingEmptySubsequences: true)
    return words.count <= 16 ? text : words.prefix(14).joined(separator: " ") + " …"
  }
}
