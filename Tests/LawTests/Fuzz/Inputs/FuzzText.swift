/// Random texts: active pieces in a row, or a part of a real text with random edits.
struct FuzzText: Sendable {
  /// Real texts to take parts of.
  let texts: [[UInt8]]

  /// What readers react to, whole words and single bytes.
  static let pieces: [[UInt8]] =
    [
      "Artikel ", "artikel ", "Artikel 1", "Artikel 2. Titel\n", "Hoofdstuk ", "Paragraaf 1", "§ 2 ",
      "Bijlage", "Bijlage I\n",
      "Toelichting\n", "Algemeen\n", "Artikelsgewijze toelichting\n", "Aldus vastgesteld",
      "De raad van de gemeente ", "besluit:",
      "gelet op ", "Inhoud\n", "eerste lid", "het tweede lid", "onderdeel a", " van de wet",
      "verstaan onder:", "Lid 1 ", "Enig artikel", "(hierna: ", "artikelen 4, 5 en 8", "13 tot en met 18",
      "1.", "1. ", "2. ", "3 ", "10.", "1a. ", "9.6 ", "a.", "a) ", "b. ", "aa. ", "(a) ", "i. ", "ii. ",
      "1° ", "°", "- ", "– ", "• ", "* ",
      "tekst", "de ", "en", "of", "Een woord", "woord", "onder-", "re-", "é", "ïn", "ﬁ", "ĳ", "€", "\u{301}",
      "\u{308}e", "\u{AD}", "\u{200B}", "\u{212B}", "\u{1E9B}\u{323}", "\u{1100}\u{1161}", "\u{F900}",
      "\u{A0}", "\u{2007}", "\u{2028}", "\u{FEFF}", "\u{202E}", "“", "”", "‘", "'", "\"", "(", ")", "[", "]",
      "](", "](x)", "[^1]", "[^1]: ", "[^.]", "![",
      "<", ">", "<br>", "</p>", "<!--", "<http://x>", "`", "```", "~~~", "|", "| a | b |\n", "|---|---|\n",
      "#", "## ", "### Artikel 3\n",
      "**", "*", "_", "\\", "\\\n", "===", "---", ".", ",", ";", ":", "; en\n", ":\n", ".\n", "\n", "\n\n",
      "\r\n", "\r", "\t", "  ", "  \n",
      "\u{0C}", "\u{0B}", " 1\n", "Pagina 2 van 3\n", "\u{0}", "\u{1B}", "\u{7F}", "\u{85}", "1", "2", "0",
      "12345678901234567890", "ECLI:NL:",
    ].map { Array($0.utf8) } + [[0xFF], [0xC3], [0xE2, 0x80], [0x80], [0xF0, 0x9F, 0x98, 0x80]]

  /// Half of them rows of pieces, half of them parts of real texts with edits.
  func make(_ random: inout SplitMix) -> [UInt8] {
    guard Bool.random(using: &random), let text = texts.randomElement(using: &random) else {
      return (0..<Int.random(in: 1...60, using: &random)).flatMap { _ in Self.piece(&random) }
    }
    let start = Self.lineStart(text, near: Int.random(in: 0...text.count, using: &random))
    var result = Array(text[start..<min(start + Self.length(&random), text.count)])
    for _ in 0..<Int.random(in: 1...12, using: &random) { Self.edit(&result, &random) }
    return result
  }

  /// `text` with a few random edits.
  static func edited(_ text: [UInt8], _ random: inout SplitMix) -> [UInt8] {
    var result = text
    for _ in 0..<Int.random(in: 1...6, using: &random) { edit(&result, &random) }
    return result
  }

  static func piece(_ random: inout SplitMix) -> [UInt8] {
    if Int.random(in: 0..<3, using: &random) == 0 { return ReaderPhrases.phrase(&random) }
    return pieces.randomElement(using: &random) ?? []
  }

  /// Mostly short, now and then long.
  static func length(_ random: inout SplitMix) -> Int {
    switch Int.random(in: 0..<1000, using: &random) {
    case 0: Int.random(in: 0...100_000, using: &random)
    case ..<40: Int.random(in: 0...5000, using: &random)
    default: Int.random(in: 0...600, using: &random)
    }
  }

  private static func lineStart(_ text: [UInt8], near place: Int) -> Int {
    text[..<place].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
  }

  private static func edit(_ text: inout [UInt8], _ random: inout SplitMix) {
    let place = Int.random(in: 0...text.count, using: &random)
    let end = min(place + Int.random(in: 0...200, using: &random), text.count)
    switch Int.random(in: 0..<6, using: &random) {
    case 0, 1: text.insert(contentsOf: piece(&random), at: place)
    case 2: text.removeSubrange(place..<end)
    case 3: text.insert(contentsOf: text[place..<end], at: Int.random(in: 0...text.count, using: &random))
    case 4:
      // One piece many times: what costs more the longer the row is, shows.
      let count = Int.random(in: 2...60, using: &random)
      let piece = piece(&random)
      text.insert(contentsOf: (0..<count).flatMap { _ in piece }, at: place)
    default: if place < text.count { text[place] = UInt8.random(in: .min ... .max, using: &random) }
    }
  }
}
