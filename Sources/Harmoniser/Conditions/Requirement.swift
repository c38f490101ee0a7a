/// Something that a provision demands, forbids or names: an item of a list, or the condition in a sentence.
struct Requirement {
  /// What follows from it.
  enum Kind: String {
    case voorwaarde, weigeringsgrond, beeindigingsgrond = "beëindigingsgrond", eis, onderdeel
    /// A sentence that only some texts have.
    case regel = "aanvullende regel"
  }

  var kind: Kind
  /// The words of the condition, without those that introduce it.
  var text: String
  /// Its terms.
  var terms: [Int32]
  /// What it calls by name, such as a register or an annex.
  var names: Set<String>
  /// How many times it says no.
  var negations: Int
  /// The whole sentence, for quoting.
  var clause: Clause
}

/// Finds the requirements in clauses.
struct RequirementReader {
  private let vocabulary: Vocabulary

  init(_ vocabulary: Vocabulary) { self.vocabulary = vocabulary }

  /// The requirements that a clause states; `lead` introduces the list that it is an item of.
  func requirements(_ clause: Clause, lead: Clause?) -> [Requirement] {
    guard !clause.tokens.isEmpty, !clause.opensList else { return [] }
    if let lead { return item(clause, lead).map { [$0] } ?? [] }
    return sentence(clause)
  }

  /// A sentence that states no requirement, as a rule that other texts may lack; nil for what says too little.
  func rule(_ clause: Clause) -> Requirement? {
    guard !clause.isItem, !clause.opensList, clause.terms.count >= 5,
      !clause.tokens.prefix(3).contains(where: { word($0) == "doel" })
    else { return nil }
    return make(.regel, clause, clause.tokens.indices)
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

  private func sentence(_ clause: Clause) -> [Requirement] {
    let tokens = clause.tokens
    if let only = tokens.firstIndex(where: { classes($0).contains(.only) }),
      let start = tokens[only...].prefix(12).firstIndex(where: { classes($0).contains(.ifWord) })
    {
      return split(.voorwaarde, clause, from: start + 1)
    }
    if let start = tokens.firstIndex(where: { word($0) == "mits" }) {
      return split(.voorwaarde, clause, from: start + 1)
    }
    if has([.refuse, .stopping], clause),
      let start = tokens.dropFirst(2).firstIndex(where: { classes($0).contains(.ifWord) })
    {
      return split(has(.stopping, clause) ? .beeindigingsgrond : .weigeringsgrond, clause, from: start + 1)
    }
    if has(.grant, clause), let no = tokens.firstIndex(where: { classes($0).contains(.negation) }),
      let start = tokens[no...].firstIndex(where: { classes($0).contains(.ifWord) })
    {
      return split(.weigeringsgrond, clause, from: start + 1)
    }
    if let start = tokens.firstIndex(where: { word($0) == "dat" }),
      tokens[max(0, start - 4)..<start].contains(where: { word($0).hasPrefix("voorwaarde") })
    {
      return split(.voorwaarde, clause, from: start + 1)
    }
    return demand(clause)
  }

  /// A sentence whose main verb demands: "moet", "voldoet aan", "is in het bezit van".
  private func demand(_ clause: Clause) -> [Requirement] {
    guard !has(.request, clause), let place = clause.tokens.firstIndex(where: { classes($0).contains(.must) })
    else { return [] }
    let opening = clause.tokens.prefix(6)
    let grants =
      opening.contains { classes($0).contains(.can) } || classes(clause.tokens[0]).contains(.ifWord)
    guard place < Self.demandWithin, !grants else { return [] }
    return make(.eis, clause, clause.tokens.indices).map { [$0] } ?? []
  }

  private static let demandWithin = 16

  /// The condition from `start` on, cut where another begins: "… of als …".
  private func split(_ kind: Requirement.Kind, _ clause: Clause, from start: Int) -> [Requirement] {
    var result: [Requirement] = []
    var from = start
    for index in clause.tokens.indices.dropLast() where index > start {
      guard ["of", "en"].contains(word(clause.tokens[index])),
        classes(clause.tokens[index + 1]).contains(.ifWord)
      else { continue }
      if let requirement = make(kind, clause, from..<index) { result.append(requirement) }
      from = index + 2
    }
    if from < clause.tokens.count, let last = make(kind, clause, from..<clause.tokens.count) {
      result.append(last)
    }
    return result
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
      names: names(clause, range),
      negations: tokens.count { classes($0).contains(.negation) }, clause: clause)
  }

  /// Words with a capital that open no sentence, and the annexes that are named; law and division names say nothing new.
  private func names(_ clause: Clause, _ range: Range<Int>) -> Set<String> {
    var result: Set<String> = []
    for index in range where index > 0 {
      let token = clause.tokens[index]
      guard token.word >= 0, token.end - token.start > 2, let first = clause.text[token.range].first else {
        continue
      }
      let text = word(token)
      if text == "bijlage" { result.insert(text) }
      let isPlace = index > 0 && word(clause.tokens[index - 1]) == "gemeente"
      if first >= 0x41, first <= 0x5A, !isPlace, !Self.lawWords.contains(text), !text.hasSuffix("wet") {
        result.insert(text)
      }
    }
    return result
  }

  private static let lawWords: Set<String> = [
    "wet", "hoofdstuk", "artikel", "paragraaf", "besluit", "awb", "nederland", "arbo", "de", "het",
  ]

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
