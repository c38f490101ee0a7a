/// The words of a text without their order: sorted numbers of lower-case words, each as often as it occurs.
struct Bag: Hashable {
  private(set) var ids: [Int32] = []

  init() {}

  init(_ ids: [Int32]) { self.ids = ids.sorted() }

  /// The words and numbers of `text`, without its marks and white space.
  init(_ text: TokenText, _ vocabulary: Vocabulary) {
    self.init(text, tokens: text.tokens.indices, vocabulary)
  }

  /// The words and numbers of some tokens of `text`.
  init(_ text: TokenText, tokens: Range<Int>, _ vocabulary: Vocabulary) {
    let lexemes = text.lexemes(of: tokens)
    // Mostly every other one is a space.
    ids.reserveCapacity(lexemes.count / 2 + 1)
    for lexeme in lexemes where vocabulary.isClass(.word, lexeme.id) {
      ids.append(vocabulary.folds[Int(lexeme.id)])
    }
    ids.sort()
  }

  var isEmpty: Bool { ids.isEmpty }
  var count: Int { ids.count }

  /// Calls `body` with each word once, rising.
  func visitDistinct(_ body: (Int32) -> Void) {
    var last: Int32?
    for id in ids where id != last {
      body(id)
      last = id
    }
  }

  /// The words that both have, as often as both have them.
  func common(_ other: Bag) -> Bag {
    var result = Bag()
    visitCommon(other) { result.ids.append($0) }
    return result
  }

  /// Calls `body` with the words that both have, as often as both have them, rising.
  ///
  /// Costs little when one of the two is small, because many small texts are held against one big one.
  func visitCommon(_ other: Bag, _ body: (Int32) -> Void) {
    let (small, large) = count <= other.count ? (ids, other.ids) : (other.ids, ids)
    var place = 0
    for id in small {
      place = Self.firstPlace(of: id, in: large, from: place)
      if place < large.count, large[place] == id {
        body(id)
        place += 1
      }
    }
  }

  /// The first place from `start` on whose number is not below `id`, by leaps of doubling length.
  static func firstPlace(of id: Int32, in ids: [Int32], from start: Int) -> Int {
    var (low, high, leap) = (start, start, 1)
    while high < ids.count, ids[high] < id {
      low = high + 1
      high += leap
      leap *= 2
    }
    high = min(high, ids.count)
    while low < high {
      let middle = (low + high) / 2
      if ids[middle] < id { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// What is left when the words of `other` are taken out.
  func without(_ other: Bag) -> Bag {
    var result = Bag()
    var j = 0
    for id in ids {
      while j < other.ids.count, other.ids[j] < id { j += 1 }
      if j < other.ids.count, other.ids[j] == id { j += 1 } else { result.ids.append(id) }
    }
    return result
  }
}

/// How much a word says about which text it stands in: little for one that stands in most blocks.
struct WordWeights {
  private var weights: [Int]

  /// Weighs the words of the vocabulary by how many of the counted texts have each.
  init(_ contents: [(text: BlockText, count: Int)], _ vocabulary: Vocabulary) {
    var frequency = [Int](repeating: 0, count: vocabulary.count)
    var blocks = 1
    for (text, count) in contents {
      blocks += count
      text.words.visitDistinct { frequency[Int($0)] += count }
    }
    weights = frequency.map { Self.weight(frequency: $0, of: blocks) }
  }

  /// Weighs further numbers, which follow those of the vocabulary, by how often each occurs.
  mutating func add(_ frequency: [Int], blocks: Int) {
    weights += frequency.map { Self.weight(frequency: $0, of: blocks) }
  }

  private static func weight(frequency: Int, of blocks: Int) -> Int {
    let share = blocks / max(frequency, 1)
    return max(1, share.bitWidth - share.leadingZeroBitCount)
  }

  func weight(of bag: Bag) -> Int { bag.ids.reduce(0) { $0 + weights[Int($1)] } }

  func weight(of id: Int32) -> Int { weights[Int(id)] }

  /// What the words weigh that both have, and how many they are.
  func common(_ a: Bag, _ b: Bag) -> (weight: Int, count: Int) {
    var result = (weight: 0, count: 0)
    a.visitCommon(b) { id in
      result.weight += weights[Int(id)]
      result.count += 1
    }
    return result
  }

  /// How alike two bags are: 1 for the same words, 0 for none in common.
  func likeness(_ a: Bag, _ b: Bag) -> Double {
    let total = weight(of: a) + weight(of: b)
    return total == 0 ? 0 : Double(2 * common(a, b).weight) / Double(total)
  }

  /// What part of `a` stands in `b`.
  func share(of a: Bag, in b: Bag) -> Double {
    let total = weight(of: a)
    return total == 0 ? 0 : Double(common(a, b).weight) / Double(total)
  }
}
