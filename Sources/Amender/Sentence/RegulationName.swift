import Regeling

/// The name of a regulation in a sentence, as "de Parkenverordening Lindehoven 2020".
enum RegulationName {
  /// Steps over a name that stands at the cursor; false where none stands.
  static func skip(_ cursor: inout TokenCursor) -> Bool {
    var next = cursor
    let hasArticle = next.takeOne(of: ["de", "het", "deze", "dit", "die", "genoemde"]) != nil
    guard let first = next.peek() else { return false }
    if first.kind == .quotation {
      next.index += 1
    } else {
      guard first.kind == .word, names(first) || hasArticle && first.text.first?.isUppercase == true,
        !NumberWord.isNumber(first)
      else { return false }
      next.index += 1
      while let token = next.peek(), continues(token, next) { next.index += 1 }
    }
    cursor = next
    // "de Tarieventabel, behorende bij de Legesverordening 2020,": what it belongs to.
    if next.takeSign(","), next.takeOne(of: ["behorende", "behorend"]) != nil, next.take("bij"), skip(&next) {
      _ = next.takeSign(",")
      cursor = next
    }
    return true
  }

  private static func names(_ token: Token) -> Bool {
    ["verordening", "regeling", "besluit", "beleidsregel", "reglement", "statuut"].contains {
      token.folded.hasSuffix($0)
    }
      || ["apv", "beleidsregels"].contains(token.folded)
  }

  /// What a decision is to do with a provision: "te vervangen", "in te trekken".
  private static let verbs: Set<String> = [
    "wijzigen", "vervangen", "laten", "vervallen", "schrappen", "vernummeren", "verletteren", "verplaatsen",
    "voegen", "trekken", "nemen", "plaatsen", "vullen",
  ]

  /// Whether the name goes on: it ends at a verb, at a comma, or where another provision is named.
  private static func continues(_ token: Token, _ cursor: TokenCursor) -> Bool {
    guard token.kind == .word else {
      // A name may have brackets and a part between commas, but a comma mostly ends it.
      return token.kind == .sign(0x28) || token.kind == .sign(0x29)
    }
    if InstructionWords.finiteVerbs.contains(token.folded) || token.folded == "na" { return false }
    if token.folded == "voor" { return cursor.word(1) != "artikel" }
    // "de Parkenverordening als volgt te wijzigen", "artikel 3 van de Parkenverordening in te trekken".
    if token.folded == "als", cursor.word(1) == "volgt" { return false }
    if token.folded == "te", verbs.contains(cursor.word(1)) { return false }
    if cursor.word(1) == "te", verbs.contains(cursor.word(2)) { return false }
    var probe = cursor
    return DoelLink.read(&probe) == nil || token.folded == "bijlage"
  }
}
