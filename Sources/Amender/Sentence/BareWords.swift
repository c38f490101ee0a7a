/// Words that a sloppy act replaces without quotation marks: "wordt hond vervangen door huisdier".
enum BareWords {
  /// The tokens with such words as quotations; nil where the sentence has quotation marks or is of another form.
  static func quoted(_ tokens: [Token]) -> [Token]? {
    if let new = quotedNew(tokens) { return new }
    guard tokens.allSatisfy({ $0.kind != .quotation }),
      let verb = tokens.firstIndex(where: { $0.folded == "vervangen" || $0.folded == "gewijzigd" }),
      verb + 1 < tokens.count, ["door", "in"].contains(tokens[verb + 1].folded),
      let auxiliary = tokens[..<verb].lastIndex(where: { $0.folded == "wordt" || $0.folded == "worden" })
    else { return nil }
    var end = tokens.count
    while end > 0, tokens[end - 1].kind == .sign(0x2E) { end -= 1 }
    var oldStart = auxiliary + 1
    var oldEnd = verb
    if oldStart == verb, auxiliary > 0 {
      // "de woorden x worden vervangen door y".
      guard let noun = tokens[..<auxiliary].lastIndex(where: { nouns.contains($0.folded) }) else {
        return nil
      }
      (oldStart, oldEnd) = (noun + 1, auxiliary)
      // "het woord x in artikel 2 wordt vervangen door y".
      if let place = tokens[oldStart..<oldEnd].firstIndex(where: { $0.folded == "in" || $0.folded == "uit" }),
        place > oldStart
      {
        var cursor = TokenCursor(Array(tokens[..<oldEnd]), index: place + 1)
        if DoelReader.read(&cursor) != nil, cursor.isAtEnd { oldEnd = place }
      }
    }
    oldStart = skipNoun(tokens, oldStart, oldEnd)
    if oldEnd > oldStart, tokens[oldEnd - 1].folded == "telkens" { oldEnd -= 1 }
    let newStart = skipNoun(tokens, verb + 2, end)
    guard let old = joined(tokens, oldStart, oldEnd), let new = joined(tokens, newStart, end) else {
      return nil
    }
    var result = Array(tokens[..<oldStart])
    result.append(old)
    result += tokens[oldEnd..<newStart]
    result.append(new)
    return result + tokens[end...]
  }

  /// "“hond” wordt vervangen door huisdier.": only the new words have no marks, and nothing follows them.
  private static func quotedNew(_ tokens: [Token]) -> [Token]? {
    guard let verb = tokens.firstIndex(where: { $0.folded == "vervangen" || $0.folded == "gewijzigd" }),
      verb + 1 < tokens.count, ["door", "in"].contains(tokens[verb + 1].folded),
      tokens[..<verb].count(where: { $0.kind == .quotation }) == 1,
      tokens[verb...].allSatisfy({ $0.kind == .word || $0.kind == .sign(0x2E) || $0.kind == .sign(0x3B) }),
      !tokens[(verb + 2)...].contains(where: { ["wordt", "worden", "en"].contains($0.folded) })
    else { return nil }
    var end = tokens.count
    while end > 0, tokens[end - 1].kind != .word { end -= 1 }
    let start = skipNoun(tokens, verb + 2, end)
    guard let new = joined(tokens, start, end) else { return nil }
    return tokens[..<start] + [new] + tokens[end...]
  }

  private static let nouns: Set<String> = [
    "woord", "woorden", "zinsnede", "zinsdeel", "bedrag", "percentage", "getal", "jaartal", "datum",
    "passage", "term",
    "bedragen",
  ]

  private static func skipNoun(_ tokens: [Token], _ start: Int, _ end: Int) -> Int {
    var index = start
    if index + 1 < end, ["de", "het"].contains(tokens[index].folded), nouns.contains(tokens[index + 1].folded)
    {
      index += 2
    }
    return index
  }

  private static func joined(_ tokens: [Token], _ start: Int, _ end: Int) -> Token? {
    guard start < end, end <= tokens.count else { return nil }
    var text = ""
    for token in tokens[start..<end] {
      let isSign = if case .sign = token.kind { true } else { false }
      text += text.isEmpty || isSign ? token.text : " " + token.text
    }
    return Token(
      kind: .quotation, text: text, folded: "",
      range: tokens[start].range.lowerBound..<tokens[end - 1].range.upperBound)
  }
}
