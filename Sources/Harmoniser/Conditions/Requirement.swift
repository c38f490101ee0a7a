/// Something that a provision demands, forbids or names: an item of a list, or the condition in a sentence.
struct Requirement {
  /// What follows from it.
  enum Kind: String {
    case voorwaarde, weigeringsgrond, beeindigingsgrond = "beëindigingsgrond", eis, onderdeel
  }

  var kind: Kind
  /// The words of the condition, without those that introduce it.
  var text: String
  /// Its terms.
  var terms: [Int32]
  /// How many times it says no.
  var negations: Int
  /// The whole sentence, for quoting.
  var clause: Clause
}

/// Finds the requirements in clauses.
struct RequirementReader {
  private let vocabulary: Vocabulary

  init(_ vocabulary: Vocabulary) { self.vocabulary = vocabulary }

  /// The requirement that the clause at `index` states, or nil.
  func requirement(_ clause: Clause, lead: Clause?) -> Requirement? {
    guard !clause.tokens.isEmpty, !clause.opensList || clause.isItem else { return nil }
    if let lead { return clause.opensList ? nil : item(clause, lead) }
    return sentence(clause)
  }

  private func classes(_ token: Token) -> WordClass { token.word < 0 ? [] : vocabulary[token.word].classes }

  private func has(_ wanted: WordClass, _ clause: Clause) -> Bool {
    clause.tokens.contains { !classes($0).isDisjoint(with: wanted) }
  }

  private func item(_ clause: Clause, _ lead: Clause) -> Requirement? {
    guard !clause.terms.isEmpty else { return nil }
    let kind: Requirement.Kind =
      if has(.stopping, lead) {
        .beeindigingsgrond
      } else if has(.refuse, lead) || has(.negation, lead) && has(.ifWord, lead) {
        .weigeringsgrond
      } else if has([.only, .ifWord, .condition], lead) {
        .voorwaarde
      } else if has(.must, lead) {
        .eis
      } else {
        .onderdeel
      }
    return make(kind, clause, clause.tokens.indices)
  }

  private func sentence(_ clause: Clause) -> Requirement? {
    let tokens = clause.tokens
    if let only = tokens.firstIndex(where: { classes($0).contains(.only) }),
      let start = tokens[only...].prefix(12).firstIndex(where: { classes($0).contains(.ifWord) })
    {
      return make(.voorwaarde, clause, start + 1..<tokens.count)
    }
    if let start = tokens.firstIndex(where: { word($0) == "mits" }) {
      return make(.voorwaarde, clause, start + 1..<tokens.count)
    }
    if has([.refuse, .stopping], clause),
      let start = tokens.dropFirst(2).firstIndex(where: { classes($0).contains(.ifWord) })
    {
      return make(
        has(.stopping, clause) ? .beeindigingsgrond : .weigeringsgrond, clause, start + 1..<tokens.count)
    }
    if has(.grant, clause), let no = tokens.firstIndex(where: { classes($0).contains(.negation) }),
      let start = tokens[no...].firstIndex(where: { classes($0).contains(.ifWord) })
    {
      return make(.weigeringsgrond, clause, start + 1..<tokens.count)
    }
    if has(.condition, clause), let start = tokens.firstIndex(where: { word($0) == "dat" }) {
      return make(.voorwaarde, clause, start + 1..<tokens.count)
    }
    guard has(.must, clause), !has([.request], clause) else { return nil }
    return make(.eis, clause, tokens.indices)
  }

  private func word(_ token: Token) -> String { token.word < 0 ? "" : vocabulary[token.word].text }

  private func make(_ kind: Requirement.Kind, _ clause: Clause, _ range: Range<Int>) -> Requirement? {
    guard !range.isEmpty else { return nil }
    let tokens = clause.tokens[range]
    let terms = Set(
      tokens.compactMap { $0.word >= 0 && vocabulary[$0.word].term >= 0 ? vocabulary[$0.word].term : nil })
    guard !terms.isEmpty else { return nil }
    return Requirement(
      kind: kind, text: Self.trimmed(clause.string(range)), terms: terms.sorted(),
      negations: tokens.count { classes($0).contains(.negation) }, clause: clause)
  }

  /// Without the punctuation and the "en" or "of" that lists end their items with.
  private static func trimmed(_ text: String) -> String {
    var text = text[...]
    var changed = true
    while changed {
      changed = false
      while let last = text.last, ".;, :".contains(last) {
        text.removeLast()
        changed = true
      }
      for ending in [" en", " of", " en/of"] where text.hasSuffix(ending) {
        text.removeLast(ending.count)
        changed = true
      }
    }
    return String(text)
  }
}
