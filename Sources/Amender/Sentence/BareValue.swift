import Regeling

/// New amounts and terms that stand without quotation marks: "wordt het bedrag gewijzigd in € 60,00".
enum BareValue {
  /// The tokens of `sentence` with such values as quotations; nil where none stands in it.
  static func quoted(_ tokens: [Token], _ sentence: String) -> [Token]? {
    guard tokens.contains(where: { InstructionWords.waarden[$0.folded] != nil }) else { return nil }
    let bytes = Array(sentence.utf8)
    var result: [Token] = []
    var index = 0
    var isFound = false
    while index < tokens.count {
      result.append(tokens[index])
      index += 1
      guard result.count > 1, opensValue(result[result.count - 2].folded, result[result.count - 1].folded),
        index < tokens.count, isValue(tokens[index])
      else { continue }
      var end = index
      while end < tokens.count, tokens[end].folded != "en", tokens[end].kind != .quotation { end += 1 }
      while end > index, tokens[end - 1].kind == .sign(0x2E) || tokens[end - 1].kind == .sign(0x3B) {
        end -= 1
      }
      guard end > index, end - index <= longest else { return nil }
      let range = tokens[index].range.lowerBound..<tokens[end - 1].range.upperBound
      let text = String(decoding: bytes[range], as: UTF8.self)
      result.append(Token(kind: .quotation, text: text, folded: "", range: range))
      index = end
      isFound = true
    }
    return isFound ? result : nil
  }

  /// A value has no more tokens than this: "€ 1.250,00 per jaar" has six.
  private static let longest = 7

  private static func opensValue(_ verb: String, _ preposition: String) -> Bool {
    switch preposition {
    case "door": verb == "vervangen"
    case "in": verb == "gewijzigd" || verb == "veranderd" || verb == "wijzigen"
    case "tot", "naar":
      ["verhoogd", "verlaagd", "verlengd", "verkort", "verhogen", "verlagen"].contains(verb)
    case "op": ["gesteld", "vastgesteld", "bepaald"].contains(verb)
    default: false
    }
  }

  private static func isValue(_ token: Token) -> Bool {
    guard token.kind == .word, let first = token.text.unicodeScalars.first else { return false }
    return first == "€" || first.value >= 0x30 && first.value <= 0x39
      || Telwoord.valueOrDigits(token.folded) != nil
  }
}
