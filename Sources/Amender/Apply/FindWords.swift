import Regeling

/// A place where words stand.
struct Occurrence {
  var span: TextSpan
  var range: Range<Int>
  /// Whether letters or digits stand right beside the words.
  var isInside = false
}

extension WorkingText {
  /// Where `words` stand in the text of a place that words change in.
  func holds(_ words: String, _ plek: Locator.Plek) -> Bool {
    !search(words, (try? spans(plek)) ?? [], inside: false).isEmpty
  }

  /// Notes words that were found only as a part of a longer word.
  mutating func noteInside(_ found: [Occurrence], _ words: String, _ naam: String) {
    guard let first = found.first, first.isInside else { return }
    let bytes = Array(text(of: first.span).string.utf8)
    func isBorder(_ index: Int) -> Bool {
      !bytes.indices.contains(index) || [0x20, 0x09, 0x0A].contains(bytes[index])
    }
    var (start, end) = (first.range.lowerBound, first.range.upperBound)
    while !isBorder(start - 1) { start -= 1 }
    while !isBorder(end) { end += 1 }
    let whole = String(decoding: bytes[start..<end], as: UTF8.self)
    notes.append("“\(words)” staat in \(NounPhrase.inSentence(naam)) alleen als deel van “\(whole)”")
  }

  /// The places that `keer` asks for.
  func occurrences(
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
      throw ApplyError("\(NounPhrase.inSentence(naam)) heeft geen tekst")
    }
    let text = string(of: last)
    let count = text.utf8.count
    // The mark that closes the text may stand behind words that it closes.
    let ends = [count, count - Self.closingLength(text)]
    guard let range = WordSearch(text).find(words, inside: true).last, ends.contains(range.upperBound) else {
      throw ApplyError(
        "\(NounPhrase.inSentence(naam)) eindigt niet op “\(words)”, maar op “\(Self.ending(text))”")
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

  static func ending(_ text: String) -> String {
    let words = text.split(separator: " ").suffix(3).joined(separator: " ")
    return words.utf8.count == text.utf8.count ? words : "… " + words
  }

  static func shortened(_ text: String) -> String {
    let words = text.split(separator: " ", omittingEmptySubsequences: true)
    return words.count <= 16 ? text : words.prefix(14).joined(separator: " ") + " …"
  }
}
