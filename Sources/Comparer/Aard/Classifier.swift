import Concurrent
import Regeling

/// Tells of each change whether it is of substance, editorial, or a reference that only follows a renumbering.
///
/// What is not recognised as one of the last two is of substance: a changed term, amount, date, "kan" or "niet" has
/// another form, whatever stands around it.
struct Classifier {
  private let pair: OutlinePair
  private let successors: Successors
  private let forms: NormalForm
  /// Reads the words and quantities that rules hang on.
  let kern: KernReader
  /// Finds the references that should have followed.
  let leftBehind: LeftBehind
  private let oldLists: ListConjunctions
  private let newLists: ListConjunctions
  private let oldProvisions: ProvisionIndex
  private let newProvisions: ProvisionIndex

  init(_ pair: OutlinePair, _ successors: Successors, _ was: Verordening, _ wordt: Verordening) {
    self.pair = pair
    self.successors = successors
    forms = NormalForm(vocabulary: pair.vocabulary)
    let provisions = Parallel.map(2) {
      $0 == 0 ? ProvisionIndex(pair.old, was.verwijzingen) : ProvisionIndex(pair.new, wordt.verwijzingen)
    }
    (oldProvisions, newProvisions) = (provisions[0], provisions[1])
    oldLists = ListConjunctions(pair.old, pair.vocabulary)
    newLists = ListConjunctions(pair.new, pair.vocabulary)
    kern = KernReader(forms)
    leftBehind = LeftBehind(pair, successors, old: oldProvisions, new: newProvisions)
  }

  /// A text and the block that it stands in; nil for a heading.
  struct Side {
    var text: TokenText
    var block: Int?
  }

  /// The kinds of the changes in a marked text; none when only white space changed.
  func kinds(_ marking: Marking, _ old: Side, _ new: Side) -> Set<Rij.Aard> {
    var result: Set<Rij.Aard> = []
    var next = 0
    for hunk in marking.hunks {
      let first = next
      while next < marking.changes.count, marking.changes[next].old.upperBound <= hunk.old.upperBound,
        marking.changes[next].new.upperBound <= hunk.new.upperBound
      {
        next += 1
      }
      let changes = marking.changes[first..<next].filter {
        !visible($0.old, old.text).isEmpty || !visible($0.new, new.text).isEmpty
      }
      if changes.isEmpty { continue }
      if changes.count > 1 || marking.isRewritten, sayTheSame(hunk, old, new) {
        // A title in capitals has no word in common with the same title in small letters.
        result.insert(.redactioneel)
      } else if marking.isRewritten {
        return [.inhoudelijk]
      } else {
        for change in changes { result.formUnion(kinds(change, old, new)) }
      }
    }
    return result
  }

  /// Whether a run of changes with words between them only wrote the same in another way.
  private func sayTheSame(_ hunk: Hunk, _ old: Side, _ new: Side) -> Bool {
    forms.saysTheSame(hunk, old.text, new.text)
  }

  /// The tokens of a range without white space.
  private func visible(_ range: Range<Int>, _ text: TokenText) -> [Token] {
    text.tokens[range].filter { !pair.vocabulary.isClass([.space, .lineBreak], $0.id) }
  }

  private func kinds(_ change: Hunk, _ old: Side, _ new: Side) -> Set<Rij.Aard> {
    let oldTokens = visible(change.old, old.text)
    let newTokens = visible(change.new, new.text)
    let oldWords = oldTokens.filter { pair.vocabulary.isClass(.word, $0.id) }
    let newWords = newTokens.filter { pair.vocabulary.isClass(.word, $0.id) }
    if symbols(oldTokens) != symbols(newTokens), oldWords.isEmpty || newWords.isEmpty {
      return [.inhoudelijk]
    }
    if oldWords.isEmpty && newWords.isEmpty { return [.redactioneel] }
    if onlyJoins(change, old, new, oldWords, newWords) { return [.redactioneel] }
    if oldWords.count == newWords.count {
      var result: Set<Rij.Aard> = []
      for (a, b) in zip(oldWords, newWords) {
        if let kind = kind(a, b, old, new, change) { result.insert(kind) }
        if result.contains(.inhoudelijk) { break }
      }
      if !result.contains(.inhoudelijk) { return result.isEmpty ? [.redactioneel] : result }
    }
    return forms.saysTheSame(change, old.text, new.text) ? [.redactioneel] : [.inhoudelijk]
  }

  /// Whether only the word at the end of a list item came or went, while it joins the list as it did.
  private func onlyJoins(
    _ change: Hunk, _ old: Side, _ new: Side, _ oldWords: [Token], _ newWords: [Token]
  ) -> Bool {
    guard oldWords.count + newWords.count == 1, let a = old.block, let b = new.block,
      let was = oldLists.list(of: a), let wordt = newLists.list(of: b), was == wordt
    else { return false }
    let (text, range) = oldWords.isEmpty ? (new.text, change.new) : (old.text, change.old)
    return ListConjunctions.end(of: text, pair.vocabulary).map(range.contains) == true
  }

  /// The marks that say something, such as those of a formula.
  private func symbols(_ tokens: [Token]) -> [Int32] {
    tokens.map(\.id).filter { pair.vocabulary.isClass(.symbol, $0) }
  }

  /// The kind of the change from one word or citation to another; nil when they are the same.
  private func kind(_ a: Token, _ b: Token, _ old: Side, _ new: Side, _ change: Hunk) -> Rij.Aard? {
    if a.id == b.id { return nil }
    let (oldForm, newForm) = (forms.form(a, of: old.text), forms.form(b, of: new.text))
    if oldForm == newForm || (a.lexemes.count + b.lexemes.count == 2 && Spelling.isSame(oldForm, newForm)) {
      return .redactioneel
    }
    // "bedoeld in artikel 3" and "bedoeld bij artikel 3" say the same.
    let forms = Set([oldForm, newForm])
    if forms == ["in", "bij"], isBeforeCitation(change, old.text) { return .redactioneel }
    // So do "als bedoeld in" and "zoals bedoeld in".
    if forms == ["als", "zoals"],
      kern.nextWord(change.old.upperBound - 1, old.text).map(Self.cites.contains) == true
    {
      return .redactioneel
    }
    // "18 jaar en ouder" and "18 jaar of ouder" too.
    if forms == ["en", "of"], kern.isOrMore(change.old.upperBound - 1, old.text),
      kern.isOrMore(change.new.upperBound - 1, new.text)
    {
      return .redactioneel
    }
    return follows(a, b, old, new) ? .gevolg : .inhoudelijk
  }

  /// The participles by which a text refers to another one.
  private static let cites: Set<String> = [
    "bedoeld", "genoemd", "omschreven", "vermeld", "vastgelegd", "bepaald",
  ]

  private func isBeforeCitation(_ change: Hunk, _ text: TokenText) -> Bool {
    var next = change.old.upperBound + 1
    // "in het eerste lid", "bij de artikelen 3 en 4".
    if text.ids.indices.contains(next), pair.vocabulary.isClass(.determiner, text.ids[next]) { next += 2 }
    return next < text.tokens.count
      && Citation(text.lexemes[text.tokens[next].lexemes], pair.vocabulary) != nil
  }

  /// Whether two references name provisions that became each other.
  private func follows(_ a: Token, _ b: Token, _ old: Side, _ new: Side) -> Bool {
    guard let oldBlock = old.block, let newBlock = new.block else { return false }
    let oldCitation = Citation(old.text.lexemes[a.lexemes], pair.vocabulary)
    let newCitation = Citation(new.text.lexemes[b.lexemes], pair.vocabulary)
    guard oldCitation?.isEither == newCitation?.isEither,
      let oldTargets = oldProvisions.targets(a, in: oldBlock, oldCitation),
      let newTargets = newProvisions.targets(b, in: newBlock, newCitation)
    else { return false }
    return successors.became(oldTargets, newTargets)
  }
}
