import Regeling

/// Finds the sentences of a text that changed places, so that each can be held against what became of it.
///
/// No mark of the whole text tells what became what then: it takes one sentence out here and puts it in there.
struct CrossedSentences {
  /// An old sentence and the new one that it became; one of them is empty where there is no such.
  typealias Pair = (old: TokenText, new: TokenText)

  /// What crossed.
  struct Found {
    /// The sentences in the order of the new text, each with its old one, and then those that lapsed.
    var pairs: [Pair]
    /// The text with its marks, sentence by sentence.
    var marking: Marking
  }

  private struct Sentence {
    var tokens: Range<Int>
    /// Its words but for numbers, which tell least what a sentence is about.
    var words: Bag
  }

  private let vocabulary: Vocabulary

  init(_ vocabulary: Vocabulary) { self.vocabulary = vocabulary }

  /// The sentences of two texts; nil where none crossed.
  func find(_ old: TokenText, _ new: TokenText, _ marking: Marking) -> Found? {
    guard marking.isRewritten || marking.changes.count > 1 else { return nil }
    let (oldRanges, newRanges) = (sentences(old), sentences(new))
    guard oldRanges.count > 1, newRanges.count > 1, oldRanges.count * newRanges.count <= Self.most,
      TableGrid(old, vocabulary) == nil
    else { return nil }
    let olds = oldRanges.map { Sentence(tokens: $0, words: words($0, old)) }
    let news = newRanges.map { Sentence(tokens: $0, words: words($0, new)) }
    var pairing = Pairing(oldCount: olds.count, newCount: news.count)
    pairing.joinEqual(
      Array(olds.indices), Array(news.indices), oldKey: { Array(old.ids[trimmed(olds[$0].tokens, old)]) },
      newKey: { Array(new.ids[trimmed(news[$0].tokens, new)]) })
    pairing.joinBestFirst(candidates(olds, news, pairing))
    let joined = pairing.newOf.filter { $0 >= 0 }
    guard zip(joined, joined.dropFirst()).contains(where: { $0 > $1 }) else { return nil }
    let (noOld, noNew) = (TokenText(old, tokens: 0..<0), TokenText(new, tokens: 0..<0))
    let here = news.indices.map { index -> Pair in
      let from = pairing.oldOf[index]
      return (
        from < 0 ? noOld : TokenText(old, tokens: olds[from].tokens),
        TokenText(new, tokens: news[index].tokens)
      )
    }
    let lapsed = olds.indices.filter { pairing.newOf[$0] < 0 }.map { index -> Pair in
      (TokenText(old, tokens: olds[index].tokens), noNew)
    }
    return Found(
      pairs: here + lapsed,
      marking: Marking(old, new, stayed: stayed(pairing, olds, news), vocabulary))
  }

  /// The sentences that kept their order: as many words as can be.
  private func stayed(
    _ pairing: Pairing, _ olds: [Sentence], _ news: [Sentence]
  ) -> [(old: Range<Int>, new: Range<Int>)] {
    let paired = news.indices.filter { pairing.oldOf[$0] >= 0 }
    let kept = LongestRun.indices(
      paired.map { pairing.oldOf[$0] }, weights: paired.map { max(1, news[$0].words.count) })
    return kept.map { place in
      let new = paired[place]
      return (olds[pairing.oldOf[new]].tokens, news[new].tokens)
    }
  }

  private func candidates(_ olds: [Sentence], _ news: [Sentence], _ pairing: Pairing) -> [Candidate] {
    var result: [Candidate] = []
    for old in olds.indices where pairing.newOf[old] < 0 && olds[old].words.count >= 3 {
      for new in news.indices where pairing.oldOf[new] < 0 && news[new].words.count >= 3 {
        let common = olds[old].words.common(news[new].words).count
        let likeness = Double(2 * common) / Double(olds[old].words.count + news[new].words.count)
        if likeness >= 0.6 {
          let distance = Double((old - new).magnitude)
          result.append(Candidate(old: old, new: new, score: likeness, distance: distance))
        }
      }
    }
    return result
  }

  /// More pairs of sentences than this are a text that nobody reads sentence by sentence.
  private static let most = 1_024

  /// The stretches that end in a full stop before a capital.
  private func sentences(_ text: TokenText) -> [Range<Int>] {
    var result: [Range<Int>] = []
    for stretch in SentenceCuts(vocabulary).stretches(text, .sentences) {
      if let last = result.last, !opensSentence(stretch.lowerBound, text) {
        result[result.count - 1] = last.lowerBound..<stretch.upperBound
      } else {
        result.append(stretch)
      }
    }
    return result
  }

  private func opensSentence(_ index: Int, _ text: TokenText) -> Bool {
    guard index >= 2, text.bytes[text.tokens[index].start].isUpper else { return false }
    if vocabulary.isClass(.lineBreak, text.ids[index - 1]) { return true }
    let mark = vocabulary.spelling(text.ids[index - 2])
    return [".", "?", "!"].contains { mark.elementsEqual($0.utf8) }
  }

  private func words(_ range: Range<Int>, _ text: TokenText) -> Bag {
    let lexemes = text.lexemes(of: range).filter { lexeme in
      vocabulary.isClass(.word, lexeme.id) && !vocabulary.isClass(.number, lexeme.id)
        && !vocabulary.isClass(.numberWord, lexeme.id)
    }
    return Bag(lexemes.map { vocabulary.folds[Int($0.id)] })
  }

  /// A sentence without the white space behind it.
  private func trimmed(_ range: Range<Int>, _ text: TokenText) -> Range<Int> {
    var range = range
    while let last = range.last, vocabulary.isClass([.space, .lineBreak], text.ids[last]) {
      range.removeLast()
    }
    return range
  }
}
