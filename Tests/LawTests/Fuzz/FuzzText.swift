/// A random text: active pieces in a row, or a part of a real text with random edits.
enum FuzzText {
  /// What readers react to, whole words and single bytes.
  private static let pieces: [[UInt8]] =
    [
      "Artikel ", "artikel ", "Artikel 1", "Artikel 2. Titel\n", "Hoofdstuk ", "Paragraaf 1", "§ 2 ",
      "Bijlage", "Bijlage I\n",
      "Toelichting\n", "Algemeen\n", "Artikelsgewijze toelichting\n", "Aldus vastgesteld",
      "De raad van de gemeente ", "besluit:",
      "gelet op ", "Inhoud\n", "eerste lid", "het tweede lid", "onderdeel a", " van de wet",
      "verstaan onder:", "Lid 1 ", "Enig artikel",
      "1.", "1. ", "2. ", "3 ", "10.", "1a. ", "9.6 ", "a.", "a) ", "b. ", "aa. ", "(a) ", "i. ", "ii. ",
      "1° ", "°", "- ", "– ", "• ", "* ",
      "tekst", "de ", "en", "of", "Een woord", "woord", "onder-", "re-", "é", "ïn", "ﬁ", "ĳ", "€", "\u{301}",
      "\u{308}e", "\u{AD}", "\u{200B}",
      "\u{A0}", "\u{2007}", "\u{2028}", "\u{FEFF}", "“", "”", "‘", "'", "\"", "(", ")", "[", "]", "](",
      "](x)", "[^1]", "[^1]: ", "![",
      "<", ">", "<br>", "</p>", "<!--", "<http://x>", "`", "```", "~~~", "|", "| a | b |\n", "|---|---|\n",
      "#", "## ", "### Artikel 3\n",
      "**", "*", "_", "\\", "\\\n", "===", "---", ".", ",", ";", ":", "; en\n", ":\n", ".\n", "\n", "\n\n",
      "\r\n", "\r", "\t", "  ", "  \n",
      "\u{0C}", "\u{0B}", " 1\n", "Pagina 2 van 3\n", "\u{0}", "\u{1B}", "\u{7F}", "\u{85}", "1", "2", "0",
      "12345678901234567890", "ECLI:NL:",
    ].map { Array($0.utf8) } + [[0xFF], [0xC3], [0xE2, 0x80], [0x80], [0xF0, 0x9F, 0x98, 0x80]]

  /// Signs of which garbled Markdown leaves open whether they are mark-up: two sound readings differ on them, so that
  /// the expectation, which is made without the reader, cannot tell what was lost.
  private static let doubtful: [UInt8] = Array("\\`~[]<>!".utf8)

  /// Text number `number` of the run; `texts` are real ones to take parts of.
  static func make(_ number: Int, from texts: [[UInt8]], isMarkdown: Bool = false) -> [UInt8] {
    let text = anyText(number, from: texts)
    return isMarkdown
      ? text.filter { !doubtful.contains($0) && ($0 > 0x1F || [0x0A, 0x0D].contains($0)) } : text
  }

  private static func anyText(_ number: Int, from texts: [[UInt8]]) -> [UInt8] {
    var random = SplitMix(seed: UInt64(truncatingIfNeeded: number))
    guard number % 2 == 1, let text = texts.randomElement(using: &random) else {
      return (0..<Int.random(in: 1...60, using: &random)).flatMap { _ in
        pieces.randomElement(using: &random) ?? []
      }
    }
    let start = Int.random(in: 0...text.count, using: &random)
    var result = Array(text[start..<min(start + Int.random(in: 0...3000, using: &random), text.count)])
    for _ in 0..<Int.random(in: 1...12, using: &random) { edit(&result, &random) }
    return result
  }

  private static func edit(_ text: inout [UInt8], _ random: inout SplitMix) {
    let place = Int.random(in: 0...text.count, using: &random)
    let end = min(place + Int.random(in: 0...200, using: &random), text.count)
    switch Int.random(in: 0..<5, using: &random) {
    case 0, 1: text.insert(contentsOf: pieces.randomElement(using: &random) ?? [], at: place)
    case 2: text.removeSubrange(place..<end)
    case 3: text.insert(contentsOf: text[place..<end], at: Int.random(in: 0...text.count, using: &random))
    default: if place < text.count { text[place] = UInt8.random(in: .min ... .max, using: &random) }
    }
  }

  /// The smallest text found that still breaks a law as `isBroken` says.
  static func shrunk(_ text: [UInt8], while isBroken: ([UInt8]) -> Bool) -> [UInt8] {
    var text = text
    var size = text.count / 2
    while size > 0 {
      var start = 0
      while start < text.count {
        var shorter = text
        shorter.removeSubrange(start..<min(start + size, text.count))
        if isBroken(shorter) { text = shorter } else { start += size }
      }
      size /= 2
    }
    return text
  }
}
