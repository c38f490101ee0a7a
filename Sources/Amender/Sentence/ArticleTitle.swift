/// The title of an article as an instruction repeats it behind the number: "Artikel 5 Vergunningplicht komt te luiden".
///
/// The number says which article is meant; the title adds nothing. It counts only where the sentence goes on in a way that
/// leaves no doubt, because words behind a number may also be those that change.
enum ArticleTitle {
  /// Behind the title that stands at the cursor; nil where none does.
  static func end(_ cursor: TokenCursor) -> Int? {
    guard let first = cursor.peek() else { return nil }
    switch first.kind {
    case .quotation: return endsQuoted(cursor) ? cursor.index + 1 : nil
    case .word: return first.text.first?.isUppercase == true ? endOfWords(cursor) : nil
    case .sign: return nil
    }
  }

  /// "Artikel 5 ‘Vergunning’ komt te luiden": no other words are quoted, and what happens is said of the whole.
  private static func endsQuoted(_ cursor: TokenCursor) -> Bool {
    let rest = cursor.tokens[cursor.index...].dropFirst()
    guard !rest.contains(where: { $0.kind == .quotation }), auxiliaries.contains(cursor.word(1)) else {
      return false
    }
    return rest.contains { $0.folded == "luiden" || $0.folded == "volgt" }
  }

  private static func endOfWords(_ cursor: TokenCursor) -> Int? {
    guard !isLaw(cursor.peek()) else { return nil }
    var next = cursor
    while let token = next.peek(), next.index < cursor.index + longest {
      if case .sign(0x2C) = token.kind { break }
      guard token.kind == .word else { return nil }
      if auxiliaries.contains(token.folded) || finite.contains(token.folded) { break }
      var probe = next
      if DoelLink.read(&probe) != nil { break }
      if next.index > cursor.index, probe.take("van"), RegulationName.skip(&probe) { break }
      next.index += 1
    }
    guard next.index > cursor.index, next.index < cursor.index + longest, !next.isAtEnd else { return nil }
    return next.index
  }

  /// Whether an article is that of another law: "artikel 3 Awb", "artikel 3 Gemeentewet".
  private static func isLaw(_ token: Token?) -> Bool {
    guard let token else { return false }
    let isShort = token.text.utf8.count < 6 && token.text.dropFirst().contains(where: \.isUppercase)
    return token.folded.hasSuffix("wet") || token.folded.hasSuffix("wetboek")
      || ["awb", "bw", "sr", "wmo", "pw"].contains(token.folded) || isShort && !token.folded.hasSuffix("v")
  }

  private static let longest = 16
  private static let auxiliaries: Set<String> = ["wordt", "worden", "komt", "komen"]
  private static let finite: Set<String> = ["vervalt", "vervallen", "luidt"]
}
