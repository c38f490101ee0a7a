import Regeling

/// Something that a provision demands, forbids or names: an item of a list, or the condition in a sentence.
struct Requirement {
  /// What follows from it.
  enum Kind: String {
    case voorwaarde, weigeringsgrond, beeindigingsgrond = "beëindigingsgrond", eis, onderdeel, uitzondering
    /// A sentence that only some texts have.
    case regel = "aanvullende regel"
  }

  var kind: Kind
  /// The words of the condition, without those that introduce it.
  var text: String
  /// Its terms.
  var terms: [Int32]
  /// Its terms in the order of the text.
  var order: [Int32]
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
    let exception = exception(clause).map { [$0] } ?? []
    if let lead { return (item(clause, lead).map { [$0] } ?? []) + exception }
    return sentence(clause).filter { !NumberOnly(vocabulary).says($0, in: clause) } + exception
  }

  /// What a sentence takes out: "…, tenzij de werkgever failliet is".
  private func exception(_ clause: Clause) -> Requirement? {
    let tokens = clause.tokens
    guard
      let place = tokens.firstIndex(where: {
        ["tenzij", "behoudens", "behalve"].contains(vocabulary.word($0))
      })
    else { return nil }
    var start = place + 1
    while start < tokens.count, vocabulary.classes(tokens[start]).contains(.ifWord) { start += 1 }
    // At the head of a sentence it ends where the main clause begins.
    let end = place == 0 ? tokens.firstIndex { vocabulary.word($0) == "," } ?? tokens.count : tokens.count
    guard start < end else { return nil }
    return make(.uitzondering, clause, start..<end)
  }

  /// A sentence that states no requirement, as a rule that other texts may lack; nil for what says too little.
  func rule(_ clause: Clause) -> Requirement? {
    guard !clause.isItem, !clause.opensList, !clause.isRow, clause.terms.count >= 4,
      !clause.tokens.prefix(3).contains(where: { vocabulary.word($0) == "doel" }),
      clause.terms.count >= 5
        || !clause.tokens.contains(where: { Self.rulings.contains(vocabulary.word($0)) })
    else { return nil }
    return make(.regel, clause, clause.tokens.indices)
  }

  /// That rules may follow is no condition, where nothing is said of what they are about.
  private static let rulings: Set<String> = [
    "regels", "beleidsregels", "richtlijnen", "uitvoeringsbesluit", "uitvoeringsregels",
  ]

  private func item(_ clause: Clause, _ lead: Clause) -> Requirement? {
    guard !clause.terms.isEmpty else { return nil }
    let kind: Requirement.Kind =
      if vocabulary.has(.stopping, lead) {
        .beeindigingsgrond
      } else if vocabulary.has(.refuse, lead)
        || vocabulary.has(.negation, lead) && vocabulary.has(.ifWord, lead)
      {
        .weigeringsgrond
      } else if introducesThings(lead) {
        .onderdeel
      } else if vocabulary.has([.only, .ifWord, .condition], lead) {
        .voorwaarde
      } else if vocabulary.has(.must, lead) {
        .eis
      } else {
        .onderdeel
      }
    guard let item = make(kind, clause, clause.tokens.indices) else { return nil }
    return NumberOnly(vocabulary).says(item, in: clause) ? nil : item
  }

  /// Whether a list of things follows, whatever else the sentence says: "… de volgende voorzieningen aanbieden".
  private func introducesThings(_ lead: Clause) -> Bool {
    guard let place = lead.tokens.lastIndex(where: { vocabulary.word($0) == "volgende" }) else {
      return false
    }
    let named = lead.tokens[(place + 1)...].first
    return named.map { vocabulary.classes($0).isDisjoint(with: [.condition, .ifWord]) } ?? false
  }

  private func sentence(_ clause: Clause) -> [Requirement] {
    let tokens = clause.tokens
    if let only = tokens.firstIndex(where: { vocabulary.classes($0).contains(.only) }),
      let start = tokens[only...].prefix(12).firstIndex(where: { vocabulary.classes($0).contains(.ifWord) })
    {
      return split(.voorwaarde, clause, from: start + 1)
    }
    if let start = tokens.firstIndex(where: { vocabulary.word($0) == "mits" }) {
      return split(.voorwaarde, clause, from: start + 1)
    }
    if vocabulary.has([.refuse, .stopping], clause),
      let start = tokens.dropFirst(2).firstIndex(where: { vocabulary.classes($0).contains(.ifWord) })
    {
      return split(
        vocabulary.has(.stopping, clause) ? .beeindigingsgrond : .weigeringsgrond, clause, from: start + 1)
    }
    if vocabulary.has(.grant, clause),
      let no = tokens.firstIndex(where: { vocabulary.classes($0).contains(.negation) }),
      let start = tokens[no...].firstIndex(where: { vocabulary.classes($0).contains(.ifWord) })
    {
      return split(.weigeringsgrond, clause, from: start + 1)
    }
    if let start = tokens.firstIndex(where: { vocabulary.word($0) == "dat" }),
      tokens[max(0, start - 6)..<start].contains(where: {
        vocabulary.word($0).hasPrefix("voorwaarde") || ["vereist", "eis"].contains(vocabulary.word($0))
      })
    {
      return split(.voorwaarde, clause, from: start + 1)
    }
    return demand(clause)
  }

  /// A sentence whose main verb demands: "moet", "voldoet aan", "is in het bezit van".
  private func demand(_ clause: Clause) -> [Requirement] {
    // "Het aantal dagen dat moet worden gewerkt" demands nothing.
    let demands = clause.tokens.indices.first { index in
      vocabulary.classes(clause.tokens[index]).contains(.must)
        && (index == 0 || !["dat", "die"].contains(vocabulary.word(clause.tokens[index - 1])))
    }
    guard !vocabulary.has(.request, clause), let place = demands
    else { return [] }
    let opening = clause.tokens.prefix(6)
    let grants =
      opening.contains { vocabulary.classes($0).contains(.can) }
      || vocabulary.classes(clause.tokens[0]).contains(.ifWord)
    guard place < Self.demandWithin, !grants else { return [] }
    return make(.eis, clause, clause.tokens.indices).map { [$0] } ?? []
  }

  private static let demandWithin = 16

  /// The condition from `start` on, cut where another begins: "… of als …".
  private func split(_ kind: Requirement.Kind, _ clause: Clause, from start: Int) -> [Requirement] {
    var result: [Requirement] = []
    var from = start
    for index in clause.tokens.indices.dropLast() where index > start {
      guard ["of", "en"].contains(vocabulary.word(clause.tokens[index])),
        vocabulary.classes(clause.tokens[index + 1]).contains(.ifWord)
      else { continue }
      if let requirement = make(kind, clause, from..<index) { result.append(requirement) }
      from = index + 2
    }
    if from < clause.tokens.count, let last = make(kind, clause, from..<clause.tokens.count) {
      result.append(last)
    }
    return result
  }

  private func make(_ kind: Requirement.Kind, _ clause: Clause, _ range: Range<Int>) -> Requirement? {
    guard !range.isEmpty else { return nil }
    let tokens = clause.tokens[range]
    let order = tokens.compactMap {
      $0.word >= 0 && vocabulary[$0.word].term >= 0 ? vocabulary[$0.word].term : nil
    }
    guard !order.isEmpty else { return nil }
    return Requirement(
      kind: kind, text: Self.trimmed(clause.string(range)), terms: Set(order).sorted(), order: order,
      names: names(clause, range),
      negations: tokens.count { vocabulary.classes($0).contains(.negation) }, clause: clause)
  }

  /// Words with a capital that open no sentence, and the annexes that are named; law and division names say nothing new.
  private func names(_ clause: Clause, _ range: Range<Int>) -> Set<String> {
    var result: Set<String> = []
    for index in range where index > 0 {
      let token = clause.tokens[index]
      guard token.word >= 0, token.end - token.start > 2, let first = clause.text[token.range].first else {
        continue
      }
      let text = vocabulary.word(token)
      if text == "bijlage" { result.insert(text) }
      let isPlace = index > 0 && vocabulary.word(clause.tokens[index - 1]) == "gemeente"
      if first.isUpper, !isPlace, !Self.lawWords.contains(text), !text.hasSuffix("wet") {
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
