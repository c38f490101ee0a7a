/// What speaks for an old and a new article, note or paragraph being the same one.
struct UnitEvidence {
  /// How alike the texts are, from 0 to 1; a text that was split or merged counts by the part that it shares.
  var content: Double
  /// How alike they are by words and pairs of words together: of unrelated texts hardly anything.
  var wording: Double
  /// How alike the titles are; nil where one has none.
  var titel: Double?
  var sameTitle: Bool
  var sameNr: Bool
  /// Whether one text is rather a part of the other than another version of it.
  var isPart: Bool
  var sameParent: Bool
  /// Whether a text is too short to prove anything by itself.
  var isShort: Bool
  /// Whether a text is so brief that a few common words make it look like any other.
  var isBrief: Bool
  /// Whether the texts are short, have titles without a common word and other numbers, and are little alike.
  ///
  /// The words of any rule are a good part of them: "Het college kan een persoon", "duurt ten hoogste een jaar".
  var isForeign: Bool
  var hasEmptyText: Bool

  init(_ old: Outline.Unit, _ new: Outline.Unit, sameParent: Bool, wording: Double, _ weights: WordWeights) {
    let (a, b) = (weights.weight(of: old.words), weights.weight(of: new.words))
    let (c, count) = weights.common(old.words, new.words)
    let likeness = a + b == 0 ? 0 : Double(2 * c) / Double(a + b)
    sameTitle = !old.titel.isEmpty && old.titel == new.titel
    // Few words in common prove no part of a text, unless it kept its title.
    let share = count < (sameTitle ? 4 : 12) ? 0 : 0.8 * Double(c) / Double(max(1, min(a, b)))
    content = max(likeness, share)
    isPart = share > likeness
    self.wording = wording
    titel = old.titel.isEmpty || new.titel.isEmpty ? nil : weights.likeness(old.titel, new.titel)
    sameNr = !old.nr.isEmpty && old.nr == new.nr
    self.sameParent = sameParent
    isShort = min(old.words.count, new.words.count) < 6
    isBrief = min(old.words.count, new.words.count) < 16
    isForeign =
      min(old.words.count, new.words.count) < 24 && titel == 0 && !sameNr && wording < 0.4
    hasEmptyText = old.words.isEmpty || new.words.isEmpty
  }

  /// Content weighs most, then the title, then the number, which tells the halves of a split article apart.
  var score: Double {
    let text = 0.5 * (content + wording)
    let heading = (titel.map { 0.2 * $0 } ?? 0.2 * text) + (sameNr ? isPart ? 0.08 : 0.04 : 0)
    return 0.7 * text + heading + (sameParent ? 0.02 : 0)
  }

  /// Whether the two may be the same one wherever they stand.
  var isEnough: Bool {
    if isShort { return (sameTitle || sameNr) && (content >= 0.3 || (sameTitle && sameNr)) }
    let title = titel ?? 0
    if isForeign { return false }
    return content >= 0.5 || wording >= 0.3 || (content >= 0.3 && (title >= 0.6 || sameNr))
      || (sameTitle && (content >= 0.1 || sameNr)) || (title >= 0.75 && content >= 0.15)
      || (sameNr && content >= 0.2 && title >= 0.2)
  }

  /// Whether the two may be the same one where everything around them is.
  ///
  /// Under another title another text is another article, whatever its number.
  var isEnoughInPlace: Bool {
    if isEnough { return true }
    if isForeign { return wording >= 0.15 }
    if sameNr { return titel.map { $0 >= 0.3 || content >= 0.3 || wording >= 0.1 } ?? true || hasEmptyText }
    // Two texts on one subject have many words in common, but few that stand beside each other.
    if titel == 0 { return wording >= 0.15 }
    return sameTitle || content >= 0.4 || wording >= 0.1
  }
}
