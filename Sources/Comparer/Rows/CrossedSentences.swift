/// Finds the sentences of a text that changed places, so that each can be held against what became of it.
///
/// No mark of the whole text tells what became what then: it takes one sentence out here and puts it in there.
struct CrossedSentences {
  /// An old sentence and the new one that it became; one of them is empty where there is no such.
  typealias Pair = (old: TokenText, new: TokenText)

  private struct Sentence {
    var tokens: Range<Int>
    /// Its words but for numbers, which tell least what a sentence is about.
    var words: Bag
  }

  private let vocabulary: Vocabulary

  init(_ vocabulary: Vocabulary) { self.vocabulary = vocabulary }

  /// The sentences in the order of the new text, each with its old one, and then those that lapsed; nil where none crossed.
  func pairs(_ old: TokenText, _ new: TokenText, _ marking: Marking) -> [Pair]? {
    guard marking.isRewritten || marking.changes.count > 1, TableGrid(old, vocabulary) == nil else {
      return nil
    }
    let (olds, news) = (sentences(old), sentences(new))
    guard olds.count > 1, news.count > 1, olds.count * news.count <= Self.most else { return nil }
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
    return here + lapsed
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
  private func sentences(_ text: TokenText) -> [Sentence] {
    var result: [Range<Int>] = []
    for stretch in SentenceCuts(vocabulary).stretches(text, .sentences) {
      if let last = result.last, !opensSentence(stretch.lowerBound, text) {
        result[result.count - 1] = last.lowerBound..<stretch.upperBound
      } else {
        result.append(stretch)
      }
    }
    return result.map { Sentence(tokens: $0, words: words($0, text)) }
  }

  private func opensSentence(_ index: Int, _ text: TokenText) -> Bool {
    guard index >= 2, Lexer.isCapital(text.bytes[text.tokens[index].start]) else { return false }
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
