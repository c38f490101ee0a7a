import Regeling

/// Pairs the blocks of an old article with those of the new article that it became.
struct BlockMatcher {
  private let pair: OutlinePair
  private let olds: [Int]
  private let news: [Int]

  init(_ pair: OutlinePair, olds: [Int], news: [Int]) {
    self.pair = pair
    self.olds = olds
    self.news = news
  }

  private struct Label: Hashable {
    var soort: Soort?
    var nr: String
    var number: Int
  }

  private func label(_ outline: Outline, _ block: Int) -> Label {
    let node = outline.nodes[outline.blocks[block].node]
    let isOwn = outline.units[node.unit].node == outline.blocks[block].node
    return Label(soort: node.soort, nr: isOwn ? "" : node.nr, number: outline.blocks[block].number)
  }

  // MARK: By what they say

  func matchByContent(_ pairing: inout Pairing) {
    let old = olds.map { pair.old.blocks[$0].content }
    let new = news.map { pair.new.blocks[$0].content }
    for (index, partner) in Differ(old, new).partner.enumerated() where partner >= 0 {
      pairing.join(olds[index], news[partner])
    }
    pairing.joinEqual(
      olds, news, oldKey: { wordy(pair.old, $0) }, newKey: { wordy(pair.new, $0) })
    pairing.joinBestFirst(candidates(pairing))
  }

  /// What the block says, if that is long enough to be known again in another place.
  private func wordy(_ outline: Outline, _ block: Int) -> Int32? {
    outline.blocks[block].words.count < 4 ? nil : outline.blocks[block].content
  }

  private func candidates(_ pairing: Pairing) -> [Candidate] {
    let free = news.filter { pairing.oldOf[$0] < 0 }
    if free.isEmpty { return [] }
    var index = WordIndex(free.map { pair.new.blocks[$0].words })
    var labels: [Label: [Int]] = [:]
    for new in free where labels[label(pair.new, new), default: []].count < 4 {
      labels[label(pair.new, new), default: []].append(new)
    }
    var result: [Candidate] = []
    for old in olds where pairing.newOf[old] < 0 {
      let words = pair.old.blocks[old].words
      let near = index.nearest(words, pair.weights, count: 6).map { free[$0] }
      for new in Set(near + (labels[label(pair.old, old)] ?? [])).sorted() {
        let same = label(pair.old, old) == label(pair.new, new)
        let content = likeness(words, pair.new.blocks[new].words)
        let isShort = min(words.count, pair.new.blocks[new].words.count) < 4
        if content >= (isShort ? 0.75 : 0.5) || (same && content >= 0.3) {
          let score = content + (same ? 0.1 : 0)
          let distance = Double(abs((old - olds[0]) - (new - news[0])))
          result.append(Candidate(old: old, new: new, score: score, distance: distance))
        }
      }
    }
    return result
  }

  /// How alike two blocks are; one that grew or shrank much still counts by the part that both share.
  private func likeness(_ a: Bag, _ b: Bag) -> Double {
    let common = a.common(b)
    let likeness = pair.weights.likeness(a, b)
    if common.count < 8 { return likeness }
    let smaller = min(pair.weights.weight(of: a), pair.weights.weight(of: b))
    return max(likeness, 0.7 * Double(pair.weights.weight(of: common)) / Double(max(smaller, 1)))
  }

  // MARK: By where they stand

  /// Pairs what is left between the same neighbours, when it has the same label or still something in common.
  func matchInPlace(_ pairing: inout Pairing, except olds: Set<Int>, _ news: Set<Int>) {
    for gap in pairing.gaps(self.olds, self.news) {
      let oldFree = gap.olds.filter { !olds.contains($0) }
      let newFree = gap.news.filter { !news.contains($0) }
      matchAlike(oldFree, newFree, &pairing)
      pairing.joinEqual(
        oldFree, newFree, oldKey: { named(label(pair.old, $0)) }, newKey: { named(label(pair.new, $0)) })
    }
  }

  /// A label that tells one element from its neighbours.
  private func named(_ label: Label) -> Label? {
    label.soort == .onderdeel && label.nr.isEmpty ? nil : label
  }

  /// Pairs blocks that have a little in common, which is enough in the same place; only where there are few.
  private func matchAlike(_ olds: [Int], _ news: [Int], _ pairing: inout Pairing) {
    guard olds.count * news.count <= 256 else { return }
    var result: [Candidate] = []
    for old in olds {
      for new in news {
        let score = likeness(pair.old.blocks[old].words, pair.new.blocks[new].words)
        if score >= (olds.count == 1 && news.count == 1 ? 0.12 : 0.25) {
          let distance = Double(abs((old - olds[0]) - (new - news[0])))
          result.append(Candidate(old: old, new: new, score: score, distance: distance))
        }
      }
    }
    pairing.joinBestFirst(result)
  }
}
