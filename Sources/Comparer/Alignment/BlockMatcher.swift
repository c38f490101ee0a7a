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

  /// Pairs what is the same.
  func matchEqual(_ pairing: inout Pairing) {
    let old = olds.map { pair.old.blocks[$0].content }
    let new = news.map { pair.new.blocks[$0].content }
    for (index, partner) in Differ(old, new).partner.enumerated() where partner >= 0 {
      pairing.join(olds[index], news[partner])
    }
    pairing.joinEqual(
      olds, news, oldKey: { wordy(pair.old, $0) }, newKey: { wordy(pair.new, $0) })
  }

  /// What the block says, if that is long enough to be known again in another place.
  private func wordy(_ outline: Outline, _ block: Int) -> Int32? {
    outline.blocks[block].words.count < 4 ? nil : outline.blocks[block].content
  }

  /// The pairs that are alike enough within one article.
  func candidates(_ pairing: Pairing, _ evidence: TextEvidence) -> [Candidate] {
    let free = news.filter { pairing.oldOf[$0] < 0 }
    if free.isEmpty { return [] }
    var index = WordIndex(free.map { evidence.new[$0] ?? Bag() })
    var labels: [Label: [Int]] = [:]
    for new in free where labels[label(pair.new, new), default: []].count < 4 {
      labels[label(pair.new, new), default: []].append(new)
    }
    var result: [Candidate] = []
    for old in olds where pairing.newOf[old] < 0 {
      let near = index.nearest(evidence.old[old] ?? Bag(), evidence.weights, count: 6).map { free[$0] }
      for new in Set(near + (labels[label(pair.old, old)] ?? [])).sorted() {
        let same = label(pair.old, old) == label(pair.new, new)
        let content = evidence.likeness(old, new)
        let isShort = min(pair.old.blocks[old].words.count, pair.new.blocks[new].words.count) < 4
        if content >= (isShort ? 0.6 : same ? 0.2 : 0.25) {
          // Within its article a text counts for more than elsewhere, and a little more at its old depth and label.
          let (a, b) = (pair.old.blocks[old].node, pair.new.blocks[new].node)
          let sameDepth = pair.old.nodes[a].depth == pair.new.nodes[b].depth
          let score = content + 0.1 + (sameDepth ? 0.05 : 0) + (same ? 0.05 : 0)
          let distance = Double(abs((old - olds[0]) - (new - news[0])))
          result.append(Candidate(old: old, new: new, score: score, distance: distance))
        }
      }
    }
    return result
  }

  /// The pairs of what is still free that have anything in common, wherever they stand; only where there are few.
  func lastCandidates(
    _ pairing: Pairing, _ evidence: TextEvidence, except cut: (old: Set<Int>, new: Set<Int>),
    atLeast least: Double = 0.15
  ) -> [Candidate] {
    let (freeOld, freeNew) = (
      olds.filter { pairing.newOf[$0] < 0 && !cut.old.contains($0) },
      news.filter { pairing.oldOf[$0] < 0 && !cut.new.contains($0) }
    )
    return alike(freeOld, freeNew, evidence, atLeast: least)
  }

  // MARK: By where they stand

  /// Pairs what is left between the same neighbours, when it has the same label or still something in common.
  func matchInPlace(
    _ pairing: inout Pairing, _ evidence: TextEvidence, except cut: (old: Set<Int>, new: Set<Int>)
  ) {
    for (oldFree, newFree) in gaps(pairing, except: cut) {
      matchAlike(oldFree, newFree, evidence, &pairing)
      pairing.joinEqual(
        oldFree, newFree, oldKey: { named(pair.old, $0) }, newKey: { named(pair.new, $0) })
      matchShort(oldFree, newFree, &pairing)
    }
  }

  /// Pairs what is left between the same neighbours, when it has something in common.
  func matchAlikeInPlace(
    _ pairing: inout Pairing, _ evidence: TextEvidence, except cut: (old: Set<Int>, new: Set<Int>)
  ) {
    for (oldFree, newFree) in gaps(pairing, except: cut) {
      matchAlike(oldFree, newFree, evidence, &pairing)
    }
  }

  /// What is free between neighbours that were paired, except what was cut or is a piece.
  private func gaps(
    _ pairing: Pairing, except cut: (old: Set<Int>, new: Set<Int>)
  ) -> [(olds: [Int], news: [Int])] {
    pairing.gaps(olds, news).map { gap in
      (gap.olds.filter { !cut.old.contains($0) }, gap.news.filter { !cut.new.contains($0) })
    }
  }

  /// Pairs items that have nothing in common but their place: a few words each, or the only one on either side.
  private func matchShort(_ olds: [Int], _ news: [Int], _ pairing: inout Pairing) {
    let (olds, news) = (olds.filter { pairing.newOf[$0] < 0 }, news.filter { pairing.oldOf[$0] < 0 })
    guard olds.count == news.count else { return }
    let limit = olds.count == 1 ? 12 : 4
    for (old, new) in zip(olds, news) {
      let (a, b) = (pair.old.blocks[old], pair.new.blocks[new])
      guard a.words.count <= limit, b.words.count <= limit,
        pair.old.nodes[a.node].soort == pair.new.nodes[b.node].soort
      else { continue }
      // Where two terms are defined, one went and another came.
      let isWordy = min(a.words.count, b.words.count) > 3
      if isWordy, let was = term(a.text), let wordt = term(b.text), !mayBeOne(was, wordt) { continue }
      pairing.join(old, new)
    }
  }

  /// The words before a colon with a description after it.
  private func term(_ text: TokenText) -> [Int32]? {
    let colon = text.ids.prefix(16).firstIndex { pair.vocabulary.spelling($0).elementsEqual(":".utf8) }
    guard let colon, colon + 1 < text.ids.count else { return nil }
    return text.ids[..<colon].map { pair.vocabulary.folds[Int($0)] }
  }

  /// Pairs what kept its label in an article, when all else has a partner or has none.
  func matchLabels(_ pairing: inout Pairing, except cut: (old: Set<Int>, new: Set<Int>)) {
    pairing.joinEqual(
      olds.filter { !cut.old.contains($0) }, news.filter { !cut.new.contains($0) },
      oldKey: { lidLabel(pair.old, $0) }, newKey: { lidLabel(pair.new, $0) })
  }

  /// The label of a lid, which is only one in its article.
  private func lidLabel(_ outline: Outline, _ block: Int) -> Label? {
    let label = label(outline, block)
    return label.soort == .lid && !label.nr.isEmpty ? label : nil
  }

  private struct Name: Hashable {
    var label: Label
    /// The term that is defined; what got the letter of another definition is no new version of it.
    var term: [Int32]
  }

  /// The label that tells one element from its neighbours, with the term that it defines.
  private func named(_ outline: Outline, _ block: Int) -> Name? {
    let label = label(outline, block)
    if label.soort == .onderdeel && label.nr.isEmpty { return nil }
    let term = label.soort == .onderdeel ? term(outline.blocks[block].text) : nil
    return Name(label: label, term: term ?? [])
  }

  /// Whether two items define different terms; a term that was renamed keeps some of its description.
  private func defineOthers(_ old: Int, _ new: Int, likeness: Double) -> Bool {
    guard likeness < 0.15, let was = term(pair.old.blocks[old].text),
      let wordt = term(pair.new.blocks[new].text)
    else { return false }
    return !mayBeOne(was, wordt)
  }

  /// Whether two terms are the same one, or begin with the same word of meaning, as one that was changed does.
  private func mayBeOne(_ was: [Int32], _ wordt: [Int32]) -> Bool {
    guard was != wordt, let first = was.first, first == wordt.first else { return was == wordt }
    return !pair.vocabulary.isClass(.function, first) && !pair.vocabulary.isClass(.determiner, first)
  }

  /// Pairs blocks that have a little in common, which is enough in the same place.
  private func matchAlike(
    _ olds: [Int], _ news: [Int], _ evidence: TextEvidence, _ pairing: inout Pairing
  ) {
    let isAlone = olds.count == 1 && news.count == 1
    pairing.joinBestFirst(alike(olds, news, evidence, atLeast: isAlone ? 0.06 : 0.1))
  }

  /// Every pair that is alike enough; none where that would be many.
  private func alike(
    _ olds: [Int], _ news: [Int], _ evidence: TextEvidence, atLeast limit: Double
  ) -> [Candidate] {
    guard olds.count * news.count <= 256 else { return [] }
    var result: [Candidate] = []
    for old in olds {
      for new in news {
        let score = evidence.likeness(old, new)
        if score >= limit, !defineOthers(old, new, likeness: score) {
          let distance = Double(abs((old - olds[0]) - (new - news[0])))
          result.append(Candidate(old: old, new: new, score: score, distance: distance))
        }
      }
    }
    return result
  }
}
