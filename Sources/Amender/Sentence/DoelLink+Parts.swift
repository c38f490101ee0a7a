import Regeling

/// Links without a number: the heading, the lead-in, a definition by its term.
extension DoelLink {
  static func part(_ cursor: inout TokenCursor) -> DoelLink? {
    let word = cursor.word()
    switch word {
    case "aanhef": return single(&cursor, .aanhef)
    case "slot":
      // "tot slot" and a title behind a number name no part.
      guard let before = cursor.peek(-1), before.kind == .sign(0x2C) || ["het", "en"].contains(before.folded)
      else { return nil }
      return single(&cursor, .slot)
    case "opschrift", "kop", "titel", "naam": return single(&cursor, .opschrift)
    case "tekst":
      guard cursor.peek(1)?.kind != .quotation else { return nil }
      return single(&cursor, .tekst)
    case "zin", "volzin": return single(&cursor, .zin(1))
    case "enig", "enige":
      guard cursor.take(word, "artikel") else { return nil }
      return DoelLink(stappen: [.plaats(.artikel, 1)])
    case "tabel": return single(&cursor, .tabel(1))
    case "citeertitel": return single(&cursor, .citeertitel)
    case "algemeen", "algemene":
      // "het algemeen deel van de toelichting", "de algemene toelichting".
      if cursor.take("algemeen", "deel") || cursor.take("algemene", "deel") {
        _ = cursor.take("van", "de", "toelichting")
      } else if !cursor.take("algemene", "toelichting") {
        return nil
      }
      return DoelLink(stappen: [.toelichting], delen: [.algemeen])
    case "toelichting", "artikelsgewijze", "nota":
      guard
        cursor.take("toelichting") || cursor.take("artikelsgewijze", "toelichting")
          || cursor.take("nota", "van", "toelichting")
      else { return nil }
      return DoelLink(stappen: [.toelichting])
    default: return row(&cursor) ?? begrip(&cursor)
    }
  }

  private static func single(_ cursor: inout TokenCursor, _ deel: Doel.Deel) -> DoelLink {
    cursor.index += 1
    return DoelLink(delen: [deel])
  }

  static let definitions: Set<String> = [
    "begripsbepaling", "begripsbepalingen", "begripsomschrijving", "begripsomschrijvingen", "definitie",
    "definities",
    "omschrijving", "begrip", "begrippen", "term",
  ]

  /// The definition of a term; the term stands between quotation marks or is one word.
  private static func begrip(_ cursor: inout TokenCursor) -> DoelLink? {
    var next = cursor
    guard next.takeOne(of: definitions) != nil else { return nil }
    _ = next.take("van") || next.take("voor")
    _ = next.takeOne(of: ["het", "de"])
    _ = next.takeOne(of: ["begrip", "begrippen", "term", "definitie"])
    _ = next.takeSign(":")
    var stappen: [Doel.Stap] = []
    while let token = next.peek(), token.kind == .quotation, stappen.count < 100 {
      stappen.append(.begrip(token.text))
      next.index += 1
      var probe = next
      guard probe.takeSign(",") || probe.take("en"), probe.peek()?.kind == .quotation else { break }
      next = probe
    }
    if stappen.isEmpty, let token = next.peek(), token.kind == .word, !stopsTerm(token.folded) {
      var term = token.text
      next.index += 1
      while let token = next.peek(), token.kind == .word, !stopsTerm(token.folded), term.utf8.count < 80 {
        term += " " + token.text
        next.index += 1
      }
      stappen.append(.begrip(term))
    }
    guard !stappen.isEmpty else { return nil }
    cursor = next
    return DoelLink(stappen: stappen)
  }

  private static func stopsTerm(_ word: String) -> Bool {
    InstructionWords.finiteVerbs.contains(word)
      || [
        "in", "onder", "van", "uit", "opgenomen", "een", "ingevoegd", "toegevoegd", "te", "als", "geschrapt",
        "verwijderd", "doorgehaald", "vervangen", "gewijzigd", "na", "voor", "telkens", "is", "zijn",
      ].contains(word)
  }
}
