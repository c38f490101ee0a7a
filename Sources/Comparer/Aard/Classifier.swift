/// Tells of each change whether it is of substance, editorial, or a reference that only follows a renumbering.
///
/// What is not recognised as one of the last two is of substance: a changed term, amount, date, "kan" or "niet" has
/// another form, whatever stands around it.
struct Classifier {
  private let pair: OutlinePair
  private let nodes: NodeMap
  private let forms: NormalForm
  private let oldProvisions: ProvisionIndex
  private let newProvisions: ProvisionIndex

  init(_ pair: OutlinePair, _ nodes: NodeMap) {
    self.pair = pair
    self.nodes = nodes
    forms = NormalForm(vocabulary: pair.vocabulary)
    oldProvisions = ProvisionIndex(pair.old)
    newProvisions = ProvisionIndex(pair.new)
  }

  /// A text and the block that it stands in; nil for a heading.
  struct Side {
    var text: TokenText
    var block: Int?
  }

  /// The kinds of the changes in a marked text; none when only white space changed.
  func kinds(_ marking: Marking, _ old: Side, _ new: Side) -> Set<Rij.Aard> {
    var result: Set<Rij.Aard> = []
    for change in marking.changes {
      let oldTokens = visible(change.old, old.text)
      let newTokens = visible(change.new, new.text)
      if oldTokens.isEmpty && newTokens.isEmpty { continue }
      if marking.isRewritten { return [.inhoudelijk] }
      result.formUnion(kinds(oldTokens, newTokens, change, old, new))
    }
    return result
  }

  /// The tokens of a range without white space.
  private func visible(_ range: Range<Int>, _ text: TokenText) -> [Token] {
    text.tokens[range].filter { !pair.vocabulary.isClass([.space, .lineBreak], $0.id) }
  }

  private func kinds(
    _ oldTokens: [Token], _ newTokens: [Token], _ change: Hunk, _ old: Side, _ new: Side
  ) -> Set<Rij.Aard> {
    let oldWords = oldTokens.filter { pair.vocabulary.isClass(.word, $0.id) }
    let newWords = newTokens.filter { pair.vocabulary.isClass(.word, $0.id) }
    if oldWords.isEmpty && newWords.isEmpty { return [.redactioneel] }
    if oldWords.count == newWords.count {
      var result: Set<Rij.Aard> = []
      for (a, b) in zip(oldWords, newWords) {
        if let kind = kind(a, b, old, new, isBeforeCitation(change, old.text)) { result.insert(kind) }
      }
      if !result.contains(.inhoudelijk) { return result.isEmpty ? [.redactioneel] : result }
    }
    let oldForm = oldWords.map { forms.form($0, of: old.text) }.joined()
    let newForm = newWords.map { forms.form($0, of: new.text) }.joined()
    return oldForm == newForm ? [.redactioneel] : [.inhoudelijk]
  }

  /// The kind of the change from one word or citation to another; nil when they are the same.
  private func kind(_ a: Token, _ b: Token, _ old: Side, _ new: Side, _ beforeCitation: Bool) -> Rij.Aard? {
    if a.id == b.id { return nil }
    let (oldForm, newForm) = (forms.form(a, of: old.text), forms.form(b, of: new.text))
    if oldForm == newForm || (a.lexemes.count + b.lexemes.count == 2 && Spelling.isSame(oldForm, newForm)) {
      return .redactioneel
    }
    // "bedoeld in artikel 3" and "bedoeld bij artikel 3" say the same.
    if beforeCitation, Set([oldForm, newForm]) == ["in", "bij"] { return .redactioneel }
    return follows(a, b, old, new) ? .gevolg : .inhoudelijk
  }

  private func isBeforeCitation(_ change: Hunk, _ text: TokenText) -> Bool {
    let next = change.old.upperBound + 1
    return next < text.tokens.count
      && Citation(text.lexemes[text.tokens[next].lexemes], pair.vocabulary) != nil
  }

  /// Whether two references name provisions that became each other.
  private func follows(_ a: Token, _ b: Token, _ old: Side, _ new: Side) -> Bool {
    guard let oldBlock = old.block, let newBlock = new.block else { return false }
    let oldCitation = Citation(old.text.lexemes[a.lexemes], pair.vocabulary)
    let newCitation = Citation(new.text.lexemes[b.lexemes], pair.vocabulary)
    guard let oldTargets = oldProvisions.targets(a, in: oldBlock, oldCitation),
      let newTargets = newProvisions.targets(b, in: newBlock, newCitation),
      oldTargets.count == newTargets.count
    else { return false }
    return zip(oldTargets, newTargets).allSatisfy { nodes.newOf[$0] == $1 }
  }
}
