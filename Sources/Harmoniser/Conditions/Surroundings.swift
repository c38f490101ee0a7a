/// The words around a place in a clause.
struct Surroundings {
  let clause: Clause
  let vocabulary: Vocabulary
  /// The tokens that count as around the place.
  let before: Range<Int>
  let after: Range<Int>

  /// Whether a word of `classes` stands at most `count` tokens before the place.
  func has(_ classes: WordClass, before count: Int) -> Bool {
    before.suffix(count).contains { isClass(classes, $0) }
  }

  /// Whether a word of `classes` stands at most `count` tokens after the place.
  func has(_ classes: WordClass, after count: Int) -> Bool {
    after.prefix(count).contains { isClass(classes, $0) }
  }

  /// Whether one of `words` stands at most `count` tokens before the place.
  func has(_ words: [String], before count: Int) -> Bool {
    before.suffix(count).contains { words.contains(word($0)) }
  }

  /// Whether one of `words` stands at most `count` tokens after the place.
  func has(_ words: [String], after count: Int) -> Bool {
    after.prefix(count).contains { words.contains(word($0)) }
  }

  /// The tokens in which is looked for a word anywhere; nil for the whole clause.
  var scope: Range<Int>?

  /// Whether a word of `classes` stands anywhere in the clause.
  func has(_ classes: WordClass) -> Bool {
    (scope ?? clause.tokens.indices).contains { isClass(classes, $0) }
  }

  /// The same, looking no further than the condition that opens the sentence, where `place` stands in one.
  func withinOpeningCondition(_ place: Range<Int>) -> Surroundings {
    guard !clause.tokens.isEmpty, isClass(.ifWord, 0),
      let comma = clause.tokens.indices.first(where: { word($0) == "," }), place.upperBound <= comma
    else { return self }
    var copy = self
    copy.scope = 0..<comma
    return copy
  }

  private func isClass(_ classes: WordClass, _ index: Int) -> Bool {
    let word = clause.tokens[index].word
    return word >= 0 && !vocabulary[word].classes.isDisjoint(with: classes)
  }

  /// The word at a token; empty outside the clause.
  func word(_ index: Int) -> String {
    guard clause.tokens.indices.contains(index), clause.tokens[index].word >= 0 else { return "" }
    return vocabulary[clause.tokens[index].word].text
  }
}
