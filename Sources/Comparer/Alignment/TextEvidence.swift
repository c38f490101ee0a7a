import Concurrent

/// What texts without a partner say, by their words and by their pairs of neighbouring words.
///
/// A pair of words is far rarer than its words, so that two texts of which half of the words changed still have more in
/// common than two texts on the same subject. Only what the exact comparison left over gets pairs, and a pair weighs
/// little that many blocks of the document have.
struct TextEvidence {
  private(set) var old: [Int: Bag] = [:]
  private(set) var new: [Int: Bag] = [:]
  private(set) var weights: WordWeights
  private var oldWeights: [Int: Int] = [:]
  private var newWeights: [Int: Int] = [:]

  private struct WordPair: Equatable {
    var first: Int32
    var second: Int32
  }

  /// The pairs of words that the blocks have; their numbers follow those of the vocabulary.
  private var pairs: [WordPair] = []
  private var table = IndexTable()
  private let vocabulary: Vocabulary

  /// The evidence of some blocks of each side.
  init(_ pair: OutlinePair, blocks olds: [Int], _ news: [Int]) {
    self.init(pair, olds: olds.map { ($0, [$0]) }, news: news.map { ($0, [$0]) })
  }

  /// The evidence of some units of each side.
  init(_ pair: OutlinePair, units olds: [Int], _ news: [Int]) {
    self.init(
      pair, olds: olds.map { ($0, pair.old.units[$0].blocks) },
      news: news.map { ($0, pair.new.units[$0].blocks) })
  }

  /// - Parameter olds, news: what may be asked for, each with its blocks.
  private init(_ pair: OutlinePair, olds: [(key: Int, blocks: [Int])], news: [(key: Int, blocks: [Int])]) {
    vocabulary = pair.vocabulary
    weights = pair.weights
    if olds.isEmpty || news.isEmpty { return }
    let numbered =
      olds.map { item in numbers(item.blocks.map { pair.old.blocks[$0] }) }
      + news.map { item in numbers(item.blocks.map { pair.new.blocks[$0] }) }
    let bags = Parallel.flatMap(numbered.count, atLeast: Self.worthwhile) { numbered[$0].map { Bag($0) } }
    for (item, bag) in zip(olds, bags) { old[item.key] = bag }
    for (item, bag) in zip(news, bags[olds.count...]) { new[item.key] = bag }
    weights.add(frequencies(pair.contents), blocks: pair.old.blocks.count + pair.new.blocks.count)
    oldWeights = old.mapValues { weights.weight(of: $0) }
    newWeights = new.mapValues { weights.weight(of: $0) }
  }

  /// So many texts are worth a core's while.
  private static let worthwhile = 60

  /// How often each numbered pair of words occurs in the two documents.
  private func frequencies(_ contents: [(text: BlockText, count: Int)]) -> [Int] {
    // Most words of a document begin or end no pair of the few blocks at hand.
    var starts = [Bool](repeating: false, count: vocabulary.count)
    var ends = starts
    for words in pairs {
      starts[Int(words.first)] = true
      ends[Int(words.second)] = true
    }
    let counts = Parallel.map(contents.count, atLeast: Self.worthwhile) { [self, starts, ends] part in
      var result = [Int](repeating: 0, count: pairs.count)
      for (text, count) in contents[part] {
        visitPairs(text.tokens.lexemes[...]) { words in
          guard starts[Int(words.first)], ends[Int(words.second)], let place = place(of: words) else {
            return
          }
          result[place] += count
        }
      }
      return result
    }
    return counts.dropFirst().reduce(counts.first ?? []) { sum, part in zip(sum, part).map(+) }
  }

  private func place(of words: WordPair) -> Int? {
    table.find(IndexTable.hash(words.first, words.second)) { pairs[$0] == words }
  }

  /// The numbers of the words and pairs of words of some blocks.
  private mutating func numbers(_ blocks: [Outline.Block]) -> [Int32] {
    var ids: [Int32] = []
    for block in blocks {
      ids += block.words.ids
      var found: [WordPair] = []
      visitPairs(block.text.lexemes[...]) { found.append($0) }
      for words in found {
        let hash = IndexTable.hash(words.first, words.second)
        let place = table.find(hash) { pairs[$0] == words } ?? pairs.count
        if place == pairs.count {
          pairs.append(words)
          table.append(hash)
        }
        ids.append(Int32(clamping: vocabulary.count + place))
      }
    }
    return ids
  }

  private func visitPairs(_ lexemes: ArraySlice<Lexeme>, _ body: (WordPair) -> Void) {
    var last: Int32 = -1
    for lexeme in lexemes where vocabulary.isClass(.word, lexeme.id) {
      let word = vocabulary.folds[Int(lexeme.id)]
      if last >= 0 { body(WordPair(first: last, second: word)) }
      last = word
    }
  }

  /// The words and pairs of some tokens of a text.
  func bag(_ text: TokenText, tokens: Range<Int>) -> Bag {
    let lexemes = text.lexemes(of: tokens)
    var ids: [Int32] = []
    for lexeme in lexemes where vocabulary.isClass(.word, lexeme.id) {
      ids.append(vocabulary.folds[Int(lexeme.id)])
    }
    visitPairs(lexemes) { words in
      if let place = place(of: words) { ids.append(Int32(clamping: vocabulary.count + place)) }
    }
    return Bag(ids)
  }

  /// How alike an old and a new text are, from 0 to 1; one that grew or shrank much counts by the part both share.
  func likeness(_ oldKey: Int, _ newKey: Int) -> Double {
    guard let a = old[oldKey], let b = new[newKey] else { return 0 }
    let (x, y) = (oldWeights[oldKey] ?? 0, newWeights[newKey] ?? 0)
    if x + y == 0 { return 0 }
    let (both, count) = weights.common(a, b)
    let likeness = Double(2 * both) / Double(x + y)
    // Fewer than sixteen words and pairs in common are soon found in any long text.
    return count < 16 ? likeness : max(likeness, 0.7 * Double(both) / Double(max(1, min(x, y))))
  }
}
